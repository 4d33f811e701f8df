/** Who answers a request once somebody has asked to keep pages on this device: the browser alone, or our worker too. */

/** What is known of a request before anything is looked up. */
export interface Asked {
  readonly method: string;
  /** Full address. */
  readonly url: string;
  /** Of this site: `https://diemtua.example.vn`. */
  readonly origin: string;
  /** Whether a tab is to show the answer. */
  readonly opensPage: boolean;
}

/**
 * `leave`: the worker takes no part. `page`: the network, then the kept page, then the page that says there is no
 * network. `hashed`: a file whose name changes with what it holds, so that a kept one is never old. `file`: the
 * network, then the kept file.
 */
export type Answer = 'leave' | 'page' | 'hashed' | 'file';

/** Files that kept pages show and that keep their name when they change. */
const plainFile = /^\/(?:favicon\.svg|icons\.svg|luu\.js|(?:en\/)?ban-do\/[a-z0-9-]+\.svg)$/;
const hashedFile = /^\/_astro\/(?:fonts\/)?[\w.-]+\.(?:js|css|woff2)$/;
/** The editors' desk is a program of its own. */
const desk = /^\/admin(?:\/|$)/;

export function answerTo({ method, url, origin, opensPage }: Asked): Answer {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin || desk.test(pathname)) return 'leave';
  if (opensPage) return isPage(pathname) ? 'page' : 'leave';
  if (hashedFile.test(pathname)) return 'hashed';
  return plainFile.test(pathname) ? 'file' : 'leave';
}

/** A file to save, such as a calendar, has an ending; a page has none. */
const isPage = (path: string): boolean => !path.slice(path.lastIndexOf('/')).includes('.');

/** The name under which a page is kept, whatever stands behind it in the address bar: `/goi-ngay?x` → `/goi-ngay/`. */
export function keptPath(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/**
 * What the network says if it says it in time and means it; else what is kept. A server in trouble (5xx) has nothing
 * better to show; a page that is gone (404) is gone.
 * @param patience in milliseconds.
 * @throws what the network threw, when nothing is kept.
 */
export async function freshOrKept<T extends { readonly status: number }>(
  fresh: Promise<T>,
  kept: T | undefined,
  patience: number,
): Promise<T> {
  if (kept === undefined) return fresh;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patience);
  });
  const answer = await Promise.race([fresh.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer === undefined || answer.status >= 500 ? kept : answer;
}
