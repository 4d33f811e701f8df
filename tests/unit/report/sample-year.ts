/** A year of a small province: a few pieces of each kind on both sides of the reporting year's borders. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from './repository.ts';

const base = join(import.meta.dirname, '../../fixtures/content/base');
const plan = readFileSync(join(import.meta.dirname, '../../../content/plans/56-2025.yml'), 'utf8');

const article = (publishedOn: string, rest = '', title = `Lắng nghe ${publishedOn}`) => `---
title: ${title}
summary: Một người cần được nghe.
publishedOn: '${publishedOn}'
office: Đơn vị mẫu
topic: help
audiences: [residents, men]
${rest}---

Lắng nghe trước, hỏi sau.
`;

const material = (publishedOn: string, settings: string) => `title: Áp phích chợ ${settings}
summary: Treo ở nơi đông người.
kind: poster
topic: recognise
audiences: [residents]
settings: [${settings}]
campaigns: [ngay-25-11]
language: vi
publishedOn: '${publishedOn}'
licence: cc-by-4.0
source: Đơn vị mẫu
sheet:
  headline: Bạn không một mình
  lead: Gọi số có người nghe.
  points: [Nói với người bạn tin]
`;

const event = (day: string, kind: string, rest = '') => `title: Buổi ${kind} ngày ${day}
summary: Mọi người đều dự được.
kind: ${kind}
starts: '${day}T08:00'
ends: '${day}T10:00'
place: Hội trường
organiser: Đơn vị mẫu
audiences: [officials]
${rest}`;

const campaign = `name: Ngày mẫu
from: '11-25'
to: '11-25'
en:
  name: A sample day
`;

/** A real service: no demonstration mark, and a number that may be dialled (113). */
const service = (name: string, verifiedOn?: string) => `name: ${name}
kind: police
operator: Đơn vị thử
summary: Nhận tin báo.
serves: [women]
languages: [vi]
phones:
  - { number: '113', purpose: main }
cost: free
wheelchair: unknown
area: { scope: province }
commune: '22759'
address: Số 1 đường Thử
point: { lat: 11.5678, lng: 108.9912 }
${verifiedOn === undefined ? '' : `verified: { on: '${verifiedOn}', by: Đơn vị thử, source: Gọi điện }\n`}`;

/** The day on which the report of 2026 is made. */
export const reportDay = '2026-12-14';

export const sampleYear = (): Repository =>
  new Repository()
    .copy(base)
    .remove('articles')
    .remove('campaigns')
    .remove('events')
    .remove('materials')
    .write('campaigns/ngay-25-11.yml', campaign)
    .write('articles/vi/truoc-lich-su.md', article('2025-03-01'))
    .commit('2025-06-01')
    // The last day of the year before; its report has counted it.
    .write('articles/vi/nam-truoc.md', article('2025-12-14'))
    .write('services/public/cong-an-cu.yml', service('Công an thử một', '2025-10-01'))
    .commit('2025-12-14')
    // Bears a day of the year before, but was approved in this one.
    .write('articles/vi/duyet-muon.md', article('2025-12-10'))
    .commit('2025-12-15')
    .write('articles/vi/thang-ba.md', article('2026-03-08', 'campaigns: [ngay-25-11]\n'))
    .write('articles/en/thang-ba.md', article('2026-03-08', '', 'Listening'))
    .write('materials/ap-phich.yml', material('2026-03-08', 'market, school'))
    .write('materials/tam.yml', material('2026-03-08', 'office'))
    .write('services/public/cong-an-moi.yml', service('Công an thử hai', '2026-12-01'))
    .write('services/public/cong-an-chua-goi.yml', service('Công an thử ba'))
    .commit('2026-03-08')
    .write('articles/vi/nam-truoc.md', article('2025-12-14', 'warning: Có chuyện buồn.\n'))
    .remove('materials/tam.yml')
    .write('events/noi-chuyen.yml', event('2026-03-20', 'talk', "commune: '22759'\n"))
    .write('events/tap-huan.yml', event('2026-06-20', 'training', 'campaigns: [ngay-25-11]\n'))
    .write('events/sang-nam.yml', event('2026-12-15', 'talk'))
    .write('events/mau.yml', event('2026-07-01', 'talk', 'demo: true\n'))
    .write('plans/56-2025.yml', plan)
    .commit('2026-04-01')
    .write('articles/vi/chua-luu.md', article('2026-05-01'));
