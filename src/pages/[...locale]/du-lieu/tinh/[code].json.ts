import type { APIRoute } from 'astro';
import { toListItem } from '../../../../domain/services/list-item.ts';
import { isWorthGoing } from '../../../../domain/services/rank-services.ts';
import type { ProvinceShard } from '../../../../domain/services/shards.ts';
import type { PublishedLocale } from '../../../../i18n/locales.ts';
import { directory, provinceOf } from '../../../../site/directory.ts';
import { localePathsOf } from '../../../../site/locale-paths.ts';

export const getStaticPaths = async () =>
  localePathsOf(
    (await directory()).gazetteer.provinces.map(({ code }) => ({
      params: { code },
      props: { code },
    })),
  );

export const GET: APIRoute<{ locale: PublishedLocale; code: string }> = async ({ props }) => {
  const { services, gazetteer, today } = await directory();
  const shard: ProvinceShard = {
    services: services
      .filter((service) => provinceOf(service, gazetteer) === props.code)
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
      .map((service) => toListItem(service, props.locale, isWorthGoing(service, today))),
  };
  return Response.json(shard);
};
