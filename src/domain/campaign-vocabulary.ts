/**
 * The closed lists of campaign materials: what a piece speaks about, whom it speaks to, where it is used, what it is.
 * Source of the readers, places and forms: the provincial plan, parts III and IV.
 */

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What an article, a material or a quiz is about. */
export const topics = {
  recognise: { vi: 'Nhận biết bạo lực', en: 'Recognising violence' },
  help: { vi: 'Giúp người khác', en: 'Helping somebody' },
  safety: { vi: 'Giữ an toàn', en: 'Staying safe' },
  men: { vi: 'Nam giới và trẻ em trai', en: 'Men and boys' },
  equality: { vi: 'Bình đẳng giới', en: 'Gender equality' },
  digital: { vi: 'An toàn trên mạng', en: 'Safety online' },
  work: { vi: 'Nơi làm việc', en: 'At work' },
  school: { vi: 'Trường học', en: 'At school' },
  family: { vi: 'Gia đình', en: 'Family' },
  children: { vi: 'Trẻ em', en: 'Children' },
  disability: { vi: 'Người khuyết tật', en: 'Disability' },
  law: { vi: 'Luật và quyền', en: 'Law and rights' },
} as const satisfies Record<string, Words>;
export type Topic = keyof typeof topics;

/** Whom a piece speaks to (the plan, part III.1). */
export const readers = {
  residents: { vi: 'Người dân', en: 'Residents' },
  men: { vi: 'Nam giới và trẻ em trai', en: 'Men and boys' },
  youth: { vi: 'Thanh niên', en: 'Young people' },
  elders: { vi: 'Già làng, người có uy tín', en: 'Respected elders' },
  learners: { vi: 'Học sinh, sinh viên', en: 'Learners' },
  teachers: { vi: 'Thầy cô giáo', en: 'Teachers' },
  workers: { vi: 'Người lao động', en: 'Workers' },
  employers: { vi: 'Người sử dụng lao động', en: 'Employers' },
  survivors: { vi: 'Người đang gặp bạo lực', en: 'People who meet violence' },
  'people-who-use-violence': {
    vi: 'Người muốn dừng hành vi bạo lực',
    en: 'People who want to stop using violence',
  },
  'people-with-disabilities': { vi: 'Người khuyết tật', en: 'People with disabilities' },
  officials: { vi: 'Cán bộ', en: 'Officials' },
  'service-providers': { vi: 'Người làm dịch vụ hỗ trợ', en: 'Service providers' },
} as const satisfies Record<string, Words>;
export type Reader = keyof typeof readers;

/** Where a material is used. */
export const placesOfUse = {
  school: { vi: 'Trường học', en: 'School' },
  factory: { vi: 'Nhà máy, xí nghiệp', en: 'Factory' },
  commune: { vi: 'Thôn, xã, phường', en: 'Village or commune' },
  office: { vi: 'Cơ quan', en: 'Office' },
  'health-station': { vi: 'Trạm y tế', en: 'Health station' },
  market: { vi: 'Chợ, nơi đông người', en: 'Market' },
} as const satisfies Record<string, Words>;
export type PlaceOfUse = keyof typeof placesOfUse;

export const materialKinds = {
  poster: { vi: 'Áp phích', en: 'Poster' },
  leaflet: { vi: 'Tờ rơi', en: 'Leaflet' },
  'wallet-card': { vi: 'Thẻ bỏ ví', en: 'Wallet card' },
  sticker: { vi: 'Nhãn dán', en: 'Sticker' },
  banner: { vi: 'Băng rôn', en: 'Banner' },
  infographic: { vi: 'Đồ họa thông tin', en: 'Infographic' },
  slides: { vi: 'Bài trình chiếu', en: 'Slides' },
  video: { vi: 'Phim ngắn', en: 'Video' },
  audio: { vi: 'Bài nghe', en: 'Audio' },
  'loudspeaker-script': { vi: 'Bài phát thanh', en: 'Loudspeaker script' },
  'social-post': { vi: 'Bài đăng mạng xã hội', en: 'Social media post' },
  'contest-questions': { vi: 'Câu hỏi hội thi', en: 'Contest questions' },
  'debate-topic': { vi: 'Đề tài tranh luận', en: 'Debate topic' },
  'lesson-plan': { vi: 'Giáo án', en: 'Lesson plan' },
  'workplace-policy': { vi: 'Mẫu quy định nơi làm việc', en: 'Workplace policy template' },
  'talk-outline': { vi: 'Đề cương nói chuyện', en: 'Talk outline' },
} as const satisfies Record<string, Words>;
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
