/** What a visitor's browser would find wrong with a live site, asked from outside. */
import { ask, type Answer, type Question } from './ask.ts';
import { filesRules } from './files.ts';
import { headerFindings } from './headers.ts';
import { pageRules } from './pages.ts';
import type { ServerRules } from '../server-rules.ts';

export interface Finding {
  /** What was asked, e.g. `GET /goi-ngay/`. */
  readonly at: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

export interface Site {
  /** The address of the home page. */
  readonly url: URL;
  readonly rules: ServerRules;
  /** The commit that should be there, when the caller knows it. */
  readonly commit?: string;
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
}

export type Rule = (site: Site) => Promise<Finding[]>;

const transport: Rule = async ({ url }) => {
  const loopback = /^(?:localhost|127\.|\[::1\])/.test(url.host);
  if (url.protocol === 'https:') {
    const plain = new URL(url);
    plain.protocol = 'http:';
    plain.port = '';
    const answer = await ask(plain).catch(() => undefined);
    const target = answer?.headers.get('location') ?? '';
    if (answer === undefined || (answer.status >= 301 && target.startsWith('https://'))) return [];
    return [
      {
        at: `GET ${plain.href}`,
        what: `answers ${answer.status} over plain http`,
        why: 'Whoever shares the network sees which page is read, and may change a phone number.',
        remedy: 'Redirect every http address to https with 301.',
      },
    ];
  }
  if (loopback) return [];
  return [
    {
      at: url.href,
      what: 'is served without TLS',
      why: 'Whoever shares the network sees which page is read, and may change a phone number.',
      remedy: 'Get a certificate (Caddy does it by itself) and serve the site under https.',
    },
  ];
};

const rules: readonly Rule[] = [transport, headerFindings, ...pageRules, ...filesRules];

/**
 * Runs every rule, one after the other: an audit is no load test.
 * @param onRule called before each rule with its number and how many there are.
 * @throws when the site does not answer at all.
 */
export async function auditSite(
  url: URL,
  expected: { readonly rules: ServerRules; readonly commit?: string },
  onRule: (done: number, all: number) => void = () => undefined,
): Promise<Finding[]> {
  const site: Site = {
    url,
    ...expected,
    ask: (path, question) => ask(new URL(path, url), question),
  };
  await site.ask('/');
  const found: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    onRule(index, rules.length);
    found.push(...(await rule(site)));
  }
  onRule(rules.length, rules.length);
  return found;
}
