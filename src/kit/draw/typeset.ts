/** The only place that knows Typst: a sheet in, a PDF out. The same sheet gives the same bytes. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { piece } from '../pieces.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { readColours } from './colours.ts';
import { readFonts } from './fonts.ts';
import { landscapeSvg } from './landscape.ts';
import { qrSvg } from './qr-svg.ts';

export const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url));

export type Typeset = (sheet: Sheet) => Buffer;

/** Fonts are read once; each call then takes a few milliseconds. */
export function createTypesetter(): Typeset {
  const colours = readColours();
  const landscape = landscapeSvg(colours.action);
  const compiler = NodeCompiler.create({
    workspace: templatesFolder,
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  return (sheet) => {
    const data = { ...sheet, colours, landscape, qr: qrSvg(sheet.target) };
    const { template } = piece(sheet.piece);
    const compiled = compiler.compile({
      mainFilePath: join(templatesFolder, template),
      inputs: { data: JSON.stringify(data) },
    });
    if (!compiled.result) {
      const error = compiled.takeDiagnostics();
      const told = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
      throw new Error(`${template} cannot be drawn for ${sheet.place}: ${told}`);
    }
    const pdf = compiler.pdf(compiled.result);
    compiler.evictCache(10);
    return pdf;
  };
}
