import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { DeskPage, patience } from './desk-page.ts';
import { openHostedDesk } from './hosts/hosted-desk.ts';

test.describe.configure({ retries: 0, timeout: 600_000 });
test.use({ viewport: { width: 1280, height: 900 } });

/** The request that makes a draft known to the others, once its text is in the branch. */
const announcement = { forgejo: '/pulls', gitlab: '/merge_requests' } as const;

for (const name of ['forgejo', 'gitlab'] as const)
  test(`at ${name} too a line is changed, read by a second person and published`, async ({
    page,
    context,
  }) => {
    const world = await openHostedDesk(name);
    try {
      await world.connect(context);
      const desk = new DeskPage(page, world);
      await desk.signIn();
      await desk.edit('hotlines', '115');
      await desk.write('Gọi khi', 'Có người bị thương hoặc ngất');
      // The host stops after it has taken the text: the next save makes up what is missing.
      world.host.fault = (method, path) =>
        method === 'POST' && path === announcement[name]
          ? { status: 500, json: { message: 'Internal Server Error' } }
          : undefined;
      await desk.saveButton.click();
      await desk.heard('Phần bạn viết vẫn còn trong ô');
      await expect(desk.saveButton).toBeEnabled(patience);
      world.host.fault = undefined;
      await desk.save('cms/hotlines/115');
      await expect
        .poll(() => world.host.pulls.steps, patience)
        .toEqual({ 'cms/hotlines/115': ['decap-cms/draft'] });
      await desk.publish('content/hotlines/115.yml');
      const published = () => parse(world.fileOn('main', 'content/hotlines/115.yml')) as object;
      await expect
        .poll(published, patience)
        .toMatchObject({ when: 'Có người bị thương hoặc ngất' });
      world.git('fsck', '--strict');
      expect(world.strangers).toEqual([]);
    } finally {
      await world.close();
    }
  });
