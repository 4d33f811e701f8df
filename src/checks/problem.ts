/** One thing that somebody has to put right, said so that a tired official can act on it. */
export interface Problem {
  /** Permanent name of the rule, e.g. `unknown-key`. */
  readonly slug: string;
  /** Always below `content/`, whatever folder was checked. */
  readonly file: string;
  /** 1-based; only where the file's text itself is wrong. */
  readonly line?: number;
  /** `phones[0].number` */
  readonly field?: string;
  /** The field's Vietnamese name. */
  readonly label?: string;
  /** Quoted in the report. Absent when nothing was written, or when the value must not be repeated. */
  readonly value?: unknown;
  /** What is wrong, to be read after the quoted value; no full stop. */
  readonly what: string;
  /** What goes wrong for a visitor. A sentence. */
  readonly why: string;
  /** What to write instead. A sentence. */
  readonly remedy: string;
}

const longestQuote = 80;
const unseen = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A hidden character is shown by its code: quoting it as it stands would hide the fault once more. */
const showUnseen = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${code}›`;
  });

const shorten = (text: string): string =>
  [...text].length > longestQuote ? `${[...text].slice(0, longestQuote).join('')}…` : text;

function written(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
    return `{${pairs.join(', ')}}`;
  }
  return String(value);
}

/** The value as an editor wrote it, on one line and not longer than a line. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(showUnseen(value))}"`;
  return shorten(showUnseen(written(value)));
}

export function formatProblem(problem: Problem): string {
  const { file, line, field, label, value, what, why, remedy } = problem;
  const place = [
    file,
    ...(line === undefined ? [] : [`dòng ${line}`]),
    ...(field === undefined ? [] : [label === undefined ? field : `${field} (${label})`]),
  ].join(' › ');
  const quoted = value === undefined ? '' : `${quote(value)} `;
  return `${place}: ${quoted}${what}.\n  ${why} ${remedy}`;
}

const byFile = (left: Problem, right: Problem): number => {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0);
};

/** Every problem, grouped by file, with their number at the top. Nothing to say is an empty text. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = new Set(problems.map(({ file }) => file)).size;
  const head = `${problems.length} lỗi trong ${files} tệp cần sửa:`;
  return [head, ...problems.toSorted(byFile).map(formatProblem)].join('\n\n');
}
