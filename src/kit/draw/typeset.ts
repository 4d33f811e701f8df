import { piece } from '../pieces.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { readColours } from './colours.ts';
import { createCompiler } from './compile.ts';
import { landscapeSvg } from './landscape.ts';
import { qrSvg } from './qr-svg.ts';

/** `single`: one card or one sticker instead of the sheet of them. */
export type Typeset = (sheet: Sheet, single?: boolean) => Buffer;

/** Draws sheets of a commune. The same sheet gives the same bytes. */
export function createTypesetter(): Typeset {
  const colours = readColours();
  const landscape = landscapeSvg(colours.action);
  const compile = createCompiler();
  return (sheet, single = false) =>
    compile(piece(sheet.piece).template, {
      ...sheet,
      single,
      colours,
      landscape,
      qr: qrSvg(sheet.target),
    });
}
