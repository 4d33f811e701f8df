import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/i18n/format-bytes.ts';

describe('the size of a file', () => {
  it('is what one compares with a data plan', () => {
    expect(formatBytes('vi', 46_800)).toBe('47 kB');
    expect(formatBytes('vi', 1_249_000)).toBe('1,2 MB');
    expect(formatBytes('en', 1_249_000)).toBe('1.2 MB');
    expect(formatBytes('vi', 23_400_000)).toBe('23 MB');
  });

  it('is never nothing, and never a thousand of the smaller unit', () => {
    expect(formatBytes('vi', 12)).toBe('1 kB');
    expect(formatBytes('vi', 999_700)).toBe('1 MB');
  });
});
