import { anyOf, end, loose, pattern, start, strict } from './loose-words.ts';

const near = [
  'bên cạnh',
  'cạnh',
  'kế bên',
  'kế',
  'sát bên',
  'sát vách',
  'sát',
  'đối diện',
  'gần',
  'sau lưng',
  'phía sau',
  'đằng sau',
  'phía trước',
  'trước mặt',
  'bên hông',
  'ngay cổng',
  'khuôn viên',
  'qua khỏi',
  'trước cổng',
];
/** "báo trước công an" is no direction, "sau chợ" is one. */
const loosely = ['sau', 'trước', 'ngay tại', 'đi qua', 'ở ngay'];
const landmarks = [
  'chợ',
  'nhà thờ',
  'giáo xứ',
  'chùa',
  'miếu',
  'thánh thất',
  'thánh đường',
  'cây xăng',
  'trạm xăng',
  'ngã ba',
  'ngã tư',
  'ngã năm',
  'bến xe',
  'bến tàu',
  'bến cá',
  'nhà ga',
  'bưu điện',
  'trạm y tế',
  'trạm xá',
  'siêu thị',
  'công viên',
  'bệnh viện',
  'phòng khám',
  'quán',
  'tiệm',
  'cửa hàng',
  'tạp hóa',
  'tạp hoá',
  'nhà văn hóa',
  'nhà văn hoá',
  'cổng',
  'vòng xoay',
  'bùng binh',
  'sân vận động',
  'sân bóng',
  'khách sạn',
  'nghĩa trang',
  'nhà máy',
  'khu công nghiệp',
  'bãi biển',
  'tượng đài',
  'ngân hàng',
  'mầm non',
  'nhà trẻ',
  'nhà bà',
  'nhà ông',
  'nhà chị',
  'nhà anh',
  'đường lớn',
  'đường ray',
  'quốc lộ',
  'tháp chàm',
  'tháp pô',
  'hồ bơi',
];
const offices = ['ubnd', 'ủy ban', 'uỷ ban', 'trụ sở', 'đồn công an', 'đồn biên phòng', 'công an'];
/** Without marks these are other words; they count only as written. */
const shortLandmarks = ['cầu', 'đình', 'đền', 'ga', 'hồ', 'đập', 'kênh', 'tháp', 'đồn', 'rạp'];

const article = String.raw`(?:${anyOf(['cái', 'khu', 'con', 'cổng'])}\s+)?`;
const place = String.raw`(?:${anyOf(landmarks)}|${loose('trường')}(?!\s+${anyOf(['hợp', 'kỳ', 'tồn'])})|${anyOf(shortLandmarks, strict)})`;

const nearEnglish =
  'next\\s+to|opposite|behind|beside|near|across\\s+from|adjacent\\s+to|in\\s+front\\s+of|close\\s+to';
const landmarksEnglish =
  'market|school|kindergarten|church|pagoda|temple|mosque|committee|petrol\\s+station|gas\\s+station|junction|crossroads?|bridge|bus\\s+station|railway\\s+station|station|post\\s+office|supermarket|park|hospital|hotel|gate|stadium|clinic|caf[eé]|coffee\\s+shop|shop|store|bank|roundabout|beach|factory|cemetery|police|tower|lake';

const insensitive = (source: string): RegExp => new RegExp(source, 'giu');

/** Directions by something that anybody can find. */
export const directions: readonly RegExp[] = [
  pattern(String.raw`${start}${anyOf(near)}\s+${article}(?:${anyOf(offices)}|${place})${end}`),
  pattern(String.raw`${start}${anyOf(loosely)}\s+${article}${place}${end}`),
  pattern(String.raw`${start}${anyOf(['ngã ba', 'ngã tư', 'ngã năm', 'ngã sáu'])}${end}`),
  // "cách chợ 200 m", but not the law's "khoảng cách 100 m"
  pattern(
    String.raw`(?<!${loose('khoảng')}\s+)${start}${loose('cách')}\s+[^.;\d]{2,40}\s\d+\s?(?:m|km|${anyOf(['mét', 'cây số'])})${end}`,
  ),
  insensitive(
    String.raw`${start}(?:${nearEnglish})\s+(?:the\s+|a\s+|an\s+)?(?:[\p{L}']+\s+){0,3}?(?:${landmarksEnglish})${end}`,
  ),
  insensitive(
    String.raw`${start}(?:next\s+to|opposite)\s+(?!you|each|of|sex|gender|direction|nothing)\p{L}`,
  ),
  insensitive(String.raw`${start}in\s+(?:the\s+)?grounds\s+of${end}`),
];

/** Addresses as they are written in English. */
export const englishAddresses: readonly RegExp[] = [
  insensitive(
    String.raw`${start}(?:no\.?|number|house|#)\s?\d{1,4}[a-z]?(?:/\d+)*,?\s+(?:[\p{L}']+\s+){0,4}(?:street|st|road|rd|lane|alley|avenue|ave|boulevard|blvd|drive|hamlet|village)${end}`,
  ),
  pattern(
    String.raw`${start}\p{Lu}[\p{L}']*\s+(?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]lley|[Aa]venue|[Bb]oulevard|St\.|Rd\.?|Ave\.?|[Vv]illage|[Hh]amlet|[Qq]uarter)${end}`,
  ),
  pattern(String.raw`${start}(?:[Vv]illage|[Hh]amlet)\s+(?:of\s+)?(?:\p{Lu}|\d)`),
  insensitive(String.raw`${start}(?:alley|lane|street|quarter)\s+(?:no\.?\s*)?\d`),
  insensitive(
    String.raw`${start}(?:apartment|flat|room|floor|unit|block|building)\s+(?:no\.?\s*)?[a-z]?\d`,
  ),
  insensitive(String.raw`${start}\d{1,2}(?:st|nd|rd|th)\s+floor${end}`),
];
