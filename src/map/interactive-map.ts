/**
 * The one map object, and how to come by it. What uses it knows neither MapLibre nor the files behind it. Light: it
 * comes with the tap, and fetches side by side what the map needs.
 */
import type { Point } from '../domain/distance.ts';
import type { MapPlace } from './clusters/cluster-tree.ts';
import { clusterFileUrl, loadJson, type FirstMapFile } from './map-data.ts';
import type { MapItems } from './map-items.ts';
import type { MarkerWords } from './overlay/marker-elements.ts';
import { attachStyles } from './style/attach-styles.ts';
import { MapFailure, requireGraphics, type MapProblem } from './support.ts';
import { nextTask } from './tasks.ts';

/** Something is missing, yet the map is of use. */
export type MapNotice = 'coastFailed' | 'streetsFailed' | 'clustersFailed';

export interface MapOptions {
  readonly words: MarkerWords;
  /** Where the prepared clusters lie in the language of the page, e.g. `/en/du-lieu/ban-do/`. */
  readonly clusterBase: string;
  /** Where the shapes lie, the same in every language. */
  readonly geographyBase: string;
  readonly province: string;
  /** `YYYY-MM-DD`. Prepared clusters name the day until which they may be believed. */
  readonly today: string;
  /** A PMTiles archive on our own origin. */
  readonly streets?: string | undefined;
  readonly onNotice: (notice: MapNotice) => void;
  /** The map turned out not to work; whoever made it takes it away. */
  readonly onFailure: (problem: MapProblem) => void;
}

export interface ShowOptions {
  /** The items are the whole province: its clusters were prepared by the build. */
  readonly whole?: boolean;
  /** Moves the map so that all of it is seen. */
  readonly fit?: boolean;
}

/** One service, or several that share a place or an area. `places` names those of them that have a marker. */
export type OnSelect = (ids: readonly string[], places: readonly MapPlace[]) => void;

export interface MapController {
  /** Shows these and no others. Items may still be missing while the whole province is shown. */
  show(items: MapItems | undefined, options?: ShowOptions): void;
  /** Marks a place and brings it into view, clear of `covered` pixels at the right; undefined marks none. */
  select(id: string | undefined, covered?: number): void;
  onSelect(callback: OnSelect): void;
  /** A dot where the visitor is. Only drawn: it goes nowhere. */
  showPosition(point: Point | undefined): void;
  /** Puts the keyboard on the marker of a service, if it stands by itself. */
  focus(id: string): void;
  remove(): void;
}

/**
 * Makes a map in an empty element; `data-map-state` of the element becomes `ready` when all of it is drawn.
 * @throws MapFailure when this browser cannot draw one, or its files cannot be had.
 */
export async function openMap(element: HTMLElement, options: MapOptions): Promise<MapController> {
  const firstUrl = clusterFileUrl(options, 0);
  const unreachable = (what: string) => () => {
    throw new MapFailure('blocked', `${what} could not be had.`);
  };
  const [{ createController }, first] = await Promise.all([
    import('./map-controller.ts').catch(unreachable('The map’s script')),
    loadJson<FirstMapFile>(firstUrl).catch(unreachable(firstUrl)),
    requireGraphics(),
    attachStyles(),
  ]);
  await nextTask();
  return createController(element, first, options);
}
