/** The list that an office calls through: what is due, with whom to call. */
import { dueCheck, dueStates, type DueCheck } from '../domain/due-checks.ts';
import type { ServiceRecord } from '../checks/content/content.ts';

export interface ReviewItem extends DueCheck {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** Where it stands; of a hidden place only whom it serves. */
  readonly where: string;
  readonly phones: readonly string[];
  readonly verified?: { readonly on: string; readonly by: string };
}

const byWord = new Intl.Collator('vi').compare;
const urgency = ({ state }: DueCheck): number => dueStates.indexOf(state);

/** How many communes a line can name before nobody reads it. */
const fewNames = 3;

function whereOf({ visibility, data }: ServiceRecord, nameOf: (code: string) => string): string {
  if (visibility !== 'confidential') return nameOf(data.commune);
  if (data.area.scope === 'province') return 'Cả tỉnh';
  const names = data.area.communes.map(nameOf);
  const more = names.length - fewNames;
  return names.slice(0, fewNames).join(', ') + (more > 0 ? ` và ${more} xã, phường khác` : '');
}

/** By operator, then place; within one place the most urgent first, then the oldest. `today` is `YYYY-MM-DD`. */
export function reviewList(
  services: readonly ServiceRecord[],
  today: string,
  nameOf: (code: string) => string,
): ReviewItem[] {
  return services
    .flatMap((service): ReviewItem[] => {
      const { name, operator, phones, verified } = service.data;
      const due = dueCheck(verified?.on, today);
      if (due === undefined) return [];
      return [
        {
          ...due,
          id: service.id,
          name,
          operator,
          where: whereOf(service, nameOf),
          phones: phones.map(({ number }) => number),
          ...(verified ? { verified: { on: verified.on, by: verified.by } } : {}),
        },
      ];
    })
    .sort(
      (a, b) =>
        byWord(a.operator, b.operator) ||
        byWord(a.where, b.where) ||
        urgency(a) - urgency(b) ||
        (b.age ?? Infinity) - (a.age ?? Infinity) ||
        byWord(a.id, b.id),
    );
}
