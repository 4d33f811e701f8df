import { anyOf, capital, end, houseNumber, loose, pattern, start } from './loose-words.ts';

/** First words of most street names: people. After a number and before another capital they are a street. */
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Trương', 'Đinh', 'Đoàn', 'Mai', 'Tô', 'Cao', 'Chu', 'Lương', 'Tôn', 'Thái', 'Hà', 'Lâm', 'Châu', 'Đào', 'Phùng', 'Tạ', 'Kim'];

/** Streets that nearly every town has; found also in lower case and without marks. */
const commonStreets = ['hùng vương', 'quang trung', 'hai bà trưng', 'bà triệu', 'thống nhất', 'yersin', 'lê lợi', 'lê lai', 'lê duẩn', 'lê hồng phong', 'lê thánh tôn', 'lê quý đôn', 'lê đại hành', 'trần phú', 'trần hưng đạo', 'trần quang khải', 'trần quý cáp', 'phan chu trinh', 'phan châu trinh', 'phan bội châu', 'phan đình phùng', 'ngô gia tự', 'ngô quyền', 'ngô thì nhậm', 'lý thường kiệt', 'lý tự trọng', 'lý thái tổ', 'lý nam đế', 'võ thị sáu', 'võ nguyên giáp', 'võ văn kiệt', 'đinh tiên hoàng', 'bạch đằng', 'cao bá quát', 'cao thắng', 'tô hiệu', 'tô hữu', 'tôn đức thắng', 'tôn thất tùng', 'trường chinh', 'trương định', 'phạm ngũ lão', 'phạm văn đồng', 'phạm hồng thái', 'hoàng diệu', 'hoàng hoa thám', 'hoàng văn thụ', 'hồ xuân hương', 'hồ tùng mậu', 'bùi thị xuân', 'an dương vương', 'âu cơ', 'lạc long quân', 'hải thượng lãn ông', 'tuệ tĩnh', 'mai thúc loan', 'cách mạng tháng tám', 'điện biên phủ', 'đồng khởi', 'nam kỳ khởi nghĩa', 'xô viết nghệ tĩnh', 'huyền trân công chúa', 'đoàn thị điểm', 'chu văn an', 'lương thế vinh', 'nguyễn trãi', 'nguyễn huệ', 'nguyễn du', 'nguyễn văn trỗi', 'nguyễn văn cừ', 'nguyễn thị minh khai', 'nguyễn đình chiểu', 'nguyễn thái học', 'nguyễn tri phương', 'nguyễn công trứ', 'nguyễn thiện thuật'];

const alleys = ['hẻm', 'hẽm', 'ngõ', 'ngách'];
const roads = ['đại lộ', 'hương lộ', 'quốc lộ', 'tỉnh lộ', 'huyện lộ', 'đường'];
/** "số 113 Công an": a body behind a number is no street. */
const bodies = ['sở', 'ủy', 'uỷ', 'ubnd', 'hđnd', 'công', 'hội', 'bộ', 'tổng', 'trung', 'ban', 'phòng', 'chi', 'liên', 'đường', 'trạm', 'tòa', 'toà', 'viện', 'cục', 'luật', 'nghị', 'việt', 'cơ', 'trường', 'bệnh', 'nhà', 'đồn', 'cụm', 'tổ', 'và', 'hoặc', 'gọi', 'phụ', 'zalo', 'phường', 'xã', 'tỉnh'];
/** Communes and towns that begin as a street's name does. */
const towns = ['Phan Rang', 'Phan Thiết', 'Cao Bằng', 'Hà Nội', 'Hà Giang', 'Thái Nguyên', 'Thái Bình', 'Lâm Đồng', 'Lâm Sơn', 'Châu Đốc'];

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
  pattern(String.raw`${start}${anyOf([...roads, ...alleys, 'phố'])}\s+${before}${lowerStreet}${end}`),
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
