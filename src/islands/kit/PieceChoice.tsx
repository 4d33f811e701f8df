import { fill } from '../../i18n/fill.ts';
import type { BuilderWords } from '../../i18n/kit-words.ts';
import type { PieceKey } from '../../kit/pieces.ts';

/** How many of each piece; none is as good as missing. */
export type Copies = Partial<Readonly<Record<PieceKey, number>>>;

const mostCopies = 50;

interface Props {
  readonly words: BuilderWords;
  readonly pieces: readonly PieceKey[];
  readonly copies: Copies;
  readonly onChange: (copies: Copies) => void;
}

export function PieceChoice({ words, pieces, copies, onChange }: Props) {
  return (
    <fieldset>
      <legend>{words.pieces}</legend>
      <ul role="list" className="kit-pieces">
        {pieces.map((key) => {
          const count = copies[key] ?? 0;
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={count > 0}
                  onChange={({ target }) => onChange({ ...copies, [key]: target.checked ? 1 : 0 })}
                />
                {words.pieceNames[key]}
              </label>
              {count > 0 && (
                <input
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={mostCopies}
                  value={count}
                  aria-label={fill(words.copies, { piece: words.pieceNames[key] })}
                  onChange={({ target }) => {
                    const asked = Math.trunc(Number(target.value)) || 1;
                    onChange({ ...copies, [key]: Math.min(mostCopies, Math.max(1, asked)) });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
