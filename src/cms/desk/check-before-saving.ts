import { tidyEntry } from '../tidy-entry.ts';
import { checkEntry } from '../check-entry.ts';
import { collectionOf } from '../collection-forms.ts';
import { collections } from '../../schemas/collections.ts';
import { today } from '../../domain/clock.ts';
import { isImmutable, plain, type ImmutableMap } from './decap.ts';
import { Refusal } from './guarded-backend.ts';
import { inShort, showRefusal } from './refusal-dialog.ts';

type Values = Record<string, unknown>;

const asValues = (value: unknown): Values => (plain(value) ?? {}) as Values;

function partsOf(form: string, data: Values): { values: Values; body?: string } {
  const { schema, format } = collections[collectionOf(form)];
  if (format === 'yml') return { values: tidyEntry(schema, data) };
  const { body, ...fields } = data;
  return { values: tidyEntry(schema, fields), body: typeof body === 'string' ? body : '' };
}

/**
 * Takes away what nobody wrote, and refuses what the build would refuse.
 * @returns the record as Decap keeps it. @throws Refusal, which stops the saving and leaves the form as it is.
 */
export function checkBeforeSaving(entry: ImmutableMap): unknown {
  const form = String(entry.get('collection'));
  const collection = collectionOf(form);
  const slug = entry.get('slug');
  // A new record gets its name when it is saved.
  const name = typeof slug === 'string' ? slug : '';
  const file = `content/${collections[collection].folder}/${name || '…'}`;
  const data = entry.get('data');
  const vietnamese = partsOf(form, asValues(data));
  const english = asValues(entry.getIn(['i18n', 'en', 'data']));
  const problems = checkEntry({ collection, file, id: name, ...vietnamese }, today(new Date()));
  if (typeof english['title'] === 'string' && english['title'].trim() !== '')
    problems.push(
      ...checkEntry(
        { collection, file, id: name, ...partsOf(form, english) },
        today(new Date()),
      ).map((problem) => ({ ...problem, label: `${problem.label ?? ''} (tiếng Anh)` })),
    );
  if (problems.length > 0) {
    showRefusal(problems);
    throw new Refusal(inShort(problems));
  }
  const { values, body } = vietnamese;
  return toImmutable(data, body === undefined ? values : { ...values, body });
}

interface Mergeable {
  clear(): Mergeable;
  merge(values: object): Mergeable;
}

/** Decap brings its own Immutable.js; an empty map of that kind takes the new values in. */
const toImmutable = (like: unknown, values: Values): unknown =>
  isImmutable(like) ? (like as unknown as Mergeable).clear().merge(values) : values;
