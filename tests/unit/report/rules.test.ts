import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/hours.ts';
import { compare, measure, planFor } from '../../../src/report/compare-plan.ts';
import { fileLives, type Commit, type FileChange } from '../../../src/report/history/file-lives.ts';
import { monthsOf, reportPeriod, within, yearProblem } from '../../../src/report/period.ts';
import { publishedDay, type Piece } from '../../../src/report/pieces.ts';
import { groupPieces, sumOf, tally } from '../../../src/report/tally.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2015-12-15', count));
const kind = fc.constantFrom('articles', 'materials', 'quizzes', 'events');
const piece: fc.Arbitrary<Piece> = fc.record({
  kind,
  id: fc.string(),
  day,
  edited: fc.array(day, { maxLength: 3 }),
  english: fc.boolean(),
  audiences: fc.subarray(['residents', 'men', 'youth'] as const),
  campaigns: fc.subarray(['a', 'b']),
});

describe('the reporting year', () => {
  it('runs from 15 December to 14 December', () => {
    expect(reportPeriod(2026)).toEqual({ year: 2026, from: '2025-12-15', to: '2026-12-14' });
  });

  it('gives every day to exactly one report, in one of its months', () => {
    fc.assert(
      fc.property(day, (when) => {
        const year = Number(when.slice(0, 4));
        const owners = [year - 1, year, year + 1, year + 2]
          .map(reportPeriod)
          .filter((period) => within(period, when));
        expect(owners).toHaveLength(1);
        expect(owners.flatMap(monthsOf)).toContain(when.slice(0, 7));
      }),
    );
  });

  it('is refused before it begins and where the history knows nothing of it', () => {
    const period = reportPeriod(2026);
    expect(yearProblem(period, '2025-12-14', '2025-01-01')).toContain('chưa bắt đầu');
    expect(yearProblem(period, '2025-12-15', '2025-01-01')).toBeUndefined();
    expect(yearProblem(period, '2027-02-01', '2026-12-15')).toContain('Không có số liệu năm 2026');
    expect(yearProblem(period, '2027-02-01', '2026-12-14')).toBeUndefined();
    expect(yearProblem(period, '2026-02-01', undefined)).toContain('chưa có lần lưu');
  });
});

describe('counting', () => {
  it('puts every piece on one side of the last day, and publishes none twice', () => {
    fc.assert(
      fc.property(
        fc.array(piece),
        day,
        fc.integer({ min: 2016, max: 2070 }),
        (all, today, year) => {
          const { published, revised, standing, ahead } = groupPieces(
            all,
            reportPeriod(year),
            today,
          );
          expect(standing.length + ahead.length).toBe(all.length);
          expect(published.filter((each) => revised.includes(each))).toEqual([]);
          expect(standing).toEqual(expect.arrayContaining([...published]));
        },
      ),
    );
  });

  it('counts a piece once under each of its keys, however often a key is named', () => {
    fc.assert(
      fc.property(fc.array(piece), (all) => {
        const counted = tally(all, ({ audiences }) => [...audiences, ...audiences]);
        const sum = [...counted.values()].reduce((total, counts) => total + sumOf(counts), 0);
        expect(sum).toBe(all.reduce((total, { audiences }) => total + audiences.length, 0));
      }),
    );
  });

  it('dates a piece by the later of its own day and its first appearance, once history has begun', () => {
    const life = (appeared: string) => ({ path: 'a', appeared, edited: [] });
    expect(publishedDay('2026-03-01', life('2026-03-05'), '2025-01-01')).toBe('2026-03-05');
    expect(publishedDay('2026-03-09', life('2026-03-05'), '2025-01-01')).toBe('2026-03-09');
    expect(publishedDay('2024-03-09', life('2025-01-01'), '2025-01-01')).toBe('2024-03-09');
  });
});

describe('the lives of files', () => {
  const renamed = (from: string, path: string): FileChange => ({
    kind: 'renamed',
    from,
    path,
    edited: false,
  });

  it('follow two files that exchange their names in one commit', () => {
    const { files } = fileLives([
      { day: '2026-01-01', changes: [{ kind: 'added', path: 'a' }] },
      { day: '2026-01-02', changes: [{ kind: 'added', path: 'b' }] },
      { day: '2026-01-03', changes: [renamed('a', 'b'), renamed('b', 'a')] },
    ]);
    expect(files.get('a')?.appeared).toBe('2026-01-02');
    expect(files.get('b')?.appeared).toBe('2026-01-01');
  });

  it('are what stands after the last commit: as many files, none both there and deleted', () => {
    const names = ['a', 'b', 'c'];
    const steps = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('set', 'drop')));
    fc.assert(
      fc.property(steps, (orders) => {
        const there = new Set<string>();
        const commits: Commit[] = [];
        for (const [index, [path, order]] of orders.entries()) {
          if (order === 'drop' && !there.has(path)) continue;
          const change = order === 'drop' ? 'deleted' : there.has(path) ? 'edited' : 'added';
          if (order === 'drop') there.delete(path);
          else there.add(path);
          commits.push({ day: addDays('2026-01-01', index), changes: [{ kind: change, path }] });
        }
        const { files, deleted, start } = fileLives(commits);
        expect(new Set(files.keys())).toEqual(there);
        expect(deleted.filter(({ path }) => there.has(path))).toEqual([]);
        for (const { appeared, edited } of files.values())
          expect([start, appeared, ...edited]).toEqual([start, appeared, ...edited].toSorted());
      }),
    );
  });
});

describe('the plan', () => {
  const target = {
    id: 'tap-huan',
    part: 'III.3',
    words: 'Tổ chức 2 lớp tập huấn.',
    measure: 'trainings',
  } as const;
  const training: Piece = {
    kind: 'events',
    id: 'a',
    day: '2026-01-01',
    edited: [],
    english: false,
    audiences: [],
    campaigns: [],
    form: 'training',
  };

  it('is reached from its number on, and not judged where it names none', () => {
    const verdicts = (value: number | undefined, count: number) =>
      compare(
        [value === undefined ? target : { ...target, value }],
        measure(
          Array.from({ length: count }, () => training),
          0,
        ),
      ).map(({ measured, verdict }) => [measured, verdict]);
    expect(verdicts(2, 1)).toEqual([[1, 'below']]);
    expect(verdicts(2, 2)).toEqual([[2, 'reached']]);
    expect(verdicts(undefined, 2)).toEqual([[2, 'no-number']]);
  });

  it('is never said to be reached where the site cannot measure it', () => {
    const measured = measure([training], 5);
    for (const unknown of ['not-measurable', 'models'] as const)
      expect(compare([{ ...target, measure: unknown, value: 0 }], measured)[0]).toMatchObject({
        measured: undefined,
        verdict: 'unknown',
      });
  });

  it('is that of the year, else the latest before it, of a province of the site', () => {
    const plans = [
      { province: '56', year: 2025 },
      { province: '56', year: 2027 },
      { province: '01', year: 2026 },
    ];
    expect(planFor(plans, ['56'], 2026)).toBe(plans[0]);
    expect(planFor(plans, ['56'], 2027)).toBe(plans[1]);
    expect(planFor(plans, ['56'], 2024)).toBeUndefined();
    expect(planFor(plans, ['01', '56'], 2026)).toBe(plans[2]);
  });
});
