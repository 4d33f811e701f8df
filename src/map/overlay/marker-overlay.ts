/** Keeps HTML over the map at its place on the earth. Knows where things stand, not what they mean. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Point } from '../../domain/distance.ts';
import type { Offset } from './place-labels.ts';
import { isArrow, nextInDirection } from './roving-focus.ts';

export interface OverlayEntry {
  /** The same key keeps the same element, and with it the focus. */
  readonly key: string;
  readonly at: Point;
  readonly create: () => HTMLElement;
  /** Pixels beside the place. */
  readonly offset?: Offset | undefined;
}

interface Placed {
  readonly at: Point;
  readonly element: HTMLElement;
  offset: Offset;
}

const inPlace: Offset = { dx: 0, dy: 0 };

export interface MarkerOverlay {
  /** Shows these and no others; the one with the key `current` is marked. */
  draw(entries: readonly OverlayEntry[], current: string | undefined): void;
  /** Puts the focus on the marker that stands nearest to a place. */
  focusNearest(at: Point): void;
  element(key: string): HTMLElement | undefined;
  remove(): void;
}

/** Pixels from the edge within which a marker may be cut off. */
const edge = 32;

function isWellInside(map: MapLibre, at: Point): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project(at);
  return x > edge && y > edge && x < clientWidth - edge && y < clientHeight - edge;
}

export function createOverlay(map: MapLibre, label: string): MarkerOverlay {
  const container = document.createElement('div');
  container.className = 'map-overlay';
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', label);
  // Within the canvas container a finger that lands on a marker still moves the map.
  map.getCanvasContainer().append(container);
  const placed = new Map<string, Placed>();

  const position = ({ at, element, offset: { dx, dy } }: Placed) => {
    const place = map.project(at);
    const [x, y] = [place.x + dx, place.y + dy];
    element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
  };
  const positionAll = () => placed.forEach(position);
  map.on('move', positionAll);
  map.on('resize', positionAll);

  const buttons = (): Placed[] =>
    [...placed.values()].filter(({ element }) => element instanceof HTMLButtonElement);
  const makeStop = (stop: HTMLElement | undefined) =>
    buttons().forEach(({ element }) => (element.tabIndex = element === stop ? 0 : -1));
  const ensureStop = () => {
    const all = buttons();
    if (!all.some(({ element }) => element.tabIndex === 0)) makeStop(all[0]?.element);
  };

  container.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    makeStop(target);
    const found = buttons().find(({ element }) => element === target);
    if (found && target.matches(':focus-visible') && !isWellInside(map, found.at))
      map.panTo(found.at);
  });
  container.addEventListener('keydown', (event) => {
    if (!isArrow(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    // The map would move too.
    event.stopPropagation();
    event.preventDefault();
    const all = buttons();
    const from = all.find(({ element }) => element === event.target);
    if (!from) return;
    const others = all.filter((each) => each !== from);
    const next = nextInDirection(
      map.project(from.at),
      others.map(({ at }) => map.project(at)),
      event.key,
    );
    if (next !== undefined) others[next]?.element.focus({ preventScroll: true });
  });

  return {
    draw(entries, current) {
      const wanted = new Set(entries.map(({ key }) => key));
      for (const [key, { element }] of placed)
        if (!wanted.has(key)) {
          element.remove();
          placed.delete(key);
        }
      for (const { key, at, create, offset = inPlace } of entries) {
        const known = placed.get(key);
        if (known) {
          known.offset = offset;
          position(known);
          continue;
        }
        const fresh = { at, element: create(), offset };
        if (fresh.element instanceof HTMLButtonElement) fresh.element.tabIndex = -1;
        placed.set(key, fresh);
        position(fresh);
        container.append(fresh.element);
      }
      for (const [key, { element }] of placed)
        if (key === current) element.setAttribute('aria-current', 'true');
        else element.removeAttribute('aria-current');
      ensureStop();
    },
    focusNearest(at) {
      const to = map.project(at);
      let best: { element: HTMLElement; distance: number } | undefined;
      for (const each of buttons()) {
        const { x, y } = map.project(each.at);
        const distance = Math.hypot(x - to.x, y - to.y);
        if (!best || distance < best.distance) best = { element: each.element, distance };
      }
      best?.element.focus({ preventScroll: true });
    },
    element: (key) => placed.get(key)?.element,
    remove() {
      map.off('move', positionAll);
      map.off('resize', positionAll);
      container.remove();
    },
  };
}
