import { z } from 'zod';
import { day, described, list, longText, picture, reference, text } from './fields.ts';
import { forCampaigns, publishedOn, speaksTo, topic, withMaterials } from './publishing.ts';
import { sources } from './sources.ts';

/** An article of a campaign, or a lasting one: Markdown below the language's folder. */
export const article = z.strictObject({
  title: text('Tiêu đề', 'Ngắn và trung tính: tiêu đề hiện trong lịch sử của điện thoại.'),
  summary: longText('Tóm tắt', 'Một, hai câu cho người đọc lướt.'),
  publishedOn: publishedOn(),
  updatedOn: day('Ngày sửa', 'Ngày sửa nội dung gần nhất.').optional(),
  office: text('Đơn vị viết', 'Phòng, ban hoặc hội đã viết bài.'),
  topic: topic(),
  audiences: speaksTo(),
  campaigns: forCampaigns().optional(),
  image: described(
    'Ảnh',
    'Hình vẽ, bàn tay, ngôi nhà, ánh sáng. Không dùng ảnh người bị thương.',
    z.strictObject({
      file: picture('Tệp ảnh', 'JPEG, PNG hoặc WebP, không quá 5 MB.'),
      alt: text('Lời tả ảnh', 'Cho người không nhìn thấy ảnh.', {
        why: 'Người dùng trình đọc màn hình không biết trong ảnh có gì.',
        example: 'Hai người phụ nữ ngồi nói chuyện trước hiên nhà',
      }),
      credit: text('Tác giả ảnh', 'Người vẽ hoặc chụp.').optional(),
    }),
  ).optional(),
  warning: text('Báo trước nội dung', 'Khi bài có điều có thể làm người đọc đau lòng.').optional(),
  sources: sources().optional(),
  related: list(
    'Bài liên quan',
    'Bài nên đọc tiếp.',
    reference('Bài', 'Tên tệp của bài.', 'articles'),
    { max: 6 },
  ).optional(),
  materials: withMaterials().optional(),
});

export type Article = z.infer<typeof article>;
