import { z } from 'zod';
import { licences, materialKinds, placesOfUse } from '../domain/campaign-vocabulary.ts';
import { missingParts, type MissingPart } from '../domain/materials/kinds.ts';
import { spokenLanguages } from '../domain/vocabulary.ts';
import {
  choice,
  described,
  list,
  longText,
  mediaFile,
  richText,
  text,
  type Explained,
} from './fields.ts';
import { forCampaigns, publishedOn, speaksTo, topic } from './publishing.ts';
import { sources } from './sources.ts';

/** Words of a printed sheet; the site sets them in its own design, as PDF and picture. */
const sheet = () =>
  described(
    'Tờ in',
    'Chữ trên tờ in. Trang tự dàn thành tệp PDF và ảnh.',
    z.strictObject({
      headline: text('Dòng lớn', 'Câu đọc được từ xa, nên dưới 60 chữ cái.'),
      lead: longText('Lời dẫn', 'Một, hai câu dưới dòng lớn.'),
      points: list('Các ý', 'Mỗi ý một câu ngắn.', text('Ý', 'Một câu ngắn.'), { max: 12 }),
    }),
  );

const missing: Readonly<Record<MissingPart, Explained & { readonly what: string }>> = {
  sheet: {
    what: 'còn thiếu, mà cũng chưa có tệp nào',
    why: 'Người mở trang không có gì để in.',
    remedy: 'Ghi các chữ trên tờ in, hoặc thêm tệp làm sẵn vào ô files.',
  },
  body: {
    what: 'còn thiếu',
    why: 'Người mở trang không có gì để đọc.',
    remedy: 'Ghi toàn bộ chữ của tài liệu.',
  },
  files: {
    what: 'chưa có tệp nào',
    why: 'Người mở trang không có gì để xem, để nghe.',
    remedy: 'Thêm tệp phim MP4 hoặc tệp tiếng MP3.',
  },
  transcript: {
    what: 'còn thiếu',
    why: 'Người không nghe được, và người không dám bật tiếng, không biết phim hay bài nghe nói gì.',
    remedy: 'Chép lại mọi lời nói và những tiếng cần biết.',
  },
};

const fields = z.strictObject({
  title: text('Tên', 'Tên dễ nhận ra trong danh sách.'),
  summary: longText('Giới thiệu', 'Dùng khi nào, cho ai, thế nào. Một, hai câu.'),
  kind: choice('Loại', 'Loại tài liệu.', materialKinds),
  topic: topic(),
  audiences: speaksTo(),
  settings: list('Dùng ở đâu', 'Chọn các nơi nên dùng.', choice('Nơi', 'Nơi dùng.', placesOfUse), {
    min: 1,
  }),
  campaigns: forCampaigns().optional(),
  language: choice('Ngôn ngữ', 'Ngôn ngữ của tài liệu.', spokenLanguages),
  publishedOn: publishedOn(),
  licence: choice('Giấy phép', 'Người khác được làm gì với tài liệu.', licences),
  source: text('Nguồn', 'Đơn vị làm ra tài liệu.'),
  minutes: described(
    'Thời lượng (phút)',
    'Tiết học, buổi nói chuyện, phim. Bài phát thanh thì trang tự tính.',
    z.int().min(1).max(480),
  ).optional(),
  body: richText(
    'Nội dung',
    'Chữ của tài liệu: bài phát thanh, bài đăng, giáo án, đề cương.',
  ).optional(),
  sheet: sheet().optional(),
  files: list(
    'Tệp',
    'Tệp làm sẵn. Cỡ tệp, số trang và mã kiểm tra do trang tự ghi.',
    z.strictObject({
      file: mediaFile('Tệp', 'PDF, ảnh, phim MP4, tiếng MP3 hoặc bài trình chiếu.'),
      label: text('Tên tệp', 'Ví dụ: Bản in A4.'),
    }),
    { max: 10 },
  ).optional(),
  transcript: richText('Lời của phim, bài nghe', 'Bắt buộc với phim và bài nghe.').optional(),
  warning: text('Báo trước nội dung', 'Khi có điều có thể làm người xem đau lòng.').optional(),
  sources: sources().optional(),
  en: described(
    'Bản tiếng Anh',
    'Do người dịch: tên và giới thiệu cho người nước ngoài tìm thấy.',
    z.strictObject({
      title: text('Tên tiếng Anh', 'Như tên tiếng Việt.'),
      summary: longText('Giới thiệu tiếng Anh', 'Như phần tiếng Việt.'),
    }),
  ).optional(),
});

/** Something to print, read aloud, show or post. */
export const material = fields.superRefine((data, context) => {
  for (const part of missingParts(data))
    context.addIssue({
      code: 'custom',
      path: [part],
      message: missing[part].what,
      params: missing[part],
    });
});

export type Material = z.infer<typeof material>;
