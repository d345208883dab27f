/** A place in a text: UTF-16 offsets, `end` exclusive. An empty span marks where something is missing. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
