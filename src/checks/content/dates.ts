import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

/** Days on which something was done. Other days (a holiday, a campaign) may well lie ahead. */
const doneOn = /(?:^|\.)(?:verified\.on|consent\.on|checkedOn)$/;

/** A day that the calendar has; any other is the schema's to refuse. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  Number.isFinite(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** Nobody can have checked a service tomorrow: such a day would keep a record "fresh" for longer than it is. */
export function checkDates(found: FoundContent, today: string): Problem[] {
  return found.sources.flatMap(({ file, collection, values }) =>
    textsOf(values)
      .filter(({ path, text }) => doneOn.test(fieldPath(path)) && isDay(text) && text > today)
      .map(({ path, text }): Problem => {
        const words = wordsAt(collections[collection].schema, path);
        return {
          slug: 'future-day',
          file,
          field: fieldPath(path),
          ...(words.label === undefined ? {} : { label: words.label }),
          ...(words.private === true ? {} : { value: text }),
          what: `là ngày chưa tới (hôm nay là ${today})`,
          why: 'Người đọc sẽ tin thông tin còn mới hơn sự thật.',
          remedy: 'Ghi ngày đã thật sự làm việc này.',
        };
      }),
  );
}
