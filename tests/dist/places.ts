/** The communes that a built site must have, from the official list and not from our own code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../src/text/slug.ts';

export interface ListedCommune {
  readonly code: string;
  /** "Xã Bác Ái Đông" */
  readonly name: string;
  readonly slug: string;
}

const fixture = join(import.meta.dirname, '../fixtures/gazetteer/communes.csv');

export const communes: readonly ListedCommune[] = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', name = ''] = line.split(',');
    return { code, name, slug: slug(name.replace(/^(?:Xã|Phường|Đặc khu) /, '')) };
  });
