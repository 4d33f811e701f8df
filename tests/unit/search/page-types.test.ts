import { expect, it } from 'vitest';
import { pageTypeOf } from '../../../src/domain/page-types.ts';

it.each([
  ['/', 'page'],
  ['/an-toan/', 'page'],
  ['/bai-viet/', 'page'],
  ['/bai-viet/nhan-biet/', 'article'],
  ['/tai-lieu/ap-phich-nghe/', 'material'],
  ['/tai-lieu/trac-nghiem/', 'material'],
  ['/tai-lieu/trac-nghiem/thi-tim-hieu/', 'quiz'],
  ['/chien-dich/ngay-25-11/', 'campaign'],
  ['/su-kien/le-phat-dong/', 'event'],
  ['/quyen-cua-ban/bao-tin/', 'rights'],
  ['/tim-ho-tro/', 'page'],
  ['/tim-ho-tro/bac-ai-dong/', 'commune'],
  ['/tim-ho-tro/loai/tam-lanh/', 'page'],
  ['/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/', 'service'],
])('%s is a page of the type %s', (path, type) => {
  expect(pageTypeOf(path)).toBe(type);
});
