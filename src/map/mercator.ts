/** Where things stand on a flat map of the world: Web Mercator, 512 pixels wide at zoom 0. Pure. */
import type { Point } from '../domain/distance.ts';
import type { Box } from './clusters/cluster-tree.ts';

const worldSize = (zoom: number): number => 512 * 2 ** zoom;

/** Pixels from the top left of the world. */
export function worldPixel({ lng, lat }: Point, zoom: number): readonly [x: number, y: number] {
  const size = worldSize(zoom);
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    size * (lng / 360 + 0.5),
    size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

export interface Camera {
  readonly center: Point;
  readonly zoom: number;
}

interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that stay free on each side. */
  readonly padding: number;
}

/** The closest look that shows all of a box, its middle in the middle. */
export function cameraFor([west, south, east, north]: Box, frame: Frame): Camera {
  const { width, height, padding } = frame;
  const [left, top] = worldPixel({ lng: west, lat: north }, 0);
  const [right, bottom] = worldPixel({ lng: east, lat: south }, 0);
  const room = (size: number) => Math.max(size - 2 * padding, 1);
  const scale = Math.min(
    room(width) / Math.max(right - left, 1e-9),
    room(height) / Math.max(bottom - top, 1e-9),
  );
  const middle = (top + bottom) / 2 / worldSize(0);
  return {
    center: {
      lng: (west + east) / 2,
      lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * middle))) * 180) / Math.PI,
    },
    zoom: Math.log2(scale),
  };
}
