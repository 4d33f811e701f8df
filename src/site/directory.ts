/** What all pages share: settings, places, services and lines, read once a build and looked up by commune. */
import { getCollection, getEntry } from 'astro:content';
import { byStanding, standing } from '../domain/calendar.ts';
import { buildGazetteer } from '../domain/places/gazetteer.ts';
import type { Commune, Gazetteer } from '../domain/places/types.ts';
import { publish } from '../domain/services/publish.ts';
import type { PublishedService } from '../domain/services/published-service.ts';
import { buildServiceIndex, type ServiceIndex } from '../domain/services/service-index.ts';
import type { RankedService } from '../domain/services/rank-services.ts';
import type { Campaign } from '../schemas/campaigns.ts';
import type { SiteSettings } from '../schemas/site-settings.ts';
import { readAddressDatabase } from './address-database.ts';
import { buildDay } from './build-day.ts';
import { hotlineEntry, type HotlineEntry } from './hotlines.ts';

export interface Directory {
  readonly settings: SiteSettings;
  /** The day of the build, `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  /** "Tỉnh Khánh Hòa", or several joined. */
  readonly provinceNames: string;
  readonly hotlines: readonly HotlineEntry[];
  /** The lines that every help page shows at once. */
  readonly firstLines: readonly HotlineEntry[];
  readonly campaigns: readonly (Campaign & { readonly id: string })[];
  readonly services: readonly PublishedService[];
  readonly serviceIndex: ServiceIndex;
}

async function load(): Promise<Directory> {
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('content/settings/site.yml is missing.');
  const settings = site.data;
  const today = buildDay();

  const details = (await getCollection('communes'))
    .map(({ data }) => data)
    .filter(({ province }) => settings.provinces.includes(province));
  const gazetteer = buildGazetteer({
    provinces: settings.provinces,
    database: readAddressDatabase(),
    corrections: details.flatMap(({ corrections }) => corrections),
    details: details.flatMap(({ communes }) => communes),
  });
  const records = [
    ...(await getCollection('publicServices')).map(
      ({ id, data }) => ({ id, data, visibility: 'public' }) as const,
    ),
    ...(await getCollection('homeServices')).map(
      ({ id, data }) => ({ id, data, visibility: 'home' }) as const,
    ),
    ...(await getCollection('confidentialServices')).map(
      ({ id, data }) => ({ id, data, visibility: 'confidential' }) as const,
    ),
  ];
  const services = records
    .map((record) => publish(record, gazetteer))
    .sort((a, b) => a.id.localeCompare(b.id));
  const hotlines = (await getCollection('hotlines'))
    .map(({ id, data }) => hotlineEntry(id, data))
    .sort((a, b) => a.order - b.order);
  const campaigns = (await getCollection('campaigns'))
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => byStanding(standing(a, today), standing(b, today)));

  return {
    settings,
    today,
    gazetteer,
    provinceNames: gazetteer.provinces.map(({ name }) => name).join(', '),
    hotlines,
    firstLines: hotlines.filter(({ firstScreen }) => firstScreen),
    campaigns,
    services,
    serviceIndex: buildServiceIndex(services, (code) => gazetteer.byCode.get(code)?.point, today),
  };
}

let loaded: Promise<Directory> | undefined;

/** Loaded once a build; `astro dev` loads it again on each page, so that an edit shows. */
export function directory(): Promise<Directory> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** The services that a page of this commune shows, best first. */
export const servicesFor = (
  { serviceIndex }: Directory,
  { code, province, point }: Commune,
  limit: number,
): RankedService[] => serviceIndex.rank({ code, province, ...(point ? { point } : {}) }, limit);

/** The province that a service belongs to: where it stands, else where it serves. */
export function provinceOf(service: PublishedService, { byCode }: Gazetteer): string | undefined {
  if (service.visibility !== 'confidential') return service.commune.province;
  const { area } = service;
  return area.scope === 'province' ? area.province : byCode.get(area.communes[0] ?? '')?.province;
}
