import { expect, it } from 'vitest';
import { queryWords } from '../../../src/domain/search-query.ts';

it.each([
  ['Báo tin ở đâu?', 'báo tin'],
  ['bao tin o dau', 'bao tin'],
  ['bị quấy rối thì phải làm gì', 'bị quấy rối thì'],
  ['trợ giúp pháp lý là gì', 'trợ giúp pháp lý'],
  ['ubnd bac ai', 'ủy ban nhân dân bac ai'],
  ['BLGĐ', 'bạo lực gia đình'],
  ['Suối Dầu', 'suối dầu'],
  ['suoi dau', 'suoi dau'],
  // A name with marks is no shorthand.
  ['Cà Ná', 'cà ná'],
  ['  "luật sư", miễn-phí!! ', 'luật sư miễn phí'],
  ['Hòa'.normalize('NFD'), 'hòa'],
  // Where nothing else was asked, the question is the search.
  ['ở đâu', 'ở đâu'],
  ['?!…', ''],
])('"%s" looks for "%s"', (typed, words) => {
  expect(queryWords(typed).join(' ')).toBe(words);
});
