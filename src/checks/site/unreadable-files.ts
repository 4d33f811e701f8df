import type { Problem } from '../problem.ts';
import type { BuiltSite } from './built-site.ts';

/** What cannot be opened cannot be judged, and a locked PDF may hold anything. */
export class UnreadableFiles {
  static readonly slug = 'unreadable-file';

  *run({ files }: BuiltSite): Generator<Problem> {
    for (const { path, hidden } of files)
      if (hidden?.unreadable === true)
        yield {
          slug: UnreadableFiles.slug,
          file: path,
          what: 'không mở ra đọc được',
          why: 'Tệp hỏng hoặc có mật khẩu: không ai biết trong đó có địa chỉ cần giữ kín hay không.',
          remedy: 'Thay bằng tệp mở được, không đặt mật khẩu.',
        };
  }
}
