import { z } from 'zod';
import { day, list, text, webAddress } from './fields.ts';

/** The texts that a page rests on, each with the day on which somebody read it again. */
export const sources = () =>
  list(
    'Nguồn',
    'Văn bản mà trang dựa vào.',
    z.strictObject({
      name: text('Tên văn bản', 'Tên và số hiệu.'),
      articles: text('Điều, khoản', 'Ví dụ: Điều 19.').optional(),
      url: webAddress('Liên kết', 'Trang chính thức đăng văn bản.').optional(),
      checkedOn: day('Ngày đối chiếu', 'Ngày có người đọc lại văn bản.'),
    }),
  );
