/** Opens every page of the site once, as a phone does, and looks at what it did and what it left. */
import { expect, test, type Page } from '@playwright/test';
import { missingPage, pathsOfSiteMap } from '../support/site-map.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { Watch } from '../support/watch.ts';

const paths = pathsOfSiteMap();
const published = new Set(paths);
/** Parts of equal length, so that several browsers share the work. */
const parts = 4;

/** What one page carries in its HTML that would be wrong on any page. */
async function faultsOfPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      'a[href^="tel:"], a[href^="sms:"]',
    ))
      if (/^(tel|sms):\+?(84)?0{3}/.test(link.href))
        faults.push(`a sample can be dialled: ${link.href}`);
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel]'))
      if (/prefetch|preconnect|prerender|modulepreload/.test(link.rel))
        faults.push(`fetches in advance: ${link.outerHTML}`);
    if (
      document.querySelector('script[type=speculationrules], iframe, object, embed, form[action]')
    )
      faults.push('holds a frame, a form that sends or rules that fetch in advance');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target]'))
      faults.push(`opens another window: ${link.href}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]'))
      if (link.origin !== location.origin && !link.relList.contains('noreferrer'))
        faults.push(`tells the other site where she comes from: ${link.href}`);
    if (document.querySelectorAll('h1').length !== 1) faults.push('has not exactly one h1');
    return faults;
  });
}

/** Elements that stick out to the right, outermost first. */
const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px wide`,
      ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 90)),
    ];
  });

const pathOf = (url: string): string => new URL(url).pathname;

const languagesOf = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      links.map(
        (link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const,
      ),
    );

for (let part = 0; part < parts; part++)
  test(`every page, part ${part + 1} of ${parts}: asks nobody else, keeps nothing, breaks no rule and fits a small phone`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const watch = await Watch.over(page);
    const { faults } = watch;
    page.on('download', (download) => watch.note(`downloaded ${download.url()}`));

    for (const path of paths.filter((_, place) => place % parts === part)) {
      await page.setViewportSize({ width: 360, height: 640 });
      watch.at = path;
      await page.goto(path);
      for (const fault of await faultsOfPage(page)) faults.push(`${path}: ${fault}`);

      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      if (canonical === null || pathOf(canonical) !== path)
        faults.push(`${path}: calls itself ${canonical}`);
      for (const [language, href] of await languagesOf(page))
        if (!published.has(pathOf(href)))
          faults.push(`${path}: ${language} leads nowhere, ${href}`);

      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 568 });
        for (const fault of await overflowOf(page))
          faults.push(`${path}: at ${width} px, ${fault}`);
      }
      const traces = await tracesOf(page);
      if (JSON.stringify(traces) !== JSON.stringify(noTraces))
        faults.push(`${path}: left ${JSON.stringify(traces)}`);
    }
    expect(faults).toEqual([]);
  });

test('a page that does not exist is no worse', async ({ page }) => {
  const watch = await Watch.over(page);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(missingPage);
  // The page itself is answered with 404, as it should be, and the browser remarks on it.
  expect(watch.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('the site map lists an English page beside its Vietnamese one, and nothing that is not there', async ({
  page,
}) => {
  expect(paths.length).toBeGreaterThan(200);
  expect(new Set(paths).size).toBe(paths.length);
  const english = paths.filter((path) => path.startsWith('/en/'));
  const vietnamese = new Set(paths.filter((path) => !path.startsWith('/en/')));
  for (const path of english) expect(vietnamese).toContain(path.slice('/en'.length));
  // What nobody has translated yet is articles, and the lists that hold nothing else.
  const translated = new Set(english.map((path) => path.slice('/en'.length)));
  for (const path of vietnamese)
    if (!translated.has(path)) expect(path).toMatch(/^\/(?:bai-viet|tai-lieu|su-kien)\//);
  const response = await page.request.get(english[0] ?? '');
  expect(response.ok()).toBe(true);
});

test('a visit from the first page to a call leaves nothing, in Chromium’s own book-keeping either', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Tìm nơi hỗ trợ' }).first().click();
  await page.getByRole('link', { name: 'Xã Bác Ái Đông', exact: true }).click();
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tim-ho-tro\/dich-vu\//);
  expect(await tracesOf(page)).toEqual(noTraces);
  const protocol = await page.context().newCDPSession(page);
  const { usage } = await protocol.send('Storage.getUsageAndQuota', {
    origin: new URL(page.url()).origin,
  });
  expect(usage).toBe(0);
});
