/**
 * The closed lists of campaign materials: what a piece speaks about, whom it speaks to, where it is used, what it is.
 * Source of the readers, places and forms: the provincial plan, parts III and IV.
 */
import type { Words } from './words.ts';

/** A term with a page of its own: the slug stands in addresses, so it is neutral and never changes. */
interface Listed extends Words {
  readonly slug: string;
}

/** What an article, a material or a quiz is about. */
export const topics = {
  recognise: { vi: 'Nhận biết bạo lực', en: 'Recognising violence', slug: 'nhan-biet' },
  help: { vi: 'Giúp người khác', en: 'Helping somebody', slug: 'giup-nguoi-khac' },
  safety: { vi: 'Giữ an toàn', en: 'Staying safe', slug: 'giu-an-toan' },
  men: { vi: 'Nam giới và trẻ em trai', en: 'Men and boys', slug: 'nam-gioi' },
  equality: { vi: 'Bình đẳng giới', en: 'Gender equality', slug: 'binh-dang-gioi' },
  digital: { vi: 'An toàn trên mạng', en: 'Safety online', slug: 'tren-mang' },
  work: { vi: 'Nơi làm việc', en: 'At work', slug: 'noi-lam-viec' },
  school: { vi: 'Trường học', en: 'At school', slug: 'truong-hoc' },
  family: { vi: 'Gia đình', en: 'Family', slug: 'gia-dinh' },
  children: { vi: 'Trẻ em', en: 'Children', slug: 'tre-em' },
  disability: { vi: 'Người khuyết tật', en: 'Disability', slug: 'nguoi-khuyet-tat' },
  law: { vi: 'Luật và quyền', en: 'Law and rights', slug: 'luat-va-quyen' },
} as const satisfies Record<string, Listed>;
export type Topic = keyof typeof topics;

/** Whom a piece speaks to (the plan, part III.1). */
export const readers = {
  residents: { vi: 'Người dân', en: 'Residents', slug: 'nguoi-dan' },
  men: { vi: 'Nam giới và trẻ em trai', en: 'Men and boys', slug: 'nam-gioi' },
  youth: { vi: 'Thanh niên', en: 'Young people', slug: 'thanh-nien' },
  elders: { vi: 'Già làng, người có uy tín', en: 'Respected elders', slug: 'gia-lang' },
  learners: { vi: 'Học sinh, sinh viên', en: 'Learners', slug: 'hoc-sinh' },
  teachers: { vi: 'Thầy cô giáo', en: 'Teachers', slug: 'thay-co' },
  workers: { vi: 'Người lao động', en: 'Workers', slug: 'nguoi-lao-dong' },
  employers: { vi: 'Người sử dụng lao động', en: 'Employers', slug: 'nguoi-su-dung-lao-dong' },
  survivors: {
    vi: 'Người đang gặp bạo lực',
    en: 'People who meet violence',
    slug: 'nguoi-can-ho-tro',
  },
  'people-who-use-violence': {
    vi: 'Người muốn dừng hành vi bạo lực',
    en: 'People who want to stop using violence',
    slug: 'nguoi-muon-thay-doi',
  },
  'people-with-disabilities': {
    vi: 'Người khuyết tật',
    en: 'People with disabilities',
    slug: 'nguoi-khuyet-tat',
  },
  officials: { vi: 'Cán bộ', en: 'Officials', slug: 'can-bo' },
  'service-providers': {
    vi: 'Người làm dịch vụ hỗ trợ',
    en: 'Service providers',
    slug: 'nguoi-lam-dich-vu',
  },
} as const satisfies Record<string, Listed>;
export type Reader = keyof typeof readers;

/** Where a material is used. */
export const placesOfUse = {
  school: { vi: 'Trường học', en: 'School', slug: 'truong-hoc' },
  factory: { vi: 'Nhà máy, xí nghiệp', en: 'Factory', slug: 'nha-may' },
  commune: { vi: 'Thôn, xã, phường', en: 'Village or commune', slug: 'thon-xa' },
  office: { vi: 'Cơ quan', en: 'Office', slug: 'co-quan' },
  'health-station': { vi: 'Trạm y tế', en: 'Health station', slug: 'tram-y-te' },
  market: { vi: 'Chợ, nơi đông người', en: 'Market', slug: 'cho' },
} as const satisfies Record<string, Listed>;
export type PlaceOfUse = keyof typeof placesOfUse;

export const materialKinds = {
  poster: { vi: 'Áp phích', en: 'Poster', slug: 'ap-phich' },
  leaflet: { vi: 'Tờ rơi', en: 'Leaflet', slug: 'to-roi' },
  'wallet-card': { vi: 'Thẻ bỏ ví', en: 'Wallet card', slug: 'the-bo-vi' },
  sticker: { vi: 'Nhãn dán', en: 'Sticker', slug: 'nhan-dan' },
  banner: { vi: 'Băng rôn', en: 'Banner', slug: 'bang-ron' },
  infographic: { vi: 'Đồ họa thông tin', en: 'Infographic', slug: 'do-hoa' },
  slides: { vi: 'Bài trình chiếu', en: 'Slides', slug: 'trinh-chieu' },
  video: { vi: 'Phim ngắn', en: 'Video', slug: 'phim-ngan' },
  audio: { vi: 'Bài nghe', en: 'Audio', slug: 'bai-nghe' },
  'loudspeaker-script': { vi: 'Bài phát thanh', en: 'Loudspeaker script', slug: 'bai-phat-thanh' },
  'social-post': { vi: 'Bài đăng mạng xã hội', en: 'Social media post', slug: 'bai-dang' },
  'contest-questions': { vi: 'Câu hỏi hội thi', en: 'Contest questions', slug: 'cau-hoi-hoi-thi' },
  'debate-topic': { vi: 'Đề tài tranh luận', en: 'Debate topic', slug: 'tranh-luan' },
  'lesson-plan': { vi: 'Giáo án', en: 'Lesson plan', slug: 'giao-an' },
  'workplace-policy': {
    vi: 'Mẫu quy định nơi làm việc',
    en: 'Workplace policy template',
    slug: 'mau-quy-dinh',
  },
  'talk-outline': { vi: 'Đề cương nói chuyện', en: 'Talk outline', slug: 'de-cuong' },
} as const satisfies Record<string, Listed>;
export type MaterialKind = keyof typeof materialKinds;

/** What others may do with a material. */
export const licences = {
  'cc-by-4.0': {
    vi: 'Dùng và sửa tự do, ghi nguồn (CC BY 4.0)',
    en: 'Free to use and change, with attribution (CC BY 4.0)',
  },
  'cc-by-nc-nd-4.0': {
    vi: 'In và chia sẻ nguyên bản, ghi nguồn (CC BY-NC-ND 4.0)',
    en: 'Free to share unchanged, with attribution (CC BY-NC-ND 4.0)',
  },
  'public-domain': { vi: 'Dùng tự do', en: 'Public domain' },
} as const satisfies Record<string, Words>;
export type Licence = keyof typeof licences;

export const eventKinds = {
  talk: { vi: 'Nói chuyện', en: 'Talk' },
  training: { vi: 'Tập huấn', en: 'Training' },
  contest: { vi: 'Hội thi', en: 'Contest' },
  launch: { vi: 'Lễ phát động', en: 'Launch' },
  inspection: { vi: 'Kiểm tra liên ngành', en: 'Inter-agency inspection' },
} as const satisfies Record<string, Words>;
export type EventKind = keyof typeof eventKinds;
