/** `npm run guide:pictures`: takes the pictures of the editors' guide from the running desk. Needs the test site. */
import { chromium, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments, findBrowser } from '../../config/browser.ts';
import { DeskPage } from './desk-page.ts';
import { openDesk } from './desk-world.ts';
import { backToForm, fillInPlace, fillInService, saveRefused } from './fill-in-service.ts';

const folder = 'public/admin/huong-dan';
/** A picture that a phone loads without waiting. */
const largest = 60_000;

/** A browser is at hand, and it writes WebP, a third of a PNG. */
async function toWebp(page: Page, png: Buffer, quality: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ([source, level]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', level);
    },
    [png.toString('base64'), quality] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function take(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled' });
  const webp = await toWebp(page, png, 0.7);
  if (webp.length > largest) throw new Error(`${name} has ${webp.length} bytes.`);
  writeFileSync(join(folder, `${name}.webp`), webp);
  console.log(`${name}.webp ${webp.length}`);
}

mkdirSync(folder, { recursive: true });
const world = await openDesk();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 }, locale: 'vi-VN' });
  const desk = new DeskPage(page, world);
  await desk.signIn();
  await desk.seen(page.getByText('Cấp cứu y tế'));
  await take(page, 'danh-sach');

  await desk.begin('services-public');
  const name = 'Trạm Y tế xã (ví dụ)';
  const kind = 'Cơ sở khám, chữa bệnh';
  await desk.write('Tên', name);
  await desk.choose('Loại', kind);
  await take(page, 'bieu-mau');

  const summary = 'Khám, chữa vết thương và ghi lại khi bạn yêu cầu.';
  await fillInService(desk, { name, kind, operator: 'Trung tâm Y tế', summary });
  await fillInPlace(desk, 'Ghi đúng như trên biển hiệu');
  await desk.write('Số điện thoại', '0000 38');
  await saveRefused(desk);
  await take(page, 'cho-can-sua');

  await backToForm(desk);
  await desk.write('Số điện thoại', '0000 000 041');
  await page.getByRole('switch', { name: /Bản ghi mẫu/ }).click();
  await desk.save('cms/services-public/tram-y-te-xa-vi-du');
  await desk.moveTo('Chờ duyệt');
  await take(page, 'cac-buoc');

  await page.goto(`${world.desk}#/workflow`);
  await desk.seen(page.getByText('Bản nháp đang làm'));
  await desk.seen(page.getByRole('heading', { name: 'Trạm Y tế xã (ví dụ)' }));
  await take(page, 'ban-nhap');
} finally {
  await browser.close();
  await world.close();
}
