/**
 * Finds what a PDF could do besides being read: run script, start a program, open an address by itself, carry other
 * files. The bytes are searched rather than parsed into objects: a reader that follows the file's own tables can be led
 * past an object that another reader shows, a search of every byte cannot.
 */
import { inflateSync, constants } from 'node:zlib';

/** Names of the format (ISO 32000-2) by what they let a file do. Long enough never to occur by chance in a picture. */
const activeNames = {
  JavaScript: 'mã lệnh',
  Launch: 'lệnh mở chương trình khác',
  SubmitForm: 'lệnh gửi biểu mẫu đi',
  ImportData: 'lệnh lấy dữ liệu vào',
  EmbeddedFile: 'tệp khác đính kèm bên trong',
  EmbeddedFiles: 'tệp khác đính kèm bên trong',
  RichMedia: 'phần chạy phim, hoạt hình',
  Rendition: 'phần chạy phim, hoạt hình',
} as const;

const active = new RegExp(`/(${Object.keys(activeNames).join('|')})(?![\\w.-])`, 'g');

const objectStream = /\/ObjStm(?!\w)/;

/** More than any honest object stream of a leaflet; stops a small file from filling the memory. */
const mostInflated = 64_000_000;

/** `/J#61vaScript` is the same name as `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const reference = /^(\d+)\s+\d+\s+R/;

/** A page to show when the file opens is harmless: an array, or a `GoTo`. Any other action is not. */
function opensSomething(text: string): boolean {
  return [...text.matchAll(/\/OpenAction\s*(<<|\d+\s+\d+\s+R)/g)].some(
    ({ 1: value = '', index }) => {
      const number = reference.exec(value)?.[1];
      const action =
        number === undefined
          ? text.slice(index, index + 300)
          : (new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\s*([^]{0,300})`).exec(text)?.[1] ?? '');
      return !action.startsWith('[') && !/\/S\s*\/GoTo(?![A-Za-z])/.test(action);
    },
  );
}

const filterNames = /\/(?:(?:ASCIIHex|ASCII85|LZW|Flate|RunLength|Crypt)\w*|A85|AHx|Fl)(?![\w])/g;

/** `undefined` when the stream is packed in a way that is not looked into. */
function unpacked(dictionary: string, body: Buffer): string | undefined {
  const [filter, ...others] = dictionary.match(filterNames) ?? [];
  if (others.length > 0 || filter?.startsWith('/Fl') !== true) return undefined;
  if (/\/Predictor\s+(?!1\b)\d/.test(dictionary)) return undefined;
  try {
    return inflateSync(body, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: mostInflated,
    }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** The objects of a stream, each behind its number as if it stood in the file itself (ISO 32000-2, 7.5.7). */
function objectsIn(dictionary: string, text: string): string {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const pairs = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  return pairs
    .map(([, number, from], index) => {
      const to = pairs[index + 1]?.[2];
      const end = to === undefined ? undefined : first + Number(to);
      return `\n${number} 0 obj ${text.slice(first + Number(from), end)}`;
    })
    .concat(text)
    .join('');
}

/** The texts of compressed objects; `hidden` when there are some that cannot be looked into. */
function objectStreams(bytes: Buffer, raw: string): { texts: string[]; hidden: boolean } {
  const texts: string[] = [];
  for (const { index, 0: mark } of raw.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const from = Math.max(raw.lastIndexOf('obj', index), index - 4000, 0);
    const dictionary = plainNames(raw.slice(from, index));
    if (!objectStream.test(dictionary)) continue;
    const text = unpacked(dictionary, bytes.subarray(index + mark.length));
    if (text !== undefined) texts.push(objectsIn(dictionary, text));
  }
  // Each mention must be one that was read: otherwise something stands where this search does not look.
  const mentioned = plainNames(raw).match(new RegExp(objectStream, 'g'))?.length ?? 0;
  return { texts, hidden: mentioned > texts.length };
}

/** What is active in a PDF, in an editor's words; empty for a file that can only be read. */
export function activeParts(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = buffer.toString('latin1');
  const { texts, hidden } = objectStreams(buffer, raw);
  const all = plainNames([raw, ...texts].join('\n'));
  const found = [...all.matchAll(active)].map(
    ([, name = '']) => activeNames[name as keyof typeof activeNames],
  );
  const opens = opensSomething(all) || /\/AA\s*(?:<<|\d+\s+\d+\s+R)/.test(all);
  const locked = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(all);
  return [
    ...new Set([
      ...found,
      ...(opens ? ['việc tự làm khi mở tệp'] : []),
      ...(locked ? ['mật khẩu hoặc khóa'] : []),
      ...(hidden ? ['phần nén không kiểm tra được'] : []),
    ]),
  ];
}
