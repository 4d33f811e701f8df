/**
 * One shape a kind, in a square of 40: told apart by outline and by the drawing inside as well as by colour.
 * Colours stand in the style sheet, because forced colours and the dark screen change them.
 */
import type { ServiceKind } from '../../domain/vocabulary.ts';

export const markerShapes: Readonly<Record<ServiceKind, string>> = {
  // A house.
  'trusted-address': 'M20 3 37 16V37H3V16Z',
  // An arch.
  shelter: 'M4 37V19a16 16 0 0 1 32 0V37Z',
  // A cross with arms wide enough for the drawing.
  health: 'M11 3H29V11H37V29H29V37H11V29H3V11H11Z',
  // A disc.
  'social-work': 'M20 3a17 17 0 1 1 0 34 17 17 0 0 1 0-34Z',
  // A diamond.
  'legal-aid': 'M20 1 39 20 20 39 1 20Z',
  // A shield.
  police: 'M4 5 20 2 36 5V20C36 29 29 35 20 39 11 35 4 29 4 20Z',
  // A pennant that points down.
  'border-post': 'M3 4H37V27L20 39 3 27Z',
  // A square.
  'peoples-committee': 'M4 4H36V36H4Z',
  // A speech bubble.
  counselling:
    'M8 4H32a5 5 0 0 1 5 5V26a5 5 0 0 1-5 5H20L11 39V31H8a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5Z',
  // An octagon.
  'one-stop-centre': 'M13 3H27L37 13V27L27 37H13L3 27V13Z',
  // A pentagon.
  school: 'M20 2 38 16 31 37H9L2 16Z',
  // A hexagon.
  union: 'M11 4H29L39 20 29 36H11L1 20Z',
};
