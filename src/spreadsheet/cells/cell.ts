/** What stands in a cell, as every kind of file gives it. */
export type Value = string | number | boolean | Date | null;

/** What a cell was found to say. `undefined` is an empty cell. */
export interface Read {
  readonly value: unknown;
  /** Something that the person should know although it is right: a former name that was mapped. */
  readonly note?: string;
}

/** Why a cell says nothing that could be stored; read after the quoted value, as in checks/problem.ts. */
export interface CellFault {
  readonly slug: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

export const isFault = (read: Read | CellFault): read is CellFault => 'slug' in read;

export const isEmpty = (value: Value | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The text of a cell: NFC, plain line ends, no space around it. A date is its day in the file. */
export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
}
