/** Says which action month is running today, with the days left, and puts it first. */
import { byStanding, standing } from '../domain/calendar.ts';
import { localMoment } from '../domain/hours.ts';
import { standingSentence, type StandingWords } from '../i18n/standing-words.ts';

class ActionMonths extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as StandingWords;
    const { day } = localMoment(new Date());
    const items = Array.from(this.querySelectorAll<HTMLElement>('[data-from]')).map((item) => {
      const { from = '', to = '' } = item.dataset;
      return { item, now: standing({ from, to }, day) };
    });
    items.sort((a, b) => byStanding(a.now, b.now));
    for (const { item, now } of items) {
      item.dataset['state'] = now.state;
      const text = item.querySelector('.standing');
      if (text) text.textContent = standingSentence(now, words);
      // A theme belongs to the year in which it was proclaimed.
      for (const theme of item.querySelectorAll<HTMLElement>('[data-year]'))
        theme.hidden = Number(theme.dataset['year']) !== now.occurrence.year;
      item.parentElement?.append(item);
    }
  }
}

customElements.define('action-months', ActionMonths);
