import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';

/** A plan under the name of one province and year and about another. */
export const checkPlanNames = ({ plans }: FoundContent): Problem[] =>
  plans.flatMap(({ id, file, data }): Problem[] => {
    const name = `${data.province}-${data.year}`;
    if (name === id) return [];
    const field = id.startsWith(`${data.province}-`) ? 'year' : 'province';
    return [
      {
        slug: 'plan-file',
        file,
        field,
        label: field === 'year' ? 'Năm' : 'Mã tỉnh',
        value: data[field],
        what: `khác với tên tệp ${id}.yml`,
        why: 'Báo cáo năm sẽ so với kế hoạch của năm khác hoặc tỉnh khác.',
        remedy: `Ghi lại cho khớp, hoặc đổi tên tệp thành ${name}.yml.`,
      },
    ];
  });
