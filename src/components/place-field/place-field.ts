/** Behaviour of the place field: a combobox with a list, after the ARIA Authoring Practices. */
import { decodePlaceIndex } from '../../domain/places/place-index.ts';
import type { PlaceIndex, PlaceIndexWire } from '../../domain/places/place-index-types.ts';
import { searchPlaces, type PlaceResult } from '../../domain/places/search-places.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import { goTo } from '../quiet-mode/trail.ts';
import type { ChosenPlace, PlaceChosen } from './chosen-place.ts';

class PlaceField extends HTMLElement {
  /** What was chosen last; the finder asks for it when it wakes late. */
  chosen: ChosenPlace | undefined;

  #index: Promise<PlaceIndex> | undefined;
  #results: readonly PlaceResult[] = [];
  #active = -1;

  // PlaceField.astro writes these parts; without them there is no field to speak of.
  /* eslint-disable @typescript-eslint/no-non-null-assertion */
  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #list(): HTMLUListElement {
    return this.querySelector('ul')!;
  }

  get #clear(): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>('.clear')!;
  }

  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>('.status')!;
  }
  /* eslint-enable @typescript-eslint/no-non-null-assertion */

  get #words(): Strings['place'] {
    return JSON.parse(this.dataset['words'] ?? '{}') as Strings['place'];
  }

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', () => void this.places().catch(() => undefined), {
      once: true,
    });
    input.addEventListener('input', () => void this.#search());
    input.addEventListener('keydown', (event) => this.#key(event));
    // A tap on an option moves the focus first; the list must still be there when the tap ends.
    input.addEventListener('blur', () => setTimeout(() => this.#close(), 150));
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#choose(Array.from(this.#list.children).indexOf(option));
    });
    this.#clear.addEventListener('click', () => {
      input.value = '';
      void this.#search();
      input.focus();
    });
    // The browser may bring back what was typed before the script ran.
    if (input.value) void this.#search();
  }

  /** The names of all communes, fetched once. A failed fetch may be tried again. */
  places(): Promise<PlaceIndex> {
    return (this.#index ??= fetch(this.dataset['index'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`place index: HTTP ${response.status}`);
        return response.json() as Promise<PlaceIndexWire>;
      })
      .then(decodePlaceIndex)
      .catch((error: unknown) => {
        this.#index = undefined;
        throw error;
      }));
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    this.#clear.hidden = query === '';
    if (query.trim() === '') {
      this.#show([]);
      return;
    }
    const slow = setTimeout(() => this.#say(this.#words.loading), 300);
    try {
      const index = await this.places();
      // A slow answer must not overwrite what was typed since.
      if (query !== this.#input.value) return;
      const results = searchPlaces(index, query);
      this.#show(results);
      this.#say(
        results.length === 0
          ? this.#words.none
          : fill(this.#words.count, { count: results.length }),
      );
    } catch {
      this.#say(this.#words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #explain({ via, split }: PlaceResult): string {
    const words = this.#words;
    if (!via) return '';
    const name = via.district ? `${via.name}, ${via.district}` : via.name;
    if (via.kind === 'village') return fill(words.village, { name });
    return fill(split ? words.split : words.former, { name });
  }

  #show(results: readonly PlaceResult[]): void {
    this.#results = results;
    this.#active = -1;
    this.#list.replaceChildren(
      ...results.map((result, place) => {
        const option = document.createElement('li');
        option.id = `noi-o-${place}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        const name = document.createElement('b');
        name.textContent = [result.commune.name, result.commune.provinceName]
          .filter(Boolean)
          .join(', ');
        const why = document.createElement('small');
        why.textContent = this.#explain(result);
        option.append(name, why);
        return option;
      }),
    );
    this.#list.hidden = results.length === 0;
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    if (results.length === 0) this.#say('');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }

  #move(step: number): void {
    if (this.#results.length === 0) return;
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    const count = this.#results.length;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
    Array.from(this.#list.children).forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === this.#active));
      if (place === this.#active) option.scrollIntoView({ block: 'nearest' });
    });
    this.#input.setAttribute('aria-activedescendant', `noi-o-${this.#active}`);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      this.#close();
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // Enter takes the first answer: on a phone nobody presses an arrow.
      if (this.#results.length > 0) this.#choose(Math.max(0, this.#active));
      else void this.#search().then(() => this.#results.length === 1 && this.#choose(0));
    }
  }

  #choose(place: number): void {
    const result = this.#results[place];
    if (!result) return;
    const { code, slug, name, point } = result.commune;
    const href = `${this.dataset['base'] ?? ''}${slug}/`;
    this.chosen = { code, name, href, ...(point ? { point } : {}) };
    this.#input.value = name;
    this.#clear.hidden = false;
    this.#close();
    this.#say('');
    // The keyboard of a phone would cover what was asked for.
    if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
    const event: PlaceChosen = new CustomEvent('place-chosen', {
      bubbles: true,
      cancelable: true,
      detail: this.chosen,
    });
    // Where nobody shows results in place, the commune's own page does.
    if (this.dispatchEvent(event)) goTo(href);
  }
}

if (!customElements.get('place-field')) customElements.define('place-field', PlaceField);

declare global {
  interface HTMLElementTagNameMap {
    'place-field': PlaceField;
  }
  interface DocumentEventMap {
    'place-chosen': PlaceChosen;
  }
}
