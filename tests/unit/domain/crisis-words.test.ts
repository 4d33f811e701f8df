import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsLikeCrisis } from '../../../src/domain/crisis-words.ts';
import { fold } from '../../../src/text/fold.ts';

const cries = [
  'bị đánh',
  'giúp tôi',
  'muốn chết',
  'bị chồng đánh',
  'Chồng em đánh em',
  'đang bị bố đánh',
  'anh ấy dọa giết tôi',
  'cứu',
  'cứu con với',
  'không muốn sống nữa',
  'tôi muốn tự tử',
  'con bị xâm hại',
  'bị sàm sỡ ở công ty',
  'bị nhốt trong nhà',
  'nó bóp cổ em',
  'sợ quá giúp với',
];

describe('somebody who needs a person now', () => {
  it.each(cries)('is heard with marks: %s', (cry) => {
    expect(soundsLikeCrisis(cry)).toBe(true);
  });

  it.each(cries.map(fold))('is heard without marks: %s', (cry) => {
    expect(soundsLikeCrisis(cry)).toBe(true);
  });

  it.each(cries)('is heard when a phone sends marks apart from their letters: %s', (cry) => {
    expect(soundsLikeCrisis(cry.normalize('NFD').toUpperCase())).toBe(true);
  });

  it.each([
    'ck danh',
    'giup e vs',
    'k muon song nua',
    'ko muon song',
    'mun chet',
    'bi dah',
    'bị đah',
    'ciu tui',
    'cíu tui vs',
    'ny danh e',
    'SOS',
    '113',
    'bị danh',
    'bi đánh!!!',
    'giup... toi',
  ])('is heard in the shorthand of a chat, with half the marks: %s', (cry) => {
    expect(soundsLikeCrisis(cry)).toBe(true);
  });

  it.each(['help me', 'he beats me', 'my husband hits me', 'I want to die', 'suicide', 'Help!'])(
    'is heard in English: %s',
    (cry) => {
      expect(soundsLikeCrisis(cry)).toBe(true);
    },
  );

  it('is heard whatever is written around it', () => {
    const word = fc.stringMatching(/^[a-zà-ỹ]{1,7}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...cries.filter((cry) => cry.includes(' '))),
        fc.array(word, { maxLength: 4 }),
        fc.array(word, { maxLength: 4 }),
        (cry, before, after) => soundsLikeCrisis([...before, cry, ...after].join(' ')),
      ),
      { seed: 23 },
    );
  });
});

describe('somebody who reads or plans', () => {
  it.each([
    '',
    '   ',
    'nghiên cứu',
    'con cừu',
    'danh bạ',
    'danh sách xã',
    'từ từ',
    'tủ sắt',
    'áp phích',
    'luật sư miễn phí',
    'trợ giúp pháp lý',
    'giúp bạn bè',
    'bình đẳng giới',
    'phan rang',
    'Xã Cà Ná',
    'tháng hành động',
    'giáo án',
    'lịch sử trình duyệt',
    'shelter',
    'legal aid',
  ])('is not met with an alarm: "%s"', (query) => {
    expect(soundsLikeCrisis(query)).toBe(false);
  });
});
