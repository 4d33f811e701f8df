/** Each declared collection as Decap knows it: where its files lie, how they are named, listed, sorted and sifted. */
import { z } from 'zod';
import { bare, fieldsOf, wordsOf } from '../checks/content/schema-walk.ts';
import { publishedLocales } from '../i18n/locales.ts';
import {
  collections,
  type CollectionDeclaration,
  type CollectionName,
} from '../schemas/collections.ts';
import { formFields, titleFieldOf } from './form-field.ts';
import type { FormContext, FormField } from './form-types.ts';

export interface CollectionForm {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly FormField[];
  readonly [setting: string]: unknown;
}

interface Habit {
  /** What an editor should know before writing. */
  readonly description?: string;
  /** Records that the pages count on: they are changed, never added or removed. */
  readonly fixed?: boolean;
}

/** What no schema says: how a collection is handled. */
const habits: Partial<Record<CollectionName, Habit>> = {
  'services-public': { description: 'Cơ quan, tổ chức đã tự công bố địa chỉ.' },
  'services-home': {
    description:
      'Chủ nhà đã đồng ý bằng văn bản. Chỉ ghi tên xã và số điện thoại, không ghi chỗ ở.',
  },
  'services-confidential': {
    description:
      'Nơi tạm lánh và nơi cần giữ kín. Mục này không có ô địa chỉ và vị trí: nơi ở phải giữ bí mật theo luật.',
  },
  communes: { fixed: true },
  pages: { fixed: true, description: 'Các trang viết. Bản tiếng Anh do người dịch.' },
};

const topFields = ({ schema }: CollectionDeclaration) => [...fieldsOf(schema)];

/** Fields by which a list makes sense in order: the title, days, numbers. */
const sortable = (declaration: CollectionDeclaration): string[] =>
  topFields(declaration).flatMap(([name, field]) => {
    const isTitle = name === titleFieldOf(declaration.schema);
    const kind = bare(field);
    const hasOrder = [z.ZodISODate, z.ZodISODateTime, z.ZodNumber].some(
      (type) => kind instanceof type,
    );
    return isTitle || hasOrder ? [name] : [];
  });

/** Lists are grouped by what is one of a few, and sifted by what is yes or no. */
const groups = (declaration: CollectionDeclaration) =>
  topFields(declaration)
    .filter(([, field]) => wordsOf(field).options !== undefined)
    .map(([name, field]) => ({ label: wordsOf(field).label ?? name, field: name }));

const filters = (declaration: CollectionDeclaration) =>
  topFields(declaration)
    .filter(([, field]) => bare(field) instanceof z.ZodBoolean)
    .map(([name, field]) => ({ label: wordsOf(field).label ?? name, field: name, pattern: true }));

const orNothing = (key: string, values: readonly unknown[]) =>
  values.length === 0 ? {} : { [key]: values };

const translations = {
  structure: 'multiple_folders',
  locales: [...publishedLocales],
  default_locale: publishedLocales[0],
} as const;

function listing(declaration: CollectionDeclaration) {
  const title = titleFieldOf(declaration.schema);
  return {
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: `{{${title}}}`,
    sortable_fields: sortable(declaration),
    ...orNothing('view_groups', groups(declaration)),
    ...orNothing('view_filters', filters(declaration)),
  };
}

/** Pictures lie in the collection's own folder, and a record names them without a path. */
const media = (declaration: CollectionDeclaration) =>
  declaration.media === undefined
    ? {}
    : { media_folder: `/content/${declaration.media}`, public_folder: '' };

function folderForm(
  name: CollectionName,
  declaration: CollectionDeclaration,
  context: FormContext,
): CollectionForm {
  const { label, folder, format } = declaration;
  const { description, fixed = false } = habits[name] ?? {};
  const translated = format === 'md';
  return {
    name,
    label,
    label_singular: label,
    ...(description === undefined ? {} : { description }),
    folder: `content/${folder}`,
    extension: format,
    format: format === 'md' ? 'yaml-frontmatter' : 'yml',
    create: !fixed,
    delete: !fixed,
    ...(translated ? { i18n: translations } : {}),
    ...listing(declaration),
    ...media(declaration),
    fields: formFields(declaration, translated ? { ...context, translated } : context),
  };
}

/** Written pages of a folder below the language: Decap finds the language only in a file's own folder. */
function pagesBelow(part: string, label: string, context: FormContext): CollectionForm[] {
  const declaration: CollectionDeclaration = collections.pages;
  return publishedLocales.map((locale) => ({
    name: `pages-${part}-${locale}`,
    label: locale === 'vi' ? label : `${label} (tiếng Anh)`,
    label_singular: label,
    folder: `content/${declaration.folder}/${locale}/${part}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    create: locale === 'vi',
    delete: false,
    ...listing(declaration),
    fields: formFields(declaration, context),
  }));
}

/** One file, and no list to choose from. */
const settingsForm = (context: FormContext): CollectionForm => ({
  name: 'settings',
  label: collections.settings.label,
  files: [
    {
      name: 'site',
      label: collections.settings.label,
      file: `content/${collections.settings.folder}/site.yml`,
      fields: formFields(collections.settings, context),
    },
  ],
});

/** Everything an editor may change, in the order of the menu: what changes daily comes first. */
export function collectionForms(context: FormContext): CollectionForm[] {
  const names = Object.keys(collections) as CollectionName[];
  const daily = names.filter((name) => name !== 'settings');
  return [
    ...daily.flatMap((name) => [
      folderForm(name, collections[name], context),
      ...(name === 'pages' ? pagesBelow('quyen-cua-ban', 'Quyền của bạn', context) : []),
    ]),
    settingsForm(context),
  ];
}

/** The declared collection behind a form, e.g. `pages` behind `pages-quyen-cua-ban-vi`. */
export const collectionOf = (form: string): CollectionName =>
  form in collections ? (form as CollectionName) : 'pages';
