import { readFileSync } from 'node:fs';
import { softwareBill, type LockFile } from '../licences/sbom.ts';

/** The bill of materials of the build that made this very site. */
export function GET(): Response {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const bill = softwareBill(lock, { name: 'diem-tua', license: 'MIT' });
  return new Response(`${JSON.stringify(bill, null, 1)}\n`, {
    headers: { 'content-type': 'application/vnd.cyclonedx+json' },
  });
}
