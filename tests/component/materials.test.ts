import { describe, expect, it } from 'vitest';
import FileList from '../../src/components/FileList.astro';
import MaterialFilter from '../../src/components/material-filter/MaterialFilter.astro';
import MaterialGroups from '../../src/components/MaterialGroups.astro';
import QuizSheet from '../../src/components/quiz-sheet/QuizSheet.astro';
import type { Facets } from '../../src/domain/materials/facets.ts';
import type { MaterialCardItem } from '../../src/site/material-cards.ts';
import { astro, lineOf, textOf } from './render.ts';

const facets: Facets = {
  audience: ['learners', 'teachers'],
  kind: ['poster'],
  setting: ['school'],
  topic: ['school'],
  campaign: ['thang-mau'],
};
const item = (index: number): MaterialCardItem => ({
  href: `/tai-lieu/ap-phich-${index}/`,
  kind: 'Áp phích',
  name: `Chọn một người lớn ${index}`,
  summary: 'Dán ở lớp học.',
  facets,
});
const campaigns = [
  { id: 'thang-mau', name: 'Tháng mẫu', from: '11-15', to: '12-15', en: { name: 'Sample month' } },
];
const filter = (count: number, locale: 'vi' | 'en' = 'vi') =>
  astro(MaterialFilter, {
    locale,
    items: Array.from({ length: count }, (_, index) => item(index)),
    campaigns,
    groups: '#nhom',
  });

describe('the list of materials', () => {
  it('is whole without script: every material is a link', async () => {
    const { values } = await filter(3);
    expect(values('href')).toEqual(
      expect.arrayContaining([0, 1, 2].map((index) => `/tai-lieu/ap-phich-${index}/`)),
    );
  });

  it('offers only choices that leave something, each with its count', async () => {
    const { named } = await filter(2);
    const options = named('option').map(lineOf);
    expect(options).toContain('Học sinh, sinh viên (2)');
    expect(options).toContain('Tháng mẫu (2)');
    expect(options.some((option) => option.startsWith('Tờ rơi'))).toBe(false);
  });

  it.each([
    [0, '0 tài liệu'],
    [1, '1 tài liệu'],
    [500, '500 tài liệu'],
  ])('says how many there are: %i', async (count, said) => {
    const { named, text } = await filter(count);
    expect(text).toContain(said);
    expect(named('article')).toHaveLength(count);
  });

  it('says so when there is nothing, and keeps quiet about it otherwise', async () => {
    const empty = (await filter(0)).all.find(({ attributes }) =>
      attributes.get('class')?.includes('none'),
    );
    expect(empty && textOf(empty)).toBe('Chưa có tài liệu nào trong nhóm này.');
    expect(empty?.attributes.has('hidden')).toBe(false);
    const full = (await filter(1)).all.find(({ attributes }) =>
      attributes.get('class')?.includes('none'),
    );
    expect(full?.attributes.has('hidden')).toBe(true);
  });

  it('speaks the language of the page', async () => {
    const { text } = await filter(2, 'en');
    expect(text).toContain('2 materials');
    expect(text).toContain('Sample month (2)');
  });
});

describe('the groups of materials', () => {
  it('are plain links to pages of their own, without the empty ones', async () => {
    const { values } = await astro(MaterialGroups, {
      locale: 'en',
      all: [facets, facets],
      campaigns,
      path: '/tai-lieu/loai/ap-phich/',
    });
    expect(values('href')).toEqual([
      '/en/tai-lieu/danh-cho/hoc-sinh/',
      '/en/tai-lieu/danh-cho/thay-co/',
      '/en/tai-lieu/loai/ap-phich/',
      '/en/tai-lieu/dung-o/truong-hoc/',
      '/en/tai-lieu/chu-de/truong-hoc/',
      '/en/tai-lieu/dip/thang-mau/',
    ]);
    expect(values('aria-current')).toEqual(['page']);
  });
});

describe('a file to take away', () => {
  it('says what it is, how large, how many pages, and by what it can be told', async () => {
    const { text, values } = await astro(FileList, {
      locale: 'vi',
      files: [
        {
          href: '/tai-lieu/a/a-a4.pdf',
          format: 'a4',
          type: 'PDF',
          size: 47_000,
          pages: 2,
          sha256: 'ab'.repeat(32),
        },
        {
          href: '/tai-lieu/tep/phim.mp4',
          label: 'Phim',
          type: 'MP4',
          size: 5_300_000,
          sha256: 'cd'.repeat(32),
        },
      ],
    });
    expect(values('href')).toContain('/tai-lieu/a/a-a4.pdf');
    expect(text).toContain('Bản in khổ A4');
    expect(text).toContain('PDF · 47 kB · 2 trang');
    expect(text).toContain('MP4 · 5,3 MB');
    expect(text).toContain('cd'.repeat(32));
  });
});

describe('a quiz without script', () => {
  const questions = [
    {
      question: 'Đang có người bị đánh, gọi số nào?',
      choices: [{ text: '115' }, { text: '113', right: true }],
      explanation: '113 là công an.',
      source: 'Luật Viễn thông 2023',
    },
  ];

  it('unfolds each answer below its question', async () => {
    const { named } = await astro(QuizSheet, { locale: 'vi', title: 'Mười câu', questions });
    const [answer] = named('details');
    expect(textOf(answer!)).toContain('Đáp án: 113');
    expect(textOf(answer!)).toContain('113 là công an.');
    expect(textOf(answer!)).toContain('Luật Viễn thông 2023');
  });

  it('groups the choices under their question, and sends them nowhere', async () => {
    const { named, values } = await astro(QuizSheet, { locale: 'en', title: 'Ten', questions });
    const [form] = named('form');
    expect([...(form?.attributes ?? [])]).toEqual([['autocomplete', 'off']]);
    // Enter presses the first button that sends: a disabled one sends nothing.
    const [first, ...others] = named('button');
    expect(first?.attributes.has('disabled')).toBe(true);
    for (const { attributes } of others) expect(attributes.get('type')).toBe('button');
    expect(textOf(named('legend')[0]!)).toContain('Đang có người bị đánh');
    expect(values('name')).toEqual(['cau-1', 'cau-1']);
    expect(values('lang')).toContain('vi');
  });
});
