/** Small records that the schemas accept, as pages get them: through `publish()`. */
import type { Commune } from '../../src/domain/places/types.ts';
import type { PublishedService } from '../../src/domain/services/published-service.ts';
import { hotlineEntry, type HotlineEntry } from '../../src/site/hotlines.ts';
import { hotline } from '../../src/schemas/hotlines.ts';
import { bacAiDong, phanRang } from '../unit/services/sample-services.ts';

export const today = '2026-11-23';

/** Days of a last check, by what has become of it today. */
export const checkedOn = { fresh: '2026-11-10', ageing: '2026-03-01', expired: '2025-10-01' };

export const verified = (on: string | undefined) =>
  on === undefined
    ? { verified: undefined }
    : { verified: { on, by: 'Phòng Văn hóa – Xã hội', source: 'Gọi điện' } };

const asCommune = (
  { code, name, slug, province, provinceName }: PublishedPlace,
  type: Commune['type'],
  bareName: string,
): Commune => ({
  code,
  name,
  slug,
  province,
  provinceName,
  type,
  bareName,
  languages: ['vi'],
  villages: [],
  former: [],
  area: 'Huyện Bác Ái',
});
type PublishedPlace = Extract<PublishedService, { visibility: 'home' }>['commune'];

export const xaBacAiDong = asCommune(bacAiDong, 'xa', 'Bác Ái Đông');
export const phuongPhanRang = asCommune(phanRang, 'phuong', 'Phan Rang');

export const lines: readonly HotlineEntry[] = [
  ['113', '113', 'Đang bị đe dọa', 'Somebody threatens you', 'emergency'],
  ['111', '111', 'Trẻ em cần được bảo vệ', 'A child needs protection', 'children'],
  ['1900969680', '1900 969 680', 'Cần nơi tạm lánh', 'You need shelter', 'crisis'],
].map(([number, display, when, english, role], order) =>
  hotlineEntry(
    String(number),
    hotline.parse({
      number,
      display,
      name: `Đường dây ${display}`,
      when,
      role,
      order: order + 1,
      source: 'Văn bản',
      en: { name: `Line ${display}`, when: english },
    }),
  ),
);
