import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedParts } from '../../src/licences/shipped-parts.ts';
import { elements, links, page, read } from './built.ts';
import { textOf } from '../../src/checks/site/html.ts';

describe('the page of licences', () => {
  it.each(['gioi-thieu/giay-phep/index.html', 'en/gioi-thieu/giay-phep/index.html'])(
    '%s names every part of others with its version and licence',
    (path) => {
      const rows = elements(page(path), 'tr').slice(1).map(textOf);
      expect(rows.length).toBe(shippedParts.length);
      for (const { package: name } of shippedParts) {
        const { version, license } = JSON.parse(
          readFileSync(`node_modules/${name}/package.json`, 'utf8'),
        ) as { version: string; license: string };
        const row = rows.find((text) => text.includes(`${name} ${version}`));
        expect(row, name).toBeDefined();
        expect(row, name).toContain(license);
      }
    },
  );

  it('leads to the licences word for word, and to the bill of materials', () => {
    expect(links(page('gioi-thieu/giay-phep/index.html'))).toEqual(
      expect.arrayContaining(['/gioi-thieu/giay-phep.txt', '/sbom.cdx.json']),
    );
    const texts = read('gioi-thieu/giay-phep.txt');
    for (const { package: name } of shippedParts) expect(texts).toContain(`${name} `);
    expect(texts).toContain('Permission is hereby granted, free of charge');
    expect(texts).toContain('SIL OPEN FONT LICENSE');
    const bill = JSON.parse(read('sbom.cdx.json')) as { bomFormat: string; components: unknown[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
    expect(bill.components.length).toBe(Object.keys(lock.packages).length - 1);
  });
});

describe('install scripts', () => {
  it('are those that package.json allows by name, and no others', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const scripted = Object.entries(packages)
      .filter(([, one]) => one.hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13));
    // fsevents is of macOS and has a ready-made build; npm leaves it out elsewhere.
    expect(new Set(scripted.filter((name) => name !== 'fsevents'))).toEqual(
      new Set(Object.keys(allowScripts)),
    );
  });
});
