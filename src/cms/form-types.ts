/** The shape of the editors' form, as Decap and Sveltia read it. */
/** The widget of a field with its settings; only the keys that this project uses are named. */
export interface FieldKind {
  readonly widget: string;
  readonly pattern?: readonly [pattern: string, message: string];
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
  readonly [setting: string]: unknown;
}

/** What Decap (and Sveltia) read of one field. */
export interface FormField extends FieldKind {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly i18n?: boolean | 'duplicate';
}

/** A value of a closed list with the words an editor sees. */
export interface FormOption {
  readonly label: string;
  readonly value: string;
}

export interface FormContext {
  /** Present communes of the site's provinces. */
  readonly communes: readonly FormOption[];
  /** Set for texts that exist in several languages: words are translated, everything else is the same in each. */
  readonly translated?: boolean;
  /** Decap copies a value to the other languages only outside lists. */
  readonly withinList?: boolean;
  /** Inside something that may be left out, a field is only needed when the rest is there: the schema says so. */
  readonly withinOptional?: boolean;
}
