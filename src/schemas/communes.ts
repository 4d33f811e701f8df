import { z } from 'zod';
import { spokenLanguages } from '../domain/vocabulary.ts';
import { choice, communeCode, described, list, longText, text, webAddress } from './fields.ts';

const provinceCode = () =>
  described('Mã tỉnh', 'Hai chữ số, trùng với tên tệp.', z.string().regex(/^\d{2}$/), {
    example: '56',
  });

const village = () =>
  described(
    'Thôn, làng',
    'Thôn, làng mà người dân hay nhắc tên thay cho tên xã.',
    z.strictObject({
      name: text('Tên tiếng Việt', 'Hai tên thì cách nhau bằng dấu gạch chéo.', {
        example: 'Bầu Trúc/Vĩnh Thuận',
      }),
      otherName: text('Tên khác', 'Tên trong tiếng của người dân nơi đó.', {
        example: 'Palei Hamu Craok',
      }).optional(),
    }),
  );

const commune = () =>
  described(
    'Xã, phường',
    'Thông tin thêm về một xã, phường, đặc khu hiện nay.',
    z.strictObject({
      code: communeCode('Mã xã', 'Mã 5 chữ số của xã hiện nay.'),
      name: text('Tên xã', 'Đủ cả chữ Xã, Phường hoặc Đặc khu, để dò lại với mã.', {
        example: 'Xã Bác Ái Đông',
      }),
      lat: described(
        'Vĩ độ',
        'Một điểm nằm trong xã, 3 chữ số thập phân, hệ WGS 84. Không phải trụ sở.',
        z.number().min(6).max(24),
        { example: '11.863' },
      ),
      lng: described(
        'Kinh độ',
        'Một điểm nằm trong xã, 3 chữ số thập phân, hệ WGS 84. Không phải trụ sở.',
        z.number().min(102).max(118),
        { example: '108.968' },
      ),
      languages: list(
        'Ngôn ngữ',
        'Ngôn ngữ có nhiều người nói ở xã, ngoài tiếng Việt. Chỉ ghi khi có nguồn.',
        choice('Ngôn ngữ', 'Ngôn ngữ ngoài tiếng Việt.', spokenLanguages),
      ).default([]),
      villages: list(
        'Thôn, làng',
        'Những thôn, làng mà người dân hay nhắc tên thay cho tên xã.',
        village(),
      ).default([]),
    }),
  );

const correction = () =>
  described(
    'Chỗ sửa',
    'Một xã cũ mà bộ dữ liệu địa giới ghi thiếu hoặc ghi sai.',
    z.strictObject({
      formerName: text('Tên xã cũ', 'Đủ cả chữ Xã, Phường hoặc Thị trấn.', {
        example: 'Xã Cam Hòa',
      }),
      formerDistrict: text('Huyện cũ', 'Đủ cả chữ Huyện, Quận, Thị xã hoặc Thành phố.', {
        example: 'Huyện Cam Lâm',
      }),
      formerProvince: text('Tỉnh cũ', 'Đủ cả chữ Tỉnh hoặc Thành phố.', {
        example: 'Tỉnh Khánh Hòa',
      }),
      code: communeCode('Mã xã hiện nay', 'Xã hiện nay mà xã cũ đó thuộc về.'),
      wrongCode: described(
        'Mã bị ghi sai',
        'Mã mà bộ dữ liệu đang ghi. Bỏ trống khi bộ dữ liệu thiếu hẳn dòng này.',
        z.string().regex(/^\d{5}$/),
        { example: '16810' },
      ).optional(),
      reason: longText('Lý do', 'Vì sao biết là thiếu hoặc sai.'),
      source: webAddress('Nguồn', 'Trang có văn bản nói điều này.').optional(),
    }),
  );

/** `content/communes/<province code>.yml`: what the package of place names does not know, or gets wrong. */
export const communeDetails = z.strictObject({
  province: provinceCode(),
  communes: list('Các xã, phường', 'Mỗi xã, phường, đặc khu hiện nay một mục.', commune(), {
    max: 400,
  }),
  corrections: list(
    'Chỗ sửa bộ dữ liệu',
    'Xã cũ mà bộ dữ liệu địa giới ghi thiếu hoặc ghi sai.',
    correction(),
    { max: 400 },
  ).default([]),
});

export type CommuneDetails = z.output<typeof communeDetails>;
export type CommuneDetail = CommuneDetails['communes'][number];
export type FormerCommuneCorrection = CommuneDetails['corrections'][number];
