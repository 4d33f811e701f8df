import { describe, expect, it } from 'vitest';
import { relevance, type FoundText } from '../../../src/domain/page-relevance.ts';

/** Titles, best first. */
const order = (query: string, pages: readonly FoundText[]): string[] =>
  pages.toSorted((a, b) => relevance(query, b) - relevance(query, a)).map(({ title }) => title);

const page = (title: string, text = '', score = 1, type = 'article'): FoundText => ({
  title,
  text,
  score,
  slug: '',
  type,
});

describe('among pages that have all the syllables of a query', () => {
  it('one that has them beside each other comes first, though the engine thinks less of it', () => {
    const pages = [page('Phường Bảo An', 'tin', 1), page('Báo tin và được bảo vệ', '', 0.4)];
    expect(order('bao tin', pages)[0]).toBe('Báo tin và được bảo vệ');
  });

  it('marks decide where somebody typed them', () => {
    const pages = [page('Tỉnh giấc'), page('Tính giác')];
    expect(order('tính giác', pages)).toEqual(['Tính giác', 'Tỉnh giấc']);
    expect(order('tỉnh giấc', pages)).toEqual(['Tỉnh giấc', 'Tính giác']);
  });

  it('the page that helps comes before the poster that says the same', () => {
    const pages = [
      page('Giữ bí mật', '', 1, 'material'),
      page('Giữ bí mật cho bạn', '', 0.9, 'rights'),
    ];
    expect(order('giữ bí mật', pages)[0]).toBe('Giữ bí mật cho bạn');
  });

  it('the short name comes before a longer one that holds it', () => {
    const pages = [page('Mẫu – Công an phường Phan Rang'), page('Phường Phan Rang')];
    expect(order('phan rang', pages)[0]).toBe('Phường Phan Rang');
  });

  it('the address tells the subject of a discreet title', () => {
    const named = { ...page('Chuẩn bị sẵn cho lúc cần'), slug: 'ke hoach an toan' };
    const other = page('Lần gặp đầu tiên', 'kế hoạch. an toàn');
    expect(order('kế hoạch an toàn', [other, named])[0]).toBe('Chuẩn bị sẵn cho lúc cần');
  });

  it('a single word counts in the title before the text', () => {
    const pages = [page('Gọi ngay', 'tạm trú công an'), page('Công an')];
    expect(order('an', pages)[0]).toBe('Công an');
  });
});
