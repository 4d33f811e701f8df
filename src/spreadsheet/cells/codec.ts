/** One value of a record to one cell, and back. What the schema would refuse is passed on for the schema to explain. */
import type { Column } from '../columns.ts';
import type { CommuneMeant, CommuneNames } from '../commune-names.ts';
import { fold } from '../../text/fold.ts';
import { isEmpty, isFault, textOf, type CellFault, type Read, type Value } from './cell.ts';
import { readDay } from './days.ts';
import {
  exceptionsExample,
  readExceptions,
  readWeekly,
  weeklyExample,
  writeExceptions,
  writeWeekly,
  type ExceptionRow,
  type WeeklyRow,
} from './hours-text.ts';

const separator = '; ';
export const yes = 'có';
export const no = 'không';
const yesWords = new Set(['co', 'x', 'true', 'dung', 'yes', '1', 'bat']);
const noWords = new Set(['khong', 'false', 'sai', 'no', '0', 'tat']);

const optionWords = ({ words }: Column, key: unknown): string =>
  words.options?.[String(key)] ?? String(key);

function optionKey({ words }: Column, written: string): string {
  const folded = fold(written);
  const found = Object.entries(words.options ?? {}).find(
    ([key, said]) => fold(said) === folded || fold(key) === folded,
  );
  return found?.[0] ?? written;
}

/** The cell that says a value; empty for undefined. Text is not yet disarmed (see disarm.ts). */
export function writeCell(column: Column, value: unknown, communes: CommuneNames): Value {
  if (value === undefined || value === null) return null;
  switch (column.kind) {
    case 'yes-no':
    case 'only-yes':
      return typeof value === 'boolean' ? (value ? yes : no) : String(value);
    case 'number':
      return typeof value === 'number' ? value : textOf(String(value));
    case 'choice':
      return optionWords(column, value);
    case 'choices':
      return (
        list(value)
          .map((key) => optionWords(column, key))
          .join(separator) || null
      );
    case 'commune':
      return communes.nameOf(String(value));
    case 'communes':
      return (
        list(value)
          .map((code) => communes.nameOf(String(code)))
          .join(separator) || null
      );
    case 'weekly':
      return writeWeekly(list(value) as WeeklyRow[]) || null;
    case 'exceptions':
      return writeExceptions(list(value) as ExceptionRow[]) || null;
    default:
      return textOf(String(value));
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const whyCommune = 'Nơi này sẽ không hiện đúng xã, người ở gần không tìm thấy.';

function communeRead(written: string, meant: CommuneMeant): Read | CellFault {
  switch (meant.kind) {
    case 'present':
      return { value: meant.code };
    case 'former':
      return { value: meant.code, note: meant.note };
    case 'unknown':
      // The reference check knows what was nearly meant.
      return { value: written };
    case 'choice': {
      const names = meant.among.map(({ name, code }) => `${name} (${code})`).join(', ');
      const isSplit = meant.former !== undefined;
      return {
        slug: isSplit ? 'split-commune' : 'ambiguous-commune',
        what: isSplit
          ? `là ${meant.former}, nay thuộc nhiều xã, phường hoặc chỉ một phần thuộc tỉnh này`
          : 'có thể là nhiều xã, phường khác nhau',
        why: whyCommune,
        remedy: `Chọn một: ${names}.`,
      };
    }
  }
}

/** A separator of lists is no part of a name: "Xã A, huyện B; Xã C". */
function readCommunes(text: string, communes: CommuneNames): Read | CellFault {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const reads = parts.map((part) => communeRead(part, communes.meant(part)));
  const fault = reads.find(isFault);
  if (fault) return fault;
  const right = reads.filter((read): read is Read => !isFault(read));
  const notes = right.flatMap(({ note }) => (note === undefined ? [] : [note]));
  return {
    value: right.map(({ value }) => value),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

const unreadableHours = (example: string): CellFault => ({
  slug: 'hours-form',
  what: 'không phải giờ mở cửa ở dạng đọc được',
  why: 'Người cần giúp có thể đến nơi lúc không có ai trực.',
  remedy: `Mỗi dòng viết như: "${example}". Chưa rõ thì để trống.`,
});

const decimal = /^-?\d+(?:[.,]\d+)?$/;

function readYesNo(column: Column, text: string): unknown {
  const key = fold(text);
  if (yesWords.has(key)) return true;
  // A field that only knows "yes" says "no" by being left out.
  if (noWords.has(key)) return column.kind === 'only-yes' ? undefined : false;
  return text;
}

export function readCell(column: Column, value: Value, communes: CommuneNames): Read | CellFault {
  if (isEmpty(value)) return { value: undefined };
  const text = textOf(value);
  switch (column.kind) {
    case 'day':
      return { value: readDay(value) };
    case 'yes-no':
    case 'only-yes':
      return { value: readYesNo(column, text) };
    case 'number':
      return { value: decimal.test(text) ? Number(text.replace(',', '.')) : text };
    case 'choice':
      return { value: optionKey(column, text) };
    case 'choices':
      return {
        value: text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => optionKey(column, part)),
      };
    case 'commune':
      return communeRead(text, communes.meant(text));
    case 'communes':
      return readCommunes(text, communes);
    case 'weekly': {
      const rows = readWeekly(text);
      return rows ? { value: rows } : unreadableHours(weeklyExample);
    }
    case 'exceptions': {
      const rows = readExceptions(text);
      return rows ? { value: rows } : unreadableHours(exceptionsExample);
    }
    default:
      return { value: text };
  }
}
