import { fold, normalizeMarked } from '../text/fold.ts';
import { writtenOut } from './shorthand.ts';

/**
 * What somebody types who needs a person now, not a page. The words of a saying stand in this order, with at most two
 * others between them: "bị đánh" is also "bị chồng đánh". An alarm too many costs three lines on a screen; one too
 * few may cost more, so marks do not count.
 */
const sayings = [
  'bị đánh',
  'đánh tôi',
  'đánh em',
  'đánh con',
  'đánh mẹ',
  'đánh vợ',
  'đánh đập',
  'chồng đánh',
  'vợ đánh',
  'bố đánh',
  'ba đánh',
  'cha đánh',
  'mẹ đánh',
  'người yêu đánh',
  'đánh chết',
  'giúp tôi',
  'giúp em',
  'giúp con',
  'giúp cháu',
  'giúp mình',
  'giúp với',
  'cứu tôi',
  'cứu em',
  'cứu con',
  'cứu mẹ',
  'cứu cháu',
  'cứu mình',
  'cứu với',
  'kêu cứu',
  'cầu cứu',
  'cấp cứu',
  'khẩn cấp',
  'muốn chết',
  'chết đi',
  'chết quách',
  'không muốn sống',
  'chán sống',
  'hết muốn sống',
  'uống thuốc sâu',
  'uống thuốc ngủ',
  'nhảy cầu',
  'rạch tay',
  'treo cổ',
  'giết tôi',
  'giết em',
  'giết con',
  'giết mẹ',
  'dọa giết',
  'đòi giết',
  'bóp cổ',
  'cầm dao',
  'bị đâm',
  'bị chém',
  'bị hiếp',
  'hiếp dâm',
  'cưỡng hiếp',
  'cưỡng bức',
  'bị xâm hại',
  'bị quấy rối',
  'bị sàm sỡ',
  'bị bạo hành',
  'bị hành hạ',
  'bị ngược đãi',
  'bị nhốt',
  'bị giam',
  'bị dọa',
  'bị đe dọa',
  'bị bắt cóc',
  'bị lừa bán',
  'chảy máu',
  'nguy hiểm',
  'sợ quá',
  'help me',
  'hit me',
  'hits me',
  'beat me',
  'beats me',
  'beating me',
  'beaten',
  'hurt me',
  'hurts me',
  'hurting me',
  'kill me',
  'kill myself',
  'want to die',
  'suicide',
  'rape',
  'raped',
  'emergency',
  'in danger',
  'sos',
  '113',
  '111',
  '115',
].map((saying) => fold(saying).split(' '));

/** With other marks these are everyday words ("từ từ", "tủ sắt"), so each word has all its marks or none. */
const asWritten = ['tự tử', 'tự sát', 'tự vẫn', 'quyên sinh'].map((saying) => saying.split(' '));

/** Whom a person means by these, as the sayings have it. */
const selves: ReadonlyMap<string, string> = new Map([
  ['tui', 'toi'],
  ['tao', 'toi'],
  ['toy', 'toi'],
  ['mik', 'minh'],
  ['mk', 'minh'],
  ['e', 'em'],
]);

/** How many other words may stand between two of a saying. */
const mostBetween = 2;

function says(words: readonly string[], saying: readonly string[]): boolean {
  const [first, ...rest] = saying;
  return words.some((word, start) => {
    if (word !== first) return false;
    let at = start;
    return rest.every((next) => {
      const found = words.indexOf(next, at + 1);
      if (found < 0 || found - at > mostBetween + 1) return false;
      at = found;
      return true;
    });
  });
}

const saysAsWritten = (words: readonly string[], saying: readonly string[]): boolean =>
  words.some((_, start) =>
    saying.every((word, place) => {
      const said = words[start + place];
      return said === word || said === fold(word);
    }),
  );

/** Whether a search sounds like somebody in danger, so that the numbers to call come before any page. */
export function soundsLikeCrisis(query: string): boolean {
  const typed = fold(query);
  // A single cry; inside a sentence the same letters are other words ("nghiên cứu", "cừu").
  if (typed === 'cuu' || typed === 'help') return true;
  const words = fold(writtenOut(typed.split(' ')).join(' '))
    .split(' ')
    .map((word) => selves.get(word) ?? word);
  if (sayings.some((saying) => says(words, saying))) return true;
  const marked = normalizeMarked(query).split(' ');
  return asWritten.some((saying) => saysAsWritten(marked, saying));
}
