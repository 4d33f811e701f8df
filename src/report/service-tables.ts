import type { Freshness } from '../domain/freshness.ts';
import { serviceKinds, type ServiceKind } from '../domain/vocabulary.ts';
import type { ServiceCounts } from './service-counts.ts';
import type { ReportTable } from './table.ts';

/** As a reader of the report thinks of them; the days are those of `freshness`. */
const states: readonly (readonly [Freshness, string])[] = [
  ['fresh', 'Kiểm tra trong 180 ngày'],
  ['ageing', '181–365 ngày'],
  ['expired', 'Quá 365 ngày'],
  ['never', 'Chưa kiểm tra'],
];

const kinds = Object.keys(serviceKinds) as ServiceKind[];
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export function serviceTables(
  { byKind, byCommune, all }: ServiceCounts,
  communes: readonly (readonly [code: string, name: string])[],
): ReportTable[] {
  const rows = kinds.map((kind) => {
    const counts = states.map(([state]) => byKind.get(kind)?.[state] ?? 0);
    return { label: serviceKinds[kind].vi, values: [...counts, sum(counts)] };
  });
  const totals = [...states, undefined].map((_, column) =>
    sum(rows.map(({ values }) => values[column] ?? 0)),
  );
  const places = communes.flatMap(([code, label]) => {
    const count = byCommune.get(code);
    return count === undefined ? [] : [{ label, values: [count] }];
  });
  const hidden = byCommune.get(undefined);
  return [
    {
      id: 'services',
      title: 'Nơi hỗ trợ theo loại và độ mới của thông tin',
      sheet: 'Nơi hỗ trợ',
      columns: ['Loại', ...states.map(([, words]) => words), 'Cộng'],
      rows: [...rows, { label: 'Cộng', values: totals, total: true }],
      bars: states.length,
    },
    {
      id: 'services-by-commune',
      title: 'Nơi hỗ trợ theo xã, phường',
      sheet: 'Nơi hỗ trợ theo xã',
      columns: ['Xã, phường', 'Nơi hỗ trợ'],
      rows: [
        ...places,
        ...(hidden === undefined
          ? []
          : [{ label: 'Không ghi xã (nơi kín, chỉ có điện thoại)', values: [hidden] }]),
        { label: 'Cộng', values: [all], total: true },
      ],
      bars: 0,
      note: 'Xã nào không có thì không ghi.',
    },
  ];
}
