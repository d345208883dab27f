/** What a rich-API object answers. Names are as office.js sends them (PascalCase). A member that is not there is unknown to us. */
export interface RichObject {
  /** Value that a query may select, by name; a nested object for "Font". */
  readonly scalars: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly properties?: Readonly<Record<string, () => RichObject | null>>;
  readonly methods?: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** The members of a collection; a collection is never kept by reference, so that it cannot go stale. */
  readonly items?: () => readonly RichObject[];
  readonly id?: number;
}

/** An error with a code, as Word reports it. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
