/** The review list as an office reads it: a sentence with the count that matters, and a table. */
import { dueStates, noticeDays, type DueState } from '../domain/due-checks.ts';
import { ageingAfter, expiredAfter } from '../domain/freshness.ts';
import type { ReviewItem } from './review-list.ts';

export const stateWords: Readonly<Record<DueState, string>> = {
  never: 'chưa từng kiểm tra',
  expired: `quá ${expiredAfter} ngày`,
  ageing: `quá ${ageingAfter} ngày`,
  soon: `đến hạn trong ${noticeDays} ngày`,
};

const count = (items: readonly ReviewItem[], state: DueState): number =>
  items.filter((item) => item.state === state).length;

/** "12 trong 42 nơi hỗ trợ cần kiểm tra ngay: 5 chưa từng kiểm tra, …" */
export function summary(items: readonly ReviewItem[], all: number): string {
  const due = dueStates.filter((state) => state !== 'soon');
  const now = items.length - count(items, 'soon');
  const parts = due
    .filter((state) => count(items, state) > 0)
    .map((state) => `${count(items, state)} ${stateWords[state]}`);
  const soon = count(items, 'soon');
  const head =
    now === 0
      ? `Không nơi nào trong ${all} nơi hỗ trợ cần kiểm tra ngay.`
      : `${now} trong ${all} nơi hỗ trợ cần kiểm tra ngay: ${parts.join(', ')}.`;
  return soon === 0 ? head : `${head} ${soon} nơi nữa ${stateWords.soon}.`;
}

const widthOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => [...text].length));

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - [...text].length));

const cells = ({ id, state, verified, name, phones }: ReviewItem): string[] => [
  id,
  stateWords[state],
  verified?.on ?? '–',
  phones[0] ?? '–',
  name,
];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** One block an operator, one line a place; columns of one width throughout. */
export function table(items: readonly ReviewItem[]): string {
  const rows = items.map(cells);
  const widths = [0, 1, 2, 3].map((column) => widthOf(rows.map((row) => row[column] ?? '')));
  const line = (item: ReviewItem): string =>
    `    ${cells(item)
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')}`;
  return grouped(items, ({ operator }) => operator)
    .map(([operator, own]) =>
      [
        `${operator} (${own.length})`,
        ...grouped(own, ({ where }) => where).flatMap(([where, each]) => [
          `  ${where}`,
          ...each.map(line),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
