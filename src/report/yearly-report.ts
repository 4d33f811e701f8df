/** The whole report as data: the document and the workbook are two ways of writing it down. */
import type { Content } from '../checks/content/content.ts';
import type { Gazetteer } from '../domain/places/types.ts';
import type { Plan } from '../schemas/plans.ts';
import { compare, measure, planFor } from './compare-plan.ts';
import type { History } from './history/file-lives.ts';
import { notesOf } from './notes.ts';
import { overviewTable } from './overview.ts';
import type { Period } from './period.ts';
import { pieceTables } from './piece-tables.ts';
import { listPieces } from './pieces.ts';
import { planTable } from './plan-table.ts';
import { countServices, type ServiceCounts } from './service-counts.ts';
import { serviceTables } from './service-tables.ts';
import type { ReportTable } from './table.ts';
import { countKinds, groupPieces, type KindCounts } from './tally.ts';

export interface YearlyReport {
  readonly period: Period;
  readonly office: string;
  /** The day for which it was made. */
  readonly today: string;
  readonly siteName: string;
  readonly provinces: readonly string[];
  readonly plan: Plan | undefined;
  readonly published: KindCounts;
  /** Articles that can also be read in English. */
  readonly englishArticles: number;
  readonly services: ServiceCounts;
  readonly overview: ReportTable;
  readonly pieces: readonly ReportTable[];
  readonly directory: readonly ReportTable[];
  readonly targets: ReportTable | undefined;
  readonly notes: readonly string[];
}

export interface ReportInput {
  readonly content: Content;
  readonly history: History;
  readonly gazetteer: Pick<Gazetteer, 'communes' | 'provinces'>;
  readonly period: Period;
  readonly office: string;
  readonly today: string;
}

export function yearlyReport(input: ReportInput): YearlyReport {
  const { content, history, gazetteer, period, office, today } = input;
  const { pieces, ...left } = listPieces(content, history);
  const groups = groupPieces(pieces, period, today);
  const services = countServices(content, history, period, today);
  const communes = gazetteer.communes.map(({ code, name }) => [code, name] as const);
  const campaigns = content.campaigns
    .toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1))
    .map(({ id, data }) => [id, data.name] as const);
  const plan = planFor(
    content.plans.map(({ data }) => data),
    content.settings.provinces,
    period.year,
  );
  const { published } = groups;
  return {
    period,
    office,
    today,
    siteName: content.settings.name,
    provinces: gazetteer.provinces.map(({ name }) => name),
    plan,
    published: countKinds(published),
    englishArticles: published.filter(({ kind, english }) => kind === 'articles' && english).length,
    services,
    overview: overviewTable({ groups, services, history, period, today }),
    pieces: pieceTables(published, period, { campaigns, communes }),
    directory: serviceTables(services, communes),
    targets: plan && planTable(compare(plan.targets, measure(published, services.all))),
    notes: notesOf({
      period,
      today,
      start: history.start,
      plan,
      demo: left.demo + services.demo,
      unsaved: left.unsaved + services.unsaved,
      ahead: groups.ahead.length,
    }),
  };
}

/** In the order in which they are read. */
export const tablesOf = ({ overview, pieces, directory, targets }: YearlyReport): ReportTable[] => [
  overview,
  ...pieces,
  ...directory,
  ...(targets ? [targets] : []),
];
