import { z } from 'zod';
import { described, longText, text } from './fields.ts';
import { sources } from './sources.ts';

/** A written page (safety, rights, about): Markdown with the sources it rests on. */
export const page = z.strictObject({
  title: text('Tiêu đề', 'Trung tính: tiêu đề hiện trong lịch sử của điện thoại.'),
  summary: longText('Tóm tắt', 'Một, hai câu cho người đọc lướt.'),
  order: described('Thứ tự', 'Số nhỏ đứng trước trong mục lục.', z.int().min(1).max(99)),
  sources: sources().optional(),
});

export type Page = z.infer<typeof page>;
