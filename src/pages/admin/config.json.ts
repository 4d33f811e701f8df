/** The configuration of the editors' desk; `null` on a site whose owner has not set up editing over the network. */
import type { APIRoute } from 'astro';
import { communeOptions } from '../../cms/commune-options.ts';
import { deskConfig } from '../../cms/desk-config.ts';
import { localDesk } from '../../cms/local-desk.ts';
import { directory } from '../../site/directory.ts';

export const GET: APIRoute = async () => {
  const { settings, gazetteer } = await directory();
  const config = deskConfig({
    siteUrl: settings.url,
    communes: communeOptions(gazetteer.byCode.values()),
    editing: settings.editing,
    // Only while `npm run cms` serves the site: what is built for visitors never knows the local proxy.
    local: import.meta.env.DEV ? localDesk() : undefined,
  });
  return new Response(JSON.stringify(config ?? null), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
