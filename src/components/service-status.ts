/**
 * What changes with the clock after the page was built: open or closed, and how old the last check is.
 * Two small custom elements, used by static pages and by the finder alike. Without script the text that the build
 * wrote stays: hours in words, and the day of the last check.
 */
import { freshness } from '../domain/freshness.ts';
import { localMoment, type CompiledHours } from '../domain/hours.ts';
import { fill } from '../i18n/fill.ts';
import { openSentence, statusWordsId, type StatusWords } from '../i18n/status-words.ts';

let words: StatusWords | undefined;
const pageWords = (): StatusWords | undefined =>
  (words ??= JSON.parse(document.getElementById(statusWordsId)?.textContent ?? 'null') as
    StatusWords | undefined);

class OpenNow extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    // Paper keeps the hours; see the print styles.
    this.dataset['written'] ??= this.textContent;
    this.#show();
    this.#timer = window.setInterval(() => this.#show(), 60_000);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #show(): void {
    const all = pageWords();
    const hours = this.dataset['hours'];
    if (!all || !hours) return;
    const sentence = openSentence(JSON.parse(hours) as CompiledHours, new Date(), all);
    if (!sentence || this.textContent === sentence.text) return;
    this.dataset['state'] = sentence.open ? 'open' : 'closed';
    this.textContent = sentence.text;
  }
}

/** A page may lie on a host, or in a phone's memory, for a year: age is counted on the day it is read. */
class CheckedOn extends HTMLElement {
  connectedCallback(): void {
    const all = pageWords();
    const { day, written } = this.dataset;
    if (!all || !day || !written) return;
    const state = freshness(day, localMoment(new Date()).day);
    if (state === this.dataset['state'] || state === 'fresh' || state === 'never') return;
    this.dataset['state'] = state;
    this.textContent = fill(all.service[state], { day: written });
    this.closest<HTMLElement>('[data-service]')?.setAttribute('data-freshness', state);
  }
}

if (!customElements.get('open-now')) {
  customElements.define('open-now', OpenNow);
  customElements.define('checked-on', CheckedOn);
}
