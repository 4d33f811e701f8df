/** The part of Pagefind's script in the browser that this site uses; the package has no types for it. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    /** Its worker would be a second script, and would make its requests where nobody can help them. */
    readonly noWorker: true;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): PagefindInstance;
}

export interface PagefindInstance {
  /** `null` finds every page that the filters let through. */
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
