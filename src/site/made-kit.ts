import { madeKit as drawn } from 'virtual:made-kit';
import type { MadePlace } from '../kit/made-kit.ts';

/** Places whose printed sheets this build has drawn, as `src/integrations/kit.ts` hands them over; none in `astro dev`. */
export const madeKit = drawn as readonly MadePlace[];
