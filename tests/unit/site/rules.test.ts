import { describe, expect, it } from 'vitest';
import { DemoMarked } from '../../../src/checks/site/demo-marked.ts';
import { DemoPhones } from '../../../src/checks/site/demo-phones.ts';
import { ExitFirst } from '../../../src/checks/site/exit-first.ts';
import { ForeignOrigin } from '../../../src/checks/site/foreign-origin.ts';
import { InlineBehaviour } from '../../../src/checks/site/inline-behaviour.ts';
import { InternalLinks } from '../../../src/checks/site/internal-links.ts';
import { NeutralWords, tellingWord } from '../../../src/checks/site/neutral-words.ts';
import { Policy } from '../../../src/checks/site/policy.ts';
import { policyFor, policyPlaceholder } from '../../../src/integrations/content-security-policy.ts';
import { addedTo, inShard, instead, judge, type Edit } from './small-site.ts';

const front = 'index.html';
const commune = 'tim-ho-tro/phan-rang/index.html';
const shelter = 'tim-ho-tro/dich-vu/huong-duong/index.html';
const shelterCard = 'tim-ho-tro/dich-vu/huong-duong/lien-he.vcf';
const shard = 'du-lieu/xa/22759.json';
const file =
  (text: string): Edit =>
  () =>
    text;
const inMain = (html: string): Edit => addedTo('<main id="noi-dung">', html);
const inHead = (html: string): Edit => addedTo('</title>', html);

describe('a sample record', () => {
  const unmarked = (path: string) =>
    `demo-marked ${path}: là bản ghi mẫu (content/services/confidential/huong-duong.yml) mà không có dấu "Mẫu" bên cạnh`;

  it.each<[string, string, Edit]>([
    [
      'on a card',
      'en/tim-ho-tro/phan-rang/index.html',
      instead('Example – Hướng Dương', 'Hướng Dương'),
    ],
    ['on its own page', shelter, (html) => html.replaceAll('Mẫu', 'Nhà').replace('mẫu', 'nhà')],
    [
      'in a list of names',
      'so-do/index.html',
      file(
        '<ul><li><a href="/tim-ho-tro/dich-vu/huong-duong/">Nơi tạm lánh Hướng Dương</a></li></ul><h2>Mẫu</h2><p data-id="huong-duong">Nơi tạm lánh Hướng Dương</p>',
      ),
    ],
    ['in a data file', shard, inShard('huong-duong', (item) => (item['demo'] = false))],
    [
      'in a data file without the field',
      shard,
      inShard('huong-duong', (item) => delete item['demo']),
    ],
    ['in a contact file', shelterCard, instead('FN:Mẫu: Mẫu – Nơi', 'FN:Nơi')],
    ['in a row of a table', 'du-lieu/mo/noi.csv', file('id,tên\nhuong-duong,Nơi tạm lánh\n')],
  ])('is found unmarked %s', async (_, path, edit) => {
    expect(await judge({ [path]: edit }, [DemoMarked])).toEqual([unmarked(path)]);
  });

  it('has a mark in its name, in the word beside it, or in a field that a program reads', async () => {
    const marked = {
      'so-do/index.html': file(
        '<li data-id="huong-duong">Nơi tạm lánh Hướng Dương <b>Mẫu</b></li>',
      ),
      'du-lieu/mo/noi.csv': file('id,tên,mẫu\nhuong-duong,Nơi tạm lánh,Bản ghi mẫu\n'),
      'du-lieu/hsds.json': file(
        '[{"name":"Mẫu – Nơi tạm lánh Hướng Dương","alert":"Bản ghi mẫu để trình diễn."}]',
      ),
    };
    expect(await judge(marked, [DemoMarked])).toEqual([]);
  });

  it('needs no mark where a link to it shows another word, such as a language', async () => {
    const link = '<p><a href="/tim-ho-tro/dich-vu/huong-duong/" hreflang="vi">VI</a></p>';
    expect(await judge({ [front]: inMain(link) }, [DemoMarked])).toEqual([]);
  });

  it.each<[string, string, Edit, string]>([
    [
      'a call',
      commune,
      inMain('<a href="tel:0000000047">0000 000 047</a>'),
      'là liên kết gọi đến số của bản ghi mẫu',
    ],
    [
      'a call with the country code',
      commune,
      inMain('<a href="tel:+84-000-000-047">Gọi</a>'),
      'là liên kết gọi đến số của bản ghi mẫu',
    ],
    [
      'a message',
      commune,
      inMain('<a href="sms:0000000047?body=x">Nhắn</a>'),
      'là liên kết gọi đến số của bản ghi mẫu',
    ],
    [
      'a chat',
      commune,
      inMain('<a href="https://zalo.me/0000000047">Zalo</a>'),
      'là liên kết gọi đến số của bản ghi mẫu',
    ],
    [
      'a number to dial in a data file',
      shard,
      inShard('huong-duong', (item) => (item['phones'] = [{ dial: '0000000047' }])),
      'có số để bấm gọi của bản ghi mẫu content/services/confidential/huong-duong.yml',
    ],
    [
      'a telephone in the contact file',
      shelterCard,
      instead('END', 'TEL;TYPE=WORK:0000000047\r\nEND'),
      'có số để bấm gọi của bản ghi mẫu content/services/confidential/huong-duong.yml',
    ],
  ])('leads nobody to %s', async (_, path, edit, what) => {
    expect(await judge({ [path]: edit }, [DemoPhones])).toEqual([`demo-phone ${path}: ${what}`]);
  });
});

describe('a request to another host', () => {
  const foreign = (path: string) => [`foreign-origin ${path}: được tải từ máy chủ khác`];
  it.each<[string, Edit]>([
    ['a script', inMain('<script src="https://cdn.example/a.js"></script>')],
    ['a script without its protocol', inMain('<script src="//cdn.example/a.js"></script>')],
    ['a style sheet', inHead('<link rel="stylesheet" href="https://fonts.example/css">')],
    ['a preload', inHead('<link rel="preload" as="font" href="https://fonts.example/a.woff2">')],
    ['a connection ahead of time', inHead('<link rel="preconnect" href="https://fonts.example">')],
    ['an icon', inHead('<link rel="shortcut icon" href="https://cdn.example/i.png">')],
    [
      'a style that is also an alternate',
      inHead('<link rel="alternate stylesheet" href="https://cdn.example/a.css">'),
    ],
    ['a picture', inMain('<img src="https://cdn.example/a.png" alt="">')],
    ['a larger picture', inMain('<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">')],
    ['a source', inMain('<picture><source srcset="https://cdn.example/a.webp"></picture>')],
    ['a drawing', inMain('<svg><use href="https://cdn.example/i.svg#a"/></svg>')],
    [
      'a picture in a drawing',
      inMain('<svg><image xlink:href="https://cdn.example/a.png"/></svg>'),
    ],
    ['a frame', inMain('<iframe src="https://www.youtube.com/embed/x"></iframe>')],
    ['a film', inMain('<video poster="https://cdn.example/p.png"></video>')],
    ['a form', inMain('<form action="https://forms.example/"></form>')],
    ['a button of a form', inMain('<button formaction="https://forms.example/">x</button>')],
    ['a ping', inMain('<a href="/" ping="https://count.example/">x</a>')],
    ['a base', inHead('<base href="https://other.example/">')],
    ['a refresh', inHead('<meta http-equiv="Refresh" content="0; url=https://other.example/">')],
    [
      'a style in the page',
      inHead('<style>@font-face{src:url("https://fonts.example/a.woff2")}</style>'),
    ],
    ['an imported style', inHead('<style>@import "https://fonts.example/a.css";</style>')],
    ['a style attribute', inMain('<p style="background:url(https://cdn.example/a.png)">x</p>')],
    ['a script in the page', inMain('<script>fetch("https://api.example/x")</script>')],
    [
      'the code of an island',
      inMain('<astro-island component-url="https://cdn.example/a.js"></astro-island>'),
    ],
  ])('is found as %s', async (_, edit) => {
    expect(await judge({ [front]: edit }, [ForeignOrigin])).toEqual(foreign(front));
  });

  it.each<[string, string]>([
    ['_astro/a.css', '.a{background:url(//cdn.example/a.png)}'],
    ['_astro/a.js', 'import("https://cdn.example/a.js")'],
    ['_astro/b.js', 'import{a}from"https://cdn.example/a.js"'],
    ['_astro/c.js', 'new WebSocket(`wss://live.example/`)'],
    ['_astro/d.js', 'navigator.sendBeacon("https://count.example/",x)'],
    ['a.svg', '<svg><image href="https://cdn.example/a.png"/></svg>'],
  ])('is found in %s', async (path, text) => {
    expect(await judge({ [path]: file(text) }, [ForeignOrigin])).toEqual(foreign(path));
  });

  it('is not a link that a reader may choose to follow, nor data in the page', async () => {
    const edit = inMain(
      '<a href="https://vanban.chinhphu.vn/">x</a><img src="data:image/png;base64,AA" alt=""><img src="https://diem-tua.example/a.png" alt="">',
    );
    expect(await judge({ [front]: edit }, [ForeignOrigin])).toEqual([]);
  });
});

describe('what a strict policy would break', () => {
  it.each<[string, string]>([
    ['<p style="color:red">x</p>', 'a style'],
    ['<button onclick="x()">x</button>', 'a handler'],
    ['<img src="/a.png" alt="" OnError=x()>', 'a handler in capitals without quotes'],
    ['<a href="javascript:void(0)">x</a>', 'a script address'],
    ['<a href=" java\tscript:x()">x</a>', 'a script address that hides'],
    ['<a href="&#106;avascript:x()">x</a>', 'a script address in numbered characters'],
  ])('is found: %s', async (html) => {
    expect(await judge({ [front]: inMain(html) }, [InlineBehaviour])).toEqual([
      `no-inline-style ${front}: nằm ngay trong thẻ`,
    ]);
  });

  it('is found in a drawing, which may style itself but not act', async () => {
    const edits = {
      'bieu-tuong.svg': file('<svg onload="x()"><circle style="fill:red"/></svg>'),
      'hinh.svg': file('<svg><script>x()</script></svg>'),
    };
    expect(await judge(edits, [InlineBehaviour])).toEqual([
      'no-inline-style bieu-tuong.svg: nằm ngay trong thẻ',
      'no-inline-style hinh.svg: nằm ngay trong thẻ',
    ]);
  });

  it('is no text about such things', async () => {
    const edit = inMain(
      '<p>style="x" onclick="x" javascript:x</p><code>&lt;p style="x"&gt;</code>',
    );
    expect(await judge({ [front]: edit }, [InlineBehaviour])).toEqual([]);
  });
});

describe('the policy of a page', () => {
  /** The page with a policy of our own making instead of the one that fits it. */
  const ruled =
    (change: (policy: string) => string): Edit =>
    (html) =>
      html.replace(policyPlaceholder, change(policyFor(html)));
  const told = (edit: Edit) => judge({ [front]: edit }, [Policy]);

  it.each<[string, Edit, string]>([
    [
      'is missing',
      (html) => html.replace(/<meta http-equiv.*\n/, ''),
      'có 0 thẻ Content-Security-Policy, phải có đúng một',
    ],
    [
      'is there twice',
      inHead('<meta http-equiv="Content-Security-Policy" content="x">'),
      'có 2 thẻ Content-Security-Policy, phải có đúng một',
    ],
    [
      'comes after a script',
      (html) => html.replace('<meta charset="utf-8">', '<script src="/a.js"></script>'),
      'có script hoặc kiểu đứng trước Content-Security-Policy',
    ],
    [
      'lets any script in',
      ruled((policy) => policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
      "cho phép 'unsafe-inline' trong script-src",
    ],
    [
      'lets text become script',
      ruled((policy) => policy.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")),
      "cho phép 'unsafe-eval' trong script-src",
    ],
    [
      'names another host',
      ruled((policy) =>
        policy.replace("connect-src 'self'", "connect-src 'self' https://api.example"),
      ),
      'cho phép https://api.example trong connect-src',
    ],
    [
      'lets scripts come as data',
      ruled((policy) => policy.replace("script-src 'self'", "script-src 'self' data:")),
      'cho phép data: trong script-src',
    ],
    [
      'lets a form go anywhere',
      ruled((policy) => policy.replace("; form-action 'none'", '')),
      'không đóng form-action',
    ],
    [
      'has no default',
      ruled((policy) => policy.replace("default-src 'none'; ", '')),
      'không đóng default-src',
    ],
  ])('%s', async (_, edit, what) => {
    expect(await told(edit)).toEqual([`policy ${front}: ${what}`]);
  });

  it('lost the hash of a script when somebody changed it after the build', async () => {
    const [missing, left, ...others] = await told((html) =>
      html.replace(policyPlaceholder, policyFor(html)).replace("'keyup',()=>{}", "'keyup',()=>{ }"),
    );
    expect(missing).toMatch(/^policy index\.html: thiếu mã băm 'sha256-.{44}' của một <script>/);
    expect(left).toMatch(
      /^policy index\.html: có mã băm 'sha256-.{44}' mà trang không có <script>/,
    );
    expect(others).toEqual([]);
  });

  it('holds the hash of every style, and of no data block', async () => {
    const data = inMain('<script type="application/json">{"a":1}</script>');
    expect(await told(data)).toEqual([]);
    const found = await told(ruled((policy) => policy.replace(/(style-src 'self') '[^']+'/, '$1')));
    expect(found[0]).toMatch(/của một <style>/);
  });

  it('goes with a page that sends no referrer', async () => {
    const what = 'không có đúng một thẻ <meta name="referrer" content="no-referrer">';
    expect(await told(instead('content="no-referrer"', 'content="origin"'))).toEqual([
      `policy ${front}: ${what}`,
    ]);
    expect(await told(inHead('<meta name="referrer" content="unsafe-url">'))).toEqual([
      `policy ${front}: ${what}`,
    ]);
  });

  it('is another matter on the pages of the editors', async () => {
    expect(
      await judge({ 'admin/index.html': file('<!doctype html><body></body>') }, [Policy]),
    ).toEqual([]);
  });
});

describe('what a history list shows of a help page', () => {
  it.each<[string, string, Edit, string]>([
    ['its title', commune, instead('Tìm hỗ trợ –', 'Nơi giúp người bị bạo lực –'), 'bạo lực'],
    ['its title without marks', commune, instead('Tìm hỗ trợ –', 'bao hanh'), 'bạo hành'],
    ['its description', front, instead('Số điện thoại và', 'Khi bị quấy rối:'), 'quấy rối'],
    [
      'its title when shared',
      front,
      (html) => html.replace('og:title" content="', 'og:title" content="Hiếp dâm '),
      'hiếp dâm',
    ],
    [
      'its English title',
      'en/tim-ho-tro/phan-rang/index.html',
      instead('Find help –', 'Domestic violence help –'),
      'Domestic',
    ],
    ['the page for lost links', '404.html', instead('Không tìm', 'Nạn nhân không tìm'), 'nạn nhân'],
  ])('must not tell why somebody came: %s', async (_, path, edit, word) => {
    const found = await judge({ [path]: edit }, [NeutralWords]);
    expect(new Set(found)).toEqual(new Set([`neutral-words ${path}: có chữ "${word}"`]));
  });

  it('must not tell it by the address', async () => {
    const path = 'tim-ho-tro/bao-luc-gia-dinh/index.html';
    expect(await judge({ [path]: file('<title>x</title>') }, [NeutralWords])).toEqual([
      `neutral-words ${path}: có chữ "bạo lực"`,
    ]);
  });

  it('must not tell it on whatever else speaks to people who meet it', async () => {
    const path = 'bai-viet/chuan-bi/index.html';
    const spoken = (audience: string) =>
      judge(
        {
          [path]: file(
            `<html><head><title>Khi bị bạo lực</title></head><body><main data-audience="${audience}"></main></body></html>`,
          ),
        },
        [NeutralWords],
      );
    expect(await spoken('residents survivors')).toEqual([
      `neutral-words ${path}: có chữ "bạo lực"`,
    ]);
    expect(await spoken('officials')).toEqual([]);
  });

  it('may name the law on a page about rights', async () => {
    expect(await judge({}, [NeutralWords])).toEqual([]);
  });

  it.each([
    ['Danh sách, danh bạ', undefined],
    ['Hội Liên hiệp Phụ nữ, Phước Hiệp', undefined],
    ['Xuân Hải, Bảo Lộc', undefined],
    ['Xã Gia Hanh, Hà Tĩnh', undefined],
    ['HÀNH HẠ', 'hành hạ'],
    ['hanh ha', 'hành hạ'],
    ['grape, drape, beaten track', 'beaten'],
    ['đánh', 'đánh'],
    ['DANH DAP', 'đánh đập'],
    ['abusive', 'abusive'],
  ])('reads "%s" with care', (text, word) => {
    expect(tellingWord(text)).toBe(word);
  });
});

describe('a link inside the site', () => {
  const told = (html: string) => judge({ [front]: inMain(html) }, [InternalLinks]);
  it.each([
    ['<a href="/khong-co/">x</a>', 'không dẫn đến tệp nào của trang'],
    ['<a href="/tim-ho-tro/phan-rang">x</a>', 'thiếu dấu / ở cuối'],
    [
      '<a href="tim-ho-tro/phan-rang/index.html">x</a>',
      'dẫn thẳng đến tệp .html thay vì địa chỉ của trang',
    ],
    [
      '<a href="/tim-ho-tro/phan-rang/#khong-co">x</a>',
      'không có chỗ nào tên "khong-co" trong trang đó',
    ],
    ['<a href="#khong-co">x</a>', 'không có chỗ nào tên "khong-co" trong trang đó'],
    ['<a href="https://diem-tua.example/khong-co/">x</a>', 'không dẫn đến tệp nào của trang'],
    [
      '<svg><use href="/icons.svg#khong-co"/></svg>',
      'không có chỗ nào tên "khong-co" trong trang đó',
    ],
    ['<img src="/khong-co.png" alt="">', 'không dẫn đến tệp nào của trang'],
    ['<a href="/%E0%A4%A/">x</a>', 'không phải một đường dẫn đọc được'],
  ])('is judged: %s', async (html, what) => {
    expect(await told(html)).toEqual([`internal-link ${front}: ${what}`]);
  });

  it('is judged where it is shared or loaded too', async () => {
    const edit = (html: string) =>
      html
        .replace(
          '</title>',
          '</title><meta property="og:image" content="https://diem-tua.example/share.png">',
        )
        .replace('/_astro/page.js', '/_astro/khong-co.js');
    expect(await judge({ [front]: edit }, [InternalLinks])).toEqual([
      `internal-link ${front}: không dẫn đến tệp nào của trang`,
      `internal-link ${front}: không dẫn đến tệp nào của trang`,
    ]);
  });

  it('is fine when it leads to a place in a page, to a file, or away', async () => {
    const html =
      '<a href="#noi-dung">x</a><a href="/tim-ho-tro/phan-rang/#gan-nhat">x</a><a href="/robots.txt">x</a><a href="tel:113">x</a><a href="mailto:a@b.vn">x</a><a href="https://other.example/x">x</a><a href="?q=1">x</a>';
    expect(await told(html)).toEqual([]);
  });
});

describe('the way out', () => {
  it.each<[string, Edit, string]>([
    [
      'is not there',
      (html) => html.replace(/<a class="quick-exit".*\n/, ''),
      'không có nút thoát nhanh ngay sau liên kết đầu trang',
    ],
    [
      'stands behind a banner',
      instead('<a class="quick-exit"', '<div>Cookie?</div><a class="quick-exit"'),
      'không có nút thoát nhanh ngay sau liên kết đầu trang',
    ],
    [
      'has nothing before it to skip to',
      (html) => html.replace(/<a class="skip-link".*\n/, ''),
      'không bắt đầu bằng liên kết "Đến nội dung chính"',
    ],
    [
      'leads to another page than the settings say',
      instead('https://vi.wikipedia.org/"', 'https://vnexpress.net/"'),
      'không có nút thoát nhanh ngay sau liên kết đầu trang',
    ],
    [
      'tells the next page where one was',
      instead('rel="nofollow noreferrer"', 'rel="nofollow"'),
      'có nút thoát nhanh thiếu rel="nofollow noreferrer"',
    ],
    [
      'leaves this page open',
      instead('rel="nofollow', 'target="_blank" rel="nofollow'),
      'có nút thoát nhanh mở thẻ mới',
    ],
  ])('%s', async (_, edit, what) => {
    expect(await judge({ [front]: edit }, [ExitFirst])).toEqual([`exit-first ${front}: ${what}`]);
  });
});
