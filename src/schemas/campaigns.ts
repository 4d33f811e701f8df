import { z } from 'zod';
import { described, list, longText, text, type Explained } from './fields.ts';

/** Days of each month in a leap year, so that 29 February is a day. */
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const yearlyDay = (label: string, hint: string) =>
  described(
    label,
    hint,
    z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .refine(
        (value) => {
          const [month = 0, day = 0] = value.split('-').map(Number);
          const days = monthDays[month - 1];
          return days !== undefined && day >= 1 && day <= days;
        },
        {
          message: 'không phải là một ngày trong năm',
          params: {
            why: 'Trang sẽ không biết dịp này bắt đầu hay kết thúc khi nào.',
            remedy: 'Ghi tháng rồi đến ngày, ví dụ "11-15" là ngày 15 tháng 11.',
          } satisfies Explained,
        },
      ),
    { example: '11-15' },
  );

/** A month or a day of action that returns each year. It may run across New Year. */
export const campaign = z.strictObject({
  name: text('Tên', 'Tên chính thức, đủ chữ.'),
  from: yearlyDay('Từ ngày', 'Tháng-ngày, lặp lại mỗi năm.'),
  to: yearlyDay('Đến hết ngày', 'Tháng-ngày. Một ngày thì ghi như ngày bắt đầu.'),
  note: longText('Ghi chú', 'Điều nên biết thêm.').optional(),
  basis: text('Căn cứ', 'Văn bản quy định.').optional(),
  lead: text('Cơ quan chủ trì', 'Theo văn bản hiện hành.').optional(),
  themes: list(
    'Chủ đề từng năm',
    'Chỉ ghi chủ đề đã công bố chính thức. Năm nào chưa có thì để trống.',
    z.strictObject({
      year: described('Năm', 'Năm bắt đầu.', z.int().min(2015).max(2100)),
      theme: text('Chủ đề', 'Nguyên văn.'),
    }),
    { max: 40 },
  ).optional(),
  summary: longText('Giới thiệu', 'Dịp này là gì, vì sao có. Hai, ba câu.').optional(),
  messages: list('Thông điệp', 'Câu ngắn để nói và in.', text('Thông điệp', 'Một câu ngắn.'), {
    max: 12,
  }).optional(),
  goals: list('Việc nên làm', 'Mỗi việc một câu.', text('Việc', 'Một câu ngắn.'), {
    max: 12,
  }).optional(),
  en: described(
    'Bản tiếng Anh',
    'Do người dịch.',
    z.strictObject({
      name: text('Tên tiếng Anh', 'Tên để người nước ngoài đọc được.'),
      note: longText('Ghi chú (tiếng Anh)', 'Như phần tiếng Việt.').optional(),
      summary: longText('Giới thiệu (tiếng Anh)', 'Như phần tiếng Việt.').optional(),
    }),
  ),
});

export type Campaign = z.infer<typeof campaign>;
