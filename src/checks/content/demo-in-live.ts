import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';

/** A working site must not send anybody to a place that was made up. */
export function checkDemoInLive({ settings, sources }: FoundContent): Problem[] {
  if (settings[0]?.data.mode !== 'live') return [];
  return sources
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
}
