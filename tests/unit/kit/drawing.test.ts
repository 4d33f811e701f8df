/** Real drawings: Typst, PDFium and sharp at work on one place. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readColours } from '../../../src/kit/draw/colours.ts';
import { drawKit } from '../../../src/kit/draw/draw-kit.ts';
import { contentKey, kitFile } from '../../../src/kit/draw/kit-file.ts';
import { createTypesetter } from '../../../src/kit/draw/typeset.ts';
import { personalFile } from '../../../src/kit/personal/personal-files.ts';
import { personalPdf, TooLong } from '../../../src/kit/personal/personal-pdf.ts';
import { pieceKeys } from '../../../src/kit/pieces.ts';
import { sheetOf } from '../../../src/kit/sheets/sheet.ts';
import { readPdf } from '../../kit/read-pdf.ts';
import { fonts, place, site } from './sample-kit.ts';

const folder = mkdtempSync(join(tmpdir(), 'diem-tua-kit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const typeset = createTypesetter();
const draw = (key: (typeof pieceKeys)[number]) => typeset(sheetOf(key, place, site));

describe('the same sheet', () => {
  it('gives the same bytes, PDF and PNG, from fresh workers', async () => {
    const files = [kitFile('x', sheetOf('card', place, site))];
    const bytes = async (name: string) => {
      const [drawn] = await drawKit(files, { folder: join(folder, name), workers: 1 });
      if (drawn?.files.png === undefined) throw new Error('no picture');
      return [readFileSync(drawn.files.pdf), readFileSync(drawn.files.png)];
    };
    const [one, other] = [await bytes('one'), await bytes('other')];
    expect(one.map((each, place) => each.equals(other[place] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
    ]);
  });

  it('is drawn once: the second time it is taken from what was kept', async () => {
    const files = [kitFile('x', sheetOf('sticker', place, site))];
    const where = join(folder, 'kept');
    await drawKit(files, { folder: where, workers: 1 });
    const inodes = () =>
      readdirSync(where).map((name) => `${name} ${statSync(join(where, name)).ino}`);
    const before = inodes();
    const steps: number[] = [];
    await drawKit(files, { folder: where, workers: 1, onProgress: (done) => steps.push(done) });
    expect(inodes()).toEqual(before);
    expect(steps).toEqual([1]);
  });

  it('is drawn again when a number changes', () => {
    const changed = {
      ...place,
      local: [{ name: 'Công an xã', number: '0258 3822 660', demo: false }],
    };
    expect(contentKey('f', sheetOf('card', changed, site))).not.toBe(
      contentKey('f', sheetOf('card', place, site)),
    );
  });
});

describe('a drawn sheet, read back', () => {
  it.each(pieceKeys)('%s has a title, a language, and text that can be selected', async (key) => {
    const sheet = sheetOf(key, place, site);
    const { title, language, text } = await readPdf(draw(key));
    expect(title).toBe(sheet.title);
    expect(language).toBe('vi');
    for (const number of ['113', '111', '1900 969 680'])
      expect(text.replaceAll(/\s/g, '')).toContain(number.replaceAll(' ', ''));
  });

  it.each([
    ['a name of many words', 'Xã Thị trấn Khánh Vĩnh Liên Sang Giang Ly Cầu Bà Sông Cầu'],
    ['a name of three letters', 'Xã Ea'],
  ])('a poster bears %s whole', async (_, name) => {
    const { text, pages } = await readPdf(typeset(sheetOf('poster-a4', { ...place, name }, site)));
    expect(text).toContain(name);
    expect(pages).toBe(1);
  });

  it('says in words of its own when the palette of the site loses a colour', () => {
    expect(() => readColours(':root { --action: #0a5953; }')).toThrow('--action-soft');
  });
});

describe('a sheet with a contact of one’s own', () => {
  const contact = {
    organisation: 'Công ty Bảo An',
    who: 'Chị Đỗ Thị Hằng, công đoàn',
    reach: '0901 234 567',
  };

  it.each(pieceKeys)('%s: the contact reads back beside what was printed', async (key) => {
    const made = await personalPdf(
      [{ key, pdf: draw(key), copies: 1 }],
      contact,
      fonts,
      'Bộ tài liệu',
    );
    const { text, title, language } = await readPdf(made);
    for (const part of Object.values(contact)) expect(text).toContain(part);
    expect(text).toContain('113');
    expect([title, language]).toEqual(['Bộ tài liệu', 'vi']);
  });

  it('copies are pages of their own that weigh next to nothing', async () => {
    const one = await personalPdf(
      [{ key: 'card', pdf: draw('card'), copies: 1 }],
      contact,
      fonts,
      'x',
    );
    const many = await personalPdf(
      [{ key: 'card', pdf: draw('card'), copies: 30 }],
      contact,
      fonts,
      'x',
    );
    const read = await readPdf(many);
    expect(read.pages).toBe(30);
    expect(many.length).toBeLessThan(one.length + 30 * 1500);
    expect(read.text.split(contact.reach).length - 1).toBe(300);
  });

  it('too long for a card is said, and for which piece', async () => {
    const long = { ...contact, who: 'Ban tiếp nhận và xử lý thông tin '.repeat(5).trim() };
    const made = personalPdf([{ key: 'card', pdf: draw('card'), copies: 1 }], long, fonts, 'x');
    await expect(made).rejects.toThrow(TooLong);
    await expect(made).rejects.toMatchObject({ piece: 'card' });
  });

  it('a ZIP has one PDF a piece, and nothing of the clock', async () => {
    const wanted = (['poster-a4', 'policy'] as const).map((key) => ({
      key,
      pdf: draw(key),
      copies: 1,
    }));
    const zip = async () =>
      Buffer.from(await (await personalFile('zip', wanted, contact, fonts, 'x')).arrayBuffer());
    const made = await zip();
    expect(made.includes('ap-phich-a4.pdf')).toBe(true);
    expect(made.includes('quy-dinh-noi-lam-viec.pdf')).toBe(true);
    expect(made.equals(await zip())).toBe(true);
  });
});
