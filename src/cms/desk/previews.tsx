/** What an editor sees beside the form: the site's own cards and text, in the site's own styles. */
import type { ReactNode } from 'react';
import { today } from '../../domain/clock.ts';
import { ServiceCard } from '../../islands/ServiceCard.tsx';
import type { Visibility } from '../../schemas/services.ts';
import { cardWords } from '../../site/cards.ts';
import base from '../../styles/base.css?inline';
import prose from '../../styles/prose.css?inline';
import card from '../../styles/service-card.css?inline';
import tokens from '../../styles/tokens.css?inline';
import { collectionOf } from '../collection-forms.ts';
import type { DeskConfig } from '../desk-config.ts';
import type { FormOption } from '../form-types.ts';
import type { Decap, PreviewProps } from './decap.ts';
import { previewCard } from './preview-service.ts';
import own from './preview.css?inline';

const dataOf = (entry: PreviewProps['entry']): Record<string, unknown> =>
  (entry.get('data') as { toJS(): Record<string, unknown> }).toJS();

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="page stack preview">
      <p className="preview-word">{title}</p>
      {children}
    </main>
  );
}

const servicePreview = (visibility: Visibility, communes: readonly FormOption[]) =>
  function ServicePreview({ entry }: PreviewProps) {
    const data = dataOf(entry);
    const item = previewCard(visibility, data, communes);
    return (
      <Sheet title="Thẻ mà người tìm hỗ trợ thấy">
        {item ? (
          <ServiceCard {...item} words={cardWords('vi')} today={today(new Date())} />
        ) : (
          <p>Chọn xã, phường rồi thẻ sẽ hiện ở đây.</p>
        )}
        <p>{textOf(data['summary'])}</p>
        {visibility === 'confidential' ? (
          <p className="notice">Trang không bao giờ ghi địa chỉ hay vị trí của nơi này.</p>
        ) : null}
      </Sheet>
    );
  };

function Picture({ image, getAsset }: { image: unknown; getAsset: PreviewProps['getAsset'] }) {
  if (typeof image !== 'object' || image === null || !('file' in image)) return null;
  const { file, alt, credit } = image as { file?: unknown; alt?: unknown; credit?: unknown };
  if (typeof file !== 'string' || file === '') return null;
  return (
    <figure>
      <img src={getAsset(file).toString()} alt={textOf(alt)} />
      {textOf(credit) ? <figcaption className="small soft">{textOf(credit)}</figcaption> : null}
    </figure>
  );
}

function WrittenPreview({ entry, widgetFor, getAsset }: PreviewProps) {
  const data = dataOf(entry);
  return (
    <Sheet title="Bài trên trang">
      <article className="stack">
        <h1>{textOf(data['title'])}</h1>
        <p className="prose">{textOf(data['summary'])}</p>
        {textOf(data['warning']) ? <p className="notice">{textOf(data['warning'])}</p> : null}
        <Picture image={data['image']} getAsset={getAsset} />
        <div className="running">{widgetFor('body')}</div>
      </article>
    </Sheet>
  );
}

function HotlinePreview({ entry }: PreviewProps) {
  const data = dataOf(entry);
  return (
    <Sheet title="Số trên trang Gọi ngay">
      <p className="phone preview-number">{textOf(data['display']) || textOf(data['number'])}</p>
      <h2>{textOf(data['when'])}</h2>
      <p>{textOf(data['name'])}</p>
      <p className="soft">{textOf(data['note'])}</p>
    </Sheet>
  );
}

interface Question {
  readonly question?: string;
  readonly choices?: readonly { readonly text?: string; readonly right?: boolean }[];
  readonly explanation?: string;
}

const questionsIn = (data: Record<string, unknown>): readonly Question[] =>
  Array.isArray(data['questions']) ? (data['questions'] as Question[]) : [];

/** Materials, quizzes, events and campaigns: their words in the order in which a reader meets them. */
function PiecePreview({ entry, widgetFor }: PreviewProps) {
  const data = dataOf(entry);
  return (
    <Sheet title="Nội dung">
      <h1>{textOf(data['title']) || textOf(data['name'])}</h1>
      <p className="prose">{textOf(data['summary'])}</p>
      {textOf(data['starts']) ? (
        <p>
          <b>{textOf(data['starts']).replace('T', ' ')}</b>, {textOf(data['place'])}
        </p>
      ) : null}
      {textOf(data['body']) ? <div className="running">{widgetFor('body')}</div> : null}
      {questionsIn(data).length > 0 ? (
        <ol className="running">
          {questionsIn(data).map(({ question, choices = [], explanation }, index) => (
            <li key={index}>
              <p>{question}</p>
              <ul>
                {choices.map(({ text, right }, place) => (
                  <li key={place}>{right ? <b>{text} ✓</b> : text}</li>
                ))}
              </ul>
              <p className="soft">{explanation}</p>
            </li>
          ))}
        </ol>
      ) : null}
    </Sheet>
  );
}

function previewFor(form: string, communes: readonly FormOption[]) {
  const collection = collectionOf(form);
  switch (collection) {
    case 'services-public':
      return servicePreview('public', communes);
    case 'services-home':
      return servicePreview('home', communes);
    case 'services-confidential':
      return servicePreview('confidential', communes);
    case 'articles':
    case 'pages':
      return WrittenPreview;
    case 'hotlines':
      return HotlinePreview;
    case 'materials':
    case 'quizzes':
    case 'events':
    case 'campaigns':
      return PiecePreview;
    case 'communes':
    case 'plans':
    case 'settings':
      return undefined;
  }
}

const isChoice = (options: unknown): options is readonly FormOption[] => Array.isArray(options);

/** The communes that the form of a service offers. */
function communesIn({ collections }: DeskConfig): readonly FormOption[] {
  const form = collections.find(({ name }) => name === 'services-public');
  const options = form?.fields?.find(({ name }) => name === 'commune')?.['options'];
  return isChoice(options) ? options : [];
}

/** The desk's page carries the site's font; its preview is a frame of its own and needs it again. */
const fontFaces = (): string =>
  [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes('@font-face'))
    .join('\n');

export function registerPreviews(cms: Decap, config: DeskConfig): void {
  for (const style of [fontFaces(), tokens, base, prose, card, own])
    cms.registerPreviewStyle(style, { raw: true });
  const communes = communesIn(config);
  for (const { name } of config.collections) {
    const preview = previewFor(name, communes);
    if (preview) cms.registerPreviewTemplate(name, preview);
  }
}
