/** The sentences of the site search. */
import type { PublishedLocale } from './locales.ts';

const vi = {
  title: 'Tìm kiếm',
  description: 'Tìm bài viết, tài liệu, nơi hỗ trợ và các trang khác.',
  lead: 'Tìm trong bài viết, tài liệu, nơi hỗ trợ, xã, phường và quyền của bạn.',
  label: 'Bạn muốn tìm gì?',
  hint: 'Vài chữ là đủ, không cần dấu. Chữ bạn gõ không được lưu và không nằm trong đường dẫn.',
  example: 'Ví dụ: luat su mien phi',
  filters: 'Lọc kết quả',
  type: 'Loại trang',
  audience: 'Dành cho',
  language: 'Ngôn ngữ',
  any: 'Tất cả',
  crisis: 'Bạn không phải chịu một mình. Gọi ngay:',
  loading: 'Đang tìm…',
  slow: 'Mạng đang chậm, vẫn đang tìm. Các lối bên dưới dùng được ngay.',
  failed: 'Chưa tìm được vì tín hiệu đứt quãng. Trang sẽ tự thử lại.',
  offline: 'Máy đang không có mạng. Có mạng lại, trang sẽ tìm tiếp.',
  retry: 'Thử lại ngay',
  late: 'Phần tìm kiếm chưa tải được. Bạn dùng các lối bên dưới nhé.',
  dev: 'Bản chạy thử này chưa có mục lục tìm kiếm. Dùng npm start để có.',
  none: 'Chưa thấy trang nào có các chữ này. Thử ít chữ hơn, hoặc dùng các lối bên dưới.',
  one: 'Tìm thấy 1 trang.',
  count: 'Tìm thấy {count} trang.',
  most: '{count} trang gần nhất với chữ bạn gõ.',
  loose: 'Không trang nào có đủ các chữ. Đây là {count} trang gần nhất.',
  more: 'Xem thêm {count} trang',
  results: 'Kết quả tìm kiếm',
  ways: 'Các lối chính',
  noScript: 'Ô tìm kiếm cần bật JavaScript. Các lối dưới đây dùng được ngay.',
};

export type SearchWords = Readonly<typeof vi>;

const en: SearchWords = {
  title: 'Search',
  description: 'Find articles, materials, places of help and other pages.',
  lead: 'Search articles, materials, places of help, communes and your rights.',
  label: 'What are you looking for?',
  hint: 'A few words are enough. What you type is not stored and is not in the address of the page.',
  example: 'For example: free lawyer',
  filters: 'Filter results',
  type: 'Kind of page',
  audience: 'For',
  language: 'Language',
  any: 'All',
  crisis: 'You do not have to bear this alone. Call now:',
  loading: 'Searching…',
  slow: 'The signal is slow; still searching. The links below work at once.',
  failed: 'The signal broke off before the search was done. The page tries again by itself.',
  offline: 'This device is offline. The search goes on when the signal is back.',
  retry: 'Try again now',
  late: 'The search has not loaded. Please use the links below.',
  dev: 'This development server has no search index. Use npm start to have one.',
  none: 'No page has these words. Try fewer words, or use the links below.',
  one: '1 page found.',
  count: '{count} pages found.',
  most: 'The {count} pages closest to your words.',
  loose: 'No page has all of the words. These {count} are the closest.',
  more: 'Show {count} more pages',
  results: 'Search results',
  ways: 'Main ways',
  noScript: 'The search box needs JavaScript. These links work at once.',
};

const catalogues: Readonly<Record<PublishedLocale, SearchWords>> = { vi, en };

export const searchWords = (locale: PublishedLocale): SearchWords => catalogues[locale];
