import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { lineAt } from './lines.ts';
import { explainRoot, explainSlip, type Slip } from './yaml-slips.ts';

interface ParsedYaml {
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands in the file for a value, e.g. `0259382260` for a number that lost its first zero. */
  readonly sourceAt: (path: readonly PropertyKey[]) => string | undefined;
}

const why = 'Máy không đọc được tệp, nên cả mục này sẽ không có trên trang.';

const trick = (what: string, remedy: string) => ({ what, remedy });

/** YAML's ways to refer, repeat and construct are not for content: they can blow up or mean what nobody sees. */
function findTrick(
  document: Document.Parsed,
  text: string,
): (Slip & { offset: number }) | undefined {
  const directive = /^%/m.exec(text);
  if (directive)
    return {
      ...trick('có dòng lệnh bắt đầu bằng %', 'Xóa dòng đó.'),
      offset: directive.index,
    };
  let found: (Slip & { offset: number }) | undefined;
  const stop = (slip: Slip, offset = 0): symbol => {
    found = { ...slip, offset };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_key, node) =>
      stop(
        trick(
          'dùng dấu * để nhắc lại một giá trị',
          'Chép lại giá trị, hoặc đặt cả câu trong dấu nháy kép.',
        ),
        node.range?.[0],
      ),
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '<<')
        return stop(
          trick('dùng dấu << để gộp mục khác', 'Chép lại các dòng cần dùng.'),
          key.range?.[0],
        );
      if (!isScalar(key)) return stop(trick('có tên ô không phải là chữ', 'Viết tên ô bằng chữ.'));
      return undefined;
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined)
        return stop(
          trick(
            'dùng dấu & để đặt tên một giá trị',
            'Xóa dấu & và tên sau nó, hoặc đặt cả câu trong dấu nháy kép.',
          ),
          node.range?.[0],
        );
      if (node.tag !== undefined)
        return stop(
          trick(
            'dùng dấu ! để đổi kiểu giá trị',
            'Xóa dấu ! và chữ liền sau nó, hoặc đặt cả câu trong dấu nháy kép.',
          ),
          node.range?.[0],
        );
      return undefined;
    },
  });
  return found;
}

/**
 * One mapping of plain YAML 1.2 values. `firstLine` is the line of the file on which the text begins.
 * Of the parser's complaints only the first is told, as the others mostly follow from it; keys written twice are
 * all told.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml | Problem[] {
  const lines = text.split('\n');
  const problem = ({ what, remedy, line }: Slip, offset: number): Problem => ({
    slug: 'yaml',
    file,
    line: firstLine - 1 + (line ?? lineAt(text, offset)),
    what,
    why,
    remedy,
  });

  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const told = document.errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');
  if (told.length > 0)
    return told.map((error) =>
      problem(explainSlip(error, lines, lineAt(text, error.pos[0])), error.pos[0]),
    );

  const found = findTrick(document, text);
  if (found) return [problem(found, found.offset)];

  if (
    document.contents === null ||
    (isScalar(document.contents) && document.contents.value === null)
  )
    return [
      {
        slug: 'empty-file',
        file,
        what: 'chỉ có lời ghi chú, chưa có ô nào',
        why: 'Trang sẽ thiếu mục này mà không ai biết.',
        remedy: 'Ghi nội dung vào tệp, hoặc xóa tệp đi.',
      },
    ];
  if (!isMap(document.contents)) return [problem(explainRoot(lines), document.contents.range[0])];

  return {
    values: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>,
    sourceAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
