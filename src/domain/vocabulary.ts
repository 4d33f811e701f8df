/**
 * The closed lists of the directory. Each term has one key (English, after HSDS where it has one), its words in
 * every published language, and where it has a page of its own, the slug that posters carry.
 */
import type { Words } from './words.ts';

/** Kinds of service. Source: the laws named in the project's domain notes (13/2022/QH15, 11/2017/QH14, 20/2021/NĐ-CP). */
export const serviceKinds = {
  'trusted-address': {
    vi: 'Địa chỉ tin cậy ở cộng đồng',
    en: 'Trusted address in the community',
    slug: 'dia-chi-tin-cay',
    meaning: {
      vi: 'Người hoặc tổ chức có uy tín ở gần bạn, sẵn lòng đón và giúp.',
      en: 'A respected person or body near you, ready to take you in and help.',
    },
  },
  shelter: {
    vi: 'Nơi tạm lánh',
    en: 'Shelter',
    slug: 'tam-lanh',
    meaning: {
      vi: 'Chỗ ở an toàn trong thời gian ngắn. Địa chỉ được giữ kín, bạn gọi để được đón.',
      en: 'A safe place to stay for a short time. Its address is kept secret: call and they guide you.',
    },
  },
  health: {
    vi: 'Cơ sở khám, chữa bệnh',
    en: 'Clinic or hospital',
    slug: 'y-te',
    meaning: {
      vi: 'Chữa vết thương, khám và ghi lại thương tích khi bạn yêu cầu.',
      en: 'Treats injuries, and records them when you ask.',
    },
  },
  'social-work': {
    vi: 'Trung tâm công tác xã hội, cơ sở trợ giúp xã hội',
    en: 'Social work centre',
    slug: 'cong-tac-xa-hoi',
    meaning: {
      vi: 'Bảo vệ khẩn cấp, chỗ ở tạm và người đồng hành giải quyết việc của bạn.',
      en: 'Emergency protection, a temporary place to stay, and somebody who follows your case.',
    },
  },
  'legal-aid': {
    vi: 'Trợ giúp pháp lý nhà nước',
    en: 'State legal aid',
    slug: 'tro-giup-phap-ly',
    meaning: {
      vi: 'Luật sư hoặc trợ giúp viên giúp miễn phí cho người thuộc diện luật định.',
      en: 'A lawyer or legal aid officer, free for those whom the law names.',
    },
  },
  police: {
    vi: 'Công an',
    en: 'Police',
    slug: 'cong-an',
    meaning: {
      vi: 'Ngăn hành vi gây hại, bảo vệ bạn và nhận tin báo.',
      en: 'Stop the harm, protect you, and take your report.',
    },
  },
  'border-post': {
    vi: 'Đồn Biên phòng',
    en: 'Border guard post',
    slug: 'bien-phong',
    meaning: {
      vi: 'Nhận tin báo và bảo vệ bạn ở vùng biên giới, ven biển, hải đảo.',
      en: 'Takes reports and protects you near the border, the coast and the islands.',
    },
  },
  'peoples-committee': {
    vi: 'Ủy ban nhân dân cấp xã',
    en: "Commune People's Committee",
    slug: 'uy-ban-nhan-dan',
    meaning: {
      vi: 'Nhận tin báo và có thể cấm người gây hại đến gần bạn.',
      en: 'Takes reports and may order the person who harms you to stay away.',
    },
  },
  counselling: {
    vi: 'Tư vấn tâm lý',
    en: 'Counselling',
    slug: 'tu-van',
    meaning: {
      vi: 'Người lắng nghe, không phán xét, cùng bạn tìm bước tiếp theo.',
      en: 'Somebody who listens, does not judge, and thinks about the next step with you.',
    },
  },
  'one-stop-centre': {
    vi: 'Trung tâm một cửa (như Ngôi nhà Ánh Dương)',
    en: 'One-stop centre',
    slug: 'mot-cua',
    meaning: {
      vi: 'Y tế, tư vấn, pháp lý và chỗ tạm lánh ở cùng một nơi.',
      en: 'Health care, counselling, legal help and shelter in one place.',
    },
  },
  school: {
    vi: 'Trường học',
    en: 'School',
    slug: 'truong-hoc',
    meaning: {
      vi: 'Nhận tin báo khi người bị hại đang học ở trường.',
      en: 'Takes reports when the person harmed is a learner there.',
    },
  },
  union: {
    vi: 'Công đoàn',
    en: 'Trade union',
    slug: 'cong-doan',
    meaning: {
      vi: 'Tư vấn và đại diện cho người lao động bị quấy rối ở nơi làm việc.',
      en: 'Advises and represents workers who are harassed at work.',
    },
  },
} as const satisfies Record<string, Words & { slug: string; meaning: Words }>;
export type ServiceKind = keyof typeof serviceKinds;

/** Whom a service receives. */
export const audiences = {
  women: { vi: 'Phụ nữ', en: 'Women' },
  men: { vi: 'Nam giới', en: 'Men' },
  children: { vi: 'Trẻ em', en: 'Children' },
  'older-people': { vi: 'Người cao tuổi', en: 'Older people' },
  'people-with-disabilities': { vi: 'Người khuyết tật', en: 'People with disabilities' },
  lgbti: { vi: 'Người LGBTI', en: 'LGBTI people' },
  workers: { vi: 'Người lao động', en: 'Workers' },
  learners: { vi: 'Học sinh, sinh viên', en: 'Learners' },
  foreigners: { vi: 'Người nước ngoài', en: 'Foreigners' },
  'people-who-use-violence': {
    vi: 'Người muốn dừng hành vi bạo lực',
    en: 'People who want to stop using violence',
  },
} as const satisfies Record<string, Words>;
export type Audience = keyof typeof audiences;

/** Languages somebody at the service speaks, by BCP 47 code. */
export const spokenLanguages = {
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  rog: { vi: 'Tiếng Raglai', en: 'Raglai' },
  cjm: { vi: 'Tiếng Chăm', en: 'Cham' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  'x-vsl': { vi: 'Ngôn ngữ ký hiệu', en: 'Sign language' },
} as const satisfies Record<string, Words>;
export type SpokenLanguage = keyof typeof spokenLanguages;

/** What a phone number is for. */
export const phonePurposes = {
  main: { vi: 'Số chung', en: 'Main number' },
  emergency: { vi: 'Trực khẩn cấp', en: 'Emergency duty' },
  reporting: { vi: 'Nhận tin báo', en: 'Reports' },
  counselling: { vi: 'Tư vấn', en: 'Counselling' },
  legal: { vi: 'Pháp lý', en: 'Legal matters' },
} as const satisfies Record<string, Words>;
export type PhonePurpose = keyof typeof phonePurposes;

export const costs = {
  free: { vi: 'Miễn phí', en: 'Free of charge' },
  'free-for-some': { vi: 'Miễn phí cho một số người', en: 'Free for some people' },
  paid: { vi: 'Có thu phí', en: 'There is a fee' },
  unknown: { vi: 'Chưa rõ chi phí', en: 'Cost unknown' },
} as const satisfies Record<string, Words>;
export type Cost = keyof typeof costs;

export const wheelchairAccess = {
  yes: { vi: 'Xe lăn vào được', en: 'Wheelchair accessible' },
  partial: { vi: 'Xe lăn vào được một phần', en: 'Partly wheelchair accessible' },
  no: { vi: 'Xe lăn chưa vào được', en: 'Not wheelchair accessible' },
  unknown: { vi: 'Chưa rõ lối cho xe lăn', en: 'Wheelchair access unknown' },
} as const satisfies Record<string, Words>;
export type WheelchairAccess = keyof typeof wheelchairAccess;

export const weekdays = {
  monday: { vi: 'Thứ Hai', en: 'Monday' },
  tuesday: { vi: 'Thứ Ba', en: 'Tuesday' },
  wednesday: { vi: 'Thứ Tư', en: 'Wednesday' },
  thursday: { vi: 'Thứ Năm', en: 'Thursday' },
  friday: { vi: 'Thứ Sáu', en: 'Friday' },
  saturday: { vi: 'Thứ Bảy', en: 'Saturday' },
  sunday: { vi: 'Chủ nhật', en: 'Sunday' },
} as const satisfies Record<string, Words>;
export type Weekday = keyof typeof weekdays;
