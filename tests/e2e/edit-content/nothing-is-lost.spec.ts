import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/checks/content/front-matter.ts';
import { readContent } from '../../../src/checks/content/read-content.ts';
import { DeskPage } from './desk-page.ts';
import { openDesk, type DeskWorld } from './desk-world.ts';

test.describe.configure({ mode: 'serial', retries: 0, timeout: 600_000 });
test.use({ viewport: { width: 1280, height: 900 } });

let world: DeskWorld;
test.beforeAll(async () => {
  world = await openDesk();
});
test.afterAll(async () => {
  await world.close();
});

const signedIn = async (page: Page): Promise<DeskPage> => {
  const desk = new DeskPage(page, world);
  await desk.signIn();
  return desk;
};

/** Front matter as data, and the text below it. */
function written(branch: string, path: string): { data: unknown; body: string } {
  const parts = splitFrontMatter(world.fileOn(branch, path), path);
  if ('slug' in parts) throw new Error(parts.what);
  return { data: parse(parts.frontMatter) as unknown, body: parts.body.trim() };
}

test('the keeper of the content dies while somebody saves: a message, every word still there', async ({
  page,
}) => {
  const desk = await signedIn(page);
  await desk.edit('hotlines', '115');
  await desk.write('Gọi khi', 'Có người bị thương hoặc ngất');
  await world.killProxy();
  await desk.saveButton.click();
  await desk.heard('Phần bạn viết vẫn còn trong ô');
  await expect(desk.field('Gọi khi')).toHaveValue('Có người bị thương hoặc ngất');
  expect(world.git('status', '--porcelain')).toBe('');
  world.git('fsck', '--strict');

  await world.startProxy();
  await desk.save('cms/hotlines/115');
  const before = parse(world.fileOn('main', 'content/hotlines/115.yml')) as object;
  expect(parse(world.fileOn('cms/hotlines/115', 'content/hotlines/115.yml'))).toEqual({
    ...before,
    when: 'Có người bị thương hoặc ngất',
  });
});

test('the disk is full: a message, every word still there, no half file in the repository', async ({
  page,
}) => {
  const desk = await signedIn(page);
  await desk.edit('hotlines', '113');
  await desk.write('Gọi khi', 'Có người đang bị đánh, bị đe dọa');
  world.fillDisk();
  await desk.saveButton.click();
  await desk.heard('Kho đã trở lại như trước');
  await expect(desk.field('Gọi khi')).toHaveValue('Có người đang bị đánh, bị đe dọa');
  expect(world.git('branch', '--show-current').trim()).toBe('main');
  expect(world.git('status', '--porcelain')).toBe('');
  expect(world.git('branch', '--list', 'cms/hotlines/113').trim()).toBe('');
  expect(readContent(join(world.folder, 'content')).problems).toEqual([]);

  world.freeDisk();
  await desk.save('cms/hotlines/113');
  expect(world.fileOn('cms/hotlines/113', 'content/hotlines/113.yml')).toContain('bị đe dọa');
  // The draft has a step, as any other: it can go on to the second person.
  await desk.moveTo('Chờ duyệt');
});

test('two people have the same line open: the later one is told, and overwrites nothing', async ({
  page,
  browser,
}) => {
  const first = await signedIn(page);
  const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const second = await signedIn(await elsewhere.newPage());
  await first.edit('hotlines', '111');
  await second.edit('hotlines', '111');
  await first.write('Gọi khi', 'Trẻ em cần giúp');
  await first.save('cms/hotlines/111');
  await second.write('Gọi khi', 'Việc liên quan đến trẻ em');
  await second.saveButton.click();
  await second.heard('Người khác đang có một bản nháp của mục này');
  await expect(second.field('Gọi khi')).toHaveValue('Việc liên quan đến trẻ em');
  expect(world.fileOn('cms/hotlines/111', 'content/hotlines/111.yml')).toContain('Trẻ em cần giúp');
  await elsewhere.close();
});

test('a page in two languages is changed in one: the other, and the text, stay as they were', async ({
  page,
}) => {
  const desk = await signedIn(page);
  await desk.edit('pages', 'an-toan');
  await desk.write('Tóm tắt', 'Nút thoát làm được gì, và không làm được gì.');
  await desk.save('cms/pages/an-toan');
  for (const locale of ['vi', 'en']) {
    const path = `content/pages/${locale}/an-toan.md`;
    const [before, after] = [written('main', path), written('cms/pages/an-toan', path)];
    const summary = { summary: 'Nút thoát làm được gì, và không làm được gì.' };
    expect(after.data).toEqual({ ...(before.data as object), ...(locale === 'vi' ? summary : {}) });
    expect(after.body).toBe(before.body);
  }
});

test('a service with hours, holidays and several phones keeps all of them', async ({ page }) => {
  const desk = await signedIn(page);
  await desk.edit('services-public', 'mau-cong-tac-xa-hoi-phan-rang');
  await desk.write('Đơn vị phụ trách', 'Trung tâm mẫu');
  await desk.save('cms/services-public/mau-cong-tac-xa-hoi-phan-rang');
  const path = 'content/services/public/mau-cong-tac-xa-hoi-phan-rang.yml';
  expect(parse(world.fileOn('cms/services-public/mau-cong-tac-xa-hoi-phan-rang', path))).toEqual({
    ...(parse(world.fileOn('main', path)) as object),
    operator: 'Trung tâm mẫu',
  });
});

test('a file that only calls itself a picture is refused', async ({ page }) => {
  const desk = await signedIn(page);
  await page.getByRole('button', { name: 'Tệp', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'anh-gia.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  });
  await desk.heard('không đúng là tệp .png');
  expect(world.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('anh-gia');
});
