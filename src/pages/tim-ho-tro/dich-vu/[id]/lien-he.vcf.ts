import type { APIRoute } from 'astro';
import type { PublishedService } from '../../../../domain/services/published-service.ts';
import { isWorthGoing } from '../../../../domain/services/rank-services.ts';
import { toVcard } from '../../../../exports/vcard.ts';
import { directory } from '../../../../site/directory.ts';

export const getStaticPaths = async () =>
  (await directory()).services.map((service) => ({
    params: { id: service.id },
    props: { service },
  }));

/** The service as a contact file. The name is the file's own choice of words: neutral, whatever the service. */
export const GET: APIRoute<{ service: PublishedService }> = async ({ props: { service } }) => {
  const { today } = await directory();
  const worthGoing = isWorthGoing(service, today);
  return new Response(toVcard(service, { worthGoing }), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
};
