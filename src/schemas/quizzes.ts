import { z } from 'zod';
import { described, list, longText, text, yesNo, type Explained } from './fields.ts';
import { forCampaigns, publishedOn, speaksTo, topic } from './publishing.ts';

const question = () =>
  z
    .strictObject({
      question: longText('Câu hỏi', 'Một ý, dễ hiểu.'),
      choices: list(
        'Các lựa chọn',
        'Từ 2 đến 6 lựa chọn, đúng một lựa chọn được đánh dấu đúng.',
        z.strictObject({
          text: text('Lựa chọn', 'Một câu ngắn.'),
          right: yesNo('Đúng', 'Bật cho lựa chọn đúng.').optional(),
        }),
        { min: 2, max: 6 },
      ),
      explanation: longText('Giải thích', 'Vì sao đúng. Người trả lời sai đọc phần này.'),
      source: text('Nguồn', 'Văn bản, điều khoản.'),
    })
    .superRefine(({ choices }, context) => {
      const right = choices.filter((one) => one.right === true).length;
      if (right === 1) return;
      context.addIssue({
        code: 'custom',
        path: ['choices'],
        message: right === 0 ? 'chưa có lựa chọn đúng' : `có ${right} lựa chọn đúng`,
        params: {
          why: 'Người chơi không biết mình trả lời đúng hay sai.',
          remedy: 'Ghi "right: true" cho đúng một lựa chọn.',
        } satisfies Explained,
      });
    });

/** A contest of knowledge ("thi tìm hiểu"): answered on the device, nothing is sent or kept. */
export const quiz = z.strictObject({
  title: text('Tên', 'Tên cuộc thi tìm hiểu.'),
  summary: longText('Giới thiệu', 'Về điều gì, cho ai, mất bao lâu.'),
  publishedOn: publishedOn(),
  topic: topic(),
  audiences: speaksTo(),
  campaigns: forCampaigns().optional(),
  questions: list('Câu hỏi', 'Theo thứ tự hỏi.', question(), { min: 3, max: 60 }),
  en: described(
    'Bản tiếng Anh',
    'Do người dịch: tên và giới thiệu.',
    z.strictObject({
      title: text('Tên tiếng Anh', 'Như tên tiếng Việt.'),
      summary: longText('Giới thiệu tiếng Anh', 'Như phần tiếng Việt.'),
    }),
  ).optional(),
});

export type Quiz = z.infer<typeof quiz>;
