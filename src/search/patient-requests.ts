/**
 * Requests that wait for the signal instead of failing. Pagefind takes a part of the index that did not come for one
 * in which the word does not stand, keeps that in mind, and says "no results": a person would read that there is no
 * help. So it never learns of a failure: the request waits until somebody says `again`.
 */
export class PatientRequests {
  readonly #onTrouble: () => void;
  #waiting: (() => void)[] = [];

  /** `onTrouble` is called each time a request fails. */
  constructor(onTrouble: () => void) {
    this.#onTrouble = onTrouble;
  }

  /** Makes an attempt until one succeeds; `attempt` learns how many failed before. */
  async until<T>(attempt: (failed: number) => Promise<T>): Promise<T> {
    for (let failed = 0; ; failed += 1)
      try {
        return await attempt(failed);
      } catch {
        const signal = new Promise<void>((resolve) => this.#waiting.push(resolve));
        this.#onTrouble();
        await signal;
      }
  }

  /** Tries all that wait once more. */
  again(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Pagefind's files are zipped by itself, or already unzipped by a host that knows gzip; the entry is JSON. */
function isWhole(bytes: Uint8Array, url: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 12));
  if (/\.json(?:\?|$)/.test(url)) return start.trimStart().startsWith('{');
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || start === 'pagefind_dcd';
}

/**
 * Fetches a file of the index to its last byte.
 * @throws when it does not come, breaks off, or is something else, such as the page of a paid hotspot.
 */
export async function fetchWhole(fetch: typeof globalThis.fetch, url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const body = await response.arrayBuffer();
  if (!isWhole(new Uint8Array(body), url)) throw new Error(`${url} is no part of the index.`);
  return new Response(body);
}
