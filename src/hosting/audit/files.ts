import { hostFiles } from '../server-rules.ts';
import type { Rule } from './audit.ts';
import { hashedFile } from './headers.ts';

const hidden: Rule = async ({ ask }) => {
  const paths = ['/.git/HEAD', '/.env', '/.htaccess', '/.deploying', ...hostFiles];
  const answers = await Promise.all(
    paths.map(async (path) => ({ path, status: (await ask(path)).status })),
  );
  return answers
    .filter(({ status }) => status < 300)
    .map(({ path, status }) => ({
      at: `GET ${path}`,
      what: `answers ${status}`,
      why: 'Hidden files tell how the site is kept, and sometimes a password.',
      remedy: 'Answer 404 for hidden files and for the files of hosts.',
    }));
};

const listing: Rule = async ({ ask }) => {
  const { status, body } = await ask('/_astro/');
  if (status !== 200 || !/index of|<pre>|directory/i.test(body.toString('utf8').slice(0, 2000)))
    return [];
  return [
    {
      at: 'GET /_astro/',
      what: 'lists its files',
      why: 'A listing shows what was never linked.',
      remedy: 'Turn off directory listings.',
    },
  ];
};

const writing: Rule = async ({ ask }) => {
  const { status } = await ask('/', { method: 'POST', headers: { 'content-length': '0' } });
  if (status >= 400) return [];
  return [
    {
      at: 'POST /',
      what: `answers ${status}`,
      why: 'A static site takes nothing; what takes something can be attacked.',
      remedy: 'Answer 405 for everything but GET and HEAD.',
    },
  ];
};

const compression: Rule = async ({ ask }) => {
  const { headers } = await ask('/', { headers: { 'accept-encoding': 'br, gzip' } });
  if (/^(?:br|gzip|zstd)$/.test(headers.get('content-encoding') ?? '')) return [];
  return [
    {
      at: 'GET / (Accept-Encoding: br, gzip)',
      what: 'comes uncompressed',
      why: 'On a weak signal the page takes four times as long.',
      remedy: 'Serve the .br and .gz files that npm run deploy writes, or compress on the way.',
    },
  ];
};

const ranges: Rule = async ({ ask }) => {
  const path = '/favicon.svg';
  const { status, body } = await ask(path, { headers: { range: 'bytes=0-9' } });
  if (status === 206 && body.length === 10) return [];
  return [
    {
      at: `GET ${path} (Range: bytes=0-9)`,
      what: `answers ${status}`,
      why: 'A map with streets is read in parts; without Range the whole file would be loaded.',
      remedy: 'Answer Range requests with 206.',
    },
  ];
};

const longKept: Rule = async (site) => {
  const path = await hashedFile(site);
  if (path === undefined) return [];
  const { headers } = await site.ask(path);
  const age = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
  if (age >= 31_536_000) return [];
  return [
    {
      at: `GET ${path}`,
      what: 'may not be kept for a year',
      why: 'Its name changes with its content; asking again costs signal and money.',
      remedy: 'Send "Cache-Control: public, max-age=31536000, immutable" for /_astro/.',
    },
  ];
};

export const filesRules: readonly Rule[] = [
  hidden,
  listing,
  writing,
  compression,
  ranges,
  longKept,
];
