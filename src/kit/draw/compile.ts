/** The only place that knows Typst: a template and its data in, a PDF out. The same data give the same bytes. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join, resolve } from 'node:path';
import { readFonts } from './fonts.ts';

/** From the root of the project, where every command runs: once bundled, this module no longer lies beside them. */
export const templatesFolder = resolve('src/kit/templates');

export type Compile = (template: string, data: object) => Buffer;

/**
 * Fonts are read once; each call then takes a few milliseconds.
 * @throws (the call) when the template cannot be drawn, with what Typst says.
 */
export function createCompiler(): Compile {
  const compiler = NodeCompiler.create({
    workspace: templatesFolder,
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  return (template, data) => {
    const compiled = compiler.compile({
      mainFilePath: join(templatesFolder, template),
      inputs: { data: JSON.stringify(data) },
    });
    if (!compiled.result) {
      const error = compiled.takeDiagnostics();
      const told = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
      throw new Error(`${template} cannot be drawn: ${told}`);
    }
    const pdf = compiler.pdf(compiled.result);
    compiler.evictCache(4);
    return pdf;
  };
}
