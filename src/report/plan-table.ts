import { planMeasures } from '../domain/plan-measures.ts';
import type { ComparedTarget, Verdict } from './compare-plan.ts';
import type { ReportTable } from './table.ts';

/** An unknown verdict is a blank: only people who know the cases can judge it. */
const verdicts: Readonly<Record<Verdict, string | null>> = {
  reached: 'Đạt',
  below: 'Chưa đạt',
  'no-number': 'Không có số để so',
  unknown: null,
};

const planned = ({ value, unit = '' }: ComparedTarget['target']): string => {
  if (value === undefined) return 'Không nêu';
  const number = value.toLocaleString('vi-VN');
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
};

const counted = ({ measure }: ComparedTarget['target'], measured: number | undefined): string =>
  measure === 'not-measurable' || measured === undefined
    ? 'Trang không đo được'
    : planMeasures[measure].vi;

/** Every target in the plan's own words; what the site cannot measure is left blank. */
export const planTable = (compared: readonly ComparedTarget[]): ReportTable => ({
  id: 'plan',
  title: 'So với chỉ tiêu, nhiệm vụ của kế hoạch',
  sheet: 'So với kế hoạch',
  columns: ['Chỉ tiêu, nhiệm vụ', 'Kế hoạch', 'Đo bằng', 'Kết quả', 'Nhận xét'],
  rows: compared.map(({ target, measured, verdict }) => ({
    label: `${target.part}. ${target.words}`,
    values: [planned(target), counted(target, measured), measured ?? null, verdicts[verdict]],
  })),
});
