/** What a reader has to know to trust the figures, each as a sentence. */
import { formatDay } from '../i18n/format.ts';
import type { Plan } from '../schemas/plans.ts';
import { within, type Period } from './period.ts';

export interface NoteInput {
  readonly period: Period;
  readonly today: string;
  /** Day of the first commit. */
  readonly start: string | undefined;
  readonly plan: Plan | undefined;
  readonly demo: number;
  readonly unsaved: number;
  readonly ahead: number;
}

const date = (day: string): string => formatDay('vi', day);

export function notesOf({ period, today, start, plan, demo, unsaved, ahead }: NoteInput): string[] {
  const note = (applies: boolean, words: string): string[] => (applies ? [words] : []);
  return [
    ...note(today < period.to, `Kỳ báo cáo chưa hết: số liệu đến hết ngày ${date(today)}.`),
    ...note(
      today > period.to,
      `Báo cáo lập sau khi hết kỳ: số “đang có” và nơi hỗ trợ lấy theo nội dung ngày ${date(today)}.`,
    ),
    ...note(
      start !== undefined && within(period, start),
      `Lịch sử của nội dung bắt đầu ngày ${date(start ?? '')}; những gì có sẵn hôm đó được tính theo ngày đăng ghi trong bài, nơi hỗ trợ tính vào ngày đó.`,
    ),
    ...note(
      plan === undefined,
      `Trang chưa có kế hoạch nào cho năm ${period.year}, nên không có gì để so.`,
    ),
    ...note(
      plan !== undefined && plan.year !== period.year,
      `Trang chưa có kế hoạch năm ${period.year}, nên so với kế hoạch năm ${plan?.year ?? ''}.`,
    ),
    'Một lần kiểm tra nơi hỗ trợ ghi đè lần trước, nên chỉ đếm được lần kiểm tra gần nhất.',
    'Trang chưa ghi mô hình phòng ngừa và ứng phó nào, nên không đếm được mô hình.',
    'Trang không đếm người đọc, người gọi hay người được giúp, vì không lưu gì về họ.',
    ...note(demo > 0, `${demo} bản ghi mẫu (tưởng tượng) không được tính.`),
    ...note(unsaved > 0, `${unsaved} mục chưa lưu vào Git nên chưa được tính.`),
    ...note(
      ahead > 0,
      `${ahead} mục có ngày đăng hoặc ngày diễn ra sau ngày chốt số liệu, chưa được tính.`,
    ),
  ];
}
