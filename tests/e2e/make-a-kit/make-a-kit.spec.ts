/** A school or a factory puts its own contact on the sheets of its commune. */
import { expect, test } from '@playwright/test';
import { kitWords } from '../../../src/i18n/kit-words.ts';
import { expectAccessible } from '../../a11y/axe.ts';
import { readPdf } from '../../kit/read-pdf.ts';
import { Watch } from '../support/watch.ts';
import { BuilderPage } from './builder-page.ts';

const words = kitWords('vi');
const school = {
  organisation: 'Trường THCS Lê Hồng Phong',
  who: 'Cô Nguyễn Thị Mai, tư vấn học đường',
  reach: '0901 234 567',
};

test('a teacher in Phan Rang gets a PDF with the counsellor’s number and the commune’s own; nothing of it leaves the phone', async ({
  page,
}) => {
  const builder = new BuilderPage(page);
  const watch = await Watch.over(page, /Lê Hồng Phong|Thị Mai|0901/);
  await builder.open();
  await builder.region.getByLabel(words.builder.place).selectOption('phan-rang');
  await builder.region.getByLabel(words.builder.settings.school).check();
  await builder.fill(school);
  await expect(
    builder.region.getByRole('img', { name: new RegExp(school.organisation) }).first(),
  ).toBeVisible();
  await expectAccessible(page, 'the builder, filled');
  const { name, bytes } = await builder.download(() => builder.makePdf.click());
  expect(name).toBe('bo-tai-lieu-phan-rang.pdf');

  const { text, pages, language } = await readPdf(bytes);
  for (const part of Object.values(school)) expect(text).toContain(part);
  expect(text).toContain('Phường Phan Rang');
  expect(text).toContain('0000 000 001');
  expect(text).toContain('Giáo án');
  expect([pages, language]).toEqual([3, 'vi']);

  await watch.expectNoTrace();
  await expect(page).toHaveURL('/tai-lieu/bo-tai-lieu/');
});

test('a union officer makes a ZIP by keyboard alone', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('/tai-lieu/bo-tai-lieu/phan-rang/');
  const school = builder.region.getByLabel(words.builder.settings.school);
  await school.focus();
  await page.keyboard.press('ArrowRight');
  await expect(builder.region.getByLabel(words.builder.settings.factory)).toBeChecked();
  await expect(
    builder.region.getByLabel(words.builder.pieceNames.policy, { exact: true }),
  ).toBeChecked();
  await builder.field('organisation').focus();
  await page.keyboard.type('Cong ty Bao An');
  await page.keyboard.press('Tab');
  await expect(builder.field('who')).toBeFocused();
  const zip = builder.region.getByRole('button', { name: words.builder.makeZip });
  await zip.focus();
  const { name, bytes } = await builder.download(() => page.keyboard.press('Enter'));
  expect(name).toBe('bo-tai-lieu-phan-rang.zip');
  expect(Buffer.from(bytes).includes('quy-dinh-noi-lam-viec.pdf')).toBe(true);
  await expect(builder.region.getByText(/^Đã làm xong/)).toBeVisible();
});

test('a contact that is far too long is told so, and for which sheet', async ({ page }) => {
  const builder = new BuilderPage(page);
  await builder.open('/tai-lieu/bo-tai-lieu/phan-rang/');
  await builder.region.getByLabel(words.builder.pieceNames['card-discreet']).check();
  await builder.fill({ ...school, organisation: 'Trường Trung học cơ sở '.repeat(6).trim() });
  await builder.makePdf.click();
  await expect(builder.region.getByText(/^Dài quá/)).toContainText(
    words.builder.pieceNames['card-discreet'],
    { timeout: 45_000 },
  );
});

test('whoever comes back to the page that was left finds nothing of what was typed', async ({
  page,
}) => {
  const builder = new BuilderPage(page);
  await builder.open('/tai-lieu/bo-tai-lieu/phan-rang/');
  await builder.fill(school);
  await page.goto('/goi-ngay/');
  await page.goBack();
  await expect(builder.field('organisation')).toBeVisible({ timeout: 30_000 });
  for (const name of ['organisation', 'who', 'reach'] as const)
    await expect(builder.field(name)).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a village head finds the sheets of the commune by links, and downloads one', async ({
    page,
  }) => {
    await page.goto('/tai-lieu/bo-tai-lieu/');
    await expect(page.getByText(words.builder.scriptNeeded)).toBeVisible();
    await page.getByRole('link', { name: 'Phường Phan Rang' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Phường Phan Rang');
    const link = page.getByRole('link', {
      name: `${words.pdf} ${words.builder.pieceNames.leaflet}`,
    });
    const href = (await link.getAttribute('href')) ?? '';
    const response = await page.request.get(href);
    expect(response.status()).toBe(200);
    const { text } = await readPdf(await response.body());
    expect(text).toContain('phường Phan Rang');
  });
});
