import { expect, test, type Page } from '@playwright/test';
import { quizWords } from '../../../src/i18n/quiz-words.ts';
import { violationsOn } from '../../a11y/axe.ts';
import { pathsOf, recordRequests, saying } from '../support/requests.ts';

const address = '/tai-lieu/trac-nghiem/thi-tim-hieu-thang-11/';
const words = quizWords('vi');

/** The place of each right answer, as the page's own record has it. */
const solution = (page: Page): Promise<number[]> =>
  page
    .locator('.question')
    .evaluateAll((questions) =>
      questions.map((question) => Number((question as HTMLElement).dataset['right'])),
    );

/** Answers with the keyboard alone: Tab reaches a question, arrows move through its choices. */
async function answerByKeyboard(page: Page, places: readonly number[]): Promise<void> {
  for (const [index, place] of places.entries()) {
    const radios = page.locator('.question').nth(index).getByRole('radio');
    await page.keyboard.press('Tab');
    await expect(radios.first()).toBeFocused();
    await page.keyboard.press('Space');
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
    await expect(radios.nth(place)).toBeChecked();
  }
}

test('a worker answers by keyboard, sees score and reasons, and prints a sheet with a name', async ({
  page,
}) => {
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('quiz-sheet') !== undefined);
  const right = await solution(page);
  const all = right.length;
  // The first answer is wrong on purpose.
  const given = right.map((place, index) => (index === 0 ? (place === 0 ? 1 : 0) : place));
  const requests = recordRequests(page);
  await expect(page.getByText(words.showAnswer).first(), 'no answer before the end').toBeHidden();

  // From the link above the questions on, as somebody without a mouse would come.
  await page.getByRole('link', { name: 'Thi tìm hiểu' }).last().focus();
  await answerByKeyboard(page, given);
  const progress = page.locator('quiz-sheet [role=status]');
  await expect(progress).toHaveText(`Đã trả lời ${all}/${all} câu.`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.finish })).toBeFocused();
  await page.keyboard.press('Enter');

  const result = page.getByRole('heading', { name: words.result });
  await expect(result, 'what is new is read aloud').toBeFocused();
  await expect(page.getByText(`${all - 1}/${all} câu đúng`)).toBeVisible();
  const first = page.locator('.question').first();
  await expect(first).toContainText(words.wrong);
  await expect(first).toContainText(words.yours);
  await expect(first).toContainText(words.correct);
  await expect(first.locator('details')).toHaveAttribute('open');
  await expect(page.locator('.question').nth(1)).toContainText(words.right);
  expect(await violationsOn(page, { name: 'a finished quiz' })).toEqual([]);

  await page.getByRole('textbox', { name: words.name }).fill('Chị Lan, tổ may 3');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${all - 1}/${all} câu đúng`)).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.name })).toHaveValue('Chị Lan, tổ may 3');
  await expect(page.getByRole('button', { name: words.print })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  expect(pathsOf(saying(requests)), 'nothing is sent').toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await expect(page).toHaveURL(address);

  await page.getByRole('button', { name: words.again }).click();
  await expect(progress).toHaveText(`Đã trả lời 0/${all} câu.`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: words.name })).toBeHidden();
});

test('whoever leaves gaps is told which, and may see the result all the same', async ({ page }) => {
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('quiz-sheet') !== undefined);
  const all = (await solution(page)).length;
  await page.locator('.question').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: words.finish }).click();
  await expect(page.locator('quiz-sheet [role=status]')).toContainText(
    `Còn ${all - 1} câu chưa trả lời: câu 2, 3`,
  );
  await page.getByRole('button', { name: words.finish }).click();
  await expect(page.getByRole('heading', { name: words.result })).toBeFocused();
  await expect(page.locator('.question').nth(1)).toContainText(words.noAnswer);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a quiz is questions with answers to unfold', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: words.finish })).toBeHidden();
    const first = page.locator('.question').first();
    await expect(first.getByText(words.answer)).toBeHidden();
    await first.getByText(words.showAnswer).click();
    await expect(first.getByText(words.answer)).toBeVisible();
  });
});
