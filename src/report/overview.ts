import type { History } from './history/file-lives.ts';
import { within, type Period } from './period.ts';
import { kindNames } from './piece-tables.ts';
import { pieceKinds } from './pieces.ts';
import type { ServiceCounts } from './service-counts.ts';
import type { ReportTable } from './table.ts';
import { countKinds, type PieceGroups } from './tally.ts';

/** Files below a folder of the content that were taken away within the period. */
const removedFrom = ({ deleted }: History, folder: string, period: Period, today: string): number =>
  deleted.filter(
    ({ path, on, appeared }) =>
      path.startsWith(`${folder}/`) && appeared <= on && on <= today && within(period, on),
  ).length;

/** Folders of the pieces; a translation is not a piece of its own. */
const folders = {
  articles: 'articles/vi',
  materials: 'materials',
  quizzes: 'quizzes',
  events: 'events',
} as const;

interface OverviewInput {
  readonly groups: PieceGroups;
  readonly services: ServiceCounts;
  readonly history: History;
  readonly period: Period;
  readonly today: string;
}

/** The first table: what came, what changed, what went, what stands. */
export function overviewTable({
  groups,
  services,
  history,
  period,
  today,
}: OverviewInput): ReportTable {
  const published = countKinds(groups.published);
  const revised = countKinds(groups.revised);
  const standing = countKinds(groups.standing);
  const removed = (folder: string): number => removedFrom(history, folder, period, today);
  return {
    id: 'overview',
    title: 'Tổng số',
    sheet: 'Tổng số',
    columns: ['Loại nội dung', 'Đăng trong kỳ', 'Bài cũ được sửa', 'Đã gỡ', 'Đang có'],
    rows: [
      ...pieceKinds.map((kind) => ({
        label: kind === 'events' ? 'Sự kiện (theo ngày diễn ra)' : kindNames[kind],
        values: [published[kind], revised[kind], removed(folders[kind]), standing[kind]],
      })),
      {
        label: 'Nơi hỗ trợ (theo ngày đưa lên)',
        values: [services.added, services.revised, removed('services'), services.all],
      },
    ],
    note: '“Đã gỡ” đếm theo tệp trong lịch sử, gồm cả bản ghi mẫu.',
  };
}
