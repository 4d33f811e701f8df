import { collections } from '../../schemas/collections.ts';
import { isPlaceholderNumber } from '../../text/phone.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent, SourceRecord } from './content.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

const demoProblems = (sources: readonly SourceRecord[]): Problem[] =>
  sources
    .filter(({ values }) => values['demo'] === true)
    .map(({ file }) => ({
      slug: 'demo-in-live',
      file,
      field: 'demo',
      label: 'Bản ghi mẫu',
      value: true,
      what: 'không được có khi trang hoạt động thật (mode: live)',
      why: 'Người cần giúp có thể tìm đến một nơi không có thật.',
      remedy: 'Xóa bản ghi này, hoặc để mode: demo trong content/settings/site.yml.',
    }));

const placeholderProblems = (sources: readonly SourceRecord[]): Problem[] =>
  sources.flatMap(({ collection, file, values }) =>
    textsOf(values).flatMap(({ path, text }): Problem[] => {
      const { phone, label } = wordsAt(collections[collection].schema, path);
      if (phone !== true || !isPlaceholderNumber(text)) return [];
      return [
        {
          slug: 'placeholder-in-live',
          file,
          field: fieldPath(path),
          ...(label === undefined ? {} : { label }),
          value: text,
          what: 'giống số ghi tạm',
          why: 'Người cần giúp gọi số này sẽ gặp người lạ, hoặc không gặp ai.',
          remedy: 'Ghi số thật, đã có người gọi thử; chưa có thì bỏ trống.',
        },
      ];
    }),
  );

/**
 * A working site must not send anybody to a place that was made up, or to a number that was never there. Its mode is
 * read as it was written: whoever has a fault in the settings, too, is told of everything at once.
 */
export function checkLiveMode({ sources }: FoundContent): Problem[] {
  const isLive = sources.some(
    ({ collection, values }) => collection === 'settings' && values['mode'] === 'live',
  );
  return isLive ? [...demoProblems(sources), ...placeholderProblems(sources)] : [];
}
