import { anyOf, capital, end, loose, pattern, start, strict } from './loose-words.ts';

const numberOrName = String.raw`\s+(?:${loose('số')}\s*)?(?:\d|${capital})`;
const number = String.raw`\s+(?:${loose('số')}\s*)?\d`;

/** Parts of a commune. A commune itself may be named; anything smaller leads to the door. */
export const localities: readonly RegExp[] = [
  pattern(
    String.raw`(?<!${loose('nông')}\s+)${start}${anyOf(['thôn', 'tổ dân phố', 'khu phố', 'khu dân cư', 'khu tập thể', 'khu đô thị', 'tiểu khu', 'palei', 'plei', 'phum'])}${numberOrName}`,
  ),
  pattern(String.raw`${start}(?:KP|TDP|TĐP)\.?\s?\d`),
  pattern(String.raw`(?<!${loose('hàng')}\s+)${start}${loose('xóm')}${numberOrName}`),
  pattern(String.raw`${start}${strict('làng')}\s+(?!SOS${end})(?:\d|${capital})`),
  // Without marks these are other words ("ap", "ban", "to"): then only a number tells.
  pattern(String.raw`${start}${strict('ấp')}${numberOrName}`),
  pattern(
    String.raw`(?<!${anyOf(['văn', 'phiên', 'kịch', 'bài', 'ấn', 'nhật', 'cơ', 'căn'])}\s+)${start}bản\s+(?!${anyOf(['tiếng', 'ghi', 'đồ', 'sao', 'án', 'thân', 'cam'])}${end})(?:\d|${capital})`,
  ),
  pattern(
    String.raw`${start}${loose('buôn')}\s+(?!${anyOf(['bán', 'người', 'lậu', 'ma', 'hồ', 'đôn'])}${end})(?:\d|${capital})`,
  ),
  pattern(
    String.raw`(?<!${loose('văn')}\s+)${start}${anyOf(['tổ', 'ấp', 'đội', 'bản'], strict)}${number}`,
  ),
  // "To 5, hoi nha co giao", but not "from 8 to 17".
  pattern(String.raw`(?<![\p{L}\p{N}:]\s*)${anyOf(['to', 'ap', 'doi', 'ban'])}${number}`),
  // Inside a building.
  pattern(
    String.raw`${start}${anyOf(['căn hộ', 'chung cư', 'tòa nhà', 'toà nhà', 'nhà trọ', 'khách sạn', 'ki-ốt', 'kiốt'])}${numberOrName}`,
  ),
  pattern(String.raw`${start}${loose('lô')}\s+(?:${loose('số')}\s*)?[A-Za-z]{0,2}\d`),
  pattern(String.raw`${start}${loose('tầng')}${number}`),
  pattern(String.raw`${start}${loose('phòng')}\s+(?:${loose('số')}\s*)?[A-Z]?\d{2,4}(?!\d)`),
];

/**
 * A person in a hurry writes no capitals at all: then the word behind "thôn" is taken for a name unless it is one
 * of the words that commonly follow.
 */
const afterThon = [
  'bản',
  'xóm',
  'làng',
  'buôn',
  'quê',
  'nào',
  'này',
  'khác',
  'đó',
  'kia',
  'và',
  'hoặc',
  'hay',
  'có',
  'của',
  'là',
  'sẽ',
  'đến',
  'tới',
  'để',
  'gần',
  'ở',
  'nơi',
  'mình',
  'bạn',
  'đều',
  'cũng',
  'được',
  'giúp',
  'đón',
  'không',
  'trưởng',
  'đội',
  'dẫn',
  'đưa',
  'báo',
  'rồi',
  'khi',
  'nữ',
  'trong',
  'ngoài',
  'cùng',
  'với',
  'biết',
  'đang',
  'đã',
  'đi',
  'ra',
  'về',
];
export const uncasedLocality = pattern(
  String.raw`(?<!${loose('nông')}\s+)${start}${anyOf(['thôn', 'tổ dân phố', 'khu phố'])}\s+(?!${anyOf(afterThon)}${end})\p{L}+`,
);
