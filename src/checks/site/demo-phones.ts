import { isDemoNumber } from '../../text/phone.ts';
import type { Problem } from '../problem.ts';
import type { BuiltFile, BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';
import { partsAbout, type PartAbout } from './parts-about.ts';
import { isPage } from './built-site.ts';

/** Links that open a dialler or a message to a number. */
const dialled = /^\s*(?:tel|sms|smsto|callto|facetime|zalo|viber|whatsapp):\/{0,2}([+\d\s.\-()]+)/i;
const chat = /^https?:\/\/(?:zalo\.me|wa\.me)\/(\+?\d+)/i;

const numberIn = (href: string): string | undefined =>
  dialled.exec(href)?.[1] ?? chat.exec(href)?.[1];

function dialsIn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(dialsIn);
  return 'dial' in value || Object.values(value).some(dialsIn);
}

/** Whether somebody's telephone would call the number of a fictional record. */
function leadsToCall(part: PartAbout): boolean {
  if (part.kind === 'json') return dialsIn(part.value);
  return part.kind === 'card' && part.texts().some((text) => /^TEL[;:]/m.test(text));
}

const call = (file: BuiltFile, what: string, value?: string): Problem => ({
  slug: DemoPhones.slug,
  file: file.path,
  ...(value === undefined ? {} : { value }),
  what,
  why: 'Người cần giúp bấm gọi mà không gặp ai, và mất thời gian quý giá.',
  remedy: 'Chỉ làm liên kết gọi từ ô dial mà publish() cho; bản ghi mẫu không có ô đó.',
});

/** Nobody may be led to call a number that was made up. */
export class DemoPhones {
  static readonly slug = 'demo-phone';

  *run({ content, files }: BuiltSite): Generator<Problem> {
    for (const file of files) {
      if (isPage(file))
        for (const { attributes } of elementsOf(file.document)) {
          const href = attributes.get('href') ?? '';
          if (isDemoNumber(numberIn(href) ?? ''))
            yield call(file, 'là liên kết gọi đến số của bản ghi mẫu', href);
        }
      const told = new Set<string>();
      for (const part of partsAbout(content, file)) {
        if (part.record.data.demo !== true) continue;
        if (!leadsToCall(part) || told.has(part.record.id)) continue;
        told.add(part.record.id);
        yield call(file, `có số để bấm gọi của bản ghi mẫu ${part.record.file}`);
      }
    }
  }
}
