/** The printed sheets of the test site, read back by programs that did not make them. */
import jsQR from 'jsqr';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { kitFolder } from '../../src/kit/made-kit.ts';
import { piece, pieceKeys, type PieceKey } from '../../src/kit/pieces.ts';
import { testKit, testSite } from '../config/paths.ts';
import { readPdf } from '../kit/read-pdf.ts';
import { content, links, page, pathsIn } from './built.ts';

const folder = join(testSite, kitFolder);
const communes = testKit.split(',');
const fileOf = (slug: string, key: PieceKey, ending: string) =>
  join(folder, slug, `${piece(key).file}.${ending}`);
const address = (slug: string) => new URL(`/tim-ho-tro/${slug}/`, content.settings.url).href;
const ofCommune = pieceKeys.filter((key) => !piece(key).shared);

async function codeIn(path: string): Promise<string | undefined> {
  const { data, info } = await sharp(path)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** All words of all sheets, as a reader gets them. */
const readings = Promise.all(
  pathsIn(folder)
    .filter((path) => path.endsWith('.pdf'))
    .map(async (path) => ({ path, ...(await readPdf(readFileSync(join(folder, path)))) })),
);

describe.each(communes)('the kit of %s', (slug) => {
  it('has every piece as PDF, and a picture that is not heavy', () => {
    for (const key of ofCommune) {
      expect(existsSync(fileOf(slug, key, 'pdf')), key).toBe(true);
      if (piece(key).pixels === undefined) continue;
      expect(readFileSync(fileOf(slug, key, 'png')).length, key).toBeLessThan(150_000);
    }
  });

  it.each(['poster-a4', 'card', 'card-discreet', 'sticker', 'tear-off', 'reporting-path'] as const)(
    'the code on the picture of the %s is the address of the commune’s page',
    async (key) => {
      expect(await codeIn(fileOf(slug, key, 'png'))).toBe(address(slug));
      expect(existsSync(join(testSite, 'tim-ho-tro', slug, 'index.html'))).toBe(true);
    },
  );

  it('pages link to all of it', () => {
    for (const prefix of ['', 'en/']) {
      const found = links(page(`${prefix}${kitFolder}/${slug}/index.html`));
      for (const key of ofCommune)
        expect(found).toContain(`/${kitFolder}/${slug}/${piece(key).file}.pdf`);
    }
  });
});

describe('the words of all sheets', () => {
  it('have a title, Vietnamese as their language, and the numbers', async () => {
    const read = await readings;
    expect(read).toHaveLength(communes.length * ofCommune.length + pieceKeys.length);
    for (const { path, title, language, text } of read) {
      expect(language, path).toBe('vi');
      expect(title ?? '', path).not.toBe('');
      expect(text, path).toContain('113');
    }
  });

  it('bear the mark of a demonstration, each', async () => {
    expect(content.settings.mode).toBe('demo');
    for (const { path, text } of await readings) expect(text, path).toContain('BẢN MẪU');
  });

  it('have the commune’s own numbers', async () => {
    const poster = (await readings).find(({ path }) => path === 'phan-rang/ap-phich-a4.pdf');
    const police = content.services.find(({ id }) => id === 'mau-cong-an-phan-rang');
    expect(poster?.text).toContain(police?.data.phones[0]?.number);
    expect(poster?.text).toContain('Phường Phan Rang');
  });

  it('have nothing of a home or a confidential place, and no address of any', async () => {
    const secrets = content.services.flatMap(({ visibility, data }) => [
      ...(visibility === 'public' ? [data.address] : []),
      ...(visibility === 'public' ? [] : [data.name, ...data.phones.map(({ number }) => number)]),
    ]);
    expect(secrets.length).toBeGreaterThan(20);
    for (const { path, text } of await readings)
      expect(
        secrets.filter((secret) => secret.length > 7 && text.includes(secret)),
        path,
      ).toEqual([]);
  });

  it('do not tell what a discreet card is for, in its title either', async () => {
    const cards = (await readings).filter(({ path }) => path.endsWith('the-bo-vi-kin-dao.pdf'));
    expect(cards).toHaveLength(communes.length + 1);
    for (const { text, title } of cards) expect(`${title} ${text}`).not.toMatch(/bạo|đánh|hại/i);
  });
});

it('pictures say nothing of the machine that drew them', () => {
  const pictures = pathsIn(folder).filter((path) => path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(20);
  for (const path of pictures)
    expect(readFileSync(join(folder, path)).toString('latin1'), path).not.toMatch(
      /tEXt|iTXt|zTXt|eXIf|tIME/,
    );
});

it('the index has a way to each place that was drawn, and to no other', () => {
  const found = links(page(`${kitFolder}/index.html`)).filter((href) =>
    new RegExp(`^/${kitFolder}/[^/]+/$`).test(href),
  );
  expect(found.sort()).toEqual(
    [...communes, 'toan-tinh'].map((slug) => `/${kitFolder}/${slug}/`).sort(),
  );
});
