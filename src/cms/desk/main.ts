/** The editors' desk at /admin/: Decap with this project's forms, words, checks and previews. */
import './fast-refresh.ts';
import type { DeskConfig } from '../desk-config.ts';
import { checkBeforeSaving } from './check-before-saving.ts';
import type { Decap } from './decap.ts';
import { guarded } from './guarded-backend.ts';
import { registerPreviews } from './previews.tsx';
import { keepSession } from './session.ts';
import { watchStore } from './typed-before.ts';
import { vietnamese } from './vietnamese.ts';

/** Where Decap remembers what stands beside the form. */
const rightPane = 'cms.right-pane';

interface Phrases {
  readonly [key: string]: string | Phrases;
}

const merged = (under: Phrases, over: Phrases): Phrases => ({
  ...under,
  ...Object.fromEntries(
    Object.entries(over).map(([key, value]) => {
      const before = under[key];
      return [
        key,
        typeof value === 'string' || typeof before !== 'object' ? value : merged(before, value),
      ];
    }),
  ),
});

function loadDecap(): Promise<Decap> {
  // Without this Decap starts by itself and looks for a file of its own.
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = '/admin/decap-cms.js';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      if (window.CMS) resolve(window.CMS);
      else reject(new Error('decap-cms.js defines no CMS.'));
    });
    script.addEventListener('error', () => reject(new Error('decap-cms.js did not load.')));
    document.head.append(script);
  });
}

function guardBackend(cms: Decap, name: string): void {
  const maker = cms.getBackend(name);
  if (!maker) throw new Error(`Decap knows no backend "${name}".`);
  const { init } = maker;
  maker.init = (...options) => {
    const backend = init(...options);
    return guarded(backend, keepSession(name, backend));
  };
}

/** Decap's own way out is in a menu; this one is always in sight. Nothing of the session stays on the device. */
function leave(): void {
  localStorage.clear();
  sessionStorage.clear();
  location.assign('/');
}

async function open(): Promise<void> {
  const status = document.querySelector('#desk-status');
  document.querySelector('#desk-leave')?.addEventListener('click', leave);
  try {
    const response = await fetch('/admin/config.json');
    const config = (await response.json()) as DeskConfig | null;
    // Nobody has said yet where the content is kept: the page itself explains what to do.
    if (config === null) return status?.remove();
    document.querySelector('#desk-setup')?.remove();
    watchStore();
    const cms = await loadDecap();
    cms.registerLocale('vi', merged((cms.getLocale('vi') ?? {}) as Phrases, vietnamese));
    guardBackend(cms, String(config.backend['name']));
    cms.registerEventListener({
      name: 'preSave',
      handler: ({ entry }) => checkBeforeSaving(entry),
    });
    registerPreviews(cms, config);
    status?.remove();
    // Beside a form in two languages Decap would first show the second; most editors write one and look at the page.
    if (localStorage.getItem(rightPane) === null) localStorage.setItem(rightPane, 'preview');
    cms.init({ config });
  } catch (error) {
    if (status) status.textContent = `Bàn biên tập không mở được: ${String(error)}`;
  }
}

void open();
