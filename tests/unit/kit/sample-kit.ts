/** A place and a site as the kit plans them. The lines are those of the project's own content. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { KitPlace } from '../../../src/kit/sheets/kit-place.ts';
import type { KitSite } from '../../../src/kit/sheets/sheet.ts';

export const site: KitSite = {
  name: 'Điểm Tựa',
  url: 'https://diem-tua.example/',
  demo: false,
  lines: [
    {
      number: '113',
      when: 'Đang bị đánh hoặc bị đe dọa',
      role: 'emergency',
      free: true,
      always: false,
      charged: false,
    },
    {
      number: '111',
      when: 'Trẻ em cần được bảo vệ',
      role: 'children',
      free: true,
      always: true,
      charged: false,
    },
    {
      number: '1900 969 680',
      when: 'Cần tư vấn hoặc một nơi tạm lánh',
      role: 'crisis',
      free: false,
      always: false,
      charged: true,
    },
  ],
};

export const place: KitPlace = {
  slug: 'bac-ai-dong',
  kind: 'commune',
  name: 'Xã Bác Ái Đông',
  inSentence: 'xã Bác Ái Đông',
  path: '/tim-ho-tro/bac-ai-dong/',
  local: [{ name: 'Mẫu – Ủy ban nhân dân xã', number: '0000 000 011', demo: true }],
};

const require = createRequire(import.meta.url);
const font = (weight: string): Uint8Array =>
  new Uint8Array(
    readFileSync(
      require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
    ),
  );
export const fonts = { regular: font('400Regular'), bold: font('700Bold') };
