import type { Content } from '../../src/checks/content/content.ts';
import type { SheetFrame } from '../../src/kit/materials/sheet-data.ts';
import { hotlineEntry } from '../../src/site/hotlines.ts';

/** What all sheets of the site have in common, from the content itself. */
export const sheetFrameOf = ({ settings, hotlines }: Content): SheetFrame => ({
  site: settings.name,
  url: settings.url,
  lines: hotlines
    .map(({ id, data }) => hotlineEntry(id, data))
    .filter(({ firstScreen }) => firstScreen)
    .sort((a, b) => a.order - b.order)
    .map(({ display, when }) => ({ number: display, when })),
});
