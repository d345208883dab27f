import { Checker } from "../checks/check";
import type { Person } from "../letter/person";
import type { Policy } from "../policy/policy";
import { rules } from "../rules";
import type { Level } from "../rules/rule";
import type { Day } from "../rules/setting";
import { draft, type Audience, type Kind } from "../text/draft";
import { readDocuments, type Document } from "./documents";
import type { Unread } from "./files";
import { lexiconFromDisk } from "./lexicon-file";
import { checkedOf, type Checked } from "./result";
import { Unreadable, whyUnread } from "./unreadable";
import { words } from "./words";

/** How every file is checked; plain data, so that it can be told to another thread. */
export interface Setup {
  readonly kind?: Kind;
  readonly audience: Audience;
  readonly policy: Policy;
  readonly person?: Person;
  readonly today: Day;
  readonly wanted: readonly Level[];
  readonly byLine: boolean;
}

/** What came of one file: its documents, or why it cannot be read. */
export type Inspected = Unread | { readonly path: string; readonly checked: readonly Checked[] };

/** Opens the lexicon, then answers for one file after the other. */
export function openInspector(setup: Setup): (path: string) => Promise<Inspected> {
  const checker = new Checker(rules, lexiconFromDisk());
  return async (path) => {
    try {
      const documents = await readDocuments(path, setup.byLine);
      return { path, checked: documents.map((document) => check(checker, document, setup)) };
    } catch (error) {
      return { path, why: whyUnread(error) };
    }
  };
}

function check(checker: Checker, document: Document, setup: Setup): Checked {
  const { policy, today, person, audience, wanted } = setup;
  const one = draft({ ...document, kind: setup.kind ?? document.kind, audience });
  try {
    const report = checker.check({
      draft: one,
      policy,
      today: document.written ?? today,
      ...(person ? { person } : {}),
    });
    return checkedOf(document, one, report, wanted);
  } catch {
    // A rule that fails on an odd text must not take the other files with it.
    throw new Unreadable(words.unread.unchecked);
  }
}
