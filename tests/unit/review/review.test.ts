import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { addDays, dueCheck, noticeDays } from '../../../src/domain/due-checks.ts';
import { freshness } from '../../../src/domain/freshness.ts';
import { reviewCalendar, reviewCsv } from '../../../src/review/review-files.ts';
import { reviewList, type ReviewItem } from '../../../src/review/review-list.ts';
import { summary } from '../../../src/review/review-words.ts';
import { runTool } from '../spreadsheet/run-tool.ts';
import { contentCopy, loaded, scratch, today } from '../spreadsheet/sheet-support.ts';

const ago = (days: number) => addDays(today, -days);

describe('a check is due', () => {
  it.each([
    [undefined, 'never', today],
    [ago(366), 'expired', today],
    [ago(365), 'ageing', today],
    [ago(181), 'ageing', today],
    [ago(180), 'soon', today],
    [ago(150), 'soon', addDays(today, 30)],
  ])('last checked %s: %s, by %s', (on, state, day) => {
    expect(dueCheck(on, today)).toMatchObject({ state, day });
  });

  it('not while it stays fresh for a month', () => {
    expect(dueCheck(ago(149), today)).toBeUndefined();
    expect(dueCheck(today, today)).toBeUndefined();
  });

  it('whenever the site has stopped to call it fresh, and a month before', () => {
    fc.assert(
      fc.property(fc.nat(800), (age) => {
        const on = ago(age);
        const later = freshness(on, addDays(today, noticeDays + 1));
        expect(dueCheck(on, today) === undefined).toBe(later === 'fresh');
        const due = dueCheck(on, today);
        if (due?.state === 'soon') {
          expect(freshness(on, due.day)).toBe('fresh');
          expect(freshness(on, addDays(due.day, 1))).toBe('ageing');
        }
      }),
    );
  });
});

const { content, communes } = loaded('content');
const items = reviewList(content.services, today, communes.nameOf);

describe('the list of what is due', () => {
  it('opens with the count that matters', () => {
    expect(summary(items, content.services.length)).toMatch(
      /^\d+ trong \d+ nơi hỗ trợ cần kiểm tra ngay: \d+ chưa từng kiểm tra, \d+ quá 365 ngày, \d+ quá 180 ngày\. \d+ nơi nữa đến hạn trong 30 ngày\.$/,
    );
    expect(summary([], 42)).toBe('Không nơi nào trong 42 nơi hỗ trợ cần kiểm tra ngay.');
  });

  it('has each place that is due once, by operator and place', () => {
    const due = content.services.filter(({ data }) => dueCheck(data.verified?.on, today));
    expect(items.map(({ id }) => id).sort()).toEqual(due.map(({ id }) => id).sort());
    const collator = new Intl.Collator('vi');
    const order = items.map(({ operator, where }) => `${operator}\n${where}`);
    expect(order).toEqual([...order].sort(collator.compare));
  });

  it('says of a hidden place only whom it serves', () => {
    const hidden = content.services.filter(({ visibility }) => visibility === 'confidential');
    const ids = new Set(hidden.map(({ id }) => id));
    for (const item of items.filter(({ id }) => ids.has(id)))
      expect(Object.keys(item)).not.toContain('commune');
  });
});

const awkward: ReviewItem = {
  state: 'expired',
  age: 400,
  day: today,
  id: 'mau',
  name: '=1+1; "Mẫu", dài để phải gấp dòng trong tệp lịch, có dấu tiếng Việt ở mọi chỗ có thể',
  operator: '@đơn vị',
  where: 'Xã Bác Ái',
  phones: ['0000 000 001', '0000 000 002'],
  verified: { on: ago(400), by: 'Phòng\nVăn hóa' },
};

describe('the list as files', () => {
  it('is a CSV that no spreadsheet runs', () => {
    const rows = parseCsv(reviewCsv([awkward]));
    expect(rows[1]?.slice(0, 5)).toEqual([
      "'@đơn vị",
      'Xã Bác Ái',
      'mau',
      `'${awkward.name}`,
      '0000 000 001; 0000 000 002',
    ]);
  });

  it('is a calendar of whole days, in lines of 75 octets', () => {
    const text = reviewCalendar([awkward, ...items], today);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Gọi kiểm tra: =1+1\\; "Mẫu"\\, dài');
    expect(unfolded.match(/^BEGIN:VEVENT/gm)).toHaveLength(items.length + 1);
    const ids = [...unfolded.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124');
  });
});

describe('npm run review', () => {
  it('prints the list and writes both files', () => {
    const folder = scratch();
    const [csv, ics] = [join(folder, 'a.csv'), join(folder, 'a.ics')];
    const { status, out } = runTool('review', 'content', '--csv', csv, '--ics', ics);
    expect(status).toBe(0);
    expect(out.startsWith(summary(items, content.services.length))).toBe(true);
    expect(readFileSync(csv, 'utf8')).toBe(reviewCsv(items));
    expect(readFileSync(ics, 'utf8')).toBe(reviewCalendar(items, today));
  });

  it('writes a phone check into the record, and leaves the rest as it stands', () => {
    const folder = contentCopy();
    const path = join(folder, 'services/public/ubnd-phan-rang.yml');
    const text = `# Hỏi chị trực.\n${readFileSync(path, 'utf8')}`;
    writeFileSync(path, text);
    const by = 'Phòng VH-XH phường Phan Rang';
    const confirm = ['--confirm', 'ubnd-phan-rang', '--by', by];
    expect(runTool('review', folder, ...confirm)).toMatchObject({ status: 0, err: '' });
    const written = readFileSync(path, 'utf8');
    expect(written).toBe(text.replace('2026-07-01', today).replace('by: Đơn vị mẫu', `by: ${by}`));
    expect(runTool('review', folder, ...confirm).out).toContain('đã ghi như vậy từ trước');
    const earlier = runTool('review', folder, ...confirm, '--on', '2026-11-01');
    expect(earlier.status).toBe(1);
    expect(earlier.err).toContain('đã có lần kiểm tra mới hơn');
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  it('gives a record its first check', () => {
    const folder = contentCopy('content');
    const { id = '', file = '' } =
      content.services.find(({ data }) => data.verified === undefined) ?? {};
    const path = join(folder, file.replace('content/', ''));
    const before = parse(readFileSync(path, 'utf8')) as object;
    expect(before).not.toHaveProperty('verified');
    runTool(
      'review',
      folder,
      '--confirm',
      id,
      '--by',
      'Đặc khu',
      '--source',
      'Đến nơi',
      '--on',
      '2026-11-20',
    );
    expect(parse(readFileSync(path, 'utf8'))).toEqual({
      ...before,
      verified: { on: '2026-11-20', by: 'Đặc khu', source: 'Đến nơi' },
    });
  });

  it.each([
    [['--confirm', 'ubnd-phan-ran', '--by', 'x'], 1, 'Có phải là "ubnd-phan-rang"?'],
    [['--confirm', 'ubnd-phan-rang', '--by', 'x', '--on', '2026-11-24'], 1, 'là ngày chưa tới'],
    [['--confirm', 'ubnd-phan-rang', '--by', 'x', '--on', '2026-11-31'], 1, 'Ngày kiểm tra'],
    [['--confirm', 'tam-lanh-01', '--by', 'Số 12 đường Trần Phú'], 1, 'phải giữ kín'],
    [['--confirm', 'ubnd-phan-rang'], 2, '--by'],
    [['--on', '2026-11-20'], 2, '--confirm'],
  ])('refuses %j', (args, status, reason) => {
    const outcome = runTool('review', contentCopy(), ...args);
    expect(outcome.status).toBe(status);
    expect(outcome.err).toContain(reason);
  });
});
