import { redirectFor } from '../redirect-rules.ts';
import type { Rule } from './audit.ts';
import { nowhere } from './headers.ts';

const helpPages: Rule = async ({ ask }) => {
  const answers = await Promise.all(
    ['/', '/goi-ngay/', '/an-toan/', '/tim-ho-tro/'].map(async (path) => ({
      path,
      answer: await ask(path),
    })),
  );
  return answers.flatMap(({ path, answer }) => {
    const html = answer.body.toString('utf8');
    if (answer.status !== 200)
      return [
        {
          at: `GET ${path}`,
          what: `answers ${answer.status}`,
          why: 'This address stands on posters; who opens it needs help.',
          remedy: 'Publish the whole built folder at the root of the host name.',
        },
      ];
    if (
      html.includes('http-equiv="Content-Security-Policy"') &&
      html.includes('rel="nofollow noreferrer"')
    )
      return [];
    return [
      {
        at: `GET ${path}`,
        what: 'is not the page that was built: its policy or its quick exit is missing',
        why: 'Something between the build and the visitor rewrites pages.',
        remedy: 'Turn off what changes pages on the way (minifying, e-mail hiding, added scripts).',
      },
    ];
  });
};

const notFound: Rule = async ({ ask }) => {
  const { status, body } = await ask(nowhere);
  if (status === 404 && body.toString('utf8').includes('rel="nofollow noreferrer"')) return [];
  return [
    {
      at: `GET ${nowhere}`,
      what: status === 404 ? 'answers with a page that is not ours' : `answers ${status}`,
      why: 'Who mistyped an address gets no number to call and no quick exit.',
      remedy: 'Serve /404.html with status 404.',
    },
  ];
};

const redirects: Rule = async ({ ask, rules }) => {
  const path = '/vi/goi-ngay/';
  const to = redirectFor(rules.redirects, path);
  const { status, headers } = await ask(path);
  const location = headers.get('location');
  if (to === undefined || (location !== undefined && new URL(location, 'http://x').pathname === to))
    return [];
  return [
    {
      at: `GET ${path}`,
      what: `answers ${status} and does not lead to ${to}`,
      why: 'People guess this address.',
      remedy: 'Follow public/_redirects; npm run server:config writes it for nginx and Caddy.',
    },
  ];
};

const version: Rule = async ({ ask, commit }) => {
  const { body } = await ask('/');
  const found = /<meta name="version" content="([^"]*)"/.exec(body.toString('utf8'))?.[1];
  if (found !== undefined && (commit === undefined || found === commit)) return [];
  return [
    {
      at: 'GET /',
      what:
        found === undefined
          ? 'does not tell the commit it was built from'
          : `was built from ${found}, not from ${commit ?? ''}`,
      why: 'Nobody can say which numbers are shown.',
      remedy: 'Publish with npm run deploy, from a clone of the project.',
    },
  ];
};

export const pageRules: readonly Rule[] = [helpPages, notFound, redirects, version];
