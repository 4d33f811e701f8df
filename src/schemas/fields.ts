/**
 * The vocabulary of fields. A schema made of these reads like the form that it makes: each field carries its
 * Vietnamese label, a hint, and where it helps the reason and an example. The CMS form, the spreadsheet's columns
 * and the words of an error all come from here.
 */
import { z } from 'zod';
import { hostProblem } from '../text/host.ts';
import { phoneProblem } from '../text/phone.ts';

export interface FieldWords {
  /** Vietnamese name of the field, as an editor sees it. */
  readonly label: string;
  /** What to write, in one or two short sentences. */
  readonly hint: string;
  /** What goes wrong for a visitor when this field is wrong. Used in errors. */
  readonly why?: string;
  /** A right value, quoted in errors. */
  readonly example?: string;
  /** The value stays in the repository and is never published. */
  readonly private?: boolean;
  /** Words for each allowed value of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** The collection whose ids are the allowed values. */
  readonly refersTo?: RecordCollection | 'communes';
  /** The value names a file of the collection's media folder. */
  readonly media?: 'picture' | 'file';
  /** The text is Markdown. */
  readonly markdown?: boolean;
  /** The value is a number that people dial. */
  readonly phone?: boolean;
}

/** Collections whose records others name by their file name. */
export type RecordCollection = 'campaigns' | 'articles' | 'materials' | 'quizzes' | 'events';

declare module 'zod' {
  interface GlobalMeta extends Partial<FieldWords> {
    /** Keeps the augmentation from being an empty interface. */
    readonly field?: true;
  }
}

type Extra = Omit<FieldWords, 'label' | 'hint' | 'options'>;

/** What a refinement hands to the report beside its message: the reason and the remedy, in Vietnamese. */
export interface Explained {
  readonly why: string;
  readonly remedy: string;
}

/** Adds the label, the hint and their companions to any field. */
export const described = <T extends z.ZodType>(
  label: string,
  hint: string,
  field: T,
  extra: Extra & Pick<FieldWords, 'options'> = {},
): T => field.meta({ label, hint, ...extra });

/** Control characters and the Unicode marks that reorder or hide text. They can make a number read as another. */
const hiddenCharacters = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

const plain = (max: number, multiline = false) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(max)
        .refine(
          (value) => !hiddenCharacters.test(multiline ? value.replaceAll('\n', ' ') : value),
          {
            message: 'có ký tự điều khiển hoặc ký tự ẩn',
            params: {
              why: 'Ký tự ẩn làm người đọc thấy một chữ hay một số khác.',
              remedy: 'Xóa ô này rồi gõ lại, không dán.',
            } satisfies Explained,
          },
        ),
    );

/** One line of text, 1 to 160 characters, stored as NFC. */
export const text = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, plain(160), extra);

/** One or more sentences, 1 to 1,000 characters, stored as NFC. */
export const longText = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, plain(1000, true), extra);

/** Markdown, 1 to 20,000 characters, stored as NFC. Raw HTML and dangerous links are refused by the content check. */
export const richText = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, plain(20_000, true), { markdown: true, ...extra });

const fileName = (endings: string) =>
  z.string().regex(new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings})$`));

/** The name of a picture in the collection's media folder. */
export const picture = (label: string, hint: string) =>
  described(label, hint, fileName('jpe?g|png|webp'), {
    media: 'picture',
    example: 'hien-nha.webp',
  });

/** The name of a file in the collection's media folder. */
export const mediaFile = (label: string, hint: string) =>
  described(label, hint, fileName('pdf|jpe?g|png|webp|mp4|mp3|pptx|odp'), {
    media: 'file',
    example: 'ap-phich-a4.pdf',
  });

/** The file name of another record, without its ending. Whether it exists is checked by the content check. */
export const reference = (label: string, hint: string, collection: RecordCollection) =>
  described(label, hint, z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), {
    refersTo: collection,
  });

/** A time in Vietnam as `YYYY-MM-DDTHH:MM`; days that no calendar has are refused. */
export const localTime = (label: string, hint: string) =>
  described(label, hint, z.iso.datetime({ local: true, offset: false, precision: -1 }), {
    example: '2026-11-25T08:00',
  });

/** A calendar day as `YYYY-MM-DD`; days that no calendar has are refused. */
export const day = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, z.iso.date(), { example: '2026-11-15', ...extra });

/** Time of day as `HH:MM`, 00:00 to 23:59. */
export const timeOfDay = (label: string, hint: string) =>
  described(label, hint, z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), { example: '07:30' });

export const yesNo = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, z.boolean(), extra);

/** An `https:` address. Other schemes (`javascript:`, `data:`) could run script on a visitor. */
export const webAddress = (label: string, hint: string, extra: Extra = {}) =>
  described(
    label,
    hint,
    z.url({ protocol: /^https$/, hostname: z.regexes.domain }).superRefine((value, context) => {
      const problem = hostProblem(value);
      if (problem)
        context.addIssue({ code: 'custom', message: problem.what, params: { ...problem } });
    }),
    {
      example: 'https://www.vi-du.vn',
      why: 'Liên kết phải bắt đầu bằng https:// để không ai đọc hay sửa được trên đường truyền.',
      ...extra,
    },
  );

export const email = (label: string, hint: string, extra: Extra = {}) =>
  described(label, hint, z.email(), { example: 'vi-du@khanhhoa.gov.vn', ...extra });

/** A phone number as people in Vietnam dial it; spaces, dots and hyphens are for the eye. */
export const phoneNumber = (label: string, hint: string, extra: Extra = {}) =>
  described(
    label,
    hint,
    z.string().superRefine((value, context) => {
      const problem = phoneProblem(value);
      if (problem) context.addIssue({ code: 'custom', message: problem.what, params: problem });
    }),
    {
      phone: true,
      why: 'Người cần giúp sẽ gọi mà không ai nghe máy.',
      example: '1900 969 680',
      ...extra,
    },
  );

/** One value of a closed list. `terms` gives the Vietnamese words of each key. */
export const choice = <K extends string>(
  label: string,
  hint: string,
  terms: Readonly<Record<K, { readonly vi: string }>>,
  extra: Extra = {},
) => {
  const keys = Object.keys(terms) as [K, ...K[]];
  const options = Object.fromEntries(keys.map((key) => [key, terms[key].vi]));
  return described(label, hint, z.enum(keys), { options, ...extra });
};

/** A list without repeated values. */
export const list = <T extends z.ZodType>(
  label: string,
  hint: string,
  item: T,
  { min = 0, max = 50, ...extra }: Extra & { min?: number; max?: number } = {},
) =>
  described(
    label,
    hint,
    z
      .array(item)
      .min(min)
      .max(max)
      .refine((values) => new Set(values.map((v) => JSON.stringify(v))).size === values.length, {
        message: 'có giá trị lặp lại',
        params: {
          why: 'Trang sẽ hiện hai lần cùng một mục.',
          remedy: 'Xóa mục lặp.',
        } satisfies Explained,
      }),
    extra,
  );

/** The code of a present commune, e.g. "22801". Whether it exists is checked against the gazetteer. */
export const communeCode = (label: string, hint: string) =>
  described(label, hint, z.string().regex(/^\d{5}$/), {
    example: '22801',
    why: 'Nơi hỗ trợ sẽ không hiện ở xã nào.',
    refersTo: 'communes',
  });

/** Vietnam with its islands: Đặc khu Trường Sa lies in the south-east, Quần đảo Hoàng Sa in the east. WGS 84 degrees. */
const latitudes = [6, 24] as const;
const longitudes = [102, 118] as const;

/** A position in WGS 84 degrees. Swapped, missing or foreign coordinates are told apart. */
export const point = (label: string, hint: string) =>
  described(
    label,
    hint,
    z
      .strictObject({
        lat: described('Vĩ độ', 'Ví dụ 11.56780 (số nhỏ hơn).', z.number(), {
          example: '11.56780',
        }),
        lng: described('Kinh độ', 'Ví dụ 108.99120 (số lớn hơn).', z.number(), {
          example: '108.99120',
        }),
      })
      .superRefine(({ lat, lng }, context) => {
        const inside = (value: number, [low, high]: readonly [number, number]) =>
          value >= low && value <= high;
        if (inside(lat, latitudes) && inside(lng, longitudes)) return;
        const swapped = inside(lng, latitudes) && inside(lat, longitudes);
        context.addIssue({
          code: 'custom',
          message: swapped ? 'vĩ độ và kinh độ bị đổi chỗ' : 'nằm ngoài Việt Nam',
          params: {
            why: 'Bản đồ sẽ dẫn người cần giúp đến sai nơi.',
            remedy: swapped
              ? `Ghi lat: ${lng} và lng: ${lat}.`
              : 'Ghi vĩ độ từ 6 đến 24 và kinh độ từ 102 đến 118, theo hệ WGS 84.',
          } satisfies Explained,
        });
      }),
  );
