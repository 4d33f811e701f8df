import { statSync } from 'node:fs';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { publishedLocales as ownLocales } from '../../i18n/locales.ts';
import { formatProblem, type Problem } from '../problem.ts';
import type { Content, FoundContent, PlacedFile, SourceRecord } from './content.ts';
import { explainIssue } from './explain-issue.ts';
import { placeFile } from './file-place.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkMarkdown } from './markdown-body.ts';
import { checkMarkdownFields } from './markdown-fields.ts';
import { isMedia, mediaFileAt, type MediaFile } from './media/media-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { walkFolder } from './walk-folder.ts';

export interface ReadOptions {
  /** Languages that may have pages. */
  readonly publishedLocales?: readonly string[];
}

interface ReadResult {
  /** Only when nothing at all is wrong. */
  readonly content?: Content;
  readonly found: FoundContent;
  readonly problems: readonly Problem[];
}

interface AnyRecord {
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly locale?: string;
  readonly body?: string;
}

interface ReadFile {
  readonly problems: readonly Problem[];
  readonly source?: SourceRecord;
  readonly record?: AnyRecord;
}

const secrets = { 'services-home': 'home', 'services-confidential': 'confidential' } as const;

const secretOf = (collection: CollectionName): 'home' | 'confidential' | undefined =>
  collection in secrets ? secrets[collection as keyof typeof secrets] : undefined;

/** Two checks of one field may complain in the same words; an editor hears them once. */
const unlike = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [formatProblem(problem), problem])).values(),
];

/** One file in its place: text, then YAML, then fields; each step only when the one before succeeded. */
function readFile(path: string, place: PlacedFile): ReadFile {
  const { collection, file } = place;
  const { format, schema } = collections[collection];
  const text = readText(path, file);
  if (typeof text !== 'string') return { problems: [text] };

  const page = format === 'md' ? splitFrontMatter(text, file) : undefined;
  if (page !== undefined && 'slug' in page) return { problems: [page] };
  const ofBody = page === undefined ? [] : checkMarkdown(page.body, file, page.bodyLine);

  const yaml = page === undefined ? parseYaml(text, file) : parseYaml(page.frontMatter, file, 2);
  if (Array.isArray(yaml)) return { problems: [...yaml, ...ofBody] };

  const { values, sourceAt } = yaml;
  const source: SourceRecord = {
    ...place,
    values,
    ...(page === undefined ? {} : { body: { text: page.body, line: page.bodyLine } }),
  };
  const bodyProblems = [...ofBody, ...checkMarkdownFields(source)];
  const result = schema.safeParse(values);
  if (!result.success) {
    const context = { file, schema, data: values, sourceAt, secret: secretOf(collection) };
    const problems = unlike(result.error.issues.flatMap((issue) => explainIssue(issue, context)));
    return { problems: [...problems, ...bodyProblems], source };
  }
  const { collection: _collection, ...own } = place;
  const record = { ...own, data: result.data, ...(page === undefined ? {} : { body: page.body }) };
  return { problems: bodyProblems, source, record };
}

function assemble(
  records: ReadonlyMap<CollectionName, readonly AnyRecord[]>,
  files: readonly PlacedFile[],
  sources: readonly SourceRecord[],
  media: readonly MediaFile[],
): FoundContent {
  const plain = Object.keys(collections)
    .filter((name) => !name.startsWith('services-'))
    .map((name) => [name, records.get(name as CollectionName) ?? []]);
  const services = (['public', 'home', 'confidential'] as const).flatMap((visibility) =>
    (records.get(`services-${visibility}`) ?? []).map((record) => ({ ...record, visibility })),
  );
  // Each record passed the schema of the collection under whose name it stands here.
  const found: unknown = { ...Object.fromEntries(plain), services, files, sources, media };
  return found as FoundContent;
}

const notAFolder: Problem = {
  slug: 'no-content',
  file: 'content/',
  what: 'không có hoặc không phải một thư mục',
  why: 'Không có nội dung thì không dựng được trang.',
  remedy: 'Chạy lệnh ở thư mục gốc của dự án, hoặc chỉ đúng thư mục nội dung.',
};

const noSettings: Problem = {
  slug: 'no-settings',
  file: 'content/settings/site.yml',
  what: 'còn thiếu',
  why: 'Trang không biết mình là của tỉnh nào và nút thoát nhanh dẫn đi đâu.',
  remedy: 'Chép lại tệp cài đặt từ bản mẫu của dự án.',
};

/**
 * Reads a content folder and judges every file by itself; rules between records are another's work
 * (`check-content.ts`). Bad content never throws: each fault becomes a problem, and all are told at once.
 */
export function readContent(
  contentDir: string,
  { publishedLocales = ownLocales }: ReadOptions = {},
): ReadResult {
  if (!(statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() ?? false))
    return { found: assemble(new Map(), [], [], []), problems: [notAFolder] };

  const walked = walkFolder(contentDir, isMedia);
  const problems: Problem[] = [...walked.problems];
  const files: PlacedFile[] = [];
  const sources: SourceRecord[] = [];
  const media: MediaFile[] = [];
  const records = new Map<CollectionName, AnyRecord[]>();

  for (const walkedFile of walked.files) {
    const { path, name } = walkedFile;
    const mediaFile = mediaFileAt(walkedFile);
    if (mediaFile !== undefined) {
      if (mediaFile.name !== '.gitkeep') media.push(mediaFile);
      continue;
    }
    const place = placeFile(name, publishedLocales);
    if (place === undefined) continue;
    if ('slug' in place) {
      problems.push(place);
      continue;
    }
    files.push(place);
    const read = readFile(path, place);
    problems.push(...read.problems);
    if (read.source) sources.push(read.source);
    if (read.record)
      records.set(place.collection, [...(records.get(place.collection) ?? []), read.record]);
  }

  const settingsFile = noSettings.file;
  const hasSettings = walked.files.some(({ name }) => `content/${name}` === settingsFile);
  if (!hasSettings && problems.every(({ file }) => file !== settingsFile))
    problems.push(noSettings);

  const found = assemble(records, files, sources, media);
  const settings = found.settings[0]?.data;
  if (problems.length > 0 || settings === undefined) return { found, problems };
  const { files: _files, sources: _sources, settings: _all, ...collected } = found;
  return { content: { ...collected, settings }, found, problems };
}
