import type { APIRoute } from 'astro';
import { encodePlaceIndex } from '../../domain/places/place-index.ts';
import { directory } from '../../site/directory.ts';

/** The names of all places, for the place field. */
export const GET: APIRoute = async () =>
  Response.json(encodePlaceIndex((await directory()).gazetteer));
