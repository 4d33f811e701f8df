import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendar, type TimedEntry, type YearlyEntry } from '../../../src/exports/icalendar.ts';

const month: YearlyEntry = {
  id: 'thang-binh-dang-gioi',
  title: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
  url: 'https://diem-tua.example/chien-dich/thang-binh-dang-gioi/',
  from: '11-15',
  to: '12-15',
  year: 2026,
};
const talk: TimedEntry = {
  id: 'noi-chuyen',
  title: 'Nói chuyện; hỏi, đáp',
  description: 'Dòng một\nDòng hai \\ hết',
  url: 'https://diem-tua.example/su-kien/noi-chuyen/',
  starts: '2026-11-28T06:30',
  ends: '2026-11-28T10:00',
  place: 'Hội trường, Phường Phan Rang',
};
const options = { name: 'Điểm Tựa', stamp: '2026-11-23' };

/** As a calendar program reads it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('an action month in a calendar', () => {
  const [event] = read(toCalendar([month], options));

  it('has whole days, its last one inside, and returns every year', () => {
    expect(event?.summary).toBe(month.title);
    expect(event?.startDate.toString()).toBe('2026-11-15');
    // The end of whole days is the first day that is no longer part.
    expect(event?.endDate.toString()).toBe('2026-12-16');
    const days = event?.iterator();
    expect([1, 2, 3].map(() => days?.next().toString())).toEqual([
      '2026-11-15',
      '2027-11-15',
      '2028-11-15',
    ]);
  });

  it('may run across New Year', () => {
    const [winter] = read(toCalendar([{ ...month, from: '12-20', to: '01-10' }], options));
    expect(winter?.startDate.toString()).toBe('2026-12-20');
    expect(winter?.endDate.toString()).toBe('2027-01-11');
  });

  it('is one day when it begins and ends on it', () => {
    const [day] = read(toCalendar([{ ...month, from: '12-31', to: '12-31' }], options));
    expect(day?.startDate.toString()).toBe('2026-12-31');
    expect(day?.endDate.toString()).toBe('2027-01-01');
  });
});

describe('an event in a calendar', () => {
  const [event] = read(toCalendar([talk], options));

  it('begins and ends in UTC, seven hours before Vietnam', () => {
    expect(event?.startDate.toString()).toBe('2026-11-27T23:30:00Z');
    expect(event?.endDate.toString()).toBe('2026-11-28T03:00:00Z');
  });

  it('keeps its words, whatever signs are in them', () => {
    expect(event?.summary).toBe(talk.title);
    expect(event?.description).toBe(talk.description);
    expect(event?.location).toBe(talk.place);
  });
});

describe('a calendar', () => {
  it('is the same text each time, and names entries so that a second import changes and adds nothing', () => {
    const text = toCalendar([month, talk], options);
    expect(toCalendar([month, talk], options)).toBe(text);
    const later = toCalendar([{ ...month, title: 'Tên khác' }], {
      ...options,
      stamp: '2026-12-01',
    });
    expect(read(later)[0]?.uid).toBe(read(text)[0]?.uid);
    expect(new Set(read(text).map(({ uid }) => uid)).size).toBe(2);
  });

  it('has lines of at most 75 octets that end as RFC 5545 asks, for any words at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
        const text = toCalendar([{ ...talk, title }], options);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('gives back every title that a field can hold', () => {
    // What fields take: one line without control characters and without blanks around it.
    const titles = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 160 })
      .map((title) => title.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, '').trim())
      .filter((title) => title !== '');
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(toCalendar([{ ...talk, title }], options))[0]?.summary).toBe(title);
      }),
    );
  });
});
