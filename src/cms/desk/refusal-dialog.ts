/** Says what is wrong with a record before it is saved, in the schema's own words, and keeps the form as it is. */
import { quote, type Problem } from '../../checks/problem.ts';
import { made, showDialog } from './desk-dialog.ts';

/** `phones[0].number` → "mục 1": where a list has several, which one. */
const placeIn = (field: string): string =>
  [...field.matchAll(/\[(\d+)\]/g)].map(([, index]) => `mục ${Number(index) + 1}`).join(', ');

function itemFor({ label, field, value, what, why, remedy }: Problem): HTMLLIElement {
  const item = made('li');
  item.append(made('b', label ?? field ?? ''));
  const place = placeIn(field ?? '');
  if (place !== '') item.append(` (${place})`);
  const quoted = value === undefined ? '' : `${quote(value)} `;
  item.append(made('p', `${quoted}${what}.`), made('p', `${why} ${remedy}`, 'desk-remedy'));
  return item;
}

export function showRefusal(problems: readonly Problem[]): void {
  const list = made('ul');
  list.append(...problems.map(itemFor));
  showDialog(
    `Chưa lưu: có ${problems.length} chỗ cần sửa`,
    [made('p', 'Những gì bạn đã viết vẫn còn trong các ô.'), list],
    [{ words: 'Quay lại sửa' }],
  );
}

/** One line for the message that Decap shows in its corner. */
export const inShort = (problems: readonly Problem[]): string =>
  problems.map(({ label, what }) => `${label ?? ''}: ${what}`.replace(/^: /, '')).join('; ');
