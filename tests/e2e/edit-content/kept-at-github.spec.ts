import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkDrafts } from '../../../src/tools/drafts/check-drafts.ts';
import { DeskPage, patience } from './desk-page.ts';
import { openHostedDesk, type HostedDesk } from './hosts/hosted-desk.ts';

test.describe.configure({ mode: 'serial', retries: 0, timeout: 600_000 });
test.use({ viewport: { width: 1280, height: 900 } });

let world: HostedDesk;
test.beforeAll(async () => {
  world = await openHostedDesk('github');
});
test.afterAll(async () => {
  await world.close();
});
test.afterEach(() => {
  world.host.fault = undefined;
  world.host.pulls.rule = undefined;
});

async function signedIn(context: BrowserContext, page: Page): Promise<DeskPage> {
  await world.connect(context);
  const desk = new DeskPage(page, world);
  await desk.signIn();
  return desk;
}

const whenOf = (branch: string, line: string): string =>
  (parse(world.fileOn(branch, `content/hotlines/${line}.yml`)) as { when: string }).when;

/** What CI does with each branch of the workflow before it may be merged. */
const faultsOf = (branch: string): number | undefined =>
  [...checkDrafts(world.folder)].find((draft) => draft.branch === branch)?.problems.length;

test('a line is changed, read by a second person and published, with the site’s own settings', async ({
  page,
  context,
}) => {
  const desk = await signedIn(context, page);
  await desk.edit('hotlines', '115');
  await desk.write('Gọi khi', 'Có người bị thương hoặc ngất');
  await desk.save('cms/hotlines/115');
  expect(world.host.pulls.steps).toEqual({ 'cms/hotlines/115': ['decap-cms/draft'] });
  expect(faultsOf('cms/hotlines/115')).toBe(0);
  await desk.publish('content/hotlines/115.yml');
  await expect.poll(() => whenOf('main', '115'), patience).toBe('Có người bị thương hoặc ngất');
  expect(world.host.pulls.steps).toEqual({});
  world.git('fsck', '--strict');
  // The host and the sign-in server; nobody else was asked for anything.
  expect(world.strangers).toEqual([]);
});

test('the session ends while somebody writes: they sign in beside the form and save', async ({
  page,
  context,
}) => {
  const desk = await signedIn(context, page);
  await desk.edit('hotlines', '111');
  await desk.write('Gọi khi', 'Trẻ em cần giúp');
  world.host.endSessions();
  await desk.saveButton.click();
  await desk.seen(desk.dialog('Phiên đăng nhập đã hết'));
  await desk.heard('Phần bạn viết vẫn còn trong ô');
  expect(world.git('branch', '--list', 'cms/*').trim()).toBe('');

  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  const beside = new DeskPage(await opened, world);
  await beside.signInHere();
  await beside.page.close();
  await desk.seen(desk.dialog('Đã đăng nhập lại'));
  await page.getByRole('button', { name: 'Trở lại phần đang viết' }).click();
  await expect(desk.field('Gọi khi')).toHaveValue('Trẻ em cần giúp');
  await desk.save('cms/hotlines/111');
  expect(whenOf('cms/hotlines/111', '111')).toBe('Trẻ em cần giúp');
});

test('the session ends and the page is closed: the next time the text is offered, and stays', async ({
  page,
  context,
}) => {
  const desk = await signedIn(context, page);
  await desk.edit('hotlines', '113');
  await desk.write('Gọi khi', 'Có người đang bị đánh');
  world.host.endSessions();
  await desk.saveButton.click();
  await desk.seen(desk.dialog('Phiên đăng nhập đã hết'));
  await page.getByRole('button', { name: 'Để sau' }).click();
  await expect.poll(() => desk.keptOnDevice('hotlines', '113'), patience).toContain('đang bị đánh');

  await page.reload();
  await page.getByRole('button', { name: world.signIn }).click();
  await expect(desk.field('Gọi khi')).toHaveValue('Có người đang bị đánh', patience);
  expect(desk.asked.join('\n')).toContain('phần bạn viết lần trước mà chưa lưu được');
  await desk.save('cms/hotlines/113');
  expect(whenOf('cms/hotlines/113', '113')).toBe('Có người đang bị đánh');
});

test('the host is full, stops halfway, refuses a push: each time a message, and saving again works', async ({
  page,
  context,
}) => {
  const desk = await signedIn(context, page);
  const branch = 'cms/hotlines/ngoi-nha-binh-yen';
  await desk.edit('hotlines', 'ngoi-nha-binh-yen');
  await desk.write('Gọi khi', 'Cần chỗ ở');
  const fails = async (method: string, path: string, status: number, message: string) => {
    world.host.fault = (verb, asked) =>
      verb === method && asked.startsWith(path) ? { status, json: { message } } : undefined;
    await desk.saveButton.click();
    await desk.heard(`(Máy chủ: ${status} ${message})`);
    await expect(desk.saveButton).toBeEnabled(patience);
    world.host.fault = undefined;
    world.git('fsck', '--strict');
  };
  await fails('POST', '/git/blobs', 507, 'Insufficient Storage');
  expect(world.git('branch', '--list', branch).trim()).toBe('');
  // The branch and the request are there, but not the request's step.
  await fails('PUT', '/issues/', 500, 'Server Error');
  await expect(desk.field('Gọi khi')).toHaveValue('Cần chỗ ở');
  await desk.save(branch);
  expect(world.host.pulls.steps).toMatchObject({ [branch]: ['decap-cms/draft'] });

  await desk.write('Gọi khi', 'Cần một chỗ ở an toàn');
  await fails('PATCH', `/git/refs/heads/${branch}`, 422, 'Update is not a fast forward');
  await expect(desk.field('Gọi khi')).toHaveValue('Cần một chỗ ở an toàn');
  expect(whenOf(branch, 'ngoi-nha-binh-yen')).toBe('Cần chỗ ở');
  await desk.saveButton.click();
  await expect
    .poll(() => whenOf(branch, 'ngoi-nha-binh-yen'), patience)
    .toBe('Cần một chỗ ở an toàn');
});

test('a draft that the content check refuses cannot be published, not even by force', async ({
  page,
  context,
}) => {
  const branch = 'cms/hotlines/111';
  // Somebody changes the draft without the desk.
  const file = world.host.repository;
  const bad = world
    .fileOn(branch, 'content/hotlines/111.yml')
    .replace(/^number: .*$/m, "number: '0259 38'");
  const path = 'content/hotlines/111.yml';
  const tree = file.writeTree(branch, [{ path, sha: file.writeBlob(Buffer.from(bad)) }]);
  file.setBranch(branch, file.commit('Sửa tay', tree, [file.git('rev-parse', branch).trim()]));
  expect(faultsOf(branch)).toBeGreaterThan(0);
  world.host.pulls.rule = (asked) =>
    faultsOf(asked) === 0 ? undefined : 'Required status check "content" is failing.';

  const before = world.git('rev-parse', 'main');
  const desk = await signedIn(context, page);
  await desk.edit('hotlines', '111');
  await desk.moveTo('Sẵn sàng');
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Công bố ngay' }).click();
  await desk.heard('Kho chưa cho công bố bản nháp này');
  expect(world.git('rev-parse', 'main')).toBe(before);
  expect(world.git('branch', '--list', branch).trim()).toBe(branch);
});
