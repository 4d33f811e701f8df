import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { IndexFile } from '../../../src/search/index-file.ts';
import { searchablePage } from '../../../src/search/searchable-page.ts';

const sections = ['bai-viet', 'tai-lieu', 'chien-dich', 'su-kien', 'quyen-cua-ban', 'tim-ho-tro'];
const audiences = ['men', 'women', 'youth', 'elders', 'children', 'workers', 'teachers'];

/** Enough values of each filter for Pagefind's chance order to differ in practice each time: 6! by 7!. */
const pages = sections.flatMap((section, number) => {
  const html = `<!doctype html><html lang="vi"><title>Trang ${number}</title><body>
    <main data-audience="${audiences.slice(0, number + 2).join(' ')}"><h1>Trang ${number}</h1><p>Gọi ngay.</p></main>`;
  return searchablePage(`/${section}/trang-${number}/`, html) ?? [];
});

const names = (files: readonly IndexFile[]): string[] => files.map(({ path }) => path).sort();
const bytes = (files: readonly IndexFile[], path: string): string =>
  Buffer.from(files.find((file) => file.path === path)?.content ?? []).toString('base64');

describe('the index of the same pages', async () => {
  expect(pages.length).toBe(sections.length);
  const [first, ...others] = [
    await buildIndex(pages),
    await buildIndex(pages),
    await buildIndex(pages),
  ];

  it('has the same files to the byte each time', () => {
    for (const other of others) {
      expect(names(other)).toEqual(names(first));
      for (const path of names(first)) expect(bytes(other, path), path).toBe(bytes(first, path));
    }
  });

  it('holds a file for each filter, which the table of contents names', () => {
    const filters = names(first).filter((path) => path.endsWith('.pf_filter'));
    expect(filters.length).toBe(2);
    expect(filters.every((path) => /^vi\/filter\/vi_[\da-f]{7}\.pf_filter$/.test(path))).toBe(true);
  });
});
