import type { Problem } from '../problem.ts';
import type { BuiltSite } from './built-site.ts';

/** A photograph from a telephone says to a few metres where it was taken: perhaps in a shelter, or in a home. */
export class PicturePositions {
  static readonly slug = 'picture-position';

  *run({ files }: BuiltSite): Generator<Problem> {
    for (const { path, hidden } of files)
      if (hidden?.positioned === true)
        yield {
          slug: PicturePositions.slug,
          file: path,
          field: 'EXIF GPS',
          what: 'nói ảnh được chụp ở đâu',
          why: 'Ai tải ảnh về cũng đọc được nơi chụp, có thể là nơi phải giữ kín.',
          remedy: 'Lưu lại ảnh không kèm thông tin vị trí, hoặc để bản dựng thu nhỏ ảnh.',
        };
  }
}
