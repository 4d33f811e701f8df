import { useId } from 'react';
import { fill } from '../../i18n/fill.ts';
import type { BuilderWords } from '../../i18n/kit-words.ts';
import {
  contactFields,
  type Contact,
  type ContactField,
  type ContactHint,
  type ContactProblem,
} from '../../kit/personal/contact.ts';
import type { KitSetting } from '../../kit/pieces.ts';

interface Props {
  readonly words: BuilderWords;
  readonly setting: KitSetting;
  readonly contact: Contact;
  readonly problems: readonly ContactProblem[];
  readonly hints: readonly ContactHint[];
  readonly onChange: (contact: Contact) => void;
}

/** Longer than any that can be printed. */
const longest = 160;

export function ContactFields({ words, setting, contact, problems, hints, onChange }: Props) {
  const id = useId();
  const advice: Partial<Record<ContactField, string>> = {
    who: words.hints[setting],
    reach: words.reachHint,
  };
  const told = (field: ContactField): string[] => [
    ...problems
      .filter((problem) => problem.field === field)
      .map((problem) =>
        fill(words.problems[problem.kind], {
          field: words.fields[field],
          found: problem.kind === 'glyph' ? problem.found : '',
        }),
      ),
    ...hints
      .filter((hint) => hint.field === field)
      .map(() => fill(words.marksHint, { field: words.fields[field] })),
  ];
  return (
    <fieldset>
      <legend>{words.contact}</legend>
      <p className="soft">
        {words.contactLead} {words.private}
      </p>
      <div className="kit-contact">
        {contactFields.map((field) => {
          const messages = told(field);
          return (
            <div key={field}>
              <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
              {advice[field] && (
                <p className="hint" id={`${id}-${field}-hint`}>
                  {advice[field]}
                </p>
              )}
              <input
                id={`${id}-${field}`}
                type="text"
                autoComplete="off"
                spellCheck={false}
                maxLength={longest}
                value={contact[field]}
                aria-invalid={problems.some((problem) => problem.field === field)}
                aria-describedby={`${advice[field] ? `${id}-${field}-hint ` : ''}${id}-${field}-told`}
                onChange={({ target }) => onChange({ ...contact, [field]: target.value })}
              />
              <p className="told" id={`${id}-${field}-told`} role="status">
                {messages.join(' ')}
              </p>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
