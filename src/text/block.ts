import { sentences, type Sentence } from "./sentences";
import { words } from "./words";
import type { Word } from "./word";

/**
 * What a block is in the letter. A `quote` is somebody else's text inside the draft: rules stay silent there.
 * In a `signature` only the contact details are looked at.
 */
export type Role = "paragraph" | "heading" | "item" | "cell" | "quote" | "signature";

/**
 * A paragraph, heading, list item or table cell, cut into words and sentences. Offsets are relative to its own start,
 * so that the analysis of an unchanged block can be kept while the text around it moves.
 */
export interface Block {
  readonly text: string;
  readonly role: Role;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Cuts one block of text; never throws, any string is a block. */
export function block(text: string, role: Role = "paragraph"): Block {
  const all = words(text);
  return { text, role, words: all, sentences: sentences(text, all) };
}
