/** What is wrong with a file of a media folder by itself: its name, its weight, its bytes. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../problem.ts';
import { megabytes } from '../walk-folder.ts';
import { activeParts } from './active-pdf.ts';
import {
  endingFor,
  isMediaType,
  promisedType,
  typeNames,
  typeOfBytes,
  type MediaType,
} from './magic.ts';
import type { MediaFile } from './media-file.ts';

type Fault = Omit<Problem, 'file'>;

const pictures: readonly MediaType[] = ['jpeg', 'png', 'webp'];
const endings = (picturesOnly: boolean): string =>
  picturesOnly ? '.jpg, .png, .webp' : '.pdf, .jpg, .png, .webp, .mp4, .mp3, .pptx, .odp';

/** A phone's photograph fits; a build of hundreds of pictures stays fast. */
const largestPicture = 5_000_000;
/** Many hosts of static sites take no larger file, and nobody downloads more on a phone. */
const largestFile = 25_000_000;

const plainName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

function nameFault({ name }: MediaFile, picturesOnly: boolean): Fault | undefined {
  if (name.includes('/'))
    return {
      slug: 'unknown-place',
      what: 'nằm trong một thư mục con',
      why: 'Không ô nào gọi được tệp này.',
      remedy: 'Chuyển tệp ra thẳng thư mục media/.',
    };
  const type = promisedType(name);
  if (type === undefined || (picturesOnly && !pictures.includes(type)))
    return {
      slug: 'media-type',
      value: name,
      what: 'không thuộc loại tệp được nhận',
      why: /\.(?:svg|html?|js|xml)$/i.test(name)
        ? 'Loại tệp này có thể chứa mã lệnh chạy trên máy người đọc.'
        : 'Máy của người đọc có thể không mở được, hoặc mở ra điều không mong muốn.',
      remedy: `Chỉ đưa lên tệp ${endings(picturesOnly)}.`,
    };
  if (plainName.test(name)) return undefined;
  return {
    slug: 'file-name',
    value: name,
    what: 'không phải tên tệp dùng được',
    why: 'Tên tệp thành đường dẫn; dấu, chữ hoa và dấu cách làm đường dẫn không mở được.',
    remedy: 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "hien-nha.webp".',
  };
}

function sizeFault({ size }: MediaFile, type: MediaType): Fault | undefined {
  if (pictures.includes(type))
    return size <= largestPicture
      ? undefined
      : {
          slug: 'large-picture',
          what: `nặng ${megabytes(size)}, nhiều hơn 5 MB`,
          why: 'Kho bài nặng dần lên và máy dựng trang chậm lại.',
          remedy:
            'Thu nhỏ ảnh: mở bằng trình xem ảnh, đổi cỡ cho cạnh dài còn 2.000 điểm ảnh, lưu thành JPEG chất lượng 80.',
        };
  return size <= largestFile
    ? undefined
    : {
        slug: 'large-file',
        what: `nặng ${megabytes(size)}, nhiều hơn 25 MB`,
        why: 'Người dùng điện thoại không tải nổi, và nhiều máy chủ không nhận.',
        remedy:
          type === 'mp4'
            ? 'Xuất lại phim ở cỡ 480p, hoặc cắt ngắn.'
            : 'Xuất lại với ảnh nhỏ hơn, hoặc chia thành nhiều tệp.',
      };
}

const active = 'Mở tệp này có thể làm máy của người đọc chạy lệnh hoặc báo cho nơi khác biết.';

function contentFault(bytes: Buffer, type: MediaType): Fault | undefined {
  if (type === 'pdf') {
    const parts = activeParts(bytes);
    if (parts.length === 0) return undefined;
    return {
      slug: 'active-pdf',
      what: `là tệp PDF có ${parts.join(', ')}`,
      why: active,
      remedy: 'Mở tệp rồi in lại thành PDF mới (In → Lưu thành PDF), hoặc xuất lại từ tệp gốc.',
    };
  }
  if (type !== 'pptx' || !bytes.includes('vbaProject.bin')) return undefined;
  return {
    slug: 'macro',
    what: 'là bài trình chiếu có mã lệnh (macro)',
    why: active,
    remedy: 'Lưu lại thành .pptx không có macro.',
  };
}

function bytesFault(bytes: Buffer, name: string, type: MediaType): Fault | undefined {
  const real = typeOfBytes(bytes);
  if (real === type) return contentFault(bytes, type);
  const known = real !== undefined && isMediaType(real) ? real : undefined;
  const stem = name.replace(/\.[^.]+$/, '');
  return {
    slug: 'media-mismatch',
    value: name,
    what:
      real === undefined
        ? `không phải ${typeNames[type]} như tên tệp nói`
        : `là ${typeNames[real]}, không phải ${typeNames[type]} như tên tệp nói`,
    why: 'Máy của người đọc không mở được, hoặc mở ra điều không mong muốn.',
    remedy:
      known === undefined
        ? `Mở tệp bằng chương trình đã làm ra nó rồi lưu lại thành ${typeNames[type]}.`
        : `Đổi tên thành "${stem}.${endingFor(known)}", và sửa tên trong các ô dùng nó.`,
  };
}

/** The first thing wrong with a file; what stands behind it would confuse more than help. */
export function judgeFile(media: MediaFile, picturesOnly: boolean): Problem[] {
  const named = nameFault(media, picturesOnly);
  const type = promisedType(media.name);
  if (named !== undefined || type === undefined)
    return named === undefined ? [] : [{ file: media.file, ...named }];
  const fault = sizeFault(media, type) ?? bytesFault(readFileSync(media.path), media.name, type);
  return fault === undefined ? [] : [{ file: media.file, ...fault }];
}
