/** What the site can count of a plan's target. Most targets count people, whom the site neither knows nor asks. */
import type { Words } from './words.ts';

export const planMeasures = {
  'not-measurable': { vi: 'Trang không đo được', en: 'Not measurable by the site' },
  articles: { vi: 'Bài viết đăng trong kỳ', en: 'Articles published' },
  materials: { vi: 'Tài liệu đăng trong kỳ', en: 'Materials published' },
  quizzes: { vi: 'Cuộc thi tìm hiểu đăng trong kỳ', en: 'Quizzes published' },
  events: { vi: 'Sự kiện trong kỳ', en: 'Events held' },
  talks: { vi: 'Buổi nói chuyện trong kỳ', en: 'Talks held' },
  trainings: { vi: 'Lớp tập huấn trong kỳ', en: 'Trainings held' },
  contests: { vi: 'Hội thi trong kỳ', en: 'Contests held' },
  launches: { vi: 'Lễ phát động trong kỳ', en: 'Launches held' },
  inspections: { vi: 'Đợt kiểm tra liên ngành trong kỳ', en: 'Inspections held' },
  'campaign-pieces': {
    vi: 'Bài, tài liệu, cuộc thi và sự kiện cho các tháng, ngày hành động',
    en: 'Pieces and events for months and days of action',
  },
  services: { vi: 'Nơi hỗ trợ đang có trên trang', en: 'Services listed' },
  models: { vi: 'Mô hình đang có trên trang', en: 'Models listed' },
} as const satisfies Record<string, Words>;
export type PlanMeasure = keyof typeof planMeasures;
