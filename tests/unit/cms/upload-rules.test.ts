import { describe, expect, it } from 'vitest';
import { wrongFile } from '../../../src/cms/upload-rules.ts';

const bytes = (...values: number[]) =>
  new Uint8Array([...values, ...new Array<number>(16).fill(0)]);
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('a file that an editor chooses', () => {
  it('comes in when it is what its name says', () => {
    expect(wrongFile('content/articles/media/hien-nha.png', png, 1000)).toBeUndefined();
    expect(
      wrongFile('a/b.pdf', new TextEncoder().encode('%PDF-1.7 ........'), 1000),
    ).toBeUndefined();
  });

  it.each([
    ['a program', 'thu.exe', bytes(0x4d, 0x5a)],
    ['a drawing that can carry script', 'hinh.svg', new TextEncoder().encode('<svg onload="x">')],
    ['a file without an ending', 'hinh', png],
  ])('stays out when it is %s', (_, name, start) => {
    expect(wrongFile(name, start, 1000)).toContain('không phải loại dùng được');
  });

  it('stays out when its ending lies', () => {
    expect(wrongFile('hinh.jpg', png, 1000)).toContain('không đúng là tệp .jpg');
    expect(wrongFile('hinh.png', new TextEncoder().encode('<script>alert(1)'), 10)).toContain(
      '.png',
    );
  });

  it('stays out when a slow phone could not load it', () => {
    expect(wrongFile('hinh.png', png, 6 * 1024 * 1024)).toContain('lớn hơn 5 MB');
  });
});
