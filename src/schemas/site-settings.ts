import { z } from 'zod';
import { isReservedHost } from '../text/host.ts';
import { editingSettings } from './editing.ts';
import {
  choice,
  described,
  email,
  list,
  phoneNumber,
  text,
  webAddress,
  type Explained,
} from './fields.ts';

const siteModes = {
  demo: { vi: 'Trình diễn (có bản ghi mẫu)', en: 'Demonstration' },
  live: { vi: 'Hoạt động thật', en: 'Live' },
} as const;

const owner = z.strictObject({
  name: text('Cơ quan chủ quản', 'Tên đầy đủ của đơn vị chịu trách nhiệm.'),
  responsible: text('Người chịu trách nhiệm', 'Họ tên và chức vụ.'),
  address: text('Địa chỉ cơ quan', 'Địa chỉ trụ sở.'),
  phone: phoneNumber('Điện thoại cơ quan', 'Số văn phòng.'),
  email: email('Thư điện tử cơ quan', 'Hộp thư công vụ.'),
});

/** A file on our own origin: a map that came from elsewhere would tell a stranger where somebody looks for help. */
const streetsFile = described(
  'Tệp đường phố',
  'Đường dẫn tới tệp PMTiles (lược đồ Protomaps) đặt cùng trang này, bắt đầu bằng dấu /.',
  z.string().regex(/^\/(?!\/)(?:[\w-]+(?:\.[\w-]+)*\/)*[\w-]+(?:\.[\w-]+)*\.pmtiles$/),
  {
    example: '/ban-do/khanh-hoa.pmtiles',
    why: 'Bản đồ chỉ được tải từ chính trang này, không từ nơi khác.',
  },
);

const mapSettings = z.strictObject({
  streets: streetsFile.optional(),
});

const sameHost = (left: URL, right: URL): boolean =>
  left.hostname.replace(/^www\./, '') === right.hostname.replace(/^www\./, '');

/** Everything that makes this the site of one province and not of another. */
export const siteSettings = z
  .strictObject({
    name: text('Tên trang', 'Tên hiện trên đầu trang.'),
    url: webAddress('Địa chỉ trang', 'Địa chỉ đầy đủ khi đã đưa lên mạng.'),
    mode: choice('Chế độ', 'Trang hoạt động thật không nhận bản ghi mẫu.', siteModes),
    provinces: list(
      'Tỉnh, thành phố',
      'Mã hai chữ số của tỉnh, ví dụ 56 là Khánh Hòa.',
      described('Mã tỉnh', 'Hai chữ số.', z.string().regex(/^\d{2}$/), { example: '56' }),
      { min: 1, max: 34 },
    ),
    exitUrl: webAddress(
      'Trang đến khi thoát nhanh',
      'Một trang bình thường, tải nhanh, không liên quan và không phải của mình.',
    ),
    owner: described(
      'Cơ quan chủ quản',
      'Bắt buộc khi trang hoạt động thật. Chưa có thì bỏ trống, đừng ghi tạm.',
      owner,
    ).optional(),
    map: described(
      'Bản đồ',
      'Bỏ trống thì bản đồ có bờ biển, sông và các điểm, không có đường phố.',
      mapSettings,
    ).optional(),
    editing: editingSettings().optional(),
  })
  .superRefine((settings, context) => {
    const refuse = (path: string, message: string, params: Explained) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { ...params } });

    const exit = URL.canParse(settings.exitUrl) ? new URL(settings.exitUrl) : undefined;
    if (exit && URL.canParse(settings.url) && sameHost(exit, new URL(settings.url)))
      refuse('exitUrl', 'là trang của chính mình', {
        why: 'Người đang bị theo dõi bấm thoát nhưng vẫn ở lại trang này.',
        remedy: 'Chọn một trang khác, ví dụ https://vi.wikipedia.org/.',
      });
    else if (exit && isReservedHost(exit.hostname))
      refuse('exitUrl', 'là địa chỉ mẫu, không ai mở được', {
        why: 'Người đang bị theo dõi bấm thoát và thấy một trang báo lỗi.',
        remedy: 'Chọn một trang có thật, ví dụ https://vi.wikipedia.org/.',
      });
    if (settings.mode === 'live' && settings.owner === undefined)
      refuse('owner', 'còn trống', {
        why: 'Người dân không biết ai chịu trách nhiệm về thông tin.',
        remedy: 'Ghi tên, người chịu trách nhiệm, địa chỉ, điện thoại và thư điện tử của cơ quan.',
      });
    if (
      settings.mode === 'live' &&
      URL.canParse(settings.url) &&
      isReservedHost(new URL(settings.url).hostname)
    )
      refuse('url', 'là địa chỉ mẫu', {
        why: 'Mã QR và đường dẫn đã in sẽ không mở được.',
        remedy: 'Ghi địa chỉ thật của trang.',
      });
  });

export type SiteSettings = z.infer<typeof siteSettings>;
