import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../problem.ts';

/** Far above any text that a person writes; a larger file is a mistake or an attack on the build. */
const largestText = 1_000_000;

interface FoundFile {
  /** Where to read it. */
  readonly path: string;
  /** Below the content folder, with forward slashes. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

function linkProblem(root: string, path: string, file: string): Problem {
  const target = resolve(dirname(path), readlinkSync(path));
  const outside = relative(resolve(root), target).startsWith('..');
  return {
    slug: 'symbolic-link',
    file,
    what: outside
      ? 'là một lối tắt (symbolic link) dẫn ra ngoài thư mục content/'
      : 'là một lối tắt (symbolic link)',
    why: outside
      ? 'Một tệp của máy dựng trang, kể cả tệp bí mật, có thể bị đưa lên mạng.'
      : 'Trên máy khác lối tắt không mở được, nên thông tin sẽ mất khỏi trang.',
    remedy: 'Xóa lối tắt rồi chép tệp thật vào đây.',
  };
}

/**
 * Every regular file below a folder, in the order of names. Nothing is opened and no link is followed. Pictures and the
 * like, told by `isMedia`, have limits of their own, judged elsewhere.
 */
export function walkFolder(
  root: string,
  isMedia: (name: string) => boolean,
): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];

  const visit = (name: string): void => {
    const path = join(root, name);
    const file = `content/${name}`;
    const stat = lstatSync(path);
    if (stat.isDirectory()) visitFolder(name);
    else if (stat.isSymbolicLink()) problems.push(linkProblem(root, path, file));
    else if (!stat.isFile())
      problems.push({
        slug: 'special-file',
        file,
        what: 'không phải một tệp thường',
        why: 'Đọc nó có thể làm việc dựng trang đứng mãi.',
        remedy: 'Xóa nó khỏi thư mục.',
      });
    else if (stat.size > largestText && !isMedia(name))
      problems.push({
        slug: 'large-file',
        file,
        what: `nặng ${megabytes(stat.size)}, nhiều hơn 1 MB`,
        why: 'Một trang chữ chỉ vài nghìn chữ; tệp lớn thường là ảnh hay bảng tính lưu nhầm, và trang sẽ nặng với máy yếu.',
        remedy: 'Kiểm tra xem có lưu nhầm tệp không, rồi chia nhỏ hoặc xóa đi.',
      });
    else files.push({ path, name, size: stat.size });
  };

  const visitFolder = (name: string): void => {
    for (const entry of readdirSync(join(root, name)).toSorted())
      visit(name === '' ? entry : `${name}/${entry}`);
  };

  visitFolder('');
  return { files, problems };
}
