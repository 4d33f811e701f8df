import { z } from 'zod';
import { choice, described, longText, phoneNumber, text, yesNo } from './fields.ts';
import { verification } from './verification.ts';

/** When to call a line; this decides its colour and its place on a help page. */
export const hotlineRoles = {
  emergency: { vi: 'Khẩn cấp', en: 'Emergency' },
  children: { vi: 'Trẻ em', en: 'Children' },
  crisis: { vi: 'Tư vấn, tạm lánh', en: 'Counselling and shelter' },
} as const;

/** A national line. What no source states (whether it is free, when it answers) is left out, never guessed. */
export const hotline = z.strictObject({
  number: phoneNumber('Số', 'Chữ số để bấm.'),
  display: text('Cách viết số', 'Số chia nhóm cho dễ đọc, ví dụ 1900 969 680.').optional(),
  name: text('Tên', 'Tên chính thức của đường dây.'),
  when: text('Gọi khi', 'Một câu ngắn: lúc nào thì gọi số này.'),
  note: longText('Ghi chú', 'Điều người gọi nên biết trước.').optional(),
  role: choice('Nhóm', 'Quyết định màu và chỗ đứng trên trang.', hotlineRoles),
  order: described('Thứ tự', 'Số nhỏ đứng trước.', z.int().min(1).max(99)),
  firstScreen: yesNo('Hiện ở đầu trang', 'Bật cho ba số cần thấy ngay.').optional(),
  free: yesNo('Miễn phí', 'Chỉ bật khi nguồn nói rõ là miễn phí.').optional(),
  always: yesNo('24 giờ, mọi ngày', 'Chỉ bật khi nguồn nói rõ.').optional(),
  charged: yesNo('Bị tính cước, hiện trên hóa đơn', 'Bật cho đầu số 1900.').optional(),
  source: text('Nguồn', 'Văn bản hoặc trang đã công bố số này.'),
  verified: verification().optional(),
  en: described(
    'Bản tiếng Anh',
    'Do người dịch.',
    z.strictObject({
      name: text('Tên tiếng Anh', 'Tên để người nước ngoài đọc được.'),
      when: text('Gọi khi (tiếng Anh)', 'Một câu ngắn.'),
      note: longText('Ghi chú (tiếng Anh)', 'Như phần tiếng Việt.').optional(),
    }),
  ),
});

export type Hotline = z.infer<typeof hotline>;
