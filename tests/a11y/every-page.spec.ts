import { expect, test } from '@playwright/test';
import { missingPage, pathsOfSiteMap } from '../e2e/support/site-map.ts';
import { faultsInEveryLook } from './looks.ts';

const paths = [...pathsOfSiteMap(), missingPage];
/** Parts of equal length, so that several browsers share the work. */
const parts = 8;

for (let part = 0; part < parts; part++)
  test(`no fault on any page, light, dark, or with forced colours, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const path of paths.filter((_, place) => place % parts === part)) {
      await page.goto(path);
      faults.push(...(await faultsInEveryLook(page, path)));
    }
    expect(faults).toEqual([]);
  });
