/** Whether a file is what its name says. An ending alone proves nothing, and a browser would show it as something else. */
const largest = 5 * 1024 * 1024;

const starts: Readonly<Record<string, readonly (readonly [offset: number, bytes: string])[]>> = {
  jpg: [[0, 'ff d8 ff']],
  jpeg: [[0, 'ff d8 ff']],
  png: [[0, '89 50 4e 47 0d 0a 1a 0a']],
  webp: [
    [0, '52 49 46 46'],
    [8, '57 45 42 50'],
  ],
  pdf: [[0, '25 50 44 46 2d']],
  mp4: [[4, '66 74 79 70']],
  mp3: [],
  pptx: [[0, '50 4b 03 04']],
  odp: [[0, '50 4b 03 04']],
};

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

const matches = (start: Uint8Array, offset: number, bytes: string): boolean =>
  hex(start.slice(offset, offset + bytes.split(' ').length)) === bytes;

/**
 * Why a file may not come in, as a sentence for its editor; undefined when it may.
 * @param start its first 16 bytes; @param size in bytes.
 */
export function wrongFile(path: string, start: Uint8Array, size: number): string | undefined {
  const name = path.split('/').at(-1) ?? path;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = starts[ending];
  if (expected === undefined)
    return `Tệp "${name}" không phải loại dùng được. Chọn ảnh JPEG, PNG, WebP; tài liệu PDF, PPTX, ODP; phim MP4 hoặc tiếng MP3.`;
  const isPicture = /^(?:jpe?g|png|webp)$/.test(ending);
  if (isPicture && size > largest)
    return `Ảnh "${name}" lớn hơn 5 MB. Điện thoại chậm sẽ không tải được: thu nhỏ ảnh rồi chọn lại.`;
  if (!expected.every(([offset, bytes]) => matches(start, offset, bytes)))
    return `Tệp "${name}" không đúng là tệp .${ending}. Mở bằng chương trình đã tạo ra nó, lưu lại thành .${ending} rồi chọn lại.`;
  return undefined;
}
