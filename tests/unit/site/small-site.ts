/** A built site of a few files, right in every way, and the content that it was built from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { readContent } from '../../../src/checks/content/read-content.ts';
import type { Content } from '../../../src/checks/content/content.ts';
import { allRules, checkSite } from '../../../src/checks/site/check-site.ts';
import type { SiteRule } from '../../../src/checks/site/site-check.ts';
import { policyFor, policyPlaceholder } from '../../../src/integrations/content-security-policy.ts';

export const contentFolder = join(import.meta.dirname, '../../fixtures/leaks/content');

export const content = ((): Content => {
  const { content: read, problems } = readContent(contentFolder);
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
})();

interface Page {
  readonly locale?: 'vi' | 'en';
  readonly title: string;
  readonly description: string;
  readonly main: string;
}

const page = ({ locale = 'vi', title, description, main }: Page): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyPlaceholder}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<link rel="icon" href="/favicon.svg">
<link rel="canonical" href="https://diem-tua.example/">
<style>.card{color:teal}</style>
</head>
<body>
<a class="skip-link" href="#noi-dung">Đến nội dung chính</a>
<a class="quick-exit" href="https://vi.wikipedia.org/" rel="nofollow noreferrer"><b>Thoát nhanh</b></a>
<script>addEventListener('keyup',()=>{})</script>
<header><a href="/">Trang đầu</a></header>
<main id="noi-dung">${main}</main>
<footer><p>Nơi hỗ trợ có chữ “Mẫu” là tưởng tượng. Dựng ngày 04/03/2026.</p></footer>
<script type="module" src="/_astro/page.js"></script>
</body>
</html>
`;

const publicCard = `<article class="card" data-service="ubnd-phan-rang">
<h3><a href="/tim-ho-tro/dich-vu/ubnd-phan-rang/">Ủy ban nhân dân phường Phan Rang</a></h3>
<p><span class="place-to-go">Số 35, đường Trần Hưng Đạo, </span>Phường Phan Rang</p>
<p>ngay tại xã</p>
<a href="tel:02593822660"><svg><use href="/icons.svg#phone"/></svg><b>0259 3822 660</b></a>
</article>`;
const homeCard = `<article class="card" data-service="nha-dong-hai">
<p class="card-kind"><span>Địa chỉ tin cậy</span><span>cách 3,2 km</span></p>
<h3><a href="/tim-ho-tro/dich-vu/nha-dong-hai/">Địa chỉ tin cậy Đông Hải</a></h3>
<p>Phường Đông Hải<!-- -->. <!-- -->Nhà riêng, không công bố địa chỉ. Gọi trước.</p>
<a href="tel:0912345678"><b>0912 345 678</b></a>
<p>Kiểm tra 01/09/2026</p>
</article>`;
const lamSonCard = `<article class="card" data-service="nha-lam-son">
<h3><a href="/tim-ho-tro/dich-vu/nha-lam-son/">Địa chỉ tin cậy Lâm Sơn</a></h3>
<p>Xã Lâm Sơn. Kiểm tra 01/09/2026</p>
</article>`;
const shelterCard = `<article class="card" data-service="huong-duong">
<h3><a href="/tim-ho-tro/dich-vu/huong-duong/">Mẫu – Nơi tạm lánh Hướng Dương</a> <span>Mẫu</span></h3>
<p>Địa chỉ được giữ kín. Gọi để được hướng dẫn.</p>
<span class="sample"><b>0000 000 047</b> <small>không gọi được</small></span>
</article>`;

const list = (...cards: readonly string[]): string =>
  `<ul>${cards.map((card) => `<li>${card}</li>`).join('')}</ul>`;

const servicePage = (id: string, main: string): Page => ({
  title: 'Nơi liên hệ – Điểm Tựa',
  description: 'Nơi liên hệ. Cả tỉnh.',
  main: `<div data-service="${id}">${main}<a href="/tim-ho-tro/dich-vu/${id}/lien-he.vcf" download>Lưu</a></div>`,
});

const item = (id: string, fields: object): object => ({
  item: { id, cost: 'free', area: { scope: 'communes', communes: ['22759'] }, ...fields },
  serves: 'commune',
});

const shard = {
  services: [
    item('ubnd-phan-rang', {
      name: 'Ủy ban nhân dân phường Phan Rang',
      phones: [{ number: '0259 3822 660', dial: '02593822660' }],
      demo: false,
      visibility: 'public',
      commune: '22759',
      address: 'Số 35, đường Trần Hưng Đạo',
      point: { lat: 11.56712, lng: 108.99034 },
    }),
    item('nha-dong-hai', {
      name: 'Địa chỉ tin cậy Đông Hải',
      phones: [{ number: '0912 345 678', dial: '0912345678' }],
      demo: false,
      visibility: 'home',
      commune: '22780',
    }),
    item('huong-duong', {
      name: 'Mẫu – Nơi tạm lánh Hướng Dương',
      phones: [{ number: '0000 000 047' }],
      demo: true,
      visibility: 'confidential',
    }),
  ],
};

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const pages: Readonly<Record<string, Page>> = {
  'index.html': {
    title: 'Điểm Tựa – tìm nơi hỗ trợ gần bạn',
    description: 'Số điện thoại và nơi hỗ trợ.',
    main: '<a href="/tim-ho-tro/phan-rang/">Phường Phan Rang</a> <a href="https://vanban.chinhphu.vn/">Luật</a>',
  },
  '404.html': {
    title: 'Không tìm thấy trang',
    description: 'Đường dẫn có thể đã cũ.',
    main: '<a href="/tim-ho-tro/phan-rang/#gan-nhat">Tìm hỗ trợ</a>',
  },
  'tim-ho-tro/phan-rang/index.html': {
    title: 'Tìm hỗ trợ – Phường Phan Rang',
    description: 'Danh sách nơi liên hệ ở Phường Phan Rang. Hội Liên hiệp Phụ nữ.',
    main: `<b>Ủy ban nhân dân Xã Lâm Sơn</b><h2 id="gan-nhat">Gần nhất</h2>${list(publicCard, homeCard, lamSonCard, shelterCard)}
<astro-island component-url="/_astro/page.js" props="{&quot;words&quot;:[0,{&quot;free&quot;:[0,&quot;Miễn phí&quot;]}]}"></astro-island>`,
  },
  'en/tim-ho-tro/phan-rang/index.html': {
    locale: 'en',
    title: 'Find help – Phường Phan Rang',
    description: 'Phone numbers and places in Phường Phan Rang.',
    main: list(
      '<article data-service="huong-duong"><h3><a href="/tim-ho-tro/dich-vu/huong-duong/">Example – Hướng Dương shelter</a></h3></article>',
    ),
  },
  'tim-ho-tro/dich-vu/ubnd-phan-rang/index.html': servicePage(
    'ubnd-phan-rang',
    `<h1>Ủy ban nhân dân phường Phan Rang</h1>
<p>Nhận tin báo. Cần chỗ ở gấp thì hỏi "Mẫu – Nơi tạm lánh Hướng Dương".</p>
<p>Số 35, đường Trần Hưng Đạo <a href="geo:11.56712,108.99034?q=11.56712,108.99034">Chỉ đường</a></p>`,
  ),
  'tim-ho-tro/dich-vu/nha-dong-hai/index.html': servicePage(
    'nha-dong-hai',
    '<h1>Địa chỉ tin cậy Đông Hải</h1><p>Phường Đông Hải. Nhà riêng, không công bố địa chỉ.</p>',
  ),
  'tim-ho-tro/dich-vu/nha-lam-son/index.html': servicePage(
    'nha-lam-son',
    '<h1>Địa chỉ tin cậy Lâm Sơn</h1><p>Xã Lâm Sơn.</p>',
  ),
  'tim-ho-tro/dich-vu/huong-duong/index.html': servicePage(
    'huong-duong',
    '<h1>Mẫu – Nơi tạm lánh Hướng Dương</h1><p><b>Mẫu.</b> Bản ghi mẫu.</p><p>Địa chỉ được giữ kín.</p>',
  ),
  'quyen-cua-ban/index.html': {
    title: 'Luật Phòng, chống bạo lực gia đình',
    description: 'Quyền của bạn.',
    main: '<p>Luật Phòng, chống bạo lực gia đình</p>',
  },
};

const others: Readonly<Record<string, string>> = {
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4" style="fill:teal"/></svg>',
  'icons.svg':
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="phone" viewBox="0 0 24 24"><path d="M1 1"/></symbol></svg>',
  '_astro/page.js': 'const n="http://www.w3.org/2000/svg";fetch("/du-lieu/xa/22759.json");',
  'du-lieu/xa/22759.json': JSON.stringify(shard),
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'tim-ho-tro/dich-vu/ubnd-phan-rang/lien-he.vcf': card(
    'FN:Ủy ban nhân dân phường Phan Rang',
    'TEL;TYPE=WORK:02593822660',
    'ADR;TYPE=WORK:;;Số 35\\, đường Trần Hưng Đạo;Phường Phan Rang;;;Việt Nam',
    'GEO:11.56712;108.99034',
  ),
  'tim-ho-tro/dich-vu/nha-dong-hai/lien-he.vcf': card(
    'FN:Địa chỉ tin cậy Đông Hải',
    'TEL;TYPE=WORK:0912345678',
  ),
  'tim-ho-tro/dich-vu/nha-lam-son/lien-he.vcf': card('FN:Địa chỉ tin cậy Lâm Sơn'),
  'tim-ho-tro/dich-vu/huong-duong/lien-he.vcf': card('FN:Mẫu: Mẫu – Nơi tạm lánh Hướng Dương'),
};

/** What a file of the small site becomes; bytes stand for themselves. */
export type Edit = (text: string) => string;

/** Puts `after` where `before` stood. A fault that changed nothing would prove nothing. */
export const instead =
  (before: string, after: string): Edit =>
  (text) => {
    if (!text.includes(before)) throw new Error(`The small site has no "${before}" here.`);
    return text.replace(before, after);
  };

export const addedTo = (before: string, more: string): Edit => instead(before, before + more);

/** One service of the data file changed. */
export const inShard =
  (id: string, change: (found: Record<string, unknown>) => void): Edit =>
  (text) => {
    const data = JSON.parse(text) as { services: { item: Record<string, unknown> }[] };
    const found = data.services.find((each) => each.item['id'] === id);
    if (!found) throw new Error(`The small site has no ${id}.`);
    change(found.item);
    return JSON.stringify(data);
  };

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes the small site with some files changed or added; each page gets the policy that fits what it then holds. */
export function smallSite(edits: Readonly<Record<string, Edit>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-site-'));
  made.push(folder);
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(pages).map(([path, each]) => [path, page(each)])),
    ...others,
  };
  for (const [path, edit] of Object.entries(edits)) files[path] = edit(files[path] ?? '');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replace(policyPlaceholder, policyFor(text)));
  }
  return folder;
}

/** What the rules say of the small site with some files changed: `slug file: what`. */
export const judge = async (
  edits: Readonly<Record<string, Edit>> = {},
  rules: readonly SiteRule[] = allRules,
): Promise<string[]> =>
  (await checkSite(smallSite(edits), content, rules)).map(
    ({ slug, file, what }) => `${slug} ${file}: ${what}`,
  );
