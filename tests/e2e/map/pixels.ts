/** What is drawn, not what is in the document. */
import type { Locator } from '@playwright/test';

export type Colour = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

/** A screenshot of an element in CSS pixels. */
export async function pictureOf(element: Locator): Promise<Picture> {
  const png = await element.screenshot({ scale: 'css', animations: 'disabled' });
  // A blank page has no policy that would stop it from reading an image.
  const reader = await element.page().context().newPage();
  const { width, height, data } = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: Array.from(pixels) };
  }, png.toString('base64'));
  await reader.close();
  return {
    width,
    height,
    at(x, y) {
      const start = 4 * (Math.round(y) * width + Math.round(x));
      const [red = 0, green = 0, blue = 0] = data.slice(start, start + 3);
      return [red, green, blue];
    },
  };
}

const parse = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** Within what rounding and smoothing change. */
export const isColour = (colour: Colour, hex: string, tolerance = 6): boolean =>
  parse(hex).every((value, channel) => Math.abs(value - (colour[channel] ?? 0)) <= tolerance);
