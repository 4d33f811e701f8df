import { publishedLocales } from '../../i18n/locales.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { normalizeMarked } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';
import type { BuiltFile, BuiltSite } from './built-site.ts';
import { textOf } from './html.ts';
import { partsAbout, namesOf, type PartAbout } from './parts-about.ts';
import { textsInJson } from './readings.ts';

/** The mark in each language; English names of sample records begin with the other word for it. */
const marks = [...publishedLocales.map((locale) => stringsFor(locale).site.demoMark), 'Example'];

const isMarkedText = (text: string): boolean => {
  const words = normalizeMarked(text).split(' ');
  return marks.some((mark) => words.includes(normalizeMarked(mark)));
};

/** A program reads `demo`; a name that says "Mẫu" tells it nothing. */
function saysDemo(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(saysDemo);
  return (
    ('demo' in value && (value.demo === true || value.demo === 'true')) ||
    Object.values(value).some(saysDemo)
  );
}

function isMarked(part: PartAbout): boolean {
  switch (part.kind) {
    case 'json': {
      const names = namesOf(part.record);
      const others = [...textsInJson(part.value)].filter((text) => !names.includes(text));
      return saysDemo(part.value) || others.some(isMarkedText);
    }
    case 'element':
      return isMarkedText(textOf(part.element)) || (part.inPassing && namesNothing(part));
    case 'card':
    case 'prose':
    case 'sheet':
    case 'row':
      return part.texts().some(isMarkedText);
    case 'words':
      return true;
  }
}

/** A link with another text (a language, a number) leads to the record and does not name it. */
const namesNothing = (part: PartAbout & { kind: 'element' }): boolean =>
  namesOf(part.record).every((name) => !textOf(part.element).includes(name));

const unmarked = (file: BuiltFile, { record }: PartAbout): Problem => ({
  slug: DemoMarked.slug,
  file: file.path,
  value: record.data.name,
  what: `là bản ghi mẫu (${record.file}) mà không có dấu "${marks[0]}" bên cạnh`,
  why: 'Người cần giúp có thể tin và tìm đến một nơi không có thật.',
  remedy: 'Thêm dấu site.demoMark (trong JSON: demo: true) ở chỗ dựng ra tên này.',
});

/** A fictional record carries its mark wherever it is named: page, data, contact file. */
export class DemoMarked {
  static readonly slug = 'demo-marked';

  *run({ content, files }: BuiltSite): Generator<Problem> {
    for (const file of files) {
      const told = new Set<string>();
      for (const part of partsAbout(content, file)) {
        if (part.record.data.demo !== true) continue;
        if (isMarked(part) || told.has(part.record.id)) continue;
        told.add(part.record.id);
        yield unmarked(file, part);
      }
    }
  }
}
