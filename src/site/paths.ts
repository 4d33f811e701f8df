import { resolve } from 'node:path';

/**
 * Where content is read and pages are written. Both can be set from outside, so that a test or a second province
 * builds from its own folder without a copy of the code.
 */
export const contentDir = resolve(process.env['DIEM_TUA_CONTENT'] ?? 'content');
export const outDir = resolve(process.env['DIEM_TUA_OUT'] ?? 'dist');
