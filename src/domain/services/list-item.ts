/** The part of a service that a card shows and a filter asks for: the finder's data files and its island. */
import type { Point } from '../distance.ts';
import type { CompiledHours } from '../hours.ts';
import type {
  Audience,
  Cost,
  ServiceKind,
  SpokenLanguage,
  WheelchairAccess,
} from '../vocabulary.ts';
import type { PublishedPhone, PublishedService, ServiceArea } from './published-service.ts';

interface ItemBase {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: string;
  readonly phones: readonly Pick<PublishedPhone, 'number' | 'dial' | 'purpose'>[];
  /** Missing means unknown, never closed. */
  readonly hours?: CompiledHours;
  readonly cost: Cost;
  readonly wheelchair: WheelchairAccess;
  readonly serves: readonly Audience[];
  readonly languages: readonly SpokenLanguage[];
  readonly area: ServiceArea;
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly verifiedOn?: string;
  readonly demo: boolean;
}

interface InCommune {
  /** Code of the commune. */
  readonly commune: string;
  readonly communeName: string;
}

/** JSON-able. As with `PublishedService`, an address and a point exist on the public kind only. */
export type ListItem =
  | (ItemBase &
      InCommune & {
        readonly visibility: 'public';
        /** Missing where nobody checked the place for a year: it is not offered as one to go to. */
        readonly address?: string;
        readonly point?: Point;
      })
  | (ItemBase & InCommune & { readonly visibility: 'home'; readonly howToReach?: string })
  | (ItemBase & { readonly visibility: 'confidential'; readonly howToReach?: string });

/** `worthGoing: false` leaves out where a place is (see freshness.ts). `language` chooses the words; where nobody translated a record, they stay Vietnamese. */
export function toListItem(
  service: PublishedService,
  language: 'vi' | 'en' = 'vi',
  worthGoing = true,
): ListItem {
  const english = language === 'en' ? service.en : undefined;
  const howToReach = english?.howToReach ?? service.howToReach;
  const item: ItemBase = {
    id: service.id,
    kind: service.kind,
    name: english?.name ?? service.name,
    phones: service.phones.map(({ number, dial, purpose }) => ({
      number,
      ...(dial === undefined ? {} : { dial }),
      purpose,
    })),
    ...(service.hours ? { hours: service.hours.compiled } : {}),
    cost: service.cost,
    wheelchair: service.wheelchair,
    serves: service.serves,
    languages: service.languages,
    area: service.area,
    ...(service.verified ? { verifiedOn: service.verified.on } : {}),
    demo: service.demo,
  };
  const reach = howToReach === undefined ? {} : { howToReach };
  switch (service.visibility) {
    case 'confidential':
      return { ...item, visibility: 'confidential', ...reach };
    case 'home':
      return { ...item, visibility: 'home', ...inCommune(service.commune), ...reach };
    case 'public':
      return {
        ...item,
        visibility: 'public',
        ...inCommune(service.commune),
        ...(worthGoing ? { address: service.address } : {}),
        ...(worthGoing && service.point ? { point: service.point } : {}),
      };
  }
}

const inCommune = ({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): InCommune => ({
  commune: code,
  communeName: name,
});
