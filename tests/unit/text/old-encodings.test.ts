import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oldEncoding } from '../../../src/text/old-encodings.ts';

describe('Vietnamese of before Unicode', () => {
  it.each([
    'Tr¹m y tÕ x· Ph­íc §¹i',
    'C«ng an ph­êng',
    'hç trî ph¸p lý',
    '®Þa chØ tin cËy',
    'Khu phè',
  ])('in TCVN3 is recognised, once it has a sign of its own: %s', (written) => {
    // "Khu phè" alone could be another language's: nothing in it is TCVN3's own.
    expect(oldEncoding(written)).toBe(written === 'Khu phè' ? undefined : 'TCVN3');
  });

  it.each([
    'Traïm y teá xaõ Phöôùc Ñaïi',
    'Coâng an phöôøng',
    'hoã trôï phaùp lyù',
    'ñòa chæ tin caäy',
  ])('in VNI is recognised: %s', (written) => {
    expect(oldEncoding(written)).toBe('VNI');
  });

  it.each([
    'Công an phường',
    'hoà bình',
    'Hoài Đức',
    'Xã Phước Đại'.normalize('NFD'),
    'UBND xa',
    'goòng',
    '30 °C',
    '1½ giờ',
  ])('is not seen in Unicode text: %s', (written) => {
    expect(oldEncoding(written)).toBeUndefined();
  });

  it('is not seen in any line that the project itself has written', () => {
    const files = globSync('{content,src/i18n}/**/*.{yml,md,ts}');
    expect(files.length).toBeGreaterThan(40);
    const seen = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => oldEncoding(line) !== undefined)
        .map((line) => `${file}: ${line}`),
    );
    expect(seen).toEqual([]);
  });
});
