/** Says what is wrong with a record before it is saved, in the schema's own words, and keeps the form as it is. */
import { quote, type Problem } from '../../checks/problem.ts';

const made = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

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
  document.querySelector('.desk-refusal')?.remove();
  const dialog = made('dialog', '', 'desk-refusal');
  dialog.setAttribute('aria-labelledby', 'desk-refusal-title');
  const title = made('h2', `Chưa lưu: có ${problems.length} chỗ cần sửa`);
  title.id = 'desk-refusal-title';
  const list = made('ul');
  list.append(...problems.map(itemFor));
  const close = made('button', 'Quay lại sửa');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, made('p', 'Những gì bạn đã viết vẫn còn trong các ô.'), list, close);
  document.body.append(dialog);
  dialog.showModal();
}

/** One line for the message that Decap shows in its corner. */
export const inShort = (problems: readonly Problem[]): string =>
  problems.map(({ label, what }) => `${label ?? ''}: ${what}`.replace(/^: /, '')).join('; ');
