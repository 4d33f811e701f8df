/** A steady voice over a loudspeaker. Each Vietnamese word that stands between blanks is one syllable. */
const syllablesPerMinute = 130;

/** Where a link leads is not read aloud. */
const spoken = (markdown: string): string => markdown.replaceAll(/\]\([^)]*\)/g, ']');

/** Words separated by blanks; a dash or a mark of Markdown that stands alone is none. */
export const countSyllables = (text: string): number =>
  spoken(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Seconds that reading a text aloud takes, rounded up to the next ten. */
export const speakingSeconds = (text: string): number =>
  Math.ceil(((countSyllables(text) / syllablesPerMinute) * 60) / 10) * 10;
