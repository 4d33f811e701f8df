import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checks/content/read-content.ts';
import { choosePlaces } from '../../../src/kit/sheets/choose-places.ts';
import { kitFiles, piecesOf, planKit } from '../../../src/kit/sheets/plan-kit.ts';

const { content } = readContent('content');
if (!content) throw new Error('content/ has faults');
const plan = planKit(content, '2026-11-23');
const placeOf = (slug: string) => plan.places.find((place) => place.slug === slug);

describe('the plan of a kit', () => {
  it('has the province and each of its communes, each sheet under a path of its own', () => {
    expect(plan.places.map(({ kind }) => kind).filter((kind) => kind === 'commune')).toHaveLength(
      65,
    );
    const paths = kitFiles(plan.places, plan.site).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('prints what says the same everywhere once, with the province', () => {
    expect(piecesOf({ kind: 'commune' })).not.toContain('policy');
    expect(piecesOf({ kind: 'province' })).toContain('policy');
  });

  it('prints numbers of public places only: no home, no confidential place', () => {
    const hidden = content.services
      .filter(({ visibility }) => visibility !== 'public')
      .flatMap(({ data }) => [data.name, ...data.phones.map(({ number }) => number)]);
    const printed = plan.places.flatMap(({ local }) =>
      local.flatMap(({ name, number }) => [name, number]),
    );
    expect(hidden.length).toBeGreaterThan(10);
    expect(printed.length).toBeGreaterThan(10);
    expect(printed.filter((text) => hidden.includes(text))).toEqual([]);
  });

  it('puts who must take a report first', () => {
    expect(placeOf('phan-rang')?.local[0]?.name).toContain('Công an');
  });

  it('no longer prints a number that nobody checked for a year', () => {
    const later = planKit(content, '2031-01-01');
    expect(later.places.flatMap(({ local }) => local)).toEqual([]);
  });
});

describe('choosing communes by what somebody types', () => {
  const chosen = (typed: string) => choosePlaces(typed, plan.places).map(({ slug }) => slug);

  it('takes all, none, slugs, and names with and without marks; the province comes along', () => {
    expect(chosen('all')).toHaveLength(66);
    expect(chosen('none')).toEqual([]);
    expect(chosen('truong-sa, Phường Phan Rang')).toEqual(['toan-tinh', 'truong-sa', 'phan-rang']);
    expect(chosen('bac ai dong')).toEqual(['toan-tinh', 'bac-ai-dong']);
  });

  it('names the commune that was probably meant', () => {
    expect(() => chosen('phan-rag')).toThrow('Có phải là "phan-rang"?');
    expect(() => chosen('phan-rang,zzz')).toThrow('Không có xã, phường nào là "zzz".');
  });
});
