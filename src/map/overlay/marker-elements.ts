/** The buttons over the map: real ones, so that keyboard, screen reader, forced colours and large text just work. */
import { fill } from '../../i18n/fill.ts';
import type { InteractiveMapWords } from '../../i18n/interactive-map-words.ts';
import type { ServiceKind } from '../../domain/vocabulary.ts';
import type { ClusterNode, MapPlace } from '../clusters/cluster-tree.ts';
import { markerShapes } from '../style/marker-shapes.ts';
import type { AreaLabel } from './area-labels.ts';

export interface MarkerWords {
  readonly map: InteractiveMapWords;
  /** The mark of fictional records. */
  readonly demo: string;
  readonly kinds: Readonly<Record<ServiceKind, string>>;
}

const svg = 'http://www.w3.org/2000/svg';

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The sign of a kind: its shape, and the drawing that stands beside its name everywhere else. */
function signOf(kind: ServiceKind): SVGElement {
  const sign = svgElement('svg', {
    viewBox: '0 0 40 40',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  sign.append(
    svgElement('path', { class: 'map-shape', d: markerShapes[kind] }),
    svgElement('use', {
      href: `/icons.svg#${kind}`,
      class: 'icon map-drawing',
      x: '10',
      y: '10',
      width: '20',
      height: '20',
    }),
  );
  return sign;
}

function button(className: string, label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.setAttribute('aria-label', label);
  return element;
}

export function placeButton(place: MapPlace, words: MarkerWords): HTMLButtonElement {
  const { kind, name } = place;
  const label = fill(words.map.place, { name, kind: words.kinds[kind] });
  const element = button('map-marker', place.demo ? `${label} (${words.demo})` : label);
  element.dataset['kind'] = kind;
  element.append(signOf(kind));
  if (place.demo) {
    const mark = document.createElement('small');
    mark.textContent = words.demo;
    element.append(mark);
  }
  return element;
}

/** `opens` is false where no closer look would part its places. */
export function clusterButton(
  { count }: ClusterNode,
  opens: boolean,
  { map }: MarkerWords,
): HTMLButtonElement {
  const element = button('map-cluster', fill(opens ? map.cluster : map.samePlace, { count }));
  element.dataset['size'] = String(Math.min(3, Math.ceil(Math.log10(count + 1))));
  element.textContent = String(count);
  return element;
}

export function areaButton({ ids, phone, demo }: AreaLabel, words: MarkerWords): HTMLButtonElement {
  const { map } = words;
  const count = ids.length;
  const sentence = phone === undefined ? map.areaNoPhone : count === 1 ? map.areaOne : map.area;
  // A number that breaks across lines is read wrong.
  const said = fill(sentence, { count, phone: phone?.replaceAll(' ', '\u00a0') ?? '' });
  const text = demo ? `${said} (${words.demo})` : said;
  const element = button('map-area', text);
  element.textContent = text;
  return element;
}
