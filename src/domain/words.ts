/** A term in every published language. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
