import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/checks/site/html.ts';
import { freshnessSummary, percent } from '../../src/domain/freshness-summary.ts';
import { serviceKinds } from '../../src/domain/vocabulary.ts';
import { testDay } from '../config/paths.ts';
import { content, elements, links, mainText, page } from './built.ts';

const services = content.services.map(({ data }) => data);
const { all, kinds } = freshnessSummary(services, testDay);
const languages = ['vi', 'en'] as const;
const pathOf = (language: (typeof languages)[number], path: string) =>
  `${language === 'en' ? 'en/' : ''}${path}/index.html`;

describe.each(languages)('the page about fresh information (%s)', (language) => {
  const found = page(pathOf(language, 'du-lieu/do-moi'));
  const rows = elements(found, 'tr').map((row) =>
    textOf(row)
      .trim()
      .split(/\s{2,}|\n/),
  );

  it('says the share that was checked in the last 180 days', () => {
    expect(mainText(found)).toContain(`${percent(all.fresh, all.all)}%`);
    expect(mainText(found)).toMatch(new RegExp(`${all.fresh}\\D+${all.all}\\D+180`));
  });

  it('has a row for each kind of which there is a place, and its numbers', () => {
    expect(elements(found, 'tbody')).toHaveLength(1);
    expect(rows).toHaveLength(kinds.length + 2);
    const cells = elements(found, 'td').map((cell) => Number(textOf(cell)));
    const expected = [...kinds, all].flatMap(({ fresh, ageing, expired, never, all: sum }) => [
      ...[fresh, ageing, expired, never, sum],
    ]);
    expect(cells).toEqual(expected);
    for (const { kind } of kinds) expect(mainText(found)).toContain(serviceKinds[kind][language]);
  });

  it('draws bars that end where the numbers say, without script', () => {
    // Only bars have widths in percent; the drawings of the header are rectangles too.
    const widths = elements(found, 'rect')
      .map((bar) => bar.attributes.get('width') ?? '')
      .filter((width) => width.endsWith('%'))
      .map(Number.parseFloat);
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(total).toBeCloseTo((kinds.length + 1) * 100, 0);
  });

  it('tells that sample records are among them', () => {
    const demo = services.filter((service) => service.demo === true).length;
    expect(elements(found, 'p').map(textOf).join(' ')).toContain(String(demo));
    expect(mainText(found)).toMatch(language === 'vi' ? /[Mm]ẫu/ : /[Ss]ample/);
  });

  it('is found from the site map and from the page about the site', () => {
    const address = `${language === 'en' ? '/en' : ''}/du-lieu/do-moi/`;
    for (const path of ['so-do-trang', 'gioi-thieu'])
      expect(links(page(pathOf(language, path)))).toContain(address);
  });
});
