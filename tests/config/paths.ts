import { resolve } from 'node:path';

/** The day for which tests build the site: freshness and action months are then the same in any year. */
export const testDay = '2026-11-23';

/** The communes whose printed sheets the test site has: one on land with numbers of its own, one far out at sea. */
export const testKit = 'phan-rang,truong-sa';

/** Where tests build the site. Apart from `dist/`, so that nobody deploys a site of that day. */
export const testSite = resolve(process.env['DIEM_TUA_TEST_SITE'] ?? '.cache/test-site');

/** Where the test site is served while browsers visit it. */
export const testPort = Number(process.env['DIEM_TUA_TEST_PORT'] ?? 4399);
export const testAddress = `http://localhost:${testPort}`;

/** The test runners write their results here; the last line of `npm test` is read from them. */
export const resultsFolder = resolve('.cache/test-results');
