import { describe, expect, it } from 'vitest';
import { toAtom, toRss, type FeedArticle } from '../../../src/exports/article-feed.ts';

const page = 'https://diem-tua.example/bai-viet/';
const frame = {
  title: 'Bài viết – Điểm Tựa',
  description: 'Bài ngắn.',
  language: 'vi',
  page,
  rss: `${page}rss.xml`,
  atom: `${page}atom.xml`,
  today: '2026-11-23',
};
const article: FeedArticle = {
  title: 'Hỏi & đáp <b>',
  summary: 'Một ]]> hai & ba',
  url: `${page}hoi-dap/`,
  publishedOn: '2026-11-01',
  updatedOn: '2026-11-20',
  topic: 'Trẻ em',
  office: 'Đơn vị mẫu',
};

describe('the feed of articles', () => {
  it('as RSS has title, summary, address and day, and no author that is no email address', () => {
    const rss = toRss([article], frame);
    expect(rss).toContain('<title><![CDATA[Hỏi & đáp <b>]]></title>');
    expect(rss).toContain('<![CDATA[Một ]]&gt; hai &amp; ba]]>');
    expect(rss).toContain(`<link>${article.url}</link>`);
    expect(rss).toContain('<pubDate>Sat, 31 Oct 2026 17:00:00 GMT</pubDate>');
    expect(rss).not.toContain('<author>');
    expect(rss).toContain(`<atom:link href="${frame.rss}" rel="self"`);
  });

  it('as Atom says when it was written and changed, and by which office', () => {
    const atom = toAtom([article], frame);
    expect(atom).toContain('<published>2026-10-31T17:00:00.000Z</published>');
    expect(atom).toContain('<updated>2026-11-19T17:00:00.000Z</updated>');
    expect(atom).toMatch(/<author>\s*<name>Đơn vị mẫu<\/name>/);
    expect(atom).toContain('Hỏi &amp; đáp &lt;b&gt;');
  });

  it('changes with the articles, not with the day of the build', () => {
    for (const form of [toRss, toAtom]) {
      const later = form([article], { ...frame, today: '2027-01-01' });
      expect(later).toBe(form([article], frame));
    }
  });

  it('is a feed without any article, too', () => {
    expect(toRss([], frame)).toContain('<lastBuildDate>Sun, 22 Nov 2026 17:00:00 GMT');
    expect(toAtom([], frame)).toContain('<updated>2026-11-22T17:00:00.000Z</updated>');
  });
});
