import { z } from 'zod';
import { day, described, text } from './fields.ts';

/** Who last made sure that a record is true, when, and from what. Never a file's timestamp. */
export const verification = () =>
  described(
    'Kiểm tra gần nhất',
    'Ghi lại mỗi khi có người gọi thử hoặc đến tận nơi.',
    z.strictObject({
      on: day('Ngày kiểm tra', 'Ngày có người gọi thử hoặc đến tận nơi.'),
      by: text('Đơn vị kiểm tra', 'Phòng, ban hoặc hội đã kiểm tra.'),
      source: text('Nguồn', 'Gọi điện, đến nơi, hay văn bản nào.'),
    }),
    { why: 'Người đọc cần biết thông tin còn mới hay đã cũ trước khi đi.' },
  );
