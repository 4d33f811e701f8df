import { describe, expect, it } from 'vitest';
import ActionMonths from '../../src/components/ActionMonths.astro';
import ArticleList from '../../src/components/ArticleList.astro';
import CampaignTheme from '../../src/components/CampaignTheme.astro';
import EventList from '../../src/components/EventList.astro';
import JsonLd from '../../src/components/JsonLd.astro';
import SharePage from '../../src/components/SharePage.astro';
import SourceList from '../../src/components/SourceList.astro';
import YearStrip from '../../src/components/YearStrip.astro';
import { campaignWords } from '../../src/i18n/campaign-words.ts';
import { campaign } from '../../src/schemas/campaigns.ts';
import { event } from '../../src/schemas/events.ts';
import type { ArticleLine } from '../../src/site/articles.ts';
import { today } from './records.ts';
import { astro, textOf } from './render.ts';

const month = {
  id: 'thang-mau',
  ...campaign.parse({
    name: 'Tháng mẫu',
    from: '11-15',
    to: '12-15',
    themes: [{ year: 2025, theme: 'Chủ đề năm ngoái' }],
    summary: 'Dịp để nói với nhau.',
    en: { name: 'Sample month' },
  }),
};
const winter = {
  id: 'mua-dong',
  ...campaign.parse({
    name: 'Qua năm mới',
    from: '12-20',
    to: '01-10',
    en: { name: 'Across New Year' },
  }),
};

describe('the list of action months', () => {
  it('leads to each, and says without script only what is true on any day', async () => {
    const { named, values, text } = await astro(ActionMonths, {
      locale: 'vi',
      campaigns: [month, winter],
      today,
      heading: 'h2',
      summaries: true,
    });
    expect(values('href')).toEqual(['/chien-dich/thang-mau/', '/chien-dich/mua-dong/']);
    expect(named('h2').map(textOf)).toEqual(['Tháng mẫu', 'Qua năm mới']);
    expect(text).toContain('15/11 – 15/12');
    expect(text).toContain('Dịp để nói với nhau.');
    expect(text).not.toMatch(/\d+ ngày|Hôm nay|Chủ đề năm ngoái/);
  });

  it('draws a span across New Year at both ends of the year', async () => {
    const bars = async (campaigns: readonly unknown[]) =>
      (await astro(YearStrip, { campaigns, today }))
        .named('rect')
        .filter(({ attributes }) => attributes.get('class') === 'span');
    const [late, early] = await bars([winter]);
    const number = (bar: typeof late, name: string) => Number(bar?.attributes.get(name));
    expect(number(late, 'x') + number(late, 'width')).toBe(1200);
    expect(number(early, 'x')).toBe(0);
    expect(await bars([month])).toHaveLength(1);
  });
});

describe('the theme of an action month', () => {
  it('is never last year’s: without script there is a list of years', async () => {
    const { named, text } = await astro(CampaignTheme, { locale: 'vi', campaign: month });
    expect(named('dt').map(textOf)).toEqual(['2025']);
    expect(named('details')[0]?.attributes.has('open')).toBe(true);
    expect(text).toContain(campaignWords('vi').campaigns.themesLead);
  });

  it('is honestly none where none was found', async () => {
    const { text } = await astro(CampaignTheme, { locale: 'vi', campaign: winter });
    expect(text).toContain(campaignWords('vi').campaigns.themesEmpty);
  });
});

describe('a list of articles', () => {
  const line: ArticleLine = {
    path: '/bai-viet/giup-ban/',
    language: 'vi',
    title: 'Khi một người bạn cần mình',
    summary: 'Lắng nghe trước.',
    topic: 'help',
    publishedOn: '2026-11-01',
    body: 'lời '.repeat(600),
  };

  it('says what each is about and how long it takes', async () => {
    const { text, values } = await astro(ArticleList, {
      locale: 'vi',
      articles: [line],
      heading: 'h2',
    });
    expect(text).toContain('Giúp người khác · Đọc 3 phút');
    expect(values('href')).toEqual(['/bai-viet/giup-ban/']);
    expect(values('lang')).toEqual([]);
  });

  it('in English leads straight to the Vietnamese text where there is no other, and says so', async () => {
    const { values } = await astro(ArticleList, {
      locale: 'en',
      articles: [line, { ...line, language: 'en', title: 'When a friend needs you' }],
      heading: 'h2',
    });
    expect(values('href')).toEqual(['/bai-viet/giup-ban/', '/en/bai-viet/giup-ban/']);
    expect(values('lang')).toEqual(['vi']);
    expect(values('hreflang')).toEqual(['vi']);
  });
});

describe('a list of events', () => {
  const talk = {
    id: 'noi-chuyen',
    communeName: 'Phường Phan Rang',
    ...event.parse({
      title: 'Nói chuyện',
      summary: 'Ai cũng đến được.',
      kind: 'talk',
      starts: '2026-11-28T08:00',
      ends: '2026-11-28T10:00',
      place: 'Hội trường',
      organiser: 'Đơn vị mẫu',
      audiences: ['residents'],
    }),
  };

  it('without script has the times, and calls nothing coming or past', async () => {
    const { text, named } = await astro(EventList, {
      locale: 'vi',
      events: [talk],
      heading: 'h2',
    });
    expect(text).toContain('08:00 – 10:00, Thứ Bảy, 28/11/2026');
    expect(text).toContain('Hội trường, Phường Phan Rang');
    expect(named('h2').map(textOf)[0]).toBe(campaignWords('vi').events.list);
    expect(text).not.toContain(campaignWords('vi').events.coming);
  });

  it('names a made-up event as one, in its very title', async () => {
    for (const [locale, title] of [
      ['vi', 'Mẫu: Nói chuyện'],
      ['en', 'Mẫu: Nói chuyện'],
    ]) {
      const { named } = await astro(EventList, {
        locale,
        events: [{ ...talk, demo: true }],
        heading: 'h2',
      });
      expect(named('h3').map(textOf)).toEqual([title]);
    }
  });
});

describe('sharing an article', () => {
  const url = 'https://diem-tua.example/bai-viet/giup-ban/';

  it('is by plain links, behind a warning', async () => {
    const { values, html, text } = await astro(SharePage, {
      locale: 'vi',
      url,
      text: `Khi một người bạn: ${url}`,
      facebook: true,
    });
    expect(values('href')).toEqual([
      `sms:?&body=${encodeURIComponent(`Khi một người bạn: ${url}`)}`,
      `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
    ]);
    expect(html.indexOf('class="notice')).toBeLessThan(html.indexOf('sms:'));
    expect(text).toContain(campaignWords('vi').articles.facebookHint);
  });

  it('never offers Facebook for a place of help', async () => {
    expect((await astro(SharePage, { locale: 'vi', url })).html).not.toContain('facebook');
  });
});

describe('what stands below an article', () => {
  it('names each source with the day on which somebody read it again', async () => {
    const { text, values } = await astro(SourceList, {
      locale: 'vi',
      sources: [
        { name: 'Luật 13/2022/QH15', articles: 'Điều 19', checkedOn: '2026-11-23' },
        { name: 'Nghị định', url: 'https://vi-du.vn/', checkedOn: '2026-11-22' },
      ],
    });
    expect(text).toContain('Luật 13/2022/QH15, Điều 19 (đối chiếu ngày 23/11/2026)');
    expect(values('href')).toEqual(['https://vi-du.vn/']);
    expect(values('rel')).toEqual(['noreferrer']);
  });

  it('has data for search engines that cannot end early, whatever a title says', async () => {
    const { named, html } = await astro(JsonLd, { data: { headline: '</script><b>x' } });
    expect(named('b')).toEqual([]);
    const text = /<script[^>]*>([^]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      headline: '</script><b>x',
    });
  });
});
