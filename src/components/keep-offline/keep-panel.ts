/**
 * What opens below the button: what keeping means before it is done, what is kept after. A file by itself, so that the
 * page of a commune carries no word of it (`src/integrations/offline-worker.ts`).
 */
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { localePath, type PublishedLocale } from '../../i18n/locales.ts';
import { keepButton, keepWords } from '../../i18n/offline-words.ts';
import { forgetAll, keepPages } from '../../offline/keep.ts';
import { keptPages, type KeptPage } from '../../offline/kept-pages.ts';
import { alwaysKept } from '../../offline/names.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function button(text: string, className: string, action: () => void): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

/** Takes over the button of a `keep-offline` element. `tapped`: somebody waits for what the button opens. */
export async function showPanel(host: HTMLElement, tapped: boolean): Promise<void> {
  const main = host.querySelector('button');
  const status = host.querySelector('[role=status]');
  if (!main || !status) return;
  const locale: PublishedLocale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = keepWords[locale];
  const paths = [...alwaysKept.map((path) => localePath(locale, path)), location.pathname];
  const box = element('div', 'notice');
  box.id = 'da-luu';
  main.setAttribute('aria-controls', box.id);
  status.before(box);

  const show = (...content: Node[]): void => {
    box.replaceChildren(...content);
    box.hidden = content.length === 0;
  };

  const listOf = (pages: readonly KeptPage[]): Node[] => {
    const day = formatDay(locale, pages.map((page) => page.day).sort()[0] ?? '');
    const list = element('ul', 'link-list');
    list.setAttribute('role', 'list');
    for (const { path, name } of pages) {
      const link = element('a', '');
      link.href = path;
      // A name of ours, written by the build; it may hold "&amp;".
      link.textContent = new DOMParser().parseFromString(name, 'text/html').body.textContent;
      list.append(element('li', '', link));
    }
    return [
      element('p', '', fill(words.list, { day })),
      list,
      button(words.remove, 'button quiet', () => void remove()),
    ];
  };

  const refresh = async (): Promise<void> => {
    const pages = await keptPages().catch(() => []);
    const here = pages.some(({ path }) => path === location.pathname);
    main.hidden = here;
    main.textContent = pages.length > 0 ? words.more : keepButton[locale].keep;
    main.setAttribute('aria-expanded', 'false');
    show(...(pages.length > 0 ? listOf(pages) : []));
  };

  const explain = (): void => {
    main.setAttribute('aria-expanded', 'true');
    status.textContent = '';
    show(
      ...words.explain.map((text) => element('p', 'prose', text)),
      button(words.confirm, 'button', () => void keep()),
      button(words.cancel, 'button quiet', () => {
        void refresh().then(() => main.focus());
      }),
    );
  };

  const keep = async (): Promise<void> => {
    for (const each of box.querySelectorAll('button')) each.disabled = true;
    status.textContent = words.keeping;
    const outcome = await keepPages([...new Set(paths)]);
    await refresh();
    status.textContent = words[outcome === 'cleared' ? 'failed' : outcome];
    (main.hidden ? box.querySelector('button') : main)?.focus();
  };

  const remove = async (): Promise<void> => {
    await forgetAll();
    await refresh();
    status.textContent = words.removed;
    main.focus();
  };

  main.onclick = () => {
    if (main.getAttribute('aria-expanded') === 'true') void refresh();
    else explain();
  };
  await refresh();
  if (tapped && !main.hidden) explain();
}
