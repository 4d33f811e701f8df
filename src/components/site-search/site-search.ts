/** Behaviour of the search box: crisis words at once, then pages from the index, and a sentence for every state. */
import { soundsLikeCrisis } from '../../domain/crisis-words.ts';
import { fill } from '../../i18n/fill.ts';
import { PatientRequests } from '../../search/patient-requests.ts';
import { SearchEngine, type Found } from '../../search/search-engine.ts';
import { resultItem } from './result-item.ts';
import type { SearchSettings } from './search-settings.ts';

/** Rests between key and search, before it says that it searches, before it calls the signal slow, between tries. */
const rests = { typing: 250, loading: 400, slow: 6000, retry: 5000 };
const firstShown = 8;

class SiteSearch extends HTMLElement {
  readonly #requests = new PatientRequests(() => this.#trouble());
  readonly #engines = new Map<string, SearchEngine>();
  /** Each search has a number; an answer to an older one is not shown. */
  #turn = 0;
  #asked: string | undefined;
  #pending = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #retry: ReturnType<typeof setTimeout> | undefined;

  // SiteSearch.astro writes these parts; without them there is no box to speak of.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows which element it is
  #part<T extends Element>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`The search box has no ${selector}.`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part('input');
  }

  get #settings(): SearchSettings {
    return JSON.parse(this.dataset['settings'] ?? '') as SearchSettings;
  }

  get #language(): string {
    return this.#part<HTMLSelectElement>('[data-language]').value;
  }

  get #filters(): Record<string, string> {
    const selects = this.querySelectorAll<HTMLSelectElement>('[data-filter]');
    return Object.fromEntries(
      Array.from(selects, ({ dataset, value }) => [dataset['filter'] ?? '', value]),
    );
  }

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', () => this.#wake());
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      this.#search();
      // The keyboard of a phone would cover what was asked for.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
    });
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => this.#search());
    this.#part('details').addEventListener('toggle', () => void this.#offerFilters());
    this.#part('.retry').addEventListener('click', () => this.#again());
    addEventListener('online', () => this.#again());
    if (document.activeElement === input) this.#wake();
    // Somebody may have typed before the script came.
    if (input.value) this.#typed();
  }

  get #engine(): SearchEngine {
    const language = this.#language;
    const engine =
      this.#engines.get(language) ??
      new SearchEngine(`${this.#settings.index}${language}/`, this.#requests);
    this.#engines.set(language, engine);
    return engine;
  }

  #wake(): void {
    if (!import.meta.env.DEV) void this.#engine.open().catch(() => undefined);
  }

  #typed(): void {
    this.#showCrisis(soundsLikeCrisis(this.#input.value));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), rests.typing);
  }

  /** The numbers stand on every search page; in a crisis they come up to the box. */
  #showCrisis(crisis: boolean): void {
    const place = this.#part('.crisis');
    const lines = document.querySelector('.call-now');
    const home = document.querySelector('[data-lines]');
    if (!lines || crisis === place.contains(lines)) return;
    if (!crisis) {
      home?.append(lines);
      place.replaceChildren();
      return;
    }
    const sentence = document.createElement('p');
    sentence.textContent = this.#settings.words.crisis;
    place.replaceChildren(sentence, lines);
  }

  #search(): void {
    clearTimeout(this.#typing);
    const { words } = this.#settings;
    if (import.meta.env.DEV) {
      this.#say(words.dev);
      return;
    }
    const query = this.#input.value.trim();
    const filters = this.#filters;
    const asked = JSON.stringify([query, filters, this.#language]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const turn = (this.#turn += 1);
    this.#settle();
    if (query === '' && Object.values(filters).every((value) => value === '')) {
      this.#say('');
      this.#clear();
      return;
    }
    this.#pending = true;
    this.#timers = [
      setTimeout(() => {
        this.#clear();
        this.#say(words.loading);
      }, rests.loading),
      setTimeout(() => this.#say(words.slow), rests.slow),
    ];
    // What waits for the signal gets another try with each new search.
    this.#requests.again();
    const language = this.#language;
    this.#engine.search(query, filters).then(
      (found) => {
        if (turn !== this.#turn) return;
        this.#settle();
        this.#show(found, query, language);
      },
      () => this.#broken(turn),
    );
  }

  /** The engine itself does not run, in an old browser for example. Another search starts it anew. */
  #broken(turn: number): void {
    this.#engines.clear();
    this.#asked = undefined;
    if (turn !== this.#turn) return;
    this.#settle();
    this.#clear();
    this.#say(this.#settings.words.late);
  }

  /** A search ended, or another took its place. */
  #settle(): void {
    this.#pending = false;
    this.#timers.forEach(clearTimeout);
    this.#part<HTMLElement>('.retry').hidden = true;
  }

  /** A request failed. It is tried again by itself, by a tap, when the signal is back, and with the next search. */
  #trouble(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#requests.again(), rests.retry);
    // Nobody asked yet: the box was only touched.
    if (!this.#pending) return;
    this.#timers.forEach(clearTimeout);
    const { words } = this.#settings;
    this.#clear();
    this.#say(navigator.onLine ? words.failed : words.offline);
    this.#part<HTMLElement>('.retry').hidden = false;
  }

  #again(): void {
    if (this.#pending) this.#say(this.#settings.words.loading);
    this.#requests.again();
  }

  #say(text: string): void {
    this.#part('.status').textContent = text;
  }

  #clear(): void {
    const list = this.#part<HTMLElement>('.results');
    list.replaceChildren();
    list.hidden = true;
    this.#part<HTMLElement>('.more').hidden = true;
  }

  #show({ pages, loose, more }: Found, query: string, language: string): void {
    const { words, types, mark } = this.#settings;
    const count = pages.length;
    this.#clear();
    if (count === 0) this.#say(words.none);
    else if (loose) this.#say(fill(words.loose, { count }));
    else if (count === 1) this.#say(words.one);
    else this.#say(fill(more ? words.most : words.count, { count }));
    if (count === 0) return;

    const items = pages.map((page) =>
      resultItem(page, { query, language, mark, type: types[page.type] ?? '' }),
    );
    const list = this.#part<HTMLElement>('.results');
    list.replaceChildren(...items.slice(0, firstShown));
    list.hidden = false;
    const rest = items.slice(firstShown);
    const button = this.#part<HTMLButtonElement>('.more');
    button.hidden = rest.length === 0;
    button.textContent = fill(words.more, { count: rest.length });
    button.onclick = () => {
      list.append(...rest);
      button.hidden = true;
      rest[0]?.querySelector('a')?.focus();
    };
  }

  /** Leaves out what no page has. */
  async #offerFilters(): Promise<void> {
    if (import.meta.env.DEV) return;
    const counts = await this.#engine.counts().catch(() => undefined);
    if (!counts) return;
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-filter]'))
      for (const option of select.options)
        option.hidden = option.disabled =
          option.value !== '' && !counts[select.dataset['filter'] ?? '']?.[option.value];
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
