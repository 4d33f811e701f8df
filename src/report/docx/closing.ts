import { AlignmentType, Paragraph, type TextRun, type Table } from 'docx';
import type { Plan } from '../../schemas/plans.ts';
import { letters } from './measures.ts';
import { twoColumns } from './letterhead.ts';
import { blank, centred } from './text.ts';
import { run } from './run.ts';

const receiver = (...children: readonly TextRun[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.LEFT, children: [...children] });

const small = (text: string): TextRun => run({ text, size: letters.small });

/** Who receives the report, and who signs it. */
export function closing(plan: Plan | undefined): Table {
  const to = plan?.reportToNow ?? plan?.reportTo;
  return twoColumns([
    [
      [
        receiver(run({ text: 'Nơi nhận:', bold: true, italics: true, size: letters.table })),
        to === undefined
          ? receiver(small('- '), blank('nơi nhận báo cáo', letters.small), small(';'))
          : receiver(small(`- ${to};`)),
        receiver(small('- '), blank('', letters.small), small(';')),
        receiver(small('- Lưu: VT, '), blank('', letters.small), small('.')),
      ],
      [
        centred([blank('QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ', 26)]),
        centred([run({ text: '(Chữ ký, dấu)', italics: true, size: letters.table })], {
          spacing: { before: 60, after: 1000 },
        }),
        centred([blank('Họ và tên người ký', 26)]),
      ],
    ],
  ]);
}
