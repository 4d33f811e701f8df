import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/checks/site/check-site.ts';
import { PrivateFields } from '../../../src/checks/site/private-fields.ts';
import { secretsOf } from '../../../src/checks/site/secrets.ts';
import { stableUuid } from '../../../src/exports/stable-uuid.ts';
import { addedTo, content, inShard, instead, judge, smallSite, type Edit } from './small-site.ts';

const commune = 'tim-ho-tro/phan-rang/index.html';
const home = 'tim-ho-tro/dich-vu/nha-dong-hai/index.html';
const homeCard = 'tim-ho-tro/dich-vu/nha-dong-hai/lien-he.vcf';
const shelter = 'tim-ho-tro/dich-vu/huong-duong/index.html';
const shelterCard = 'tim-ho-tro/dich-vu/huong-duong/lien-he.vcf';
const shard = 'du-lieu/xa/22759.json';
const where = 'Tủ hồ sơ số 7, bà Nguyễn Thị Lành giữ';
const file =
  (text: string): Edit =>
  () =>
    text;

it('a site without a fault gives no alarm', async () => {
  expect(await judge()).toEqual([]);
});

describe('what the schemas call private', () => {
  it('is the whole consent of a home, and nothing of a record without one', () => {
    expect(secretsOf(content).map(({ record, field, reach }) => [record, field, reach])).toEqual([
      ['nha-dong-hai', 'consent.on', 'near'],
      ['nha-dong-hai', 'consent.recordedBy', 'anywhere'],
      // The day of the consent to Lâm Sơn is also the day of its last check, which the page tells.
      ['nha-lam-son', 'consent.recordedBy', 'near'],
    ]);
  });

  it('is known in each form that a page could give a day', () => {
    const day = secretsOf(content).find(({ field }) => field === 'consent.on');
    expect(day?.forms).toEqual(['2026-03-04', '4/3/2026', '04/03/2026', '4 March 2026']);
  });
});

const recordedBy = (path: string) =>
  `private-field ${path}: của content/services/home/nha-dong-hai.yml bị đưa ra trang`;

describe('who keeps the consent of a home', () => {
  it.each<[string, string, Edit]>([
    ['in the text of any page', 'index.html', addedTo('<main id="noi-dung">', `<p>${where}</p>`)],
    ['in capitals', 'index.html', addedTo('<main id="noi-dung">', `<p>${where.toUpperCase()}</p>`)],
    [
      'across two elements',
      'index.html',
      addedTo('<main id="noi-dung">', '<p>Tủ hồ sơ <b>số 7</b>, bà Nguyễn Thị Lành giữ</p>'),
    ],
    ['in an attribute', 'index.html', instead('<a href="/tim', `<a title="${where}" href="/tim`)],
    ['in a comment', 'index.html', addedTo('<main id="noi-dung">', `<!-- ${where} -->`)],
    [
      'as numbered characters',
      'index.html',
      addedTo('<main id="noi-dung">', '<p>T&#7911; h&#x1ED3; sơ số 7, bà Nguyễn Thị Lành giữ</p>'),
    ],
    [
      'in decomposed letters',
      'index.html',
      addedTo('<main id="noi-dung">', `<p>${where.normalize('NFD')}</p>`),
    ],
    ['in the properties of an island', commune, instead('Miễn phí', where)],
    [
      'in a message link',
      'index.html',
      addedTo('<main id="noi-dung">', `<a href="sms:?body=${encodeURIComponent(where)}">SMS</a>`),
    ],
    [
      'in JSON-LD',
      'index.html',
      addedTo(
        '</title>',
        `<script type="application/ld+json">{"@type":"Place","note":"${where}"}</script>`,
      ),
    ],
    ['in a data file', shard, inShard('nha-dong-hai', (item) => (item['note'] = where))],
    ['as a key of a data file', 'du-lieu/tinh/56.json', file(JSON.stringify({ [where]: 1 }))],
    [
      'escaped in a script',
      '_astro/data.js',
      file(
        String.raw`export const a="T\u1ee7 h\u1ed3 s\u01a1 s\u1ed1 7, b\u00e0 Nguy\u1ec5n Th\u1ecb L\u00e0nh gi\u1eef"`,
      ),
    ],
    ['in a style', '_astro/x.css', file(`p::after{content:"${where}"}`)],
    [
      'folded in a contact file',
      homeCard,
      instead('TEL', 'NOTE:Tủ hồ sơ\\, số\r\n  7\\, bà Nguyễn Thị Lành giữ\r\nTEL'),
    ],
    ['in a table', 'du-lieu/mo/noi-ho-tro.csv', file(`id,ghi chú\nnha-dong-hai,"${where}"\n`)],
    [
      'in the site map',
      'sitemap-0.xml',
      file(`<urlset><url><loc>https://x/?q=${where}</loc></url></urlset>`),
    ],
    [
      'without marks, as a search index keeps it',
      'tim-kiem/khoa.txt',
      file('tu ho so so 7 ba nguyen thi lanh giu'),
    ],
    [
      'in the data of a picture',
      'share.png',
      file(`\u0089PNG\r\n\u0000\u0001tEXtComment\u0000${where}\u0000\u0002`),
    ],
  ])('is found %s', async (_, path, edit) => {
    expect(await judge({ [path]: edit }, [PrivateFields])).toEqual([recordedBy(path)]);
  });

  it('is found in a file that is zipped, as a search index is', async () => {
    const folder = smallSite();
    writeFileSync(join(folder, 'manh.pf_fragment'), gzipSync(`pagefind_dcd{"content":"${where}"}`));
    const [problem, ...others] = await checkSite(folder, content);
    expect(problem).toMatchObject({ slug: 'private-field', file: 'manh.pf_fragment' });
    expect(others).toEqual([]);
  });

  it('is not repeated by the report, which may be public', async () => {
    const edits = { 'index.html': addedTo('<main id="noi-dung">', `<p>${where}</p>`) };
    const [problem] = await checkSite(smallSite(edits), content);
    expect(problem).toMatchObject({ field: 'consent.recordedBy', label: 'Nơi giữ văn bản' });
    expect(JSON.stringify(problem)).not.toContain('Lành');
  });

  it('does not raise an alarm where an office of that name is named for another reason', async () => {
    // Every page of Lâm Sơn names its committee; that it keeps a consent is told only beside the record.
    expect(
      await judge({
        'index.html': addedTo('<main id="noi-dung">', '<p>Ủy ban nhân dân Xã Lâm Sơn</p>'),
      }),
    ).toEqual([]);
    const beside = { [commune]: instead('<p>Xã Lâm Sơn.', '<p>Ủy ban nhân dân xã Lâm Sơn.') };
    expect(await judge(beside)).toEqual([
      `private-field ${commune}: của content/services/home/nha-lam-son.yml bị đưa ra trang`,
    ]);
  });
});

describe('the day of the consent', () => {
  it.each<[string, string, Edit]>([
    ['on the page of the home', home, addedTo('</h1>', '<p>Đồng ý ngày 04/03/2026</p>')],
    ['in the head of that page', home, instead('Cả tỉnh.', 'Từ 4 March 2026.')],
    [
      'on its card among others',
      commune,
      instead(
        'Kiểm tra 01/09/2026</p>\n</article></li><li><article class="card" data-service="nha-lam-son">',
        'Đồng ý 4/3/2026</p>\n</article></li><li><article class="card" data-service="nha-lam-son">',
      ),
    ],
    [
      'in an attribute of its card',
      commune,
      instead('data-service="nha-dong-hai"', 'data-service="nha-dong-hai" data-from="2026-03-04"'),
    ],
    [
      'in its entry of a data file',
      shard,
      inShard('nha-dong-hai', (item) => (item['consent'] = { on: '2026-03-04' })),
    ],
    ['in its contact file', homeCard, instead('TEL', 'REV:2026-03-04\r\nTEL')],
    ['in its row of a table', 'du-lieu/mo/noi.csv', file('id,ngày\nnha-dong-hai,2026-03-04\n')],
    [
      'in an export that knows it by another id',
      'du-lieu/hsds.json',
      file(
        JSON.stringify([{ id: stableUuid('service', 'nha-dong-hai'), assured_date: '2026-03-04' }]),
      ),
    ],
  ])('is found %s', async (_, path, edit) => {
    expect(await judge({ [path]: edit }, [PrivateFields])).toEqual([recordedBy(path)]);
  });

  it('may be the day of something else elsewhere', async () => {
    const edits = {
      [commune]: addedTo('Gần nhất</h2>', '<p>Lễ phát động ngày 04/03/2026</p>'),
      [shard]: inShard('ubnd-phan-rang', (item) => (item['verifiedOn'] = '2026-03-04')),
    };
    expect(await judge(edits)).toEqual([]);
  });
});

const beside = (path: string, sign: string, record: string) =>
  `secret-place ${path}: có ${sign} ở chỗ nói về content/services/${record}.yml`;

describe('the whereabouts of a confidential place', () => {
  const name = 'confidential/huong-duong';
  it.each<[string, string, Edit, string]>([
    [
      'a point in a data file',
      shard,
      inShard('huong-duong', (item) => (item['point'] = [11.5, 108.9])),
      'mục "point"',
    ],
    [
      'an empty address in a data file',
      shard,
      inShard('huong-duong', (item) => (item['address'] = '')),
      'mục "address"',
    ],
    [
      'its commune in a data file',
      shard,
      inShard('huong-duong', (item) => (item['commune'] = '22759')),
      'mục "commune"',
    ],
    [
      'coordinates hidden in a text',
      shard,
      inShard('huong-duong', (item) => (item['note'] = '11.56712, 108.99034')),
      'tọa độ',
    ],
    [
      'a link to a map',
      shelter,
      addedTo('</h1>', '<a href="https://maps.app.goo.gl/xyz">Bản đồ</a>'),
      'một liên kết bản đồ',
    ],
    [
      'a link to the map app',
      shelter,
      addedTo('</h1>', '<a href="geo:11.56,108.99">Chỉ đường</a>'),
      'một liên kết bản đồ',
    ],
    ['a street', shelter, addedTo('</h1>', '<p>Số 12 Lê Lợi</p>'), 'số nhà hoặc tên đường'],
    [
      'a hamlet',
      shelter,
      addedTo('</h1>', '<p>thôn Lạc Tiến</p>'),
      'tên thôn, tổ, khu phố hoặc tòa nhà',
    ],
    [
      'a landmark',
      commune,
      addedTo('Địa chỉ được giữ kín.', ' Gần chợ Phan Rang.'),
      'lời chỉ đường',
    ],
    [
      'a distance',
      commune,
      addedTo('giữ kín. Gọi để được hướng dẫn.</p>', '<p>cách <!-- -->3,2 km</p>'),
      'khoảng cách',
    ],
    [
      'that it stands in the commune',
      commune,
      addedTo('giữ kín. Gọi để được hướng dẫn.</p>', '<span>ngay tại xã</span>'),
      'khoảng cách',
    ],
    [
      'a distance in English',
      'en/tim-ho-tro/phan-rang/index.html',
      addedTo('</h3>', '<p>3.2 km away</p>'),
      'khoảng cách',
    ],
    [
      'a position in an attribute',
      commune,
      instead('data-service="huong-duong"', 'data-service="huong-duong" data-lat="11.5"'),
      'mục "lat"',
    ],
    [
      'an address line in the contact file',
      shelterCard,
      instead('END', 'ADR;TYPE=WORK:;;;Phường Phan Rang;;;\r\nEND'),
      'dòng ADR',
    ],
    [
      'a position in the contact file',
      shelterCard,
      instead('END', 'GEO:11;108\r\nEND'),
      'dòng GEO',
    ],
    [
      'a row with a position',
      'du-lieu/mo/noi.csv',
      file('id,lat,lng\nhuong-duong,11.56712,108.99034\n'),
      'tọa độ',
    ],
    [
      'a marker on the map',
      'du-lieu/noi.geojson',
      file(
        JSON.stringify({
          features: [
            { type: 'Feature', geometry: { type: 'Point' }, properties: { id: 'huong-duong' } },
          ],
        }),
      ),
      'mục "geometry"',
    ],
    [
      'a location in an export',
      'du-lieu/hsds.json',
      file(
        JSON.stringify([
          { id: stableUuid('service', 'huong-duong'), locations: [{ latitude: 11 }] },
        ]),
      ),
      'mục "latitude"',
    ],
    [
      'a place in JSON-LD',
      shelter,
      addedTo(
        '</title>',
        '<script type="application/ld+json">{"name":"Mẫu – Nơi tạm lánh Hướng Dương","demo":true,"geo":{}}</script>',
      ),
      'mục "geo"',
    ],
    [
      'two numbers under another name',
      shard,
      inShard('huong-duong', (item) => (item['p'] = [11.56712, 108.99034])),
      'tọa độ',
    ],
    [
      'a row of a data file without names',
      'du-lieu/ban-do.json',
      file('[["huong-duong","Mẫu",11.56712,108.99034]]'),
      'tọa độ',
    ],
    [
      'a position in a script',
      '_astro/map.js',
      file('const a=[["huong-duong",11.56712,108.99034]]'),
      'tọa độ',
    ],
  ])('is found as %s', async (_, path, edit, sign) => {
    expect(await judge({ [path]: edit })).toContain(beside(path, sign, name));
  });

  it('is found when the address of another place stands on its card', async () => {
    const edit = addedTo('Địa chỉ được giữ kín.', ' số 35 đường TRẦN HƯNG ĐẠO');
    expect(await judge({ [commune]: edit })).toContain(
      beside(commune, 'địa chỉ của một nơi khác', name),
    );
  });

  it('is not given away by another record that names it beside its own address', async () => {
    expect(
      await judge({
        [shard]: inShard(
          'ubnd-phan-rang',
          (item) => (item['summary'] = 'Hỏi "Mẫu – Nơi tạm lánh Hướng Dương".'),
        ),
      }),
    ).toEqual([]);
  });
});

describe('the whereabouts of a home', () => {
  const name = 'home/nha-dong-hai';
  it.each<[string, string, Edit, string]>([
    [
      'a point in a data file',
      shard,
      inShard('nha-dong-hai', (item) => (item['point'] = null)),
      'mục "point"',
    ],
    [
      'an address in a data file',
      shard,
      inShard('nha-dong-hai', (item) => (item['address'] = 'x')),
      'mục "address"',
    ],
    [
      'a house number on its page',
      home,
      addedTo('</h1>', '<p>số nhà 12</p>'),
      'số nhà hoặc tên đường',
    ],
    [
      'an address line in the contact file',
      homeCard,
      instead('END', 'ADR:;;Số 1;;;;\r\nEND'),
      'dòng ADR',
    ],
  ])('is found as %s', async (_, path, edit, sign) => {
    expect(await judge({ [path]: edit })).toContain(beside(path, sign, name));
  });

  it('may end at its commune, and how far that is', async () => {
    const edits = {
      [shard]: inShard('nha-dong-hai', (item) => (item['meters'] = 3200)),
      [commune]: instead('cách 3,2 km', 'cách khoảng 17 km'),
    };
    expect(await judge(edits)).toEqual([]);
  });
});

describe('the search index', () => {
  /** A page as Pagefind keeps it. */
  const indexed = async (id: string, text: string, meta: object = {}) => {
    const folder = smallSite();
    const page = { url: `/tim-ho-tro/dich-vu/${id}/`, content: text, filters: {}, meta };
    writeFileSync(
      join(folder, 'vi_1a2b3c4.pf_fragment'),
      gzipSync(`pagefind_dcd${JSON.stringify(page)}`),
    );
    const problems = await checkSite(folder, content);
    return problems.map(({ slug, file, what }) => `${slug} ${file}: ${what}`);
  };

  it.each([
    ['a street', 'Số 12 Lê Lợi', 'số nhà hoặc tên đường'],
    ['a hamlet', 'thôn Lạc Tiến', 'tên thôn, tổ, khu phố hoặc tòa nhà'],
    ['a landmark', 'Gần chợ Phan Rang', 'lời chỉ đường'],
    ['coordinates', '11.56712, 108.99034', 'tọa độ'],
    ['a distance', 'cách 3,2 km', 'khoảng cách'],
  ])('may not tell where a confidential place is by %s', async (_, words, sign) => {
    expect(await indexed('huong-duong', `Mẫu. Nơi tạm lánh. ${words}. Gọi trước.`)).toContain(
      beside('vi_1a2b3c4.pf_fragment', sign, 'confidential/huong-duong'),
    );
  });

  it('may not give a home an address, nor a shelter one in what goes with its page', async () => {
    expect(await indexed('nha-dong-hai', 'Mẫu. Địa chỉ tin cậy, số nhà 12.')).toContain(
      beside('vi_1a2b3c4.pf_fragment', 'số nhà hoặc tên đường', 'home/nha-dong-hai'),
    );
    expect(await indexed('huong-duong', 'Mẫu.', { address: '' })).toContain(
      beside('vi_1a2b3c4.pf_fragment', 'mục "address"', 'confidential/huong-duong'),
    );
  });

  it('may hold what their pages say', async () => {
    expect(
      await indexed('huong-duong', 'Mẫu. Địa chỉ được giữ kín. Gọi để được hướng dẫn.'),
    ).toEqual([]);
  });
});
