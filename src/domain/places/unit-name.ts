import type { CommuneType, FormerCommuneType } from './types.ts';

const types = {
  Xã: 'xa',
  Phường: 'phuong',
  'Đặc khu': 'dac-khu',
  'Thị trấn': 'thi-tran',
} as const;

interface UnitName<T extends string> {
  readonly type: T;
  readonly bareName: string;
}

/**
 * Parts "Xã Phước Đại" into its type and "Phước Đại".
 * @throws Error when the name does not open with one of the type words that are allowed.
 */
function parse<T extends string>(name: string, allowed: readonly T[]): UnitName<T> {
  for (const [word, type] of Object.entries(types)) {
    if (!name.startsWith(`${word} `) || !(allowed as readonly string[]).includes(type)) continue;
    return { type: type as string as T, bareName: name.slice(word.length + 1) };
  }
  throw new Error(
    `"${name}" does not open with a type word.\n` +
      '  A name without its type cannot be told from another. Write for example "Xã Phước Đại".',
  );
}

export const parseCommuneName = (name: string): UnitName<CommuneType> =>
  parse(name, ['xa', 'phuong', 'dac-khu']);

export const parseFormerName = (name: string): UnitName<FormerCommuneType> =>
  parse(name, ['xa', 'phuong', 'thi-tran']);
