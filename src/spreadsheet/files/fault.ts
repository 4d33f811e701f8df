import { quote } from '../../checks/problem.ts';

/** One thing wrong with a file to import, said so that a tired official can act on it. */
export interface SheetFault {
  /** Permanent name of the rule, e.g. `macros`. */
  readonly slug: string;
  /** 1-based row of the sheet; absent when the whole file is meant. */
  readonly row?: number;
  /** "D", where the column is known. */
  readonly letter?: string;
  /** Heading of the column. */
  readonly column?: string;
  /** Quoted, unless it must not be repeated. */
  readonly value?: unknown;
  /** To be read after the quoted value; no full stop. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** "A" for 0, "AA" for 26. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

export function formatFault(file: string, fault: SheetFault): string {
  const { row, letter, column, value, what, why, remedy } = fault;
  const cell = letter === undefined ? undefined : `cột ${letter}`;
  const place = [
    file,
    ...(row === undefined ? [] : [`dòng ${row}`]),
    ...(column === undefined ? (cell ?? []) : [cell ? `${cell} (${column})` : `cột ${column}`]),
  ].join(' › ');
  const quoted = value === undefined ? '' : `${quote(value)} `;
  return `${place}: ${quoted}${what}.\n  ${why} ${remedy}`;
}

/** Thrown where nothing of a file can be read. */
export class UnreadableFile extends Error {
  readonly fault: SheetFault;
  constructor(fault: SheetFault) {
    super(fault.what);
    this.name = 'UnreadableFile';
    this.fault = fault;
  }
}
