import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/checks/content/read-content.ts';
import { checkEntry } from '../../../src/cms/check-entry.ts';
import { tidyEntry } from '../../../src/cms/tidy-entry.ts';
import { collections } from '../../../src/schemas/collections.ts';

const { found } = readContent('content');

const trimmed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
};

describe('a record that is opened and saved without a change', () => {
  it.each(found.sources)('$file stays the same', ({ collection, file, values, id }) => {
    const { schema } = collections[collection];
    const saved = tidyEntry(schema, values);
    // A block of text in YAML ends with a line break, which the schemas take away anyhow.
    expect(saved).toEqual(trimmed(values));
    expect(schema.safeParse(parse(stringify(saved))).data).toEqual(schema.safeParse(values).data);
    const written = { collection, file, id, values: saved };
    const body = collections[collection].format === 'md' ? 'Chữ của bài.' : undefined;
    expect(checkEntry({ ...written, body }, '2026-11-23')).toEqual([]);
  });
});

const service = (values: object) =>
  tidyEntry(collections['services-public'].schema, { name: 'Trạm Y tế', ...values });

describe('what a form leaves behind', () => {
  it('goes when nobody wrote it', () => {
    expect(service({ zalo: '', hours: { weekly: [], exceptions: [] }, en: { name: '' } })).toEqual({
      name: 'Trạm Y tế',
      phones: [],
    });
  });

  it('of the other choice goes: the whole province has no list of communes, 24 hours no shifts', () => {
    expect(service({ area: { scope: 'province', communes: ['22843'] } })).toMatchObject({
      area: { scope: 'province' },
    });
    expect(
      service({ area: { scope: 'province', communes: ['22843'] } })['area'],
    ).not.toHaveProperty('communes');
    const weekly = [{ days: ['mon'], shifts: [{ opens: '07:00', closes: '11:00' }] }];
    expect(service({ hours: { always: true, weekly } })['hours']).toEqual({ always: true });
    expect(service({ hours: { always: false, weekly } })['hours']).toEqual({ weekly });
  });

  it('keeps what is wrong, so that it can be refused and not quietly lost', () => {
    const kept = service({ phones: [{ number: '0259 38' }], area: { communes: ['22843'] } });
    expect(kept['phones']).toEqual([{ number: '0259 38' }]);
    expect(kept['area']).toEqual({ communes: ['22843'] });
  });
});
