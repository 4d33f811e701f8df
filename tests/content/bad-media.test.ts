import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { activeParts } from '../../src/checks/content/media/active-pdf.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { contentWith, messages, today } from './overlay.ts';

/** The valid content, with one more file or another one in its place. */
function contentHolding(name: string, bytes: Uint8Array | string): string {
  const folder = contentWith();
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return folder;
}

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
const padded = (start: Uint8Array, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.set(start);
  return bytes;
};
const pdf = (...objects: string[]): Buffer =>
  Buffer.from(`%PDF-1.7\n${objects.join('\n')}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`, 'latin1');
const catalogue = (more = ''): string => `1 0 obj\n<</Type/Catalog/Pages 2 0 R${more}>>\nendobj`;

/** Objects 5, 6, … packed into one compressed stream, as most programs write them today. */
function packed(objects: readonly string[], filter = '/Filter/FlateDecode'): string {
  const offsets = objects.map(
    (_, index) => objects.slice(0, index).join(' ').length + +(index > 0),
  );
  const head = `${offsets.map((offset, index) => `${5 + index} ${offset}`).join(' ')} `;
  const body = deflateSync(Buffer.from(head + objects.join(' '), 'latin1')).toString('latin1');
  return `9 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${head.length}${filter}/Length ${body.length}>>\nstream\n${body}\nendstream\nendobj`;
}

const media = 'articles/media';

describe('a picture', () => {
  it('over 5 MB is refused, with the way to make it smaller', () => {
    const folder = contentHolding(`${media}/hien-nha.jpg`, padded(jpeg, 5_400_000));
    expect(messages(folder)).toEqual([
      `content/articles/media/hien-nha.jpg: nặng 5,4 MB, nhiều hơn 5 MB.
  Kho bài nặng dần lên và máy dựng trang chậm lại. Thu nhỏ ảnh: mở bằng trình xem ảnh, đổi cỡ cho cạnh dài còn 2.000 điểm ảnh, lưu thành JPEG chất lượng 80.`,
    ]);
  });

  it('of 5 MB and not a byte more is taken', () => {
    expect(messages(contentHolding(`${media}/lon.jpg`, padded(jpeg, 5_000_000)))).toEqual([]);
  });

  it('that is another kind than its name says is refused, with its right name', () => {
    expect(messages(contentHolding(`${media}/hien-nha.png`, jpeg))).toEqual([
      `content/articles/media/hien-nha.png: "hien-nha.png" là ảnh JPEG, không phải ảnh PNG như tên tệp nói.
  Máy của người đọc không mở được, hoặc mở ra điều không mong muốn. Đổi tên thành "hien-nha.jpg", và sửa tên trong các ô dùng nó.`,
    ]);
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'hình vẽ SVG'],
    ['an SVG behind a prologue', '\uFEFF<?xml version="1.0"?>\n<!-- --><svg>', 'hình vẽ SVG'],
    ['a page', '\n <!DOCTYPE html><script>1</script>', 'trang HTML'],
    ['a GIF', 'GIF89a....', 'ảnh GIF'],
    ['a HEIC of a phone', '\0\0\0\u0018ftypheic\0\0', 'ảnh HEIC của iPhone'],
    ['a program', 'MZ\u0090\0', 'chương trình máy tính'],
    ['nothing at all', '', 'tệp rỗng'],
  ])('that is %s is refused', (_, bytes, kind) => {
    expect(messages(contentHolding(`${media}/hien-nha.jpg`, bytes))).toEqual([
      `content/articles/media/hien-nha.jpg: "hien-nha.jpg" là ${kind}, không phải ảnh JPEG như tên tệp nói.
  Máy của người đọc không mở được, hoặc mở ra điều không mong muốn. Mở tệp bằng chương trình đã làm ra nó rồi lưu lại thành ảnh JPEG.`,
    ]);
  });

  it.each(['ve.svg', 've.html', 've.js'])('is not what %s could be: it can hold script', (name) => {
    expect(messages(contentHolding(`${media}/${name}`, jpeg))).toEqual([
      `content/articles/media/${name}: "${name}" không thuộc loại tệp được nhận.
  Loại tệp này có thể chứa mã lệnh chạy trên máy người đọc. Chỉ đưa lên tệp .jpg, .png, .webp.`,
    ]);
  });

  it('has a plain name, straight in the folder', () => {
    expect(messages(contentHolding(`${media}/Hiên nhà.JPG`, jpeg))).toEqual([
      `content/articles/media/Hiên nhà.JPG: "Hiên nhà.JPG" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn; dấu, chữ hoa và dấu cách làm đường dẫn không mở được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "hien-nha.webp".`,
    ]);
    expect(messages(contentHolding(`${media}/anh/hien-nha.jpg`, jpeg))).toEqual([
      `content/articles/media/anh/hien-nha.jpg: nằm trong một thư mục con.
  Không ô nào gọi được tệp này. Chuyển tệp ra thẳng thư mục media/.`,
    ]);
  });

  it('that no record names is worth a word, and stops nothing', () => {
    const { problems, notices } = checkContent(contentHolding(`${media}/thua.jpg`, jpeg), {
      today,
    });
    expect(problems).toEqual([]);
    expect(notices.map(formatProblem)).toEqual([
      `content/articles/media/thua.jpg: không được mục nào dùng.
  Tệp nằm lại làm kho bài nặng thêm; trang không đăng nó. Xóa tệp, hoặc ghi tên nó vào mục cần dùng.`,
    ]);
  });
});

describe('a file of a material', () => {
  const poster = 'materials/media/ap-phich.pdf';

  it.each([
    ['script', pdf(catalogue('/Names<</JavaScript 3 0 R>>')), 'mã lệnh'],
    [
      'script under a name written with codes',
      pdf(catalogue(), '3 0 obj\n<</S/J#61vaScript/JS(x)>>'),
      'mã lệnh',
    ],
    ['script in packed objects', pdf(catalogue(), packed(['<</S/JavaScript/JS(x)>>'])), 'mã lệnh'],
    ['a program to start', pdf(catalogue('/A<</S /Launch/F(x)>>')), 'lệnh mở chương trình khác'],
    [
      'another file inside',
      pdf(catalogue('/Names<</EmbeddedFiles 3 0 R>>')),
      'tệp khác đính kèm bên trong',
    ],
    [
      'an address to open',
      pdf(catalogue('/OpenAction<</S/URI/URI(https://a.example)>>')),
      'việc tự làm khi mở tệp',
    ],
    [
      'an action elsewhere in the file',
      pdf(catalogue('/OpenAction 5 0 R'), '5 0 obj\n<</S/URI/URI(x)>>\nendobj'),
      'việc tự làm khi mở tệp',
    ],
    ['an action for each page', pdf(catalogue('/AA<</O 5 0 R>>')), 'việc tự làm khi mở tệp'],
    ['a password', pdf(catalogue(), '4 0 obj<</Encrypt 3 0 R>>'), 'mật khẩu hoặc khóa'],
    [
      'objects packed twice',
      pdf(catalogue(), packed(['<<>>'], '/Filter[/ASCII85Decode/FlateDecode]')),
      'phần nén không kiểm tra được',
    ],
  ])('is refused with %s', (_, bytes, part) => {
    expect(messages(contentHolding(poster, bytes))).toEqual([
      `content/materials/media/ap-phich.pdf: là tệp PDF có ${part}.
  Mở tệp này có thể làm máy của người đọc chạy lệnh hoặc báo cho nơi khác biết. Mở tệp rồi in lại thành PDF mới (In → Lưu thành PDF), hoặc xuất lại từ tệp gốc.`,
    ]);
  });

  it.each([
    ['to be read', pdf(catalogue())],
    ['that opens on its first page', pdf(catalogue('/OpenAction[3 0 R/XYZ null null 0]'))],
    [
      'that opens on a page by a packed object',
      pdf(catalogue('/OpenAction 6 0 R'), packed(['<</Type/Page>>', '<</S/GoTo/D[5 0 R/Fit]>>'])),
    ],
    ['with packed pages', pdf(catalogue(), packed(['<</Type/Page/Parent 2 0 R>>']))],
    [
      'that speaks of JavaScript in its text',
      pdf(catalogue(), '4 0 obj<</Length 20>>\nstream\n(JavaScript) Tj\nendstream'),
    ],
  ])('is taken when it is a plain PDF %s', (_, bytes) => {
    expect(messages(contentHolding(poster, bytes))).toEqual([]);
  });

  it('over 25 MB is refused', () => {
    expect(messages(contentHolding(poster, padded(pdf(), 26_000_000)))).toEqual([
      `content/materials/media/ap-phich.pdf: nặng 26,0 MB, nhiều hơn 25 MB.
  Người dùng điện thoại không tải nổi, và nhiều máy chủ không nhận. Xuất lại với ảnh nhỏ hơn, hoặc chia thành nhiều tệp.`,
    ]);
  });

  it('that is a presentation has no macro in it', () => {
    const slides = 'PK\x03\x04……[Content_Types].xml ppt/presentation.xml ppt/vbaProject.bin';
    expect(messages(contentHolding('materials/media/bai.pptx', slides))).toEqual([
      `content/materials/media/bai.pptx: là bài trình chiếu có mã lệnh (macro).
  Mở tệp này có thể làm máy của người đọc chạy lệnh hoặc báo cho nơi khác biết. Lưu lại thành .pptx không có macro.`,
    ]);
    expect(
      messages(contentHolding('materials/media/bai.pptx', slides.replace('vbaProject', 'x'))),
    ).toEqual([]);
  });

  it('of any bytes at all never ends the check', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(
          ' obj<</Type/ObjStm/Filter/FlateDecode>>stream\n',
          '/OpenAction 1 0 R',
          '#',
        ),
        (bytes, scrap) =>
          Array.isArray(activeParts(Buffer.concat([bytes, Buffer.from(scrap), bytes]))),
      ),
      { numRuns: 300 },
    );
  });
});
