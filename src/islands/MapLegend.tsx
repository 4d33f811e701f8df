import type { ServiceKind } from '../domain/vocabulary.ts';
import type { InteractiveMapWords } from '../i18n/interactive-map-words.ts';
import { markerShapes } from '../map/style/marker-shapes.ts';

interface Props {
  readonly words: InteractiveMapWords;
  readonly kinds: readonly ServiceKind[];
  readonly kindWords: Readonly<Record<ServiceKind, string>>;
}

/** What each sign on the map stands for. */
export function MapLegend({ words, kinds, kindWords }: Props) {
  if (kinds.length === 0) return null;
  return (
    <details className="map-legend">
      <summary>{words.legend}</summary>
      <ul role="list">
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind}>
            <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
              <path className="map-shape" d={markerShapes[kind]} />
              <use
                href={`/icons.svg#${kind}`}
                className="icon map-drawing"
                x="10"
                y="10"
                width="20"
                height="20"
              />
            </svg>
            {kindWords[kind]}
          </li>
        ))}
      </ul>
    </details>
  );
}
