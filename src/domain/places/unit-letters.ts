/** One letter for each type of unit, small for communes and capital for what is around them. */
export const LETTER_OF = { xa: 'x', phuong: 'p', 'thi-tran': 't', 'dac-khu': 'd' } as const;

/** Type words as shown, by letter. */
export const WORD_OF: Readonly<Record<string, string>> = {
  x: 'Xã',
  p: 'Phường',
  t: 'Thị trấn',
  d: 'Đặc khu',
};

/** Letters of huyện, quận, thị xã, thành phố and tỉnh. */
export const AROUND_COMMUNES = 'HQTCP';

/** Letters of the type words that people type, folded, and of their short forms. */
export const TYPED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['xa', 'x'],
  ['x', 'x'],
  ['phuong', 'p'],
  ['p', 'p'],
  ['thi tran', 't'],
  ['tt', 't'],
  ['t t', 't'],
  ['dac khu', 'd'],
  ['dk', 'd'],
  ['huyen', 'H'],
  ['h', 'H'],
  ['quan', 'Q'],
  ['q', 'Q'],
  ['thi xa', 'T'],
  ['tx', 'T'],
  ['t x', 'T'],
  ['thanh pho', 'C'],
  ['tp', 'C'],
  ['t p', 'C'],
  ['tinh', 'P'],
  ['thon', 'V'],
  ['lang', 'V'],
]);
