import type { z } from 'zod';
import { article } from './articles.ts';
import { campaign } from './campaigns.ts';
import { communeDetails } from './communes.ts';
import { event } from './events.ts';
import { hotline } from './hotlines.ts';
import { material } from './materials.ts';
import { page } from './pages.ts';
import { plan } from './plans.ts';
import { quiz } from './quizzes.ts';
import { confidentialService, homeService, publicService } from './services.ts';
import { siteSettings } from './site-settings.ts';

export interface CollectionDeclaration {
  /** Vietnamese name, for the CMS and for errors. */
  readonly label: string;
  /** Folder below `content/`; ids are file names without their ending, below this folder. */
  readonly folder: string;
  readonly format: 'yml' | 'md';
  readonly schema: z.ZodType;
  /** Folder below `content/` for the pictures and files that its records name. */
  readonly media?: string;
}

/** Every collection that an editor may change, declared once. A file anywhere else in `content/` is an error. */
export const collections = {
  settings: { label: 'Cài đặt', folder: 'settings', format: 'yml', schema: siteSettings },
  hotlines: { label: 'Đường dây nóng', folder: 'hotlines', format: 'yml', schema: hotline },
  'services-public': {
    label: 'Nơi hỗ trợ công khai',
    folder: 'services/public',
    format: 'yml',
    schema: publicService,
  },
  'services-home': {
    label: 'Địa chỉ tin cậy tại nhà riêng',
    folder: 'services/home',
    format: 'yml',
    schema: homeService,
  },
  'services-confidential': {
    label: 'Nơi hỗ trợ kín',
    folder: 'services/confidential',
    format: 'yml',
    schema: confidentialService,
  },
  campaigns: {
    label: 'Tháng, ngày hành động',
    folder: 'campaigns',
    format: 'yml',
    schema: campaign,
  },
  articles: {
    label: 'Bài viết',
    folder: 'articles',
    format: 'md',
    schema: article,
    media: 'articles/media',
  },
  materials: {
    label: 'Tài liệu',
    folder: 'materials',
    format: 'yml',
    schema: material,
    media: 'materials/media',
  },
  quizzes: { label: 'Thi tìm hiểu', folder: 'quizzes', format: 'yml', schema: quiz },
  events: { label: 'Sự kiện', folder: 'events', format: 'yml', schema: event },
  plans: { label: 'Kế hoạch năm', folder: 'plans', format: 'yml', schema: plan },
  communes: { label: 'Xã, phường', folder: 'communes', format: 'yml', schema: communeDetails },
  pages: { label: 'Trang viết', folder: 'pages', format: 'md', schema: page },
} as const satisfies Record<string, CollectionDeclaration>;

export type CollectionName = keyof typeof collections;
