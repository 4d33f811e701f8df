import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../../../src/checks/content/read-content.ts';
import { testDay } from '../../config/paths.ts';
import { DeskPage } from './desk-page.ts';
import { openDesk, type DeskWorld } from './desk-world.ts';
import { backToForm, fillInPlace, fillInService, saveRefused } from './fill-in-service.ts';

test.describe.configure({ mode: 'serial', retries: 0, timeout: 600_000 });
test.use({ viewport: { width: 1280, height: 900 } });

let world: DeskWorld;
test.beforeAll(async () => {
  world = await openDesk();
});
test.afterAll(async () => {
  await world.close();
});

const womensUnion = {
  operator: 'Hội Liên hiệp Phụ nữ',
  summary: 'Đón bạn khi cần một chỗ bình tĩnh lại.',
};

test('an official adds a trusted address; a phone number that nobody could call is refused first', async ({
  page,
}) => {
  const desk = new DeskPage(page, world);
  await desk.signIn();
  await desk.begin('services-public');
  const name = 'Nhà văn hóa Phước Đại';
  await fillInService(desk, { ...womensUnion, name, kind: 'Địa chỉ tin cậy ở cộng đồng' });
  await fillInPlace(desk, 'Thôn Tà Lú 1');
  await desk.writeDay('Ngày kiểm tra', '2026-10-01');
  await desk.write('Đơn vị kiểm tra', 'Phòng Văn hóa – Xã hội');
  await desk.write('Nguồn', 'Đến nơi');
  await desk.write('Số điện thoại', '0259 38');
  await saveRefused(desk);
  await expect(desk.refusal).toContainText('"0259 38" có 6 chữ số');
  await expect(desk.refusal).toContainText('Người cần giúp gọi số này sẽ không gặp ai.');
  expect(world.git('branch', '--list', 'cms/*').trim()).toBe('');

  await backToForm(desk);
  await expect(desk.field('Tên')).toHaveValue('Nhà văn hóa Phước Đại');
  await desk.write('Số điện thoại', '0259 3822 660');
  // Beside the form stands the very card that visitors will see.
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('.card-name')).toHaveText('Nhà văn hóa Phước Đại');
  await expect(preview.locator('.card')).toContainText('Xã Bác Ái Đông');
  await desk.save('cms/services-public/nha-van-hoa-phuoc-dai');
  await desk.publish('content/services/public/nha-van-hoa-phuoc-dai.yml');
});

test('a shelter has no field for an address, and its name may not tell where it is', async ({
  page,
}) => {
  const desk = new DeskPage(page, world);
  await desk.signIn();
  await desk.begin('services-confidential');
  await fillInService(desk, { ...womensUnion, name: 'Đường dây Bình Minh', kind: 'Nơi tạm lánh' });
  await desk.write('Số điện thoại', '0259 3822 661');
  for (const label of [/địa chỉ/i, /vị trí/i, /vĩ độ/i, /kinh độ/i, /trụ sở/i])
    await expect(page.getByLabel(label)).toHaveCount(0);

  await desk.write('Cách liên hệ, cách đến', 'Đến số 12 đường Trần Phú.');
  await saveRefused(desk);
  await expect(desk.refusal).toContainText('trông như số nhà hoặc tên đường');
  await backToForm(desk);
  await desk.write('Cách liên hệ, cách đến', 'Gọi trước, người trực sẽ đón bạn.');
  await desk.save('cms/services-confidential/duong-day-binh-minh');
  await desk.publish('content/services/confidential/duong-day-binh-minh.yml');
});

test('a campaigner writes an article with a picture, which lies beside the article', async ({
  page,
}) => {
  const desk = new DeskPage(page, world);
  await desk.signIn();
  await desk.begin('articles');
  await desk.write('Tiêu đề', 'Nghe trước, hỏi sau');
  await desk.write('Tóm tắt', 'Ba điều nên làm khi một người bạn kể chuyện buồn.');
  await desk.writeDay('Ngày đăng', '2026-11-20');
  await desk.write('Đơn vị viết', 'Phòng Văn hóa – Xã hội');
  await desk.field('Chủ đề').press('ArrowDown');
  await page.getByRole('option').first().click();
  await desk.field('Dành cho ai').press('ArrowDown');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Chọn ảnh' }).first().click();
  await page.locator('input[type=file]').setInputFiles('public/icon-180.png');
  await page.getByRole('button', { name: 'Lấy những cái đã chọn' }).click();
  await desk.write('Lời tả ảnh', 'Hai bàn tay nâng một ngôi nhà nhỏ');
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.insertText('Khi bạn kể, điều cần nhất là có người nghe.');
  await expect(page.frameLocator('iframe').locator('.running')).toContainText('có người nghe');
  await desk.save('cms/articles/nghe-truoc-hoi-sau');
  await desk.publish('content/articles/vi/nghe-truoc-hoi-sau.md');
  expect(world.git('ls-tree', '--name-only', 'main', 'content/articles/media/')).toContain(
    'content/articles/media/icon-180.png',
  );
  const text = world.fileOn('main', 'content/articles/vi/nghe-truoc-hoi-sau.md');
  expect(text).toContain('file: icon-180.png');
  // Nobody translated it, so there is no English file with nothing in it.
  expect(world.git('ls-tree', '-r', '--name-only', 'main', 'content/articles/')).not.toContain(
    'en/nghe-truoc-hoi-sau.md',
  );
});

/** `npm run build` on what the editors published. */
const build = (out: string): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['src/tools/build.ts'], {
      env: {
        // Of the test runner's own variables a build would take some for its own.
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DIEM_TUA_CONTENT: join(world.folder, 'content'),
        DIEM_TUA_OUT: out,
        DIEM_TUA_TODAY: testDay,
        // Nothing that an editor writes here is printed; the sheets have tests of their own.
        DIEM_TUA_KIT: 'none',
      },
      stdio: 'ignore',
    });
    child.once('exit', done);
  });

test('the site builds from what they published, and shows it', async () => {
  const { content, problems } = readContent(join(world.folder, 'content'));
  expect(problems).toEqual([]);
  expect(content?.articles.map(({ id }) => id)).toContain('nghe-truoc-hoi-sau');
  const out = mkdtempSync(join(resolve('.cache'), 'edited-site-'));
  try {
    expect(await build(out)).toBe(0);
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    expect(read('tim-ho-tro/bac-ai-dong/index.html')).toContain('Nhà văn hóa Phước Đại');
    expect(read('tim-ho-tro/dich-vu/nha-van-hoa-phuoc-dai/index.html')).toContain('Thôn Tà Lú 1');
    expect(read('tim-ho-tro/dich-vu/duong-day-binh-minh/index.html')).toContain('0259 3822 661');
    const article = read('bai-viet/nghe-truoc-hoi-sau/index.html');
    expect(article).toContain('Khi bạn kể, điều cần nhất là có người nghe.');
    expect(article).toContain('alt="Hai bàn tay nâng một ngôi nhà nhỏ"');
    expect(read('bai-viet/index.html')).toContain('href="/bai-viet/nghe-truoc-hoi-sau/"');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
