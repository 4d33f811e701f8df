import type { Content } from './content.ts';

/** What an editor calls each part of the content, most needed first; a new collection must be named here too. */
const counted: Readonly<Record<Exclude<keyof Content, 'settings'>, string>> = {
  services: 'nơi hỗ trợ',
  hotlines: 'đường dây nóng',
  pages: 'trang viết',
  articles: 'bài viết',
  materials: 'tài liệu',
  quizzes: 'bài thi tìm hiểu',
  events: 'sự kiện',
  campaigns: 'tháng, ngày hành động',
  plans: 'kế hoạch năm',
  communes: 'tệp xã, phường',
  media: 'tệp ảnh và tệp tải về',
};

/** "3 nơi hỗ trợ, 2 đường dây nóng, …": whoever added a record sees that it was read. */
export const contentCounts = (content: Content): string =>
  Object.entries(counted)
    .map(([name, words]) => `${content[name as keyof typeof counted].length} ${words}`)
    .join(', ');
