/**
 * Firefox brings typed and chosen values back after a reload, unless a form asks it not to. Whoever takes the phone next
 * must not read what somebody searched for, answered or wrote.
 */
import { expect, test, withoutFirefox, type FirefoxTab } from './firefox-tab.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });
test.skip(withoutFirefox !== undefined, withoutFirefox);

/** One page of each kind that takes anything from a visitor. */
const pages = [
  '/',
  '/tim-ho-tro/',
  '/tim-kiem/',
  '/tai-lieu/',
  '/tai-lieu/bo-tai-lieu/phan-rang/',
  '/tai-lieu/trac-nghiem/thi-tim-hieu-thang-11/',
];

/** Once the islands have woken: they lay out fields of their own. */
async function awake(tab: FirefoxTab): Promise<void> {
  const asleep = () =>
    tab.page.evaluate(() => document.querySelectorAll('astro-island[ssr]').length);
  await expect.poll(asleep, { timeout: 60_000 }).toBe(0);
}

/** The value of every field, a box or a button as the word whether it is chosen. */
const fieldsOf = (tab: FirefoxTab): Promise<string[]> =>
  tab.page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input, select, textarea'), (field) =>
      /^(?:radio|checkbox)$/.test(field.type) ? String(field.checked) : field.value,
    ),
  );

/** Puts something into every field, as the browser itself would keep it, without the page's scripts knowing. */
const fill = (tab: FirefoxTab): Promise<void> =>
  tab.page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      if (/^(?:radio|checkbox)$/.test(field.type)) field.checked = true;
      else if (field.type !== 'file') field.value = '0905 123 457';
    for (const list of document.querySelectorAll('select'))
      list.selectedIndex = list.options.length - 1;
  });

test('after a reload nothing is left of what was typed or chosen on any page', async ({
  tab,
  site,
}) => {
  for (const path of pages) {
    await tab.open(`${site.address}${path}`);
    await awake(tab);
    const fresh = await fieldsOf(tab);
    await fill(tab);
    expect(await fieldsOf(tab), path).not.toEqual(fresh);
    await tab.reload();
    await awake(tab);
    expect(await fieldsOf(tab), path).toEqual(fresh);
  }
});
