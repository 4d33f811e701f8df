import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../src/kit/materials/markdown-blocks.ts';
import { plainText } from '../../../src/kit/materials/plain-text.ts';

const text = (value: string) => ({ kind: 'text', text: value });

describe('Markdown on its way to paper', () => {
  it('keeps headings, emphasis and links', () => {
    expect(markdownBlocks('## Mở đầu\n\nGọi **113** hay xem [trang](https://a.example).')).toEqual([
      { kind: 'heading', level: 2, spans: [text('Mở đầu')] },
      {
        kind: 'paragraph',
        spans: [
          text('Gọi '),
          { kind: 'strong', spans: [text('113')] },
          text(' hay xem '),
          { kind: 'link', url: 'https://a.example', spans: [text('trang')] },
          text('.'),
        ],
      },
    ]);
  });

  it('gives the page one title only: a heading of the first level becomes one of the second', () => {
    expect(markdownBlocks('# Một')).toEqual([{ kind: 'heading', level: 2, spans: [text('Một')] }]);
  });

  it('keeps lists within lists, the number they begin with, and boxes to tick', () => {
    const [list] = markdownBlocks('3. Ba\n   - trong\n4. [ ] Bốn');
    expect(list).toMatchObject({ kind: 'list', ordered: true, start: 3 });
    expect(list).toMatchObject({
      items: [
        [{ kind: 'paragraph' }, { kind: 'list', ordered: false }],
        [{ kind: 'paragraph', spans: [{ kind: 'box' }, text('Bốn')] }],
      ],
    });
  });

  it('keeps tables with as many columns as their longest row', () => {
    expect(markdownBlocks('| A | B |\n|---|---|\n| 1 | 2 |')).toEqual([
      {
        kind: 'table',
        columns: 2,
        rows: [
          [[text('A')], [text('B')]],
          [[text('1')], [text('2')]],
        ],
      },
    ]);
  });

  it.each(['#let x = 1', '$x$ _y', '\\#panic()', '@goi <nhan> "a"', '1\\. *không*'])(
    'takes no sign of a text for a command: %s',
    (written) => {
      const spoken = plainText(markdownBlocks(written));
      const [block] = markdownBlocks(written);
      expect(JSON.stringify(block)).not.toContain('undefined');
      expect(spoken).not.toBe('');
    },
  );

  it('is nothing for nothing', () => {
    expect(markdownBlocks('')).toEqual([]);
  });
});

describe('a post that is pasted into a chat', () => {
  it('has its paragraphs and lists, and no marks of Markdown', () => {
    expect(
      plainText(
        markdownBlocks(
          '**Bạn** làm gì?\n\n- Gọi 113\n- Đừng *quay phim*\n\n> Nhớ nhé\n\n---\n\n1. Một',
        ),
      ),
    ).toBe('Bạn làm gì?\n\n- Gọi 113\n- Đừng quay phim\n\nNhớ nhé\n\n1. Một');
  });

  it('says where a link leads', () => {
    expect(plainText(markdownBlocks('[Tìm nơi gần bạn](https://a.example/)'))).toBe(
      'Tìm nơi gần bạn (https://a.example/)',
    );
    expect(plainText(markdownBlocks('<https://a.example/>'))).toBe('https://a.example/');
  });
});
