import { relevance } from '../domain/page-relevance.ts';
import { queryWords } from '../domain/search-query.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-runtime.ts';
import { slugWords } from './slug-words.ts';
import { fetchWhole, type PatientRequests } from './patient-requests.ts';

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** A key of `pageTypes`. */
  readonly type: string;
  /** A sample record: what it says is made up. */
  readonly demo: boolean;
}

export interface Found {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** No page has all the words: these have some of them. */
  readonly loose: boolean;
  /** There are others, which answer less well. */
  readonly more: boolean;
}

/** Keys of the filters in the index; undefined lets everything through. */
export interface SearchFilters {
  readonly type?: string | undefined;
  readonly audience?: string | undefined;
}

/** So many pages are read, to put the best first: the engine's own order knows single syllables only. */
const mostPages = 20;

/**
 * Words that hold đ, written with d, stand in two fields of their own: those of the heading weigh like a title.
 */
const ranking = { metaWeights: { title: 5, name: 5, slug: 3, trail: 1, fold: 0.5 } };

interface Scored {
  readonly result: PagefindResult;
  readonly score: number;
}

/** Finds pages in the index of one language. What is typed stays in the page; only parts of the index are fetched. */
export class SearchEngine {
  readonly #base: string;
  readonly #requests: PatientRequests;
  #instance: Promise<PagefindInstance> | undefined;

  /** `base` is the folder of a language's index, with a slash at its end. */
  constructor(base: string, requests: PatientRequests) {
    this.#base = base;
    this.#requests = requests;
  }

  /** Loads the engine; a search does so by itself. */
  open(): Promise<PagefindInstance> {
    return (this.#instance ??= this.#load());
  }

  async #load(): Promise<PagefindInstance> {
    this.#guardRequests();
    const module = await this.#requests.until(async (failed) => {
      // Some browsers keep in mind that a script did not come, and never ask for that address again.
      const address = `${this.#base}pagefind.js${failed > 0 ? `?${failed}` : ''}`;
      return (await import(/* @vite-ignore */ address)) as PagefindModule;
    });
    return module.createInstance({
      basePath: this.#base,
      baseUrl: '/',
      noWorker: true,
      ranking,
    });
  }

  /** Pagefind offers no way to hand it another `fetch`; requests for anything but its own files pass untouched. */
  #guardRequests(): void {
    const fetch = globalThis.fetch.bind(globalThis);
    globalThis.fetch = (input, init) =>
      typeof input === 'string' && input.startsWith(this.#base)
        ? this.#requests.until(() => fetchWhole(fetch, input))
        : fetch(input, init);
  }

  /** How many pages there are for each value of each filter: `{ type: { article: 22 } }`. */
  async counts(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
    return (await this.open()).filters();
  }

  /** Without words, the first pages that the filters let through. */
  async search(typed: string, filters: SearchFilters = {}): Promise<Found> {
    const instance = await this.open();
    const set = Object.fromEntries(
      Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
    const words = queryWords(typed);
    if (words.length === 0) {
      const { results } = await instance.search(null, { filters: set });
      const pages = await Promise.all(results.slice(0, mostPages).map(pageOf));
      return { pages, loose: false, more: results.length > mostPages };
    }
    const query = words.join(' ');
    const { results } = await instance.search(query, { filters: set });
    const loose = results.length === 0 && words.length > 1;
    const found = loose ? await withSome(instance, words, set) : scored(results);
    const pages = await inOrder(query, found);
    return { pages, loose: loose && pages.length > 0, more: found.length > pages.length };
  }
}

/** Pages that have some of the words: a rare word counts for more than a common one. */
async function withSome(
  instance: PagefindInstance,
  words: readonly string[],
  filters: Readonly<Record<string, string>>,
): Promise<Scored[]> {
  const sums = new Map<string, { readonly result: PagefindResult; score: number }>();
  for (const word of new Set(words)) {
    const { results } = await instance.search(word, { filters });
    for (const { result, score } of scored(results)) {
      const sum = sums.get(result.id) ?? { result, score: 0 };
      sum.score += (1 + score) / Math.log2(results.length + 1);
      sums.set(result.id, sum);
    }
  }
  return normalised([...sums.values()].sort((a, b) => b.score - a.score));
}

const scored = (results: readonly PagefindResult[]): Scored[] =>
  normalised(results.map((result) => ({ result, score: result.score })));

/** Scores from 0 to 1; the best stands first. */
function normalised(found: readonly Scored[]): Scored[] {
  const best = found[0]?.score ?? 0;
  return found.map(({ result, score }) => ({ result, score: best > 0 ? score / best : 0 }));
}

async function pageOf(result: PagefindResult): Promise<FoundPage> {
  const { url, content, meta, filters } = await result.data();
  return {
    url,
    title: meta['title'] ?? '',
    text: content,
    type: filters['type']?.[0] ?? 'page',
    demo: meta['demo'] === 'true',
  };
}

async function inOrder(query: string, found: readonly Scored[]): Promise<FoundPage[]> {
  const pages = await Promise.all(
    found.slice(0, mostPages).map(async ({ result, score }) => {
      const page = await pageOf(result);
      return { page, relevance: relevance(query, { ...page, slug: slugWords(page.url), score }) };
    }),
  );
  return pages.sort((a, b) => b.relevance - a.relevance).map(({ page }) => page);
}
