import { formatProblem, type Problem } from '../problem.ts';

/** One fault of a layout is on every page; so many of its files are named. */
const namedFiles = 5;

const sameFault = ({ slug, field, value, what }: Problem): string =>
  JSON.stringify([slug, field, value, what]);

function formatFault(problems: readonly Problem[], limit: number): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const [first] = problems;
  if (!first) return '';
  const named = files.slice(0, limit);
  const rest = files.length - named.length;
  const others = [
    ...named.slice(1).map((file) => `  cũng ở ${file}`),
    ...(rest > 0 ? [`  và ${rest} tệp khác`] : []),
  ];
  const [head = '', ...why] = formatProblem({ ...first, file: named[0] ?? first.file }).split('\n');
  return [`[${first.slug}] ${head}`, ...others, ...why].join('\n');
}

/** Every fault of a built site once, with the files that have it. Nothing to say is an empty text. */
export function formatSiteReport(problems: readonly Problem[], limit = namedFiles): string {
  if (problems.length === 0) return '';
  const faults = [...Map.groupBy(problems, sameFault).values()];
  const files = new Set(problems.map(({ file }) => file)).size;
  const head = `${faults.length} lỗi trong ${files} tệp của trang đã dựng:`;
  return [head, ...faults.map((fault) => formatFault(fault, limit))].join('\n\n');
}
