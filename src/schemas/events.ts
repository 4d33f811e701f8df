import { z } from 'zod';
import { eventKinds } from '../domain/campaign-vocabulary.ts';
import {
  choice,
  communeCode,
  described,
  localTime,
  longText,
  text,
  webAddress,
  yesNo,
  type Explained,
} from './fields.ts';
import { forCampaigns, speaksTo, withMaterials } from './publishing.ts';

/** A talk, a training, a contest, a launch or an inspection, at a time and a place. */
export const event = z
  .strictObject({
    title: text('Tên', 'Tên sự kiện.'),
    summary: longText('Giới thiệu', 'Có gì, cho ai, cần chuẩn bị gì.'),
    kind: choice('Loại', 'Loại sự kiện.', eventKinds),
    starts: localTime('Bắt đầu', 'Ngày và giờ ở Việt Nam.'),
    ends: localTime('Kết thúc', 'Ngày và giờ ở Việt Nam.'),
    place: text('Nơi diễn ra', 'Hội trường, trường, nhà máy nào.'),
    commune: communeCode('Xã, phường', 'Mã 5 chữ số của xã hiện nay.').optional(),
    organiser: text('Đơn vị tổ chức', 'Cơ quan hoặc hội đứng ra tổ chức.'),
    audiences: speaksTo(),
    campaigns: forCampaigns().optional(),
    materials: withMaterials().optional(),
    website: webAddress('Trang mạng', 'Nơi đọc thêm hoặc đăng ký.').optional(),
    demo: yesNo('Bản ghi mẫu', 'Bật khi đây là sự kiện tưởng tượng để trình diễn.').optional(),
    en: described(
      'Bản tiếng Anh',
      'Do người dịch.',
      z.strictObject({
        title: text('Tên tiếng Anh', 'Như tên tiếng Việt.'),
        summary: longText('Giới thiệu tiếng Anh', 'Như phần tiếng Việt.'),
      }),
    ).optional(),
  })
  .superRefine(({ starts, ends }, context) => {
    if (starts < ends) return;
    context.addIssue({
      code: 'custom',
      path: ['ends'],
      message: 'không sau lúc bắt đầu',
      params: {
        why: 'Lịch trên điện thoại của người dự sẽ không nhận sự kiện này.',
        remedy: 'Ghi giờ kết thúc sau giờ bắt đầu.',
      } satisfies Explained,
    });
  });

export type Event = z.infer<typeof event>;
