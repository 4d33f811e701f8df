import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';
import { fieldPath, valueAt, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

/** Days on which something was done. Other days (a holiday, a campaign) may well lie ahead. */
const doneOn = /(?:^|\.)(?:verified\.on|consent\.on|checkedOn)$/;

/** Today's day in Vietnam, wherever the build runs. */
export function todayInVietnam(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** Nobody can have checked a service tomorrow: such a day would keep a record "fresh" for longer than it is. */
export function checkDates(found: FoundContent, today: string): Problem[] {
  return found.sources.flatMap(({ file, collection, values }) =>
    textsOf(values)
      .filter(({ path, text }) => doneOn.test(fieldPath(path)) && /^\d{4}-\d{2}-\d{2}$/.test(text) && text > today)
      .map(({ path }): Problem => {
        const { label } = wordsAt(collections[collection].schema, path);
        return {
          slug: 'future-day',
          file,
          field: fieldPath(path),
          ...(label === undefined ? {} : { label }),
          value: valueAt(values, path),
          what: `là ngày chưa tới (hôm nay là ${today})`,
          why: 'Người đọc sẽ tin thông tin còn mới hơn sự thật.',
          remedy: 'Ghi ngày đã thật sự làm việc này.',
        };
      }),
  );
}
