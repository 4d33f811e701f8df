import { z } from 'zod';
import { day, described, list, longText, text, webAddress } from './fields.ts';

/** A written page (safety, rights, about): Markdown with the sources it rests on. */
export const page = z.strictObject({
  title: text('Tiêu đề', 'Trung tính: tiêu đề hiện trong lịch sử của điện thoại.'),
  summary: longText('Tóm tắt', 'Một, hai câu cho người đọc lướt.'),
  order: described('Thứ tự', 'Số nhỏ đứng trước trong mục lục.', z.int().min(1).max(99)),
  sources: list(
    'Nguồn',
    'Văn bản mà trang dựa vào.',
    z.strictObject({
      name: text('Tên văn bản', 'Tên và số hiệu.'),
      articles: text('Điều, khoản', 'Ví dụ: Điều 19.').optional(),
      url: webAddress('Liên kết', 'Trang chính thức đăng văn bản.').optional(),
      checkedOn: day('Ngày đối chiếu', 'Ngày có người đọc lại văn bản.'),
    }),
  ).optional(),
});

export type Page = z.infer<typeof page>;
