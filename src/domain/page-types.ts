/** What a page of the site is, for a reader who looks for one: told by its address, which never changes. */
import type { Words } from './words.ts';

export const pageTypes = {
  article: { vi: 'Bài viết', en: 'Article' },
  material: { vi: 'Tài liệu', en: 'Material' },
  quiz: { vi: 'Trắc nghiệm', en: 'Quiz' },
  campaign: { vi: 'Chiến dịch', en: 'Campaign' },
  event: { vi: 'Sự kiện', en: 'Event' },
  rights: { vi: 'Quyền của bạn', en: 'Your rights' },
  service: { vi: 'Nơi hỗ trợ', en: 'Place of help' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  page: { vi: 'Trang chung', en: 'General page' },
} as const satisfies Record<string, Words>;
export type PageType = keyof typeof pageTypes;

/** Below a folder that holds a list and its items; the list itself is a general page. */
const folders: readonly (readonly [start: string, type: PageType])[] = [
  ['/bai-viet/', 'article'],
  ['/tai-lieu/trac-nghiem/', 'quiz'],
  ['/tai-lieu/', 'material'],
  ['/chien-dich/', 'campaign'],
  ['/su-kien/', 'event'],
  ['/quyen-cua-ban/', 'rights'],
  ['/tim-ho-tro/dich-vu/', 'service'],
  ['/tim-ho-tro/loai/', 'page'],
  ['/tim-ho-tro/', 'commune'],
];

/** The type of a page, by its path without the language: `/bai-viet/nhan-biet/` → `article`. */
export function pageTypeOf(path: string): PageType {
  const found = folders.find(([start]) => path.startsWith(start) && path.length > start.length);
  return found?.[1] ?? 'page';
}
