/** Counts, explains and prints a quiz on the device. What is chosen and typed stays in the page and dies with it. */
import { score, unanswered, type Answers } from '../../domain/quiz/score.ts';
import { localMoment } from '../../domain/hours.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { PublishedLocale } from '../../i18n/locales.ts';
import type { QuizWords } from '../../i18n/quiz-words.ts';

class QuizSheet extends HTMLElement {
  /** The gaps have been named once: whoever presses again means it. */
  #warned = false;

  connectedCallback(): void {
    this.addEventListener('change', () => {
      this.#warned = false;
      this.#sayProgress();
    });
    this.#on('[data-finish]', () => this.#finish());
    this.#on('[data-print]', () => print());
    this.#on('[data-again]', () => this.#again());
    this.#sayProgress();
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act);
  }

  get #words(): QuizWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as QuizWords;
  }

  get #questions(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('.question'));
  }

  #inputs(question: HTMLElement): HTMLInputElement[] {
    return Array.from(question.querySelectorAll<HTMLInputElement>('[type=radio]'));
  }

  #answers(): Answers {
    return this.#questions.map((question) => {
      const at = this.#inputs(question).findIndex(({ checked }) => checked);
      return at < 0 ? undefined : at;
    });
  }

  #say(selector: string, text: string): void {
    this.querySelector(selector)?.replaceChildren(text);
  }

  #sayProgress(): void {
    const answers = this.#answers();
    const count = answers.length - unanswered(answers).length;
    this.#say('.progress', fill(this.#words.progress, { count, all: answers.length }));
  }

  #finish(): void {
    const answers = this.#answers();
    const gaps = unanswered(answers);
    const [firstGap] = gaps;
    if (firstGap !== undefined && !this.#warned) {
      this.#warned = true;
      const { missing } = this.#words;
      this.#say('.progress', fill(missing, { count: gaps.length, list: gaps.join(', ') }));
      return;
    }
    const solution = this.#questions.map((question) => Number(question.dataset['right']));
    const { right, all, level } = score(answers, solution);
    const { points, levels, done } = this.#words;
    this.#say('.points', fill(points, { right, all }));
    this.#say('.level', levels[level]);
    const locale = this.dataset['locale'] as PublishedLocale;
    this.#say('.done', fill(done, { day: formatDay(locale, localMoment(new Date()).day) }));
    for (const [index, question] of this.#questions.entries())
      this.#review(question, answers[index], solution[index] ?? -1);
    this.#show(true);
    this.querySelector<HTMLElement>('.result h2')?.focus();
  }

  /** Says in words what became of a question, and unfolds its answer. */
  #review(question: HTMLElement, answer: number | undefined, wanted: number): void {
    const words = this.#words;
    const verdict = question.querySelector<HTMLElement>('.verdict');
    const said =
      answer === undefined ? words.noAnswer : answer === wanted ? words.right : words.wrong;
    verdict?.replaceChildren(said);
    if (verdict) verdict.hidden = false;
    for (const [index, input] of this.#inputs(question).entries()) {
      const label = input.closest('label');
      input.disabled = true;
      if (index === wanted) label?.setAttribute('data-mark', 'right');
      else if (index === answer) label?.setAttribute('data-mark', 'wrong');
      const marks = [
        ...(index === answer ? [words.yours] : []),
        ...(index === wanted ? [words.correct] : []),
      ];
      label?.querySelector('.mark-of')?.replaceChildren(marks.join(' · '));
    }
    question.querySelector('details')?.setAttribute('open', '');
  }

  #show(finished: boolean): void {
    this.toggleAttribute('data-done', finished);
    const result = this.querySelector<HTMLElement>('.result');
    if (result) result.hidden = !finished;
  }

  #again(): void {
    for (const question of this.#questions) {
      for (const input of this.#inputs(question)) {
        input.checked = false;
        input.disabled = false;
        input.closest('label')?.removeAttribute('data-mark');
      }
      for (const mark of question.querySelectorAll('.mark-of')) mark.replaceChildren();
      question.querySelector('.verdict')?.setAttribute('hidden', '');
      question.querySelector('details')?.removeAttribute('open');
    }
    const name = this.querySelector<HTMLInputElement>('[type=text]');
    if (name) name.value = '';
    this.#warned = false;
    this.#show(false);
    this.#sayProgress();
    const [first] = this.#questions;
    if (first) this.#inputs(first)[0]?.focus();
  }
}

customElements.define('quiz-sheet', QuizSheet);
