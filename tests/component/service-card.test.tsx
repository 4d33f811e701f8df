import { describe, expect, it } from 'vitest';
import type { Freshness } from '../../src/domain/freshness.ts';
import type { PublishedService } from '../../src/domain/services/published-service.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { ServiceCard } from '../../src/islands/ServiceCard.tsx';
import { cardOf, cardWords, rankedCard } from '../../src/site/cards.ts';
import { visibilities, type Visibility } from '../../src/schemas/services.ts';
import { demoChanges, bacAiDong, phanRang, published } from '../unit/services/sample-services.ts';
import { checkedOn, today, verified } from './records.ts';
import { react, textOf, type Rendered } from './render.ts';

const vi = stringsFor('vi').service;

const cardFor = (
  service: PublishedService,
  locale: 'vi' | 'en' = 'vi',
  more: Partial<Parameters<typeof ServiceCard>[0]> = {},
): Rendered =>
  react(
    <ServiceCard {...cardOf(service, locale)} words={cardWords(locale)} today={today} {...more} />,
  );
const card = (visibility: Visibility, changes: Record<string, unknown> = {}) =>
  cardFor(published(visibility, changes));

const address = 'Số 1, đường 16 Tháng 4';
const days: Readonly<Record<Freshness, string | undefined>> = { ...checkedOn, never: undefined };
const states = Object.keys(days) as Freshness[];
const all = publishedLocales.flatMap((locale) =>
  visibilities.flatMap((visibility) =>
    states.flatMap((state) => [false, true].map((demo) => ({ locale, visibility, state, demo }))),
  ),
);

describe.each(all)('a card in $locale: $visibility, $state, sample: $demo', (each) => {
  const { locale, visibility, state, demo } = each;
  const changes = { ...verified(days[state]), ...(demo ? demoChanges : {}) };
  const words = stringsFor(locale);
  const found = cardFor(published(visibility, changes), locale);

  it('says what it is, leads to its page, and keeps its phone whatever its age', () => {
    expect(found.named('h3').map(textOf).join()).toContain(
      locale === 'en' ? 'Sample Counselling Centre' : 'Trung tâm Tư vấn Mẫu',
    );
    expect(found.values('href')).toContain(
      `${locale === 'en' ? '/en' : ''}/tim-ho-tro/dich-vu/mau-${visibility}/`,
    );
    expect(found.text).toContain(demo ? '0000 000 001' : '0259 3822 660');
  });

  it('is called by a link if it is real, and never if it is a sample', () => {
    const calls = found.values('href').filter((href) => href.startsWith('tel:'));
    expect(calls).toEqual(demo ? [] : ['tel:02593822660', 'tel:0912345678']);
    expect(found.text.includes(words.service.noDial)).toBe(demo);
    const marked = found.named('span').some((span) => textOf(span) === words.site.demoMark);
    expect(marked).toBe(demo);
  });

  it('shows an address only for a public place that somebody checked within a year', () => {
    const offered = visibility === 'public' && (state === 'fresh' || state === 'ageing');
    expect(found.html.includes(address)).toBe(offered);
  });

  it('says how old its check is, in words and for the script', () => {
    const day = days[state] === undefined ? '' : formatDay(locale, days[state]);
    const key = state === 'fresh' ? 'verified' : state;
    expect(found.text).toContain(fill(words.service[key], { day }));
    const [element] = found.named('checked-on');
    expect(element?.attributes.get('data-state')).toBe(state);
    expect(found.values('data-freshness')).toEqual([state]);
  });
});

describe('where a place is', () => {
  it('is its address and commune when it is public', () => {
    expect(card('public').text).toContain(`${address}, Phường Phan Rang`);
  });

  it('is its commune and no closer for a home', () => {
    const { text, html } = card('home');
    expect(text).toContain('Xã Bác Ái Đông');
    expect(text).toContain(vi.home);
    expect(html).not.toMatch(/consent|UBND xã|lat|2026-10-01/);
  });

  it('is nowhere for a confidential place: no commune, no distance, one sentence instead', () => {
    const { text } = card('confidential');
    expect(text).toContain(vi.confidential);
    expect(text).not.toMatch(/Phan Rang|Bác Ái|Khánh Hòa/);
  });

  it('is only its commune when nobody checked for over a year', () => {
    const { text } = card('public', verified(checkedOn.expired));
    expect(text).toContain('Phường Phan Rang');
    expect(text).not.toContain('16 Tháng 4');
  });
});

describe('when a place is open', () => {
  it('is unknown when nobody said so, which is not closed', () => {
    const { text, named } = card('public', { hours: undefined });
    expect(text).toContain(vi.unknownHours);
    expect(text).not.toContain(vi.closed);
    expect(named('open-now')).toEqual([]);
  });

  it('is always, without waiting for a script', () => {
    const { text, named } = card('public', { hours: { always: true } });
    expect(text).toContain(vi.always);
    expect(named('open-now')).toEqual([]);
  });

  it('is the week in words until a script knows the time', () => {
    const [element] = card('public').named('open-now');
    expect(element && textOf(element)).toBe('Thứ Hai – Thứ Ba: 07:30 – 11:30');
    const hours = JSON.parse(element?.attributes.get('data-hours') ?? '') as { week: unknown };
    expect(hours.week).toEqual([
      [450, 690],
      [1890, 2130],
    ]);
  });
});

describe('how far it is from the commune that was asked for', () => {
  const seenFrom = (code: string, ranked: Parameters<typeof rankedCard>[0]) =>
    react(
      <ServiceCard {...rankedCard(ranked, code, 'vi')} words={cardWords('vi')} today={today} />,
    );

  it('is a distance, said to be about so much when it ends at the middle of a commune', () => {
    const ranked = { service: published('public'), serves: 'no', meters: 3249 } as const;
    expect(seenFrom(bacAiDong.code, ranked).text).toContain('cách 3,2 km');
    expect(seenFrom(bacAiDong.code, { ...ranked, approximate: true }).text).toContain(
      fill(vi.awayAbout, { distance: '3,2 km' }),
    );
    expect(seenFrom(bacAiDong.code, ranked).text).not.toContain(vi.servesYou);
  });

  it('is "in the commune" for what stands there', () => {
    const ranked = { service: published('public'), serves: 'commune', meters: 900 } as const;
    const { text } = seenFrom(phanRang.code, ranked);
    expect(text).toContain(vi.here);
    expect(text).not.toContain('900');
    expect(text).toContain(vi.servesYou);
  });

  it('is not told for a confidential place, even where it serves', () => {
    const { text } = seenFrom(phanRang.code, {
      service: published('confidential'),
      serves: 'commune',
    });
    expect(text).not.toMatch(/cách|km|ngay tại/);
    expect(text).toContain(vi.servesYou);
  });
});

describe('names as they are in life', () => {
  it('may have 131 characters and quotes, and stay whole', () => {
    const long =
      'Trung tâm Công tác xã hội và Bảo vệ trẻ em, người cao tuổi, người khuyết tật "liên phường" phía tây Nha Trang & các xã lân cận <1>';
    expect([...long]).toHaveLength(130);
    const name = `${long}.`;
    expect(card('public', { name }).named('a').map(textOf)).toContain(name);
  });

  it('stay Vietnamese on an English page where nobody translated them', () => {
    const found = cardFor(published('public', { en: undefined }), 'en');
    expect(found.text).toContain('Trung tâm Tư vấn Mẫu');
    expect(found.text).toContain('Counselling');
  });

  it('are headings of the level that the page asks for', () => {
    expect(cardFor(published('public'), 'vi', { level: 2 }).named('h2')).toHaveLength(1);
    expect(cardFor(published('public')).named('h3')).toHaveLength(1);
  });
});
