/** The desk's own dialogs, before Decap and above all of it: what is written in the form stays as it is. */

export const made = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

export interface DialogButton {
  readonly words: string;
  /** Done before the dialog closes. */
  readonly act?: () => void;
}

export function showDialog(
  heading: string,
  content: readonly Node[],
  buttons: readonly DialogButton[],
): HTMLDialogElement {
  document.querySelector('.desk-dialog')?.remove();
  const dialog = made('dialog', '', 'desk-dialog');
  dialog.setAttribute('aria-labelledby', 'desk-dialog-title');
  const title = made('h2', heading);
  title.id = 'desk-dialog-title';
  const row = made('div', '', 'desk-buttons');
  for (const { words, act } of buttons) {
    const button = made('button', words);
    button.type = 'button';
    button.addEventListener('click', () => {
      act?.();
      dialog.close();
    });
    row.append(button);
  }
  dialog.append(title, ...content, row);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
