import { z } from 'zod';
import { isDemoNumber } from '../text/phone.ts';
import {
  audiences,
  costs,
  serviceKinds,
  spokenLanguages,
  wheelchairAccess,
} from '../domain/vocabulary.ts';
import {
  choice,
  communeCode,
  day,
  described,
  email,
  list,
  longText,
  phoneNumber,
  point,
  text,
  webAddress,
  yesNo,
  type Explained,
} from './fields.ts';
import { openingHours } from './opening-hours.ts';
import { phoneLine } from './phone-line.ts';
import { verification } from './verification.ts';

const serviceArea = () =>
  described(
    'Khu vực phục vụ',
    'Cả tỉnh, hoặc những xã nào.',
    z.discriminatedUnion('scope', [
      z.strictObject({
        scope: described('Phạm vi', 'Cả tỉnh hay một số xã.', z.literal('province'), {
          options: { province: 'Cả tỉnh' },
        }),
      }),
      z.strictObject({
        scope: described('Phạm vi', 'Cả tỉnh hay một số xã.', z.literal('communes'), {
          options: { communes: 'Một số xã, phường' },
        }),
        communes: list(
          'Các xã, phường',
          'Những nơi được phục vụ.',
          communeCode('Xã, phường', 'Mã 5 chữ số của xã hiện nay.'),
          { min: 1, max: 400 },
        ),
      }),
    ]),
  );

/** What an English reader sees instead of the Vietnamese free text. Written by a person, never by a machine. */
const english = () =>
  described(
    'Bản tiếng Anh',
    'Do người dịch. Bỏ trống thì trang tiếng Anh nói rõ là chưa dịch.',
    z.strictObject({
      name: text('Tên tiếng Anh', 'Tên để người nước ngoài đọc được.'),
      summary: longText('Giới thiệu tiếng Anh', 'Như phần giới thiệu tiếng Việt.').optional(),
      howToReach: longText('Cách liên hệ (tiếng Anh)', 'Như phần tiếng Việt.').optional(),
    }),
  );

const shared = {
  name: text('Tên', 'Tên trên biển hiệu hoặc tên người dân hay gọi.', {
    why: 'Không có tên thì không ai tìm hay nhận ra nơi này.',
    example: 'Trạm Y tế xã …',
  }),
  kind: choice('Loại', 'Loại hỗ trợ chính.', serviceKinds),
  operator: text('Đơn vị phụ trách', 'Cơ quan hoặc tổ chức điều hành.'),
  summary: longText('Giới thiệu', 'Nơi này làm gì cho người đến. Hai, ba câu dễ hiểu.'),
  serves: list(
    'Phục vụ ai',
    'Chọn tất cả những nhóm được đón.',
    choice('Nhóm', 'Nhóm được đón.', audiences),
    { min: 1 },
  ),
  languages: list(
    'Ngôn ngữ',
    'Ngôn ngữ mà người ở đó nói được.',
    choice('Ngôn ngữ', 'Ngôn ngữ người trực nói được.', spokenLanguages),
    { min: 1 },
  ),
  phones: list('Điện thoại', 'Số nào cần gọi trước thì ghi trước.', phoneLine(), { max: 6 }),
  zalo: phoneNumber('Zalo', 'Số điện thoại có Zalo.').optional(),
  email: email('Thư điện tử', 'Hộp thư có người đọc hằng ngày.').optional(),
  website: webAddress('Trang mạng', 'Trang chính thức.').optional(),
  hours: openingHours().optional(),
  cost: choice('Chi phí', 'Chưa rõ thì chọn "Chưa rõ".', costs),
  howToReach: longText(
    'Cách liên hệ, cách đến',
    'Gọi trước hay đến thẳng, đi xe gì, hỏi ai.',
  ).optional(),
  wheelchair: choice('Lối cho xe lăn', 'Chưa rõ thì chọn "Chưa rõ".', wheelchairAccess),
  area: serviceArea(),
  verified: verification().optional(),
  demo: yesNo('Bản ghi mẫu', 'Bật khi đây là nơi tưởng tượng để trình diễn.').optional(),
  en: english().optional(),
} as const;

/** A demonstration record may only carry numbers that nobody has, and a real one may never carry those. */
function demoNumbers(
  record: { demo?: boolean | undefined; phones: { number: string }[]; zalo?: string | undefined },
  context: z.RefinementCtx,
): void {
  const numbers = [
    ...record.phones.map(({ number }, index) => ({ number, path: ['phones', index, 'number'] })),
    ...(record.zalo === undefined ? [] : [{ number: record.zalo, path: ['zalo'] }]),
  ];
  for (const { number, path } of numbers) {
    if (isDemoNumber(number) === (record.demo ?? false)) continue;
    context.addIssue({
      code: 'custom',
      path,
      message: record.demo ? 'là số có thể có người dùng' : 'là số chỉ dành cho bản ghi mẫu',
      params: {
        why: record.demo
          ? 'Bản ghi mẫu không được dẫn ai gọi đến một số thật.'
          : 'Số 0000 không gọi được, người cần giúp sẽ không gặp ai.',
        remedy: record.demo
          ? 'Ghi số bắt đầu bằng 0000, ví dụ "0000 000 001".'
          : 'Ghi số thật, hoặc bật "demo: true" nếu đây là bản ghi mẫu.',
      } satisfies Explained,
    });
  }
}

const reachable = (
  record: { phones: unknown[]; zalo?: unknown; email?: unknown },
  context: z.RefinementCtx,
): void => {
  if (record.phones.length > 0) return;
  context.addIssue({
    code: 'custom',
    path: ['phones'],
    message: 'chưa có số nào',
    params: {
      why: 'Nơi này không công bố địa chỉ, nên điện thoại là cách duy nhất để tới.',
      remedy: 'Ghi ít nhất một số điện thoại có người trực.',
    } satisfies Explained,
  });
};

/** A place anyone may visit: shown with its address and a pin. */
export const publicService = z
  .strictObject({
    ...shared,
    commune: communeCode('Xã, phường nơi đặt trụ sở', 'Mã 5 chữ số của xã hiện nay.'),
    address: text('Địa chỉ', 'Số nhà, đường, thôn. Đúng như trên biển hiệu.'),
    point: point(
      'Vị trí',
      'Vĩ độ và kinh độ, 5 chữ số thập phân. Chưa đo thì bỏ trống.',
    ).optional(),
  })
  .superRefine(demoNumbers);

/** A trusted address in a private home: its commune and a phone, never its address or position. */
export const homeService = z
  .strictObject({
    ...shared,
    commune: communeCode('Xã, phường', 'Mã 5 chữ số. Không ghi thôn hay số nhà.'),
    consent: described(
      'Đồng ý bằng văn bản',
      'Chủ nhà đã đồng ý công bố số điện thoại. Phần này không được đưa lên trang.',
      z.strictObject({
        on: day('Ngày đồng ý', 'Ngày ký.', { private: true }),
        recordedBy: text('Nơi giữ văn bản', 'Cơ quan lưu bản đồng ý.', { private: true }),
      }),
      {
        why: 'Số điện thoại nhà riêng chỉ được công bố khi chủ nhà đồng ý bằng văn bản.',
        private: true,
      },
    ),
  })
  .superRefine(demoNumbers)
  .superRefine(reachable);

/** A place whose whereabouts are secret by law (13/2022/QH15 Điều 9): a phone and an area, nothing else. */
export const confidentialService = z
  .strictObject({ ...shared })
  .superRefine(demoNumbers)
  .superRefine(reachable);

export const visibilities = ['public', 'home', 'confidential'] as const;
export type Visibility = (typeof visibilities)[number];

export const serviceSchemas = {
  public: publicService,
  home: homeService,
  confidential: confidentialService,
} as const;

export type PublicService = z.infer<typeof publicService>;
export type HomeService = z.infer<typeof homeService>;
export type ConfidentialService = z.infer<typeof confidentialService>;
