import { textOf, type Value } from './cell.ts';

const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as `YYYY-MM-DD` from a date cell, "15/11/2026" or the like; anything else stays for the schema to judge. */
export function readDay(value: Value): string {
  const text = textOf(value);
  const [, day, month, year] = vietnamese.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
