import type { SearchWords } from '../../i18n/search-words.ts';

/** What the page hands to the script of the search box, as JSON in an attribute. */
export interface SearchSettings {
  readonly words: SearchWords;
  /** The names of the types of page, by key. */
  readonly types: Readonly<Record<string, string>>;
  /** The mark of a sample record. */
  readonly mark: string;
  /** The folder of the index, with a slash at both ends. */
  readonly index: string;
}
