/** The sentences of the pages of materials. The printed sheets themselves are in the language of their record. */
import type { FacetName } from '../domain/materials/facets.ts';
import type { PrintFormat } from '../kit/materials/pieces.ts';
import type { PublishedLocale } from './locales.ts';

export interface MaterialWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly vietnameseOnly: string;
  readonly count: string;
  readonly countOne: string;
  readonly none: string;
  readonly noneHere: string;
  readonly all: string;
  readonly filter: string;
  readonly filtered: string;
  readonly anything: string;
  readonly clear: string;
  readonly late: string;
  readonly byGroup: string;
  readonly byGroupLead: string;
  readonly onThisPage: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Of a page for one group; neutral, since it stays in the history of the phone. */
  readonly facetTitle: string;
  readonly previewAlt: string;
  readonly files: string;
  readonly filesHint: string;
  readonly formats: Readonly<Record<PrintFormat, string>>;
  readonly onePage: string;
  readonly pages: string;
  readonly pixels: string;
  readonly checksum: string;
  readonly checksumHint: string;
  readonly about: string;
  readonly kind: string;
  readonly language: string;
  readonly published: string;
  readonly licence: string;
  readonly source: string;
  readonly duration: string;
  readonly readingTime: string;
  readonly minutes: string;
  readonly minutesAndSeconds: string;
  readonly seconds: string;
  readonly campaigns: string;
  readonly text: string;
  readonly postText: string;
  readonly postHint: string;
  readonly copyPost: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly transcript: string;
  readonly warning: string;
  readonly related: string;
  readonly print: string;
  readonly printHint: string;
  readonly inVietnamese: string;
  readonly quizzes: string;
  readonly quizzesLead: string;
}

const vi: MaterialWords = {
  title: 'Tài liệu',
  description:
    'Áp phích, tờ rơi, bài phát thanh, giáo án và bài trình chiếu để in, đọc và chia sẻ.',
  lead: 'Chọn, in, đọc hoặc gửi đi. Tài liệu nào cũng có các số cần gọi, dùng miễn phí.',
  vietnameseOnly: '',
  count: '{count} tài liệu',
  countOne: '1 tài liệu',
  none: 'Không có tài liệu nào khớp với các lựa chọn này. Hãy bỏ bớt một lựa chọn.',
  noneHere: 'Chưa có tài liệu nào trong nhóm này.',
  all: 'Tất cả tài liệu',
  filter: 'Lọc tài liệu',
  filtered: 'đang lọc theo {count} mục',
  anything: 'Tất cả',
  clear: 'Bỏ lọc',
  late: 'Phần lọc chưa tải được.',
  byGroup: 'Tìm theo nhóm',
  byGroupLead: 'Mỗi nhóm là một trang riêng, có thể gửi cho người khác.',
  onThisPage: 'Trên trang này',
  facets: {
    audience: 'Dành cho',
    kind: 'Loại',
    setting: 'Dùng ở',
    topic: 'Chủ đề',
    campaign: 'Dịp',
  },
  facetTitle: 'Tài liệu – {value}',
  previewAlt: 'Hình xem trước: {title}',
  files: 'Tải về',
  filesHint: 'Tệp tải về nằm lại trong máy. Xóa đi nếu người khác cùng dùng máy này.',
  formats: {
    a4: 'Bản in khổ A4',
    a3: 'Bản in khổ A3',
    'three-fold': 'Tờ A4 gấp ba, in hai mặt',
    banner: 'Bản vẽ 300 × 80 mm, in phóng 10 lần thành 3 m × 0,8 m',
    labels: 'Tờ A4 có 8 nhãn, cắt theo dấu',
    cards: 'Tờ A4 có 10 thẻ, cắt theo dấu',
    slides: 'Bài trình chiếu',
    text: 'Bản in khổ A4',
    picture: 'Ảnh để gửi vào nhóm chat',
  },
  onePage: '1 trang',
  pages: '{count} trang',
  pixels: '{width} × {height} điểm ảnh',
  checksum: 'Mã kiểm tra tệp (SHA-256)',
  checksumHint: 'Ai nhận tệp từ người khác có thể so mã này để biết tệp không bị sửa.',
  about: 'Về tài liệu này',
  kind: 'Loại',
  language: 'Ngôn ngữ',
  published: 'Ngày đăng',
  licence: 'Giấy phép',
  source: 'Nguồn',
  duration: 'Thời lượng',
  readingTime: 'Thời gian đọc',
  minutes: '{minutes} phút',
  minutesAndSeconds: 'khoảng {minutes} phút {seconds} giây',
  seconds: 'khoảng {seconds} giây',
  campaigns: 'Dùng trong dịp',
  text: 'Nội dung',
  postText: 'Bài đăng',
  postHint: 'Chép rồi dán vào Zalo, Facebook hoặc nhóm chat.',
  copyPost: 'Chép bài đăng',
  copied: 'Đã chép.',
  copyFailed: 'Chưa chép được. Hãy bôi đen bài đăng rồi chép.',
  transcript: 'Lời của phim, bài nghe',
  warning: 'Báo trước:',
  related: 'Tài liệu khác',
  print: 'In trang này',
  printHint: 'In nội dung, không in các nút.',
  inVietnamese: 'tiếng Việt',
  quizzes: 'Thi tìm hiểu',
  quizzesLead: 'Câu hỏi có lời giải, làm ngay trên máy. Không lưu, không gửi đi đâu.',
};

const en: MaterialWords = {
  title: 'Materials',
  description:
    'Posters, leaflets, scripts, lesson plans and slides to print, read aloud and share.',
  lead: 'Choose, print, read aloud or pass on. Each has the numbers to call, and all are free.',
  vietnameseOnly:
    'The materials themselves are in Vietnamese. Names and introductions are translated where somebody has done so.',
  count: '{count} materials',
  countOne: '1 material',
  none: 'No material fits these choices. Take one of them back.',
  noneHere: 'There is no material in this group yet.',
  all: 'All materials',
  filter: 'Filter materials',
  filtered: '{count} filters in use',
  anything: 'All',
  clear: 'Clear filters',
  late: 'The filters have not loaded.',
  byGroup: 'Find by group',
  byGroupLead: 'Each group is a page of its own that can be passed on.',
  onThisPage: 'On this page',
  facets: {
    audience: 'For whom',
    kind: 'Kind',
    setting: 'Used in',
    topic: 'Topic',
    campaign: 'Occasion',
  },
  facetTitle: 'Materials – {value}',
  previewAlt: 'Preview: {title}',
  files: 'Download',
  filesHint: 'A downloaded file stays on the device. Delete it if others use this device.',
  formats: {
    a4: 'To print on A4',
    a3: 'To print on A3',
    'three-fold': 'A4 sheet folded in three, printed on both sides',
    banner: 'Drawing of 300 × 80 mm, enlarged ten times to 3 m × 0.8 m',
    labels: 'A4 sheet of 8 stickers, cut along the marks',
    cards: 'A4 sheet of 10 cards, cut along the marks',
    slides: 'Slides',
    text: 'To print on A4',
    picture: 'Picture for chat groups',
  },
  onePage: '1 page',
  pages: '{count} pages',
  pixels: '{width} × {height} pixels',
  checksum: 'Checksums (SHA-256)',
  checksumHint: 'Whoever gets a file from somebody else can compare: equal means unchanged.',
  about: 'About this material',
  kind: 'Kind',
  language: 'Language',
  published: 'Published',
  licence: 'Licence',
  source: 'Source',
  duration: 'Duration',
  readingTime: 'Reading time',
  minutes: '{minutes} minutes',
  minutesAndSeconds: 'about {minutes} min {seconds} s',
  seconds: 'about {seconds} seconds',
  campaigns: 'Made for',
  text: 'Text',
  postText: 'Post',
  postHint: 'Copy it and paste it into Zalo, Facebook or a chat group.',
  copyPost: 'Copy the post',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Select the text and copy it.',
  transcript: 'Transcript',
  warning: 'Please note:',
  related: 'Other materials',
  print: 'Print this page',
  printHint: 'Prints the text without the buttons.',
  inVietnamese: 'in Vietnamese',
  quizzes: 'Quizzes',
  quizzesLead:
    'Questions with answers, done on the device. Nothing is kept or sent. In Vietnamese.',
};

const words: Readonly<Record<PublishedLocale, MaterialWords>> = { vi, en };

export const materialWords = (locale: PublishedLocale): MaterialWords => words[locale];
