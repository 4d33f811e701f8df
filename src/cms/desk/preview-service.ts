/** A half-filled form as a service that the site's own card can draw. */
import { publish, type PlaceLookup } from '../../domain/services/publish.ts';
import type { CardItem } from '../../islands/ServiceCard.tsx';
import { serviceSchemas, type Visibility } from '../../schemas/services.ts';
import { cardOf } from '../../site/cards.ts';
import { phoneProblem } from '../../text/phone.ts';
import { slug } from '../../text/slug.ts';
import type { FormOption } from '../form-types.ts';
import { tidyEntry } from '../tidy-entry.ts';

const nothingYet = {
  name: '…',
  kind: 'trusted-address',
  operator: '…',
  summary: '…',
  serves: [],
  languages: [],
  phones: [],
  cost: 'unknown',
  wheelchair: 'unknown',
} as const;

const unchosen: FormOption = { value: '', label: 'Xã, phường chưa chọn' };

/** Codes that a form offers; any other is shown as it is written. */
function placesIn(communes: readonly FormOption[]): PlaceLookup {
  const province = { code: '00', name: 'Tỉnh', slug: 'tinh' };
  const byCode = new Map(
    [unchosen, ...communes].map(({ value, label }) => [
      value,
      {
        code: value,
        name: label,
        slug: slug(label),
        province: province.code,
        provinceName: province.name,
      },
    ]),
  );
  return { byCode, provinces: [province] };
}

/** A number that is still being typed is shown, and offers nothing to call. */
const dialledOnly = (card: CardItem): CardItem => ({
  ...card,
  item: {
    ...card.item,
    phones: card.item.phones.map(({ number, dial, purpose }) =>
      dial === undefined || phoneProblem(number) ? { number, purpose } : { number, dial, purpose },
    ),
  },
});

/** Undefined while a part that decides where it is shown is still missing or wrong. */
export function previewCard(
  visibility: Visibility,
  form: Readonly<Record<string, unknown>>,
  communes: readonly FormOption[],
): CardItem | undefined {
  const schema = serviceSchemas[visibility];
  const written = tidyEntry(schema, form);
  // Hours that are half written would only be drawn wrong.
  const hours = schema.shape.hours.safeParse(written['hours']).success ? {} : { hours: undefined };
  const data = {
    ...nothingYet,
    ...(visibility === 'confidential' ? {} : { commune: unchosen.value }),
    ...(visibility === 'public' ? { address: '…' } : {}),
    ...written,
    ...hours,
    area: { scope: 'province' },
  };
  try {
    const record = { id: 'xem-truoc', visibility, data } as unknown as Parameters<
      typeof publish
    >[0];
    return dialledOnly(cardOf(publish(record, placesIn(communes)), 'vi'));
  } catch {
    return undefined;
  }
}
