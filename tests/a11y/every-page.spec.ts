import { expect, test } from '@playwright/test';
import { missingPage, pathsOfSiteMap } from '../e2e/support/site-map.ts';
import { violationsOn } from './axe.ts';

const paths = [...pathsOfSiteMap(), missingPage];
/** Parts of equal length, so that several browsers share the work. */
const parts = 8;

for (let part = 0; part < parts; part++)
  test(`axe finds nothing on any page, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(240_000);
    const violations: string[] = [];
    for (const path of paths.filter((_, place) => place % parts === part)) {
      await page.goto(path);
      violations.push(...(await violationsOn(page, { name: path })));
    }
    expect(violations).toEqual([]);
  });
