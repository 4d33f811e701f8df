/** Which column of a sheet is which field. */
import { nearest } from '../checks/content/nearest.ts';
import { fold } from '../text/fold.ts';
import { columns, headingOf, knownTitles, type Column } from './columns.ts';
import { columnLetter, UnreadableFile, type SheetFault } from './files/fault.ts';

export interface PlacedColumn {
  readonly column: Column;
  /** Index in the table's rows. */
  readonly index: number;
}

export interface Layout {
  readonly placed: readonly PlacedColumn[];
  readonly id: number;
  readonly visibility: number;
  readonly notes: readonly string[];
}

const twice = (column: string, letters: string): SheetFault => ({
  slug: 'column-twice',
  column,
  what: `có hai cột cùng tên (${letters})`,
  why: 'Không rõ đọc cột nào.',
  remedy: 'Xóa hoặc đổi tên một cột.',
});

const nearlyKnown = (column: string, letter: string, meant: string): SheetFault => ({
  slug: 'unknown-column',
  letter,
  column,
  what: 'không phải cột nào của danh sách',
  why: 'Điều ghi trong cột lạ sẽ mất.',
  remedy: `Có phải là "${meant}"? Sửa tên cột, hoặc xóa cột.`,
});

/** Throws UnreadableFile where a heading leaves a doubt. */
export function layOut(headings: readonly string[]): Layout {
  const placed: PlacedColumn[] = [];
  const seen = new Map<unknown, number>();
  const unread: string[] = [];
  for (const [index, written] of headings.entries()) {
    if (written === '') continue;
    const heading = headingOf(written);
    if (heading === undefined) {
      const folded = new Map(knownTitles.map((title) => [fold(title), title]));
      const meant = folded.get(nearest(fold(written), folded.keys()) ?? '');
      if (meant !== undefined)
        throw new UnreadableFile(nearlyKnown(written, columnLetter(index), meant));
      unread.push(`${written} (${columnLetter(index)})`);
      continue;
    }
    const earlier = seen.get(heading);
    if (earlier !== undefined)
      throw new UnreadableFile(twice(written, `${columnLetter(earlier)}, ${columnLetter(index)}`));
    seen.set(heading, index);
    if (typeof heading === 'object') placed.push({ column: heading, index });
  }
  // Of a list, an earlier place is filled before a later one, whatever the order of the columns.
  const rank = new Map(columns.map((column, index) => [column, index]));
  placed.sort((a, b) => (rank.get(a.column) ?? 0) - (rank.get(b.column) ?? 0));
  return {
    placed,
    id: seen.get('id') ?? -1,
    visibility: seen.get('visibility') ?? -1,
    notes: unread.length === 0 ? [] : [`Cột không đọc: ${unread.join(', ')}.`],
  };
}
