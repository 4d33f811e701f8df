import type { APIRoute } from 'astro';
import { toListItem } from '../../../../domain/services/list-item.ts';
import { isWorthGoing } from '../../../../domain/services/rank-services.ts';
import { communeShardSize, type CommuneShard } from '../../../../domain/services/shards.ts';
import type { Commune } from '../../../../domain/places/types.ts';
import type { PublishedLocale } from '../../../../i18n/locales.ts';
import { directory, servicesFor } from '../../../../site/directory.ts';
import { localePathsOf } from '../../../../site/locale-paths.ts';

export const getStaticPaths = async () =>
  localePathsOf(
    (await directory()).gazetteer.communes.map((commune) => ({
      params: { code: commune.code },
      props: { commune },
    })),
  );

export const GET: APIRoute<{ locale: PublishedLocale; commune: Commune }> = async ({ props }) => {
  const all = await directory();
  const shard: CommuneShard = {
    services: servicesFor(all, props.commune, communeShardSize).map(
      ({ service, serves, meters, approximate }) => ({
        item: toListItem(service, props.locale, isWorthGoing(service, all.today)),
        serves,
        ...(meters === undefined ? {} : { meters: Math.round(meters) }),
        ...(approximate ? { approximate } : {}),
      }),
    ),
  };
  return Response.json(shard);
};
