import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { bare, fieldsOf } from '../../../src/checks/content/schema-walk.ts';
import { serviceSchemas, visibilities } from '../../../src/schemas/services.ts';
import { columns, headingOf, isPrivate, pathKey } from '../../../src/spreadsheet/columns.ts';
import { fold } from '../../../src/text/fold.ts';

/** Every field that the columns must reach, by its keys without list positions. */
function fieldPaths(schema: z.ZodType, path: readonly string[] = []): string[] {
  const here = bare(schema);
  const fields = fieldsOf(here);
  if (fields.size > 0)
    return [...fields].flatMap(([key, field]) => fieldPaths(field, [...path, key]));
  const [last] = path.slice(-1);
  if (here instanceof z.ZodArray && last !== 'weekly' && last !== 'exceptions')
    return fieldPaths(here.element as z.ZodType, path);
  return [path.join('.')];
}

const withoutPositions = (key: string): string => key.replaceAll(/\.\d+/g, '');

describe('the columns of the spreadsheet', () => {
  it.each(visibilities)(
    'reach every field of a %s service, and no field of another',
    (visibility) => {
      const own = columns.filter(({ on }) => on.has(visibility)).map(({ path }) => pathKey(path));
      expect(new Set(own.map(withoutPositions))).toEqual(
        new Set(fieldPaths(serviceSchemas[visibility])),
      );
    },
  );

  it('have an address and a position for public places only', () => {
    const placed = columns.filter(({ path }) => ['address', 'point'].includes(String(path[0])));
    expect(placed.map(({ path }) => pathKey(path))).toEqual(['address', 'point.lat', 'point.lng']);
    for (const { on } of placed) expect([...on]).toEqual(['public']);
  });

  it('have a place for as many numbers as a record may have', () => {
    const numbers = columns.filter(({ path }) => path[0] === 'phones' && path[2] === 'number');
    const six = Array.from({ length: 6 }, (_, n) => ({
      number: `0000 000 00${n}`,
      purpose: 'main',
    }));
    const { phones } = serviceSchemas.public.shape;
    expect(phones.safeParse(six).success).toBe(true);
    expect(phones.safeParse([...six, { number: '113', purpose: 'main' }]).success).toBe(false);
    expect(numbers).toHaveLength(six.length);
  });

  it('know which fields are private', () => {
    expect(columns.filter(isPrivate).map(({ path }) => pathKey(path))).toEqual([
      'consent.on',
      'consent.recordedBy',
    ]);
  });

  it('have one title each, found with and without marks, composed or not', () => {
    for (const column of columns) {
      for (const written of [
        column.title,
        column.title.normalize('NFD'),
        column.title.toUpperCase(),
        fold(column.title),
      ])
        expect(headingOf(written), written).toBe(column);
    }
  });

  it.each([
    ['Vĩ độ', 'point.lat'],
    ['ngày kiểm tra', 'verified.on'],
    ['Xã, phường', 'commune'],
    ['dien thoai 2: so dien thoai', 'phones.1.number'],
    ['verified.on', 'verified.on'],
  ])('take "%s" for %s', (written, key) => {
    const heading = headingOf(written);
    expect(typeof heading === 'object' ? pathKey(heading.path) : heading).toBe(key);
  });

  it('take no heading that two columns could mean', () => {
    expect(headingOf('Số điện thoại')).toBeUndefined();
    expect(headingOf('STT')).toBeUndefined();
  });
});
