import { z } from 'zod';
import { planMeasures } from '../domain/plan-measures.ts';
import { choice, day, described, list, longText, text, type Explained } from './fields.ts';

const target = () =>
  z.strictObject({
    id: described('Mã', 'Ngắn, không dấu, để nhận ra mục này.', z.string().regex(/^[a-z0-9-]+$/), {
      example: 'tim-tro-giup',
    }),
    part: text('Mục', 'Phần, khoản, điểm trong kế hoạch.', { example: 'II.2.a' }),
    words: longText('Lời của kế hoạch', 'Chép nguyên văn.'),
    value: described(
      'Con số',
      'Con số ít nhất phải đạt. Kế hoạch không nêu thì bỏ trống.',
      z.number().min(0),
      {
        example: '50',
      },
    ).optional(),
    unit: text('Đơn vị tính', 'Của con số trên: %, lớp, cuộc.', { example: '%' }).optional(),
    measure: choice(
      'Đo bằng',
      'Điều trang đếm được. Chỉ tiêu đếm người thì trang không đo được.',
      planMeasures,
    ),
  });

/** A year's plan of the province: what it asks for, so that the yearly report can stand beside it. */
export const plan = z
  .strictObject({
    name: text('Tên kế hoạch', 'Trích yếu, đủ chữ.'),
    province: described('Mã tỉnh', 'Hai chữ số.', z.string().regex(/^\d{2}$/), { example: '56' }),
    year: described('Năm', 'Năm của kế hoạch.', z.int().min(2015).max(2100), { example: '2026' }),
    number: text('Số, ký hiệu', 'Như trên văn bản. Chưa biết thì bỏ trống, đừng đoán.').optional(),
    issuedOn: day('Ngày ban hành', 'Ngày ghi trên văn bản.').optional(),
    issuedBy: text('Nơi ban hành', 'Như văn bản ghi.'),
    reportTo: text('Báo cáo gửi về', 'Như văn bản ghi.'),
    reportToNow: text(
      'Nay gửi về',
      'Khi cơ quan trong văn bản không còn: cơ quan làm việc ấy hiện nay.',
    ).optional(),
    targets: list('Chỉ tiêu, nhiệm vụ', 'Theo thứ tự trong kế hoạch.', target(), {
      min: 1,
      max: 60,
    }),
  })
  .superRefine(({ targets }, context) => {
    for (const [index, { id, unit, measure }] of targets.entries()) {
      if (unit === '%' && measure !== 'not-measurable')
        context.addIssue({
          code: 'custom',
          path: ['targets', index, 'measure'],
          message: 'là số đếm, không so được với phần trăm',
          params: {
            why: 'Báo cáo sẽ so số bài với số phần trăm và nói là đạt.',
            remedy: 'Ghi measure: not-measurable.',
          } satisfies Explained,
        });
      if (targets.findIndex((other) => other.id === id) === index) continue;
      context.addIssue({
        code: 'custom',
        path: ['targets', index, 'id'],
        message: 'đã là mã của một mục khác',
        params: {
          why: 'Báo cáo sẽ ghi kết quả của mục này vào mục kia.',
          remedy: 'Đặt một mã khác.',
        } satisfies Explained,
      });
    }
  });

export type Plan = z.infer<typeof plan>;
