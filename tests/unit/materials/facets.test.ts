import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  facetNames,
  fits,
  type Choice,
  type Facets,
} from '../../../src/domain/materials/facets.ts';

const facets = (given: Partial<Facets>): Facets => ({
  audience: [],
  kind: [],
  setting: [],
  topic: [],
  campaign: [],
  ...given,
});

const poster = facets({
  audience: ['learners', 'teachers'],
  kind: ['poster'],
  setting: ['school'],
});
const factoryPoster = facets({ audience: ['workers'], kind: ['poster'], setting: ['factory'] });
const lesson = facets({ audience: ['teachers'], kind: ['lesson-plan'], setting: ['school'] });
const all = [poster, factoryPoster, lesson];

const values = ['a', 'b', 'c'];
const anyFacets = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, fc.subarray(values)])) as Record<
    (typeof facetNames)[number],
    fc.Arbitrary<string[]>
  >,
);
const anyChoice: fc.Arbitrary<Choice> = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

describe('a teacher who looks for a poster for learners', () => {
  it('finds what fits both choices', () => {
    const choice: Choice = { audience: 'learners', kind: 'poster' };
    expect(all.filter((item) => fits(item, choice))).toEqual([poster]);
  });

  it('sees all without a choice, and nothing for a choice that nothing has', () => {
    expect(all.filter((item) => fits(item, {}))).toEqual(all);
    expect(all.filter((item) => fits(item, { topic: 'law' }))).toEqual([]);
  });

  it('sees before choosing how many each further choice would leave', () => {
    expect([...countsOf(all, 'kind', { audience: 'teachers' })]).toEqual([
      ['poster', 1],
      ['lesson-plan', 1],
    ]);
  });

  it('may change a choice: the counts of a facet do not depend on its own choice', () => {
    expect(countsOf(all, 'kind', { kind: 'poster' })).toEqual(countsOf(all, 'kind'));
  });
});

describe('the counts', () => {
  it('say exactly how many remain when their value is chosen', () => {
    fc.assert(
      fc.property(
        fc.array(anyFacets, { maxLength: 12 }),
        anyChoice,
        fc.constantFrom(...facetNames),
        (list, choice, name) => {
          const counts = countsOf(list, name, choice);
          for (const value of values)
            expect(counts.get(value) ?? 0).toBe(
              list.filter((item) => fits(item, { ...choice, [name]: value })).length,
            );
        },
      ),
    );
  });

  it('take five hundred materials in their stride', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      facets({ kind: [index % 2 === 0 ? 'poster' : 'leaflet'], audience: ['learners'] }),
    );
    expect([...countsOf(many, 'kind', { audience: 'learners' })]).toEqual([
      ['poster', 250],
      ['leaflet', 250],
    ]);
  });
});
