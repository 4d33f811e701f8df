/**
 * Loaded into decap-server by a test: while the file that DIEM_TUA_FULL_DISK names is there, each write stops halfway
 * with the error of a full disk, and leaves what a full disk leaves.
 */
import fs from 'node:fs';

const sign = process.env['DIEM_TUA_FULL_DISK'] ?? '';
const { writeFile } = fs.promises;

fs.promises.writeFile = async (file, content, options) => {
  if (!fs.existsSync(sign)) return writeFile(file, content, options);
  const bytes = Buffer.from(content as string | Uint8Array);
  await writeFile(file, bytes.subarray(0, bytes.length / 2));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
