/** A file of the index of the site search. */
export interface IndexFile {
  /** Below the folder of the index: `vi/pagefind.js`. */
  readonly path: string;
  readonly content: Uint8Array;
}
