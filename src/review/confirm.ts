/** Writes down that somebody has checked a record: a row of one sheet, judged by all that judges an import. */
import { nearest } from '../checks/content/nearest.ts';
import { readAddressDatabase } from '../site/address-database.ts';
import { columns } from '../spreadsheet/columns.ts';
import { formatFault } from '../spreadsheet/files/fault.ts';
import type { LoadedContent } from '../spreadsheet/load-content.ts';
import { planImport, type ImportPlan } from '../spreadsheet/plan-import.ts';
import { idColumn } from '../spreadsheet/columns.ts';

export interface Confirmation {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly by: string;
  readonly source: string;
}

const refused = (message: string) => ({ message });

const titleOf = (key: keyof Confirmation): string =>
  columns.find(({ path }) => path[0] === 'verified' && path[1] === key)?.title ?? key;

/** What to write; or a message that says why not. */
export function planConfirmation(
  { id, on, by, source }: Confirmation,
  loaded: LoadedContent,
  today: string,
): ImportPlan | { readonly message: string } {
  const record = loaded.content.services.find((service) => service.id === id);
  if (record === undefined) {
    const meant = nearest(
      id,
      loaded.content.services.map((service) => service.id),
      4,
    );
    const guess = meant === undefined ? 'Xem mã trong npm run review.' : `Có phải là "${meant}"?`;
    return refused(`"${id}" không phải mã của nơi hỗ trợ nào. ${guess}`);
  }
  const last = record.data.verified;
  if (last && last.on > on)
    return refused(
      `${id}: đã có lần kiểm tra mới hơn, ngày ${last.on}, bởi ${last.by}. Không ghi đè bằng ngày ${on}.`,
    );
  const cells = [id, on, by, source].map((value) => ({ value }));
  const plan = planImport({
    ...loaded,
    table: {
      headings: [idColumn.title, titleOf('on'), titleOf('by'), titleOf('source')],
      rows: [{ number: 1, hidden: false, cells }],
    },
    places: readAddressDatabase(),
    today,
  });
  const faults = plan.wrong.map(({ row: _row, letter: _letter, ...fault }) =>
    formatFault(id, fault),
  );
  return faults.length > 0 ? refused(faults.join('\n')) : plan;
}
