import type { Loader } from 'astro/loaders';
import { checkContent } from '../checks/content/check-content.ts';
import type { Content } from '../checks/content/content.ts';
import { formatReport } from '../checks/problem.ts';
import { contentDir } from './paths.ts';

interface LoadedRecord {
  readonly id: string;
  readonly data: object;
}

/** How often something in the folder has changed since the start. */
let changes = 0;
/** One reading serves all collections; a second reading begins only when something may have changed. */
let reading: { readonly at: number; readonly content: Content } | undefined;

function read(): Content {
  if (reading?.at === changes) return reading.content;
  const { content, problems } = checkContent(contentDir);
  if (content === undefined || problems.length > 0)
    throw new Error(`\n\n${formatReport(problems)}`);
  reading = { at: changes, content };
  return content;
}

/**
 * Milliseconds without a change before the folder is read again. The editors' desk goes to a draft's branch and back
 * for each save: what lies there in between is no state of the site.
 */
const quiet = 300;

/**
 * Gives Astro the records that the content check has read, so that what was checked and what is shown are the same
 * bytes, read by one parser.
 */
export function contentLoader(
  name: string,
  pick: (content: Content) => readonly LoadedRecord[],
): Loader {
  return {
    name: `diem-tua:${name}`,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async () => {
        const content = read();
        store.clear();
        for (const { id, data } of pick(content))
          store.set({ id, data: await context.parseData({ id, data: { ...data } }) });
      };
      await fill();
      watcher?.add(contentDir);
      let waiting: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event: string, path: string) => {
        if (!path.startsWith(contentDir)) return;
        changes += 1;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          fill().catch((error: unknown) => logger.error(String(error)));
        }, quiet);
      });
    },
  };
}
