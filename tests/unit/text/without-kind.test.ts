import { describe, expect, it } from 'vitest';
import { withoutKind } from '../../../src/text/without-kind.ts';

describe('a title below the word for its kind', () => {
  it('does not say the kind again, whole or short', () => {
    expect(withoutKind('Giáo án: Tôn trọng', 'Giáo án')).toBe('Tôn trọng');
    expect(withoutKind('Bài đăng: Nghe tiếng động', 'Bài đăng mạng xã hội')).toBe(
      'Nghe tiếng động',
    );
    expect(withoutKind('Post: A noise', 'Social media post')).toBe('A noise');
  });

  it('keeps what is not the kind', () => {
    expect(withoutKind('Tháng 11: làm gì?', 'Áp phích')).toBe('Tháng 11: làm gì?');
    expect(withoutKind('Bài: Một', 'Bài đăng')).toBe('Một');
    expect(withoutKind('Ba: Một', 'Bài đăng')).toBe('Ba: Một');
    expect(withoutKind('Anh em cùng lên tiếng', 'Áp phích')).toBe('Anh em cùng lên tiếng');
  });
});
