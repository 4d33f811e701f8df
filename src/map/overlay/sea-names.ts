/**
 * The names of Vietnam's two far archipelagos, required of every map that shows the sea off the country. One that
 * lies outside the view stands at the edge, on the side where it lies.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import type { InteractiveMapWords } from '../../i18n/interactive-map-words.ts';
import type { Thing } from './place-labels.ts';

/** Amid the islets of each. */
const archipelagos = [
  { name: 'hoangSa', at: { lng: 112, lat: 16.5 } },
  { name: 'truongSa', at: { lng: 114, lat: 9.6 } },
] as const;

interface SeaNames {
  /** Where they stand in the view. */
  things(): Thing[];
  remove(): void;
}

export function createSeaNames(
  map: MapLibre,
  words: InteractiveMapWords,
  sourcesHeight: () => number,
): SeaNames {
  const names = archipelagos.map(({ name, at }) => {
    const element = document.createElement('p');
    element.className = 'map-sea-name';
    // The country belongs to the name: it never breaks within.
    element.textContent = words[name].replace('(Việt Nam)', '(Việt\u00a0Nam)');
    map.getCanvasContainer().append(element);
    const thing: Thing = { x: 0, y: 0, width: 0, height: 0 };
    return { element, at, thing };
  });

  const position = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    for (const name of names) {
      const { element, at } = name;
      const { x, y } = map.project(at);
      const [halfWidth, halfHeight] = [element.offsetWidth / 2, element.offsetHeight / 2];
      const inside = (value: number, half: number, size: number) =>
        Math.min(Math.max(value, half + 4), Math.max(size - half - 4, half + 4));
      const [left, top] = [
        inside(x, halfWidth, clientWidth),
        inside(y, halfHeight, clientHeight - sourcesHeight()),
      ];
      name.thing = { x: left, y: top, width: 2 * halfWidth, height: 2 * halfHeight };
      element.dataset['side'] = x > left + 1 ? 'east' : x < left - 1 ? 'west' : '';
      element.style.transform = `translate(${(left - halfWidth).toFixed(1)}px, ${(top - halfHeight).toFixed(1)}px)`;
    }
  };
  const things = () => names.map(({ thing }) => thing);
  map.on('move', position);
  map.on('resize', position);
  position();
  return {
    things,
    remove() {
      map.off('move', position);
      map.off('resize', position);
      names.forEach(({ element }) => element.remove());
    },
  };
}
