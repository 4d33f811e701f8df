import { z } from 'zod';
import { weekdays } from '../domain/vocabulary.ts';
import { choice, day, described, list, text, timeOfDay, yesNo, type Explained } from './fields.ts';

const clock = /^\d{2}:\d{2}$/;

const shift = () =>
  z
    .strictObject({
      opens: timeOfDay('Mở lúc', 'Giờ và phút, ví dụ 07:30.'),
      closes: timeOfDay('Đóng lúc', 'Giờ và phút, ví dụ 11:30. Đóng đúng nửa đêm thì ghi 23:59.'),
      overnight: yesNo('Qua đêm', 'Bật khi giờ đóng thuộc ngày hôm sau.').optional(),
    })
    .superRefine(({ opens, closes, overnight }, context) => {
      // A time of another form is refused as such; comparing it would only add a false complaint.
      if (!clock.test(opens) || !clock.test(closes)) return;
      if (overnight ? closes < opens : opens < closes) return;
      context.addIssue({
        code: 'custom',
        path: ['closes'],
        message: overnight
          ? `không sớm hơn giờ mở ${opens} của ngày hôm trước`
          : `không muộn hơn giờ mở ${opens}`,
        params: {
          why: 'Trang sẽ báo đang mở cửa vào lúc không có ai trực.',
          remedy: overnight
            ? 'Ca dài hơn 24 giờ thì ghi "always: true" (24 giờ).'
            : 'Ghi giờ đóng sau giờ mở, hoặc bật "overnight: true" nếu ca trực qua đêm.',
        } satisfies Explained,
      });
    });

const shifts = (label: string, hint: string, min: number) =>
  list(label, hint, shift(), { min, max: 4 });

const always = z.strictObject({
  always: described('24 giờ, mọi ngày', 'Luôn có người trực.', z.literal(true)),
});

const weekly = z.strictObject({
  weekly: list(
    'Giờ trong tuần',
    'Mỗi dòng là các ngày có cùng giờ.',
    z.strictObject({
      days: list(
        'Các ngày',
        'Những ngày có cùng giờ mở cửa.',
        choice('Ngày', 'Thứ trong tuần.', weekdays),
        {
          min: 1,
          max: 7,
        },
      ),
      shifts: shifts('Các ca', 'Một hoặc hai ca trong ngày.', 1),
    }),
    { min: 1, max: 7 },
  ),
  exceptions: list(
    'Ngày khác thường',
    'Tết, ngày lễ, ngày nghỉ hoặc trực thêm.',
    z
      .strictObject({
        from: day('Từ ngày', 'Ngày đầu tiên.'),
        to: day('Đến hết ngày', 'Ngày cuối cùng.'),
        name: text('Dịp', 'Ví dụ: Tết Nguyên đán.'),
        shifts: shifts('Các ca trong dịp này', 'Để trống nếu nghỉ.', 0),
      })
      .superRefine(({ from, to }, context) => {
        if (from <= to) return;
        context.addIssue({
          code: 'custom',
          path: ['to'],
          message: `sớm hơn ngày bắt đầu ${from}`,
          params: {
            why: 'Trang sẽ không biết ngày nào nghỉ.',
            remedy: 'Ghi ngày cuối bằng hoặc sau ngày đầu.',
          } satisfies Explained,
        });
      }),
    { max: 30 },
  ).optional(),
});

/** Hours in Asia/Ho_Chi_Minh. An absent field means unknown, which is never shown as closed. */
export const openingHours = () =>
  described(
    'Giờ mở cửa',
    'Chọn 24 giờ, hoặc ghi từng ca. Chưa rõ thì bỏ trống, đừng đoán.',
    z.union([always, weekly]),
    { why: 'Người cần giúp có thể đến nơi lúc không có ai trực.' },
  );

export type OpeningHours = z.infer<ReturnType<typeof openingHours>>;
