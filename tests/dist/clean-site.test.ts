import { expect, it } from 'vitest';
import { checkSite } from '../../src/checks/site/check-site.ts';
import { formatSiteReport } from '../../src/checks/site/site-report.ts';
import { content } from './built.ts';
import { testSite } from '../config/paths.ts';

it('the site that is built breaks no rule: no leak, no foreign request, no lost link, the way out first', async () => {
  expect(formatSiteReport(await checkSite(testSite, content))).toBe('');
});
