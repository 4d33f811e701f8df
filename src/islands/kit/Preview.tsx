import { fill } from '../../i18n/fill.ts';
import type { BuilderWords } from '../../i18n/kit-words.ts';
import { fileHref } from '../../kit/made-kit.ts';
import { contactFields, isEmpty, type Contact } from '../../kit/personal/contact.ts';
import { fitContact, insideOf, pointsPerMillimetre } from '../../kit/personal/fit-contact.ts';
import { piece, pictured, type PieceKey, type Slot } from '../../kit/pieces.ts';
import { measureOnScreen } from './measure-on-screen.ts';

interface Props {
  readonly words: BuilderWords;
  readonly pieces: readonly PieceKey[];
  readonly place: string;
  readonly shared: string;
  readonly contact: Contact;
}

interface SheetProps {
  readonly label: string;
  readonly href: string;
  readonly piece: PieceKey;
  readonly contact: Contact;
}

/** Text in millimetres of the sheet, at the size that the file will have. */
function Written({ slot, contact }: { readonly slot: Slot; readonly contact: Contact }) {
  const lines = fitContact(contact, slot, measureOnScreen);
  if (!lines || lines.length === 0) return null;
  return (
    <>
      <rect {...insideOf(slot)} fill="#fff" />
      {lines.map(({ text, bold, x, y, size }) => (
        <text
          key={`${y}`}
          x={x}
          y={y}
          fontSize={size / pointsPerMillimetre}
          fontWeight={bold ? 700 : 400}
          fill="#10211e"
        >
          {text}
        </text>
      ))}
    </>
  );
}

function SheetPicture({ label, href, piece: key, contact }: SheetProps) {
  const { picture, slots } = piece(pictured(key));
  const shown = slots.filter(
    ({ page, x, y }) =>
      page === 0 && x < picture.x + picture.width && y < picture.y + picture.height,
  );
  const { x, y, width, height } = picture;
  return (
    <svg role="img" aria-label={label} viewBox={`${x} ${y} ${width} ${height}`}>
      <image href={href} x={x} y={y} width={width} height={height} />
      {shown.map((slot) => (
        <Written key={`${slot.x} ${slot.y}`} slot={slot} contact={contact} />
      ))}
    </svg>
  );
}

export function Preview({ words, pieces, place, shared, contact }: Props) {
  const written = isEmpty(contact)
    ? ''
    : contactFields
        .map((field) => contact[field])
        .filter(Boolean)
        .join(', ');
  return (
    <div>
      <h3>{words.preview}</h3>
      <ul role="list" className="kit-preview">
        {pieces.map((key) => (
          <li key={key}>
            <SheetPicture
              piece={key}
              contact={contact}
              href={fileHref(piece(key).shared ? shared : place, key, 'png')}
              label={fill(words.previewOf, {
                piece: words.pieceNames[key],
                contact: written,
              }).trim()}
            />
            <span aria-hidden="true">{words.pieceNames[key]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
