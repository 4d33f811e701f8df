import { expect, type Page } from '@playwright/test';
import { testAddress } from '../../config/paths.ts';
import { saidIn } from './requests.ts';
import { noTraces, tracesOf, type Traces } from './traces.ts';

const ours = new URL(testAddress).origin;

/** The search engine asks for its list of languages anew each time, by adding the moment; nothing of hers is in it. */
const ofEngine = /\/pagefind\/\w+\/pagefind-entry\.json\?ts=\d+$/;

/** Says aloud, wherever the page goes on to, what the policy of a page had to stop. */
function reportPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} stopped ${blockedURI}`);
  });
}

/** What pages said and asked for that no page of this site may, each fault with the page that was open. */
export class Watch {
  readonly page: Page;
  readonly faults: string[] = [];
  /** The page that faults are told of, where a crawl opens one after another; else the one that is open. */
  at: string | undefined;
  readonly #secret: RegExp | undefined;

  /** Watches from the next page on. `secret` is what the visitor typed, or where she is: nobody may be told. */
  static async over(page: Page, secret?: RegExp): Promise<Watch> {
    await page.addInitScript(reportPolicy);
    return new Watch(page, secret);
  }

  private constructor(page: Page, secret: RegExp | undefined) {
    this.page = page;
    this.#secret = secret;
    page.on('request', (request) => {
      const { protocol, origin, search } = new URL(request.url());
      if (protocol !== 'data:' && origin !== ours) this.note(`asked ${request.url()}`);
      if (search !== '' && protocol !== 'data:' && !ofEngine.test(request.url()))
        this.note(`asked with a query, ${request.url()}`);
      if (request.method() !== 'GET') this.note(`sent a ${request.method()} to ${request.url()}`);
      // An empty one is none: that is how the browser writes it down.
      if ((request.headers()['referer'] ?? '') !== '')
        this.note(`told ${request.url()} where she came from`);
      if (this.#isSecret(saidIn(request))) this.note(`told ${request.url()} her secret`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.note(`${response.status()} for ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // The visit goes on to the next page before an island of this one has come.
      if (reason !== 'net::ERR_ABORTED') this.note(`no answer for ${request.url()}, ${reason}`);
    });
    page.on('console', (message) => {
      // A processor that draws maps in the place of a graphics card remarks on its slowness.
      const isOfPage = !message.text().startsWith('[.WebGL-');
      if (isOfPage && ['error', 'warning'].includes(message.type()))
        this.note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.note(`error: ${error.message}`));
    page.on('popup', (popup) => this.note(`opened ${popup.url()}`));
  }

  note(fault: string): void {
    this.faults.push(`${this.at ?? this.page.url().replace(ours, '')}: ${fault}`);
  }

  /** After an island was used: the page that is open holds nothing that outlives it, and nobody was told anything. */
  async expectNoTrace(traces: Traces = noTraces): Promise<void> {
    const kept = await this.page.evaluate(() => ({
      asked: performance.getEntriesByType('resource').map(({ name }) => name),
      place: `${location.search} ${location.hash} ${JSON.stringify(history.state)} ${window.name}`,
      title: document.title,
      from: document.referrer,
    }));
    if (kept.from !== '') this.note(`knows where she came from, ${kept.from}`);
    for (const text of [this.page.url(), kept.place, kept.title, ...kept.asked])
      if (this.#isSecret(text)) this.note(`keeps her secret in "${text}"`);
    expect(this.faults).toEqual([]);
    expect(await tracesOf(this.page)).toEqual(traces);
  }

  #isSecret(text: string): boolean {
    return this.#secret?.test(decodeURIComponent(text)) === true;
  }
}
