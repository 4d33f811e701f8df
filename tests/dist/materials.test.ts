/** Materials as they are served: files that are what their page says, pages that a slow phone can open. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { licences, materialKinds } from '../../src/domain/campaign-vocabulary.ts';
import { facetFolders } from '../../src/domain/materials/facets.ts';
import { drawMaterial } from '../../src/kit/materials/draw-material.ts';
import { sheetFrameOf } from './sheet-frame.ts';
import {
  attributes,
  brotli,
  content,
  elements,
  gzip,
  inlineScripts,
  links,
  mainText,
  page,
  referencedScripts,
  scriptFiles,
} from './built.ts';
import { testDay, testSite } from '../config/paths.ts';

const shown = content.materials.filter(({ data }) => data.publishedOn <= testDay);
const quizzes = content.quizzes.filter(({ data }) => data.publishedOn <= testDay);
const pageOf = (id: string, prefix = '') => page(`${prefix}tai-lieu/${id}/index.html`);
const fileAt = (address: string): Buffer => readFileSync(join(testSite, address));
const filesOf = (id: string): string[] => [
  ...new Set(
    links(pageOf(id)).filter((href) =>
      /^\/tai-lieu\/.+\.(?:pdf|png|jpe?g|webp|mp[34])$/.test(href),
    ),
  ),
];
/** Typst writes a number's parts with a space that does not break. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ');

async function read(address: string): Promise<{ text: string; pages: number }> {
  const { text, totalPages } = await extractText(new Uint8Array(fileAt(address)), {
    mergePages: true,
  });
  return { text: plain(text), pages: totalPages };
}

describe('the material that an editor wrote', () => {
  it('has a page in both languages, and the list leads there', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const prefix of ['', 'en/']) {
      const list = links(page(`${prefix}tai-lieu/index.html`));
      for (const { id } of shown) {
        expect(list).toContain(`/${prefix}tai-lieu/${id}/`);
        expect(existsSync(join(testSite, prefix, 'tai-lieu', id, 'index.html'))).toBe(true);
      }
    }
  });

  it('waits for its day', () => {
    for (const { id } of content.materials.filter((one) => !shown.includes(one)))
      expect(existsSync(join(testSite, 'tai-lieu', id)), id).toBe(false);
  });

  it('is found by each of its groups', () => {
    for (const { id, data } of shown) {
      const at = `tai-lieu/${facetFolders.kind}/${materialKinds[data.kind].slug}/index.html`;
      expect(links(page(at)), id).toContain(`/tai-lieu/${id}/`);
      for (const campaign of data.campaigns ?? [])
        expect(links(page(`tai-lieu/${facetFolders.campaign}/${campaign}/index.html`))).toContain(
          `/tai-lieu/${id}/`,
        );
    }
  });

  it('says on its page for what it may be used, and whom to call', () => {
    for (const { id, data } of shown) {
      const text = mainText(pageOf(id));
      expect(text, id).toContain(licences[data.licence].vi);
      expect(text, id).toContain(data.source);
      expect(links(pageOf(id)), id).toContain('tel:113');
    }
  });

  it('is all on its page: nobody needs a PDF reader', () => {
    for (const { id, data } of shown) {
      const text = plain(mainText(pageOf(id)));
      for (const point of data.sheet?.points ?? []) expect(text, id).toContain(plain(point));
    }
  });
});

describe('the files of a material', () => {
  it('have the size and the checksum that the page gives', () => {
    for (const { id } of shown) {
      const said = mainText(pageOf(id));
      for (const address of filesOf(id)) {
        const bytes = fileAt(address);
        expect(said, address).toContain(createHash('sha256').update(bytes).digest('hex'));
      }
    }
  });

  it('read back as what was written, on as many pages as the page says', async () => {
    const sheets = shown.filter(({ data }) => data.sheet ?? data.body);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { id, data } of sheets) {
      for (const address of filesOf(id).filter(
        (href) => href.startsWith(`/tai-lieu/${id}/`) && href.endsWith('.pdf'),
      )) {
        const { text, pages } = await read(address);
        const words = data.sheet ? [data.sheet.headline, ...data.sheet.points] : [];
        const bare = text.replaceAll(' ', '');
        // A sticker, a card and a banner have room for the headline only.
        const wanted = /poster|leaflet|slides|infographic/.test(data.kind)
          ? words
          : words.slice(0, 1);
        for (const word of wanted) expect(bare, address).toContain(plain(word).replaceAll(' ', ''));
        for (const number of ['113', '111', '1900969680']) expect(bare, address).toContain(number);
        const extent = pages === 1 ? '1 trang' : `${pages} trang`;
        expect(mainText(pageOf(id)), address).toContain(extent);
      }
    }
  }, 120_000);

  it('name their title and their language, and were made on no day: the same words give the same bytes', async () => {
    const poster = shown.find(({ data }) => data.kind === 'poster' && data.sheet);
    expect(poster).toBeDefined();
    const { id, data } = poster!;
    const [drawn] = await drawMaterial({ id, data, facts: '' }, sheetFrameOf(content));
    const [again] = await drawMaterial({ id, data, facts: '' }, sheetFrameOf(content));
    expect(again!.bytes.equals(drawn!.bytes)).toBe(true);
    const document = await getDocumentProxy(new Uint8Array(drawn!.bytes));
    const { info } = await getMeta(document);
    expect(info['Title']).toBe(data.title);
    expect(info['Language']).toBe('vi');
    expect(info['CreationDate']).toBeUndefined();
  });

  it('have pictures of the size that the page reserves for them', async () => {
    for (const { id } of shown)
      for (const image of elements(pageOf(id), 'img')) {
        const [src = ''] = attributes([image], 'src');
        const { width, height } = await sharp(fileAt(src)).metadata();
        expect(attributes([image], 'width'), src).toEqual([String(width)]);
        expect(attributes([image], 'height'), src).toEqual([String(height)]);
      }
  });

  it('are fit for a weak signal: a printed sheet at most 150 kB, a preview at most 40 kB', () => {
    for (const { id } of shown) {
      for (const address of filesOf(id).filter((href) => href.startsWith(`/tai-lieu/${id}/`)))
        expect(statSync(join(testSite, address)).size, address).toBeLessThanOrEqual(150_000);
      const preview = join(testSite, 'tai-lieu', id, `${id}.webp`);
      if (existsSync(preview)) expect(statSync(preview).size, id).toBeLessThanOrEqual(40_000);
    }
  });
});

describe('the pages of materials', () => {
  const list = page('tai-lieu/index.html');
  const weight = (path: string): number => {
    const found = page(path);
    const files = scriptFiles(referencedScripts(found));
    return (
      gzip(inlineScripts(found).join('\n')) +
      [...files.values()].reduce((sum, text) => sum + gzip(text), 0)
    );
  };

  it('run little script: the list at most 4 kB, a quiz at most 5 kB, no framework', () => {
    expect(weight('tai-lieu/index.html')).toBeLessThanOrEqual(4_000);
    for (const { id } of quizzes)
      expect(weight(`tai-lieu/trac-nghiem/${id}/index.html`)).toBeLessThanOrEqual(5_000);
    for (const { id } of shown)
      expect(weight(`tai-lieu/${id}/index.html`)).toBeLessThanOrEqual(4_000);
    expect(elements(list, 'astro-island')).toEqual([]);
  });

  it('are at most 20 kB compressed', () => {
    for (const { id } of shown) expect(brotli(pageOf(id).html), id).toBeLessThanOrEqual(20_000);
    expect(brotli(list.html)).toBeLessThanOrEqual(20_000);
  });
});

describe('a quiz', () => {
  it('is a page in both languages with every question and its answer', () => {
    expect(quizzes.length).toBeGreaterThan(0);
    for (const { id, data } of quizzes)
      for (const prefix of ['', 'en/']) {
        const found = page(`${prefix}tai-lieu/trac-nghiem/${id}/index.html`);
        expect(elements(found, 'fieldset')).toHaveLength(data.questions.length);
        for (const { explanation } of data.questions)
          expect(plain(mainText(found))).toContain(plain(explanation));
        // Nothing is sent: a form would put the answers into the address.
        expect(attributes(elements(found, 'form'), 'action')).toEqual([]);
        expect(found.html).toMatch(/<form[^>]*>\s*<button type="submit" disabled hidden/);
      }
  });
});
