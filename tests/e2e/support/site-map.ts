import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testSite } from '../../config/paths.ts';

/** The path of every page that the site map of the built site lists. */
export function pathsOfSiteMap(): string[] {
  const maps = readdirSync(testSite).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const paths = maps.flatMap((name) => {
    const text = readFileSync(join(testSite, name), 'utf8');
    return Array.from(
      text.matchAll(/<loc>([^<]+)<\/loc>/g),
      ([, url = '']) => new URL(url).pathname,
    );
  });
  if (paths.length === 0) throw new Error(`${testSite} has no site map, or an empty one.`);
  return paths;
}

/** One page of each kind, in both languages where it has two. Real records, so that a test reads like a visit. */
export const kindsOfPage = [
  { kind: 'home', path: '/' },
  { kind: 'finder', path: '/tim-ho-tro/' },
  { kind: 'commune', path: '/tim-ho-tro/bac-ai-dong/' },
  { kind: 'service', path: '/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/' },
  { kind: 'kind of help', path: '/tim-ho-tro/loai/tam-lanh/' },
  { kind: 'hotlines', path: '/goi-ngay/' },
  { kind: 'safety', path: '/an-toan/' },
  { kind: 'rights', path: '/quyen-cua-ban/' },
  { kind: 'one right', path: '/quyen-cua-ban/bao-tin/' },
  { kind: 'materials', path: '/tai-lieu/' },
  { kind: 'group of materials', path: '/tai-lieu/danh-cho/hoc-sinh/' },
  { kind: 'poster', path: '/tai-lieu/ap-phich-noi-voi-mot-nguoi-lon/' },
  { kind: 'lesson plan', path: '/tai-lieu/giao-an-ton-trong-va-an-toan/' },
  { kind: 'quiz', path: '/tai-lieu/trac-nghiem/thi-tim-hieu-thang-11/' },
  { kind: 'campaigns', path: '/chien-dich/' },
  { kind: 'one campaign', path: '/chien-dich/thang-binh-dang-gioi/' },
  { kind: 'articles', path: '/bai-viet/' },
  { kind: 'events', path: '/su-kien/' },
  { kind: 'kit of a commune', path: '/tai-lieu/bo-tai-lieu/phan-rang/' },
  { kind: 'site map', path: '/so-do-trang/' },
] as const;

/** The server answers with the 404 page. */
export const missingPage = '/khong-co-trang-nay/';
