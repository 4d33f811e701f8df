/** Narrows the list of materials that the page came with. */
import {
  countsOf,
  facetNames,
  fits,
  type Choice,
  type FacetName,
  type Facets,
} from '../../domain/materials/facets.ts';
import { fill } from '../../i18n/fill.ts';

/** Wide enough to show the choices without pushing the list off the screen. */
const wide = '(width >= 56rem)';

class MaterialFilter extends HTMLElement {
  #items: { item: HTMLElement; facets: Facets }[] = [];
  readonly #restored = (): void => this.#apply();

  connectedCallback(): void {
    this.#items = Array.from(this.querySelectorAll<HTMLElement>('.cards > li'), (item) => ({
      item,
      facets: Object.fromEntries(
        facetNames.map((name) => [name, (item.dataset[name] ?? '').split(' ').filter(Boolean)]),
      ) as Record<FacetName, string[]>,
    }));
    const choices = this.querySelector('details');
    if (choices) choices.open = matchMedia(wide).matches;
    this.addEventListener('change', () => this.#apply());
    this.querySelector('button')?.addEventListener('click', () => this.#clear());
    // A browser that goes back to the page puts the choices back after this, without an event.
    addEventListener('pageshow', this.#restored);
    this.#apply();
  }

  disconnectedCallback(): void {
    removeEventListener('pageshow', this.#restored);
  }

  get #selects(): HTMLSelectElement[] {
    return Array.from(this.querySelectorAll('select'));
  }

  #clear(): void {
    for (const select of this.#selects) select.value = '';
    this.#apply();
    this.querySelector('select')?.focus();
  }

  #choice(): Choice {
    return Object.fromEntries(
      this.#selects
        .filter(({ value }) => value !== '')
        .map((select) => [select.dataset['facet'] ?? '', select.value]),
    );
  }

  #apply(): void {
    const choice = this.#choice();
    let shown = 0;
    for (const { item, facets } of this.#items) {
      item.hidden = !fits(facets, choice);
      if (!item.hidden) shown++;
    }
    this.#recount(choice);
    this.#say(shown, Object.keys(choice).length);
  }

  /** Each choice says how many it would leave; one that would leave none cannot be taken. */
  #recount(choice: Choice): void {
    const all = this.#items.map(({ facets }) => facets);
    for (const select of this.#selects) {
      const counts = countsOf(all, select.dataset['facet'] as FacetName, choice);
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${label} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  #say(shown: number, used: number): void {
    const { count = '', countOne = '', filtered = '' } = this.dataset;
    const put = (selector: string, text: string): void =>
      this.querySelector(selector)?.replaceChildren(text);
    put('.count', shown === 1 ? countOne : fill(count, { count: shown }));
    put('.used', used === 0 ? '' : fill(filtered, { count: used }));
    const none = this.querySelector<HTMLElement>('.none');
    if (none) none.hidden = shown > 0;
    const clear = this.querySelector('button');
    if (clear) clear.hidden = used === 0;
  }
}

customElements.define('material-filter', MaterialFilter);
