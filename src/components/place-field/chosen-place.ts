import type { Point } from '../../domain/distance.ts';

/** A commune that a person chose in the place field. */
export interface ChosenPlace {
  readonly code: string;
  readonly name: string;
  /** The commune's page, in the language of the field. */
  readonly href: string;
  readonly point?: Point;
}

/** Bubbles from the field. Whoever shows results in place calls `preventDefault`; else the commune's page opens. */
export type PlaceChosen = CustomEvent<ChosenPlace>;
