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

/** How many rows with the same fault are named before the rest are counted. */
const mostRows = 8;

function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, mostRows).join(', ');
  return rows.length > mostRows ? `${named} và ${rows.length - mostRows} dòng nữa` : named;
}

/** Each fault with the rows that have it: what is wrong in every row of a sheet is read once. */
export function formatFaults(file: string, faults: readonly SheetFault[]): string[] {
  const alike = Map.groupBy(faults, ({ row: _, ...same }) => JSON.stringify(same));
  return [...alike.values()].flatMap(([fault, ...others]) =>
    fault
      ? [
          formatFault(
            file,
            fault,
            others.flatMap(({ row }) => row ?? []),
          ),
        ]
      : [],
  );
}

/** @param moreRows further rows with the same fault */
export function formatFault(
  file: string,
  fault: SheetFault,
  moreRows: readonly number[] = [],
): string {
  const { row, letter, column, value, what, why, remedy } = fault;
  const cell = letter === undefined ? undefined : `cột ${letter}`;
  const place = [
    file,
    ...(row === undefined ? [] : [`dòng ${rowsText([row, ...moreRows])}`]),
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
