import { publishedLocales, locales } from '../../i18n/locales.ts';
import { fold, normalizeMarked } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';
import { addressOf, type BuiltPage, type BuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './html.ts';

/** Words that tell whoever looks over a shoulder what the page is for; found with or without marks. */
const telling = [
  'bạo lực',
  'bạo hành',
  'bạo hiếp',
  'xâm hại',
  'xâm phạm',
  'lạm dụng',
  'quấy rối',
  'cưỡng hiếp',
  'cưỡng bức',
  'hiếp dâm',
  'dâm ô',
  'bị đánh',
  'đánh đập',
  'đánh vợ',
  'đe dọa',
  'nạn nhân',
  'ngược đãi',
  'hành hạ',
];
/** Without marks these are other words ("danh sách", "Liên hiệp", "Hòa"), so they count only as written. */
const tellingAsWritten = ['đánh', 'hiếp', 'chửi', 'dọa'];
const tellingInEnglish =
  /(?<![a-z])(?:violen(?:ce|t)|abus\w*|rap(?:e|es|ed|ing|ist|ists)|harass\w*|assault\w*|batter(?:ed|ing)|beat(?:en|ing|s)?|molest\w*|victims?|perpetrators?|domestic)(?![a-z])/i;

const contains = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/**
 * The first telling word of a text, as the list has it: with all its marks or with none. Marks on some letters only
 * make other words ("Gia Hanh, Hà Tĩnh").
 */
export function tellingWord(text: string): string | undefined {
  const marked = normalizeMarked(text);
  return (
    telling.find((word) => contains(marked, word) || contains(marked, fold(word))) ??
    tellingAsWritten.find((word) => contains(marked, word)) ??
    tellingInEnglish.exec(text)?.[0]
  );
}

/** Pages that somebody opens because they need help; the path is without its language. */
const helpPages = /^\/(?:(?:tim-ho-tro|goi-ngay|an-toan|tim-kiem)\/.*)?$|^\/404\.html$/;

/** Whatever else speaks to people who meet it, such as an article: the page says so itself. */
const speaksToSurvivors = ({ document }: BuiltPage): boolean =>
  elementsOf(document).some(
    ({ name, attributes }) =>
      name === 'main' && (attributes.get('data-audience') ?? '').split(' ').includes('survivors'),
  );

const prefixes = publishedLocales.map((locale) => locales[locale].prefix).filter(Boolean);
const withoutLocale = (address: string): string =>
  address.replace(new RegExp(`^/(?:${prefixes.join('|')})(?=/)`), '');

/** What a browser, a history list or a chat shows of a page without opening it. */
function* shownOutside(page: BuiltPage): Generator<readonly [field: string, text: string]> {
  yield ['đường dẫn', addressOf(page).replaceAll(/[/-]/g, ' ')];
  for (const element of elementsOf(page.document)) {
    const { name, attributes } = element;
    if (name === 'title' && element.parent?.name === 'head') yield ['title', textOf(element)];
    if (name !== 'meta') continue;
    const field = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
    if (
      /^(?:description|keywords|application-name|apple-mobile-web-app-title|og:.*|twitter:.*)$/.test(
        field,
      )
    )
      yield [field, attributes.get('content') ?? ''];
  }
}

/** A phone's history list and a shared link must not tell why somebody came. */
export class NeutralWords {
  static readonly slug = 'neutral-words';

  *run({ pages }: BuiltSite): Generator<Problem> {
    for (const page of pages) {
      if (!helpPages.test(withoutLocale(addressOf(page))) && !speaksToSurvivors(page)) continue;
      for (const [field, text] of shownOutside(page)) {
        const word = tellingWord(text);
        if (word !== undefined)
          yield {
            slug: NeutralWords.slug,
            file: page.path,
            field,
            value: text,
            what: `có chữ "${word}"`,
            why: 'Dòng này nằm lại trong lịch sử của máy; người dùng chung máy đọc được.',
            remedy: 'Viết trung tính, ví dụ "Tìm hỗ trợ – Phường Phan Rang".',
          };
      }
    }
  }
}
