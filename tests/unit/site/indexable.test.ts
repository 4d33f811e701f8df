import { expect, it } from 'vitest';
import { indexableIn } from '../../../src/checks/site/indexable.ts';
import { instead, smallSite } from './small-site.ts';

it('a page that asks not to be found is kept out of the site map, and only that one', () => {
  const hidden = instead('</title>', '</title><meta content="noindex, follow" name="robots">');
  const welcome = instead('</title>', '</title><meta name="robots" content="index">');
  const indexable = indexableIn(
    smallSite({ 'quyen-cua-ban/index.html': hidden, 'tim-ho-tro/phan-rang/index.html': welcome }),
  );
  expect(indexable('https://diem-tua.example/quyen-cua-ban/')).toBe(false);
  expect(indexable('https://diem-tua.example/tim-ho-tro/phan-rang/')).toBe(true);
  expect(indexable('https://diem-tua.example/')).toBe(true);
  expect(() => indexable('https://diem-tua.example/khong-co/')).toThrow('ENOENT');
});
