/** The drawings of the kinds of service, as the rest of the site shows them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ServiceKind } from '../../domain/vocabulary.ts';

let drawings: ReadonlyMap<string, string> | undefined;

/**
 * What is inside the symbol of a kind, or of the phone, in a square of 24.
 * @throws Error when public/icons.svg has no such symbol.
 */
export function drawingOf(name: ServiceKind | 'phone'): string {
  drawings ??= new Map(
    [
      ...readFileSync(resolve('public/icons.svg'), 'utf8').matchAll(
        /<symbol id="([\w-]+)"[^>]*>(.*?)<\/symbol>/gs,
      ),
    ].map(([, id = '', body = '']) => [id, body]),
  );
  const drawing = drawings.get(name);
  if (drawing !== undefined) return drawing;
  throw new Error(
    `public/icons.svg: no symbol "${name}".\n` +
      '  Maps tell kinds apart by their drawing. Add the symbol.',
  );
}
