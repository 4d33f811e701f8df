import { readFileSync } from 'node:fs';
import { packageLicence } from '../../licences/package-licences.ts';
import { shippedParts } from '../../licences/shipped-parts.ts';

/** The licences of everything that reaches visitors, word for word, as their authors ask. */
export function GET(): Response {
  const rule = '='.repeat(72);
  const parts = shippedParts.map(({ package: name }) => {
    const { version, licence, text } = packageLicence(name);
    const head = `${name} ${version}\n${licence}`;
    return text === undefined ? head : `${head}\n\n${text}`;
  });
  const all = [`diem-tua\nMIT\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...parts];
  return new Response(`${all.join(`\n\n${rule}\n\n`)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
