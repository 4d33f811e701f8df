/** Fields that articles, materials, quizzes and events have in common. */
import { readers, topics } from '../domain/campaign-vocabulary.ts';
import { choice, day, list, reference } from './fields.ts';

/** A day that lies ahead keeps the piece off the site until then. */
export const publishedOn = () =>
  day('Ngày đăng', 'Ngày chưa tới thì bài chưa hiện, đến ngày mới hiện.');

export const topic = () => choice('Chủ đề', 'Nội dung chính.', topics);

export const speaksTo = () =>
  list('Dành cho ai', 'Chọn các nhóm mà nội dung nói với.', choice('Nhóm', 'Nhóm.', readers), {
    min: 1,
  });

export const forCampaigns = () =>
  list(
    'Tháng, ngày hành động',
    'Dịp mà nội dung này phục vụ. Dùng quanh năm thì bỏ trống.',
    reference('Dịp', 'Tên tệp của dịp.', 'campaigns'),
  );

export const withMaterials = () =>
  list(
    'Tài liệu đi kèm',
    'Tài liệu nên dùng cùng.',
    reference('Tài liệu', 'Tên tệp của tài liệu.', 'materials'),
  );
