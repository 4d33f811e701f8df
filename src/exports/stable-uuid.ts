import { createHash } from 'node:crypto';

/** The URL namespace of RFC 9562, appendix A. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A UUID of version 5 (RFC 9562, 5.5) made of names: the same record has the same identifier in every build, so that
 * whoever imports the data can tell an update from a new entry.
 */
export function stableUuid(...names: readonly string[]): string {
  const hash = createHash('sha1')
    .update(namespace)
    .update(`urn:diem-tua:${JSON.stringify(names)}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
