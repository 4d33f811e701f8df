/** The sentences of the page that shows how fresh the directory is. */
import type { Freshness } from '../domain/freshness.ts';
import type { PublishedLocale } from './locales.ts';

interface FreshnessWords {
  readonly title: string;
  readonly description: string;
  readonly share: string;
  readonly none: string;
  readonly asOf: string;
  readonly demo: string;
  readonly demoAll: string;
  readonly byKind: string;
  readonly kind: string;
  readonly all: string;
  /** Of the table for those who do not see the bars. */
  readonly caption: string;
  readonly meaning: string;
  readonly states: Readonly<Record<Freshness, { readonly short: string; readonly long: string }>>;
  readonly why: string;
}

const vi: FreshnessWords = {
  title: 'Độ mới của thông tin',
  description:
    'Bao nhiêu nơi hỗ trợ ở {province} có người gọi hoặc đến kiểm tra trong 180 ngày qua.',
  share: '{fresh} trong {all} nơi hỗ trợ có người kiểm tra trong {days} ngày qua.',
  none: 'Chưa có nơi hỗ trợ nào trong danh sách.',
  asOf: 'Tính đến ngày {day}. Số liệu được tính lại mỗi lần cập nhật trang.',
  demo: 'Trong số này có {count} bản ghi mẫu: nơi tưởng tượng, dùng để trình diễn.',
  demoAll: 'Mẫu: tất cả {count} bản ghi trong số liệu này là nơi tưởng tượng, dùng để trình diễn.',
  byKind: 'Theo từng loại',
  kind: 'Loại',
  all: 'Tất cả',
  caption: 'Số nơi hỗ trợ theo loại và theo lần kiểm tra gần nhất',
  meaning: 'Mỗi mức nghĩa là gì',
  states: {
    fresh: { short: 'Mới', long: 'Có người kiểm tra trong {fresh} ngày qua.' },
    ageing: {
      short: 'Cũ dần',
      long: 'Kiểm tra cách đây {ageing} đến {expired} ngày. Trang nhắc bạn gọi trước khi đến.',
    },
    expired: {
      short: 'Quá cũ',
      long: 'Kiểm tra cách đây hơn {expired} ngày. Trang chỉ giữ số điện thoại, không giới thiệu là nơi để đến.',
    },
    never: {
      short: 'Chưa rõ',
      long: 'Chưa có ai kiểm tra. Trang chỉ giữ số điện thoại, không giới thiệu là nơi để đến.',
    },
  },
  why: 'Thông tin cũ có thể làm bạn đi đến một cánh cửa đóng. Vì vậy mỗi nơi hỗ trợ đều ghi ngày có người kiểm tra gần nhất, và trang này cho thấy cả danh sách còn mới đến đâu.',
};

const en: FreshnessWords = {
  title: 'How fresh the information is',
  description:
    'How many places in {province} somebody called or visited to check in the last 180 days.',
  share: 'Somebody checked {fresh} of {all} places in the last {days} days.',
  none: 'There is no place in the directory yet.',
  asOf: 'As of {day}. Counted again each time the site is updated.',
  demo: '{count} of these are sample records: imaginary places, for demonstration.',
  demoAll: 'Sample: all {count} records counted here are imaginary places, for demonstration.',
  byKind: 'By kind',
  kind: 'Kind',
  all: 'All',
  caption: 'Number of places by kind and by when they were last checked',
  meaning: 'What each level means',
  states: {
    fresh: { short: 'Fresh', long: 'Checked in the last {fresh} days.' },
    ageing: {
      short: 'Ageing',
      long: 'Checked {ageing} to {expired} days ago. The site tells you to call before you go.',
    },
    expired: {
      short: 'Old',
      long: 'Checked more than {expired} days ago. The site keeps the phone number, and does not offer it as a place to go.',
    },
    never: {
      short: 'Never',
      long: 'Nobody has checked it. The site keeps the phone number, and does not offer it as a place to go.',
    },
  },
  why: 'Old information can send you to a closed door. So each place shows the day when somebody last checked it, and this page shows how fresh the whole directory is.',
};

const catalogues: Readonly<Record<PublishedLocale, FreshnessWords>> = { vi, en };

export const freshnessWords = (locale: PublishedLocale): FreshnessWords => catalogues[locale];
