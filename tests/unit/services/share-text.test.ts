import { describe, expect, it } from 'vitest';
import { shareText } from '../../../src/domain/services/share-text.ts';

describe('a message that the wrong person may read', () => {
  const url = 'https://diem-tua.example/tim-ho-tro/phan-rang/';

  it('ends with the address, so that a chat app makes a link of it', () => {
    expect(shareText(url, 'vi')).toBe(`Số điện thoại và nơi liên hệ: ${url}`);
    expect(shareText(url, 'en')).toBe(`Phone numbers and places to contact: ${url}`);
  });

  it('has no word that gives away why somebody needs it', () => {
    const words =
      /bạo lực|bạo hành|tạm lánh|nạn nhân|giúp|hỗ trợ|violence|abuse|victim|shelter|help|support/i;
    expect(shareText('', 'vi')).not.toMatch(words);
    expect(shareText('', 'en')).not.toMatch(words);
  });
});
