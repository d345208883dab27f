/** A text in both forms that a host may need; the HTML is escaped. */
export interface Composed {
  readonly text: string;
  readonly html: string;
}
