/** What a map is drawn from, and what comes of it. */
import type { Commune } from '../../domain/places/types.ts';
import type { PublishedService } from '../../domain/services/published-service.ts';
import type { PublishedLocale } from '../../i18n/locales.ts';
import type { Geography } from '../geography.ts';

export interface MapInput {
  readonly locale: PublishedLocale;
  /** The communes of one province. */
  readonly communes: readonly Commune[];
  /** Of the whole site; what a map may show of them is decided here. */
  readonly services: readonly PublishedService[];
  /** `YYYY-MM-DD`: a place that nobody checked for a year gets no mark. */
  readonly today: string;
  readonly geography: Geography;
}

export interface DrawnMap {
  readonly svg: string;
  /** Of the drawing, in px, for the attributes of an image. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, for those who do not see it; also inside the drawing. */
  readonly description: string;
}

export interface CommuneMapInput extends MapInput {
  readonly commune: Commune;
}
