import { headersFor } from '../header-rules.ts';
import type { Answer } from './ask.ts';
import type { Finding, Rule, Site } from './audit.ts';

/** An address that no site has. */
export const nowhere = '/khong-co-trang-nay-7d1f/';

/** A file under `/_astro/` that the home page names. */
export async function hashedFile({ ask }: Pick<Site, 'ask'>): Promise<string | undefined> {
  const { body } = await ask('/');
  return /["'(](\/_astro\/[^"')\s]+\.(?:js|css|woff2))/.exec(body.toString('utf8'))?.[1];
}

const missing = ({ rules, url }: Site, path: string, answer: Answer): Finding[] =>
  [...headersFor(rules.headers, path)].flatMap(([name, value]): Finding[] => {
    // Over plain http browsers ignore it, so a host may leave it out.
    if (name === 'Strict-Transport-Security' && url.protocol !== 'https:') return [];
    const sent = answer.headers.get(name.toLowerCase());
    if (sent === value) return [];
    return [
      {
        at: `GET ${path}`,
        what:
          sent === undefined ? `sends no ${name}` : `sends ${name}: ${sent} instead of ${value}`,
        why: 'This header keeps the visit from other sites, frames and sensors.',
        remedy: `Send "${name}: ${value}", as public/_headers says; npm run server:config writes it for nginx and Caddy.`,
      },
    ];
  });

const cookies = (path: string, answer: Answer): Finding[] =>
  answer.headers.has('set-cookie')
    ? [
        {
          at: `GET ${path}`,
          what: 'sets a cookie',
          why: 'A cookie tells whoever holds the phone that this site was visited.',
          remedy:
            'Turn off what adds cookies in front of the site (load balancer, firewall, statistics).',
        },
      ]
    : [];

const serverVersion = (path: string, answer: Answer): Finding[] =>
  /\d+\.\d+/.test(
    `${answer.headers.get('server') ?? ''} ${answer.headers.get('x-powered-by') ?? ''}`,
  )
    ? [
        {
          at: `GET ${path}`,
          what: `names its software: ${answer.headers.get('server') ?? answer.headers.get('x-powered-by') ?? ''}`,
          why: 'An attacker knows which holes to try.',
          remedy: 'Turn it off (nginx: server_tokens off).',
        },
      ]
    : [];

function caching(path: string, answer: Answer, hashed: boolean): Finding[] {
  const sent = answer.headers.get('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/.exec(sent)?.[1] ?? NaN);
  if (hashed || /no-cache|no-store/.test(sent) || age === 0) return [];
  return [
    {
      at: `GET ${path}`,
      what: sent === '' ? 'does not say how long it may be kept' : `may be kept: ${sent}`,
      why: 'A number that was corrected today would be an old one on phones that kept the page.',
      remedy: 'Send "Cache-Control: no-cache" for pages.',
    },
  ];
}

/** Headers of the home page, a help page, a data file, a hashed file and a page that is not there. */
export const headerFindings: Rule = async (site) => {
  const hashed = await hashedFile(site);
  const paths = [
    '/',
    '/goi-ngay/',
    '/robots.txt',
    nowhere,
    ...(hashed === undefined ? [] : [hashed]),
  ];
  const found: Finding[] = [];
  for (const path of paths) {
    const answer = await site.ask(path);
    found.push(
      ...missing(site, path, answer),
      ...cookies(path, answer),
      ...serverVersion(path, answer),
      ...caching(path, answer, path === hashed),
    );
  }
  return found;
};
