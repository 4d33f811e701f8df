/**
 * What somebody who took over an editor's account might write. Each case must be refused with a message, before a page
 * is built from it. What the build makes of the rest is judged by the checks of the built site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWith, messages } from './overlay.ts';

const page = (body: string, head = 'title: An toàn\nsummary: Đọc trước.\norder: 1'): string =>
  `---\n${head}\n---\n\n${body}\n`;

/** The valid content with one file more, or another one in its place. */
function holding(name: string, text: string | Uint8Array): string {
  const folder = contentWith();
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return folder;
}

const pageFile = 'pages/vi/an-toan.md';

/** A record of the valid content with one line replaced. */
function recordWith(name: string, line: RegExp, written: string): string {
  const text = readFileSync(join(contentWith(), name), 'utf8');
  const changed = text.replace(line, written);
  if (changed === text) throw new Error(`${name} has no line ${String(line)}.`);
  return holding(name, changed);
}

/** Every problem has a place, a fault, a reason and a remedy. */
function expectRefusal(folder: string): void {
  const told = messages(folder);
  expect(told.length).toBeGreaterThan(0);
  for (const message of told) expect(message).toMatch(/^content\/\S.*[.]\n {2}\S.* \S.*[.]$/s);
}

describe('what an editor may well write', () => {
  it.each([
    'Trẻ em < 16 tuổi, nặng > 5 kg & cao.',
    '[Gọi 113](tel:113), [an toàn](/an-toan/), <https://vi.wikipedia.org/>, [thư](mailto:a@vi-du.vn).',
    '**đậm**, *nghiêng*, `chữ`\n\n- một\n- hai\n\n> trích',
    'Tiếng Chăm: ꨌꩌ. Dấu tách rời: Hòa.'.normalize('NFD'),
  ])('is taken: %s', (body) => {
    expect(messages(holding(pageFile, page(body)))).toEqual([]);
  });
});

describe('Markdown that would run', () => {
  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//x.vn/a.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>1</script>">',
    '<object data="data:text/html,x"></object>',
    '<embed src="x.swf">',
    '<form action="https://x.vn"><input name=p></form>',
    '<meta http-equiv="refresh" content="0;url=https://x.vn">',
    '<base href="https://x.vn/">',
    '<link rel=stylesheet href="https://x.vn/a.css">',
    '<style>body{display:none}</style>',
    '<div style="position:fixed;inset:0">Đã thoát</div>',
    '<a href="tel:0900000001" class="button">Gọi 113</a>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror=alert(1)></video>',
    '<math><mtext></p><script>1</script>',
    '<!-- <img src=x onerror=alert(1)> -->',
    '<?php echo 1 ?>',
    '<!DOCTYPE html>',
    '<![CDATA[<script>1</script>]]>',
    '</main><main>',
    'chữ <b onmouseover=alert(1)>đậm</b>',
    '<x/onclick=alert(1)>',
    '- mục\n\n    <script>1</script>',
    '> <script>1</script>',
    '| a |\n| - |\n| <img src=x> |',
    '`<script>`<script>1</script>',
  ])('%s', (body) => {
    expectRefusal(holding(pageFile, page(body)));
  });
});

describe('links that would run, or lead elsewhere than they say', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](java&#x73;cript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java\\script:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](&#1;javascript:alert(1))',
    '[a](vbscript:msgbox(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](blob:https://x.vn/1)',
    '[a](file:///etc/passwd)',
    '[a](intent://x#Intent;scheme=http;end)',
    '[a](sms:113?body=x)',
    '[a](about:blank)',
    '[a](ftp://x.vn/)',
    '[a](http://x.vn/)',
    '[a](//x.vn/)',
    '[a](\\\\x.vn/)',
    '[a](/\\x.vn/)',
    '[a](https://vi.wikipedіa.org/)',
    '[a](https://xn--vi-wikipeda-bwb.org/)',
    '[a](https://vi.wikipedia.org@x.vn/)',
    '[a](https://1.2.3.4/)',
    '[a](https://[::1]/)',
    '[a](https://%78.vn/)',
    '[a]: javascript:alert(1)\n\n[a]',
    '[a]: data:text/html,x\n\n[a]',
    '<javascript:alert(1)>',
    '<data:text/html,x>',
    '![a](https://x.vn/a.png)',
    '![a](//x.vn/a.png)',
    '![a](data:image/svg+xml,x)',
    '![a][b]\n\n[b]: https://x.vn/a.png',
    '[![a](https://x.vn/a.png)](/an-toan/)',
  ])('%s', (body) => {
    expectRefusal(holding(pageFile, page(body)));
  });
});

describe('letters that cannot be seen', () => {
  it.each([
    ['right-to-left override', '\u202E'],
    ['left-to-right embedding', '\u202A'],
    ['isolate', '\u2066'],
    ['zero-width space', '\u200B'],
    ['zero-width joiner', '\u200D'],
    ['right-to-left mark', '\u200F'],
    ['word joiner', '\u2060'],
    ['byte order mark within', '\uFEFF'],
    ['backspace', '\b'],
    ['escape', '\u001B'],
    ['next line', '\u0085'],
  ])('a %s, in a page and in a name', (_, character) => {
    expectRefusal(holding(pageFile, page(`Gọi 1${character}13.`)));
    expectRefusal(
      recordWith(
        'services/public/ubnd-phan-rang.yml',
        /^name: .*/m,
        `name: "Trạm ${character}y tế"`,
      ),
    );
  });

  it('digits of other scripts in a number to call', () => {
    for (const digits of ['٠٢٥٩٣٨٢٢٦٦', '０２５９３８２２６６', '𝟎𝟐𝟓𝟗𝟑𝟖𝟐𝟐𝟔𝟔'])
      expectRefusal(
        recordWith('services/public/ubnd-phan-rang.yml', /number: .*/, `number: '${digits}'`),
      );
  });
});

describe('front matter and YAML that would run, grow or mean something else', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  it.each([
    ['JavaScript front matter', '---js\n{ title: process.exit(1) }\n---\n\nx\n'],
    ['JavaScript front matter behind a blank', '--- js\nx\n---\n\nx\n'],
    ['TOML front matter', '+++\ntitle = "x"\n+++\n\nx\n'],
    ['a JSON front matter', ';;;\n{"title":"x"}\n;;;\n\nx\n'],
    ['billion laughs', page('x', bomb)],
    ['a merge key', page('x', 'a: &a {title: x}\n<<: *a\nsummary: x\norder: 1')],
    [
      'a tag that constructs',
      page('x', 'title: !!js/function "function(){}"\nsummary: x\norder: 1'),
    ],
    ['a binary tag', page('x', 'title: !!binary aGk=\nsummary: x\norder: 1')],
    ['a prototype key', page('x', '__proto__: {admin: true}\ntitle: x\nsummary: x\norder: 1')],
    ['a constructor key', page('x', 'constructor: x\ntitle: x\nsummary: x\norder: 1')],
    ['two documents', page('x', 'title: x\n...\n---\nsummary: x')],
    [
      'deep nesting',
      page('x', `title: ${'['.repeat(5000)}${']'.repeat(5000)}\nsummary: x\norder: 1`),
    ],
    ['a directive', page('x', '%TAG ! tag:x,2000:\ntitle: x\nsummary: x\norder: 1')],
    ['an unknown key with script', page('x', 'title: x\nsummary: x\norder: 1\nonload: alert(1)')],
    ['a number too large', page('x', 'title: x\nsummary: x\norder: 1e400')],
    [
      'a layout of the attacker',
      page('x', 'title: x\nsummary: x\norder: 1\nlayout: ../../x.astro'),
    ],
  ])('%s', (_, text) => {
    expectRefusal(holding(pageFile, text));
  });
});

describe('file names that would leave their folder or their place', () => {
  it.each([
    'services/public/x y.yml',
    'services/public/..yml',
    'services/public/a..b.yml',
    'services/public/X.yml',
    'services/public/a%2fb.yml',
    'services/public/<img src=x>.yml',
    'services/public/a.yml.html',
    'services/public/a.js',
    'services/public/.htaccess',
    'services/public/con\u202Egnp.yml',
    'pages/vi/index.html',
    'pages/vi/a.mdx',
    'pages/vi/a.md.js',
    'pages/de/an-toan.md',
    'articles/vi/<script>.md',
    'articles/media/a.svg',
    'articles/media/a.html',
    'articles/media/a.php',
    'materials/media/a.exe',
    'materials/media/a.svg',
    'campaigns/a/b.yml',
    'package.json',
    'src/x.ts',
  ])('%s', (name) => {
    expectRefusal(holding(name, 'name: x\n'));
  });
});

describe('fields that would lead visitors to somebody else', () => {
  const record = 'services/public/ubnd-phan-rang.yml';
  it.each([
    'website: javascript:alert(1)',
    'website: data:text/html,x',
    'website: http://x.vn/',
    'website: //x.vn/',
    'website: https://vi.wikipedіa.org/',
    'website: https://xn--80ak6aa92e.com/',
    'website: https://vi.wikipedia.org@x.vn/',
    'website: https://1.2.3.4/',
    'website: https://2130706433/',
    'website: https://0x7f000001/',
    'website: https://localhost/',
    'email: "a@b.vn?bcc=c@d.vn"',
    'email: "<script>@x.vn"',
    "zalo: '0900000001#'",
    "zalo: '*21*0900000001#'",
    "zalo: '0900000001,,,1'",
    "zalo: 'tel:113'",
  ])('%s', (line) => {
    expectRefusal(recordWith(record, /^cost: /m, `${line}\ncost: `));
  });

  it.each([
    'exitUrl: javascript:alert(1)',
    'exitUrl: http://vi.wikipedia.org/',
    'exitUrl: https://vi.wikipedіa.org/',
    'exitUrl: https://x.example/',
    'exitUrl: https://exit.invalid/',
  ])('the quick exit: %s', (line) => {
    expectRefusal(recordWith('settings/site.yml', /^exitUrl: .*/m, line));
  });
});
