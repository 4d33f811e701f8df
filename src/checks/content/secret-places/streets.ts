import { anyOf, capital, end, houseNumber, loose, pattern, start } from './loose-words.ts';
import { commonStreets, surnames } from './street-names.ts';

const alleys = ['hẻm', 'hẽm', 'ngõ', 'ngách'];
const roads = ['đại lộ', 'hương lộ', 'quốc lộ', 'tỉnh lộ', 'huyện lộ', 'đường'];
/** "số 113 Công an": a body behind a number is no street. */
const bodies = [
  'sở',
  'ủy',
  'uỷ',
  'ubnd',
  'hđnd',
  'công',
  'hội',
  'bộ',
  'tổng',
  'trung',
  'ban',
  'phòng',
  'chi',
  'liên',
  'đường',
  'trạm',
  'tòa',
  'toà',
  'viện',
  'cục',
  'luật',
  'nghị',
  'việt',
  'cơ',
  'trường',
  'bệnh',
  'nhà',
  'đồn',
  'cụm',
  'tổ',
  'và',
  'hoặc',
  'gọi',
  'phụ',
  'zalo',
  'phường',
  'xã',
  'tỉnh',
];
/** Communes and towns that begin as a street's name does. */
const towns = [
  'Phan Rang',
  'Phan Thiết',
  'Cao Bằng',
  'Hà Nội',
  'Hà Giang',
  'Thái Nguyên',
  'Thái Bình',
  'Lâm Đồng',
  'Lâm Sơn',
  'Châu Đốc',
];

const before = String.raw`(?:${loose('số')}[\s:.]*)?`;
const lowerStreet = anyOf(commonStreets);
const notDay = `(?!${anyOf(['dây', 'sắt', 'link'])}${end})`;

export const streets: readonly RegExp[] = [
  // số nhà 12 · nhà số 12 · SN 12
  pattern(String.raw`${start}(?:${anyOf(['số nhà', 'nhà số'])}|SN)[\s:.]*${houseNumber}`),
  // số 12 Trần Phú
  pattern(
    String.raw`${start}${loose('số')}[\s:.]*${houseNumber}[\s,]+(?!${anyOf([...bodies, ...towns])}${end})${capital}\s+${capital}`,
  ),
  // 12 Trần Phú · 12/3 Nguyễn Văn Trỗi
  pattern(
    String.raw`(?<![\p{L}\p{N}.,:/])${houseNumber}[\s,]+(?!${anyOf(towns)}${end})${anyOf(surnames)}\s+${capital}`,
  ),
  // 12 tran phu · 12 TRẦN PHÚ
  pattern(String.raw`(?<![\p{L}\p{N}.,:/])${houseNumber}[\s,]+${lowerStreet}${end}`),
  // 12 đường biển
  pattern(String.raw`(?<![\p{L}\p{N}.,:/])${houseNumber}[\s,]+${loose('đường')}\s+${notDay}\p{L}`),
  // đường Trần Phú · đường số 5 · đường 23/10 · quốc lộ 1A
  pattern(
    String.raw`(?<!${loose('ánh')}\s)${start}${anyOf(roads)}\s+${before}(?:\d|${notDay}${capital})`,
  ),
  pattern(
    String.raw`${start}${anyOf([...roads, ...alleys, 'phố'])}\s+${before}${lowerStreet}${end}`,
  ),
  pattern(String.raw`${start}(?:QL|TL|ĐT|DT)\.?\s?\d{1,3}[A-Z]?${end}`),
  // phố Huế, not "thành phố" or "khu phố"
  pattern(
    String.raw`(?<!${anyOf(['thành', 'khu', 'dân'])}\s+)${start}${loose('phố')}\s+(?!${anyOf(['chủ tịch', 'giám đốc', 'trưởng', 'bí thư'])})${before}(?:\d|${capital})`,
  ),
  pattern(String.raw`${start}${anyOf(alleys)}\s+${before}(?:\d|${capital})`),
  pattern(String.raw`${start}${loose('kiệt')}\s+${before}[KH]?\d`),
  // K12/4
  pattern(String.raw`${start}[KH]\d{1,4}/\d{1,4}`),
  // Km 1450 · cây số 5
  pattern(String.raw`${start}(?:[Kk][Mm]|${anyOf(['cây số', 'ki-lô-mét số'])})\s?\d{1,4}`),
];
