/** A made-up country: communes on a map, and many services spread over them. */
import fc from 'fast-check';
import type { ChosenCommune } from '../../../src/domain/services/rank-services.ts';
import type {
  PublishedService,
  ServiceArea,
} from '../../../src/domain/services/published-service.ts';
import { published } from './sample-services.ts';

export const today = '2026-11-23';

export interface Country {
  readonly communes: readonly ChosenCommune[];
  readonly services: readonly PublishedService[];
}

export const communePointIn = ({ communes }: Country) => {
  const points = new Map(communes.map(({ code, point }) => [code, point]));
  return (code: string) => points.get(code);
};

const unchecked = { verified: undefined };
const template = {
  public: published('public', { ...unchecked, point: undefined }),
  home: published('home', unchecked),
  confidential: published('confidential', unchecked),
};

// Few distinct places and names, so that ties happen.
const coordinate = (south: number) => fc.integer({ min: 0, max: 40 }).map((n) => south + n / 8);
const somePoint = fc.record({ lat: coordinate(9), lng: coordinate(104) });

const someCommunes = fc
  .array(
    fc.record({
      province: fc.constantFrom('56', '66'),
      point: fc.option(somePoint, { nil: undefined }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((list) =>
    list.map(({ province, point }, index): ChosenCommune => ({
      code: String(20_000 + index),
      province,
      ...(point ? { point } : {}),
    })),
  );

const verifiedOn = fc.constantFrom('2026-11-01', '2026-05-01', '2025-01-01', undefined);

const someService = (communes: readonly ChosenCommune[]) => {
  const code = fc.constantFrom(...communes.map((commune) => commune.code));
  return fc
    .record({
      visibility: fc.constantFrom(
        'public' as const,
        'public' as const,
        'home' as const,
        'confidential' as const,
      ),
      name: fc.constantFrom('An Bình', 'Ấn Bình', 'Đông Hải', 'Dân Chủ', 'Yên Ninh'),
      commune: code,
      point: fc.option(somePoint, { nil: undefined }),
      on: verifiedOn,
      area: fc.oneof(
        fc
          .constantFrom('56', '66')
          .map((province): ServiceArea => ({ scope: 'province', province })),
        fc
          .uniqueArray(code, { minLength: 1, maxLength: 3 })
          .map((codes): ServiceArea => ({ scope: 'communes', communes: codes })),
      ),
    })
    .map(({ visibility, name, commune, point, on, area }): PublishedService => {
      const service: PublishedService = {
        ...template[visibility],
        name,
        area,
        ...(on ? { verified: { on, by: 'Phòng', source: 'Gọi điện' } } : {}),
      };
      if (service.visibility === 'confidential') return service;
      const placed = { ...service, commune: { ...service.commune, code: commune } };
      return placed.visibility === 'public' && point ? { ...placed, point } : placed;
    });
};

/** Up to 12 communes and `maxServices` services, with every kind of gap. */
export const someCountry = (maxServices: number): fc.Arbitrary<Country> =>
  someCommunes.chain((communes) =>
    fc.record({
      communes: fc.constant(communes),
      services: fc
        .array(someService(communes), { maxLength: maxServices, size: 'max' })
        .map((services) => services.map((service, index) => ({ ...service, id: `s-${index}` }))),
    }),
  );
