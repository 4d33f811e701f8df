import type { Problem } from '../problem.ts';
import type { BuiltSite } from './built-site.ts';

/** A server sends `index.html.br` in the place of `index.html`, so what was taken out of one must be out of both. */
export class Twins {
  static readonly slug = 'stale-twin';

  *run({ files }: BuiltSite): Generator<Problem> {
    for (const { path, stale } of files)
      if (stale === true)
        yield {
          slug: Twins.slug,
          file: path,
          what: `không giống tệp ${path.slice(0, -3)}`,
          why: 'Máy chủ gửi bản nén này thay cho tệp kia, nên người đọc vẫn nhận nội dung cũ.',
          remedy: 'Xóa bản nén rồi nén lại từ tệp mới.',
        };
  }
}
