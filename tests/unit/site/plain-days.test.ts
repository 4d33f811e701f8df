import { expect, it } from 'vitest';
import { plainDays } from '../../../src/site/plain-days.ts';

it('gives back the day that was written, wherever it stands, and nothing else changed', () => {
  const day = new Date('2026-11-20');
  expect(
    plainDays({ publishedOn: day, sources: [{ checkedOn: day, name: 'Luật' }], order: 1 }),
  ).toEqual({
    publishedOn: '2026-11-20',
    sources: [{ checkedOn: '2026-11-20', name: 'Luật' }],
    order: 1,
  });
  expect(plainDays('2026-11-20')).toBe('2026-11-20');
  expect(plainDays(null)).toBeNull();
});
