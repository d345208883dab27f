import { IMPERF, parseTag, PERF, type Tag } from "../../../lexicon/tag";

/** What becomes of what depends on the noun: the case (and preposition) it stands in, and those it takes behind the verb. */
export interface Change {
  readonly from: Place;
  readonly to: Place;
}

/** A case, and the preposition before it if there is one. */
export interface Place {
  readonly preposition: string;
  readonly case: Tag;
}

/** The verb that says it all. */
export interface Say {
  readonly lemma: string;
  readonly reflexive: boolean;
  /** Words that do not inflect and follow the verb: "zacząć [współpracować]". */
  readonly rest: string;
}

/** A verb that says nothing on its own ("udzielić"), its noun ("odpowiedź") and the verb for both ("odpowiedzieć"). */
export interface LightRow {
  readonly light: string;
  /** The aspect in which it is light: "ponosić" is both. */
  readonly aspect: Tag;
  /** Whether "się" belongs to the light verb: "zwrócić się z prośbą". */
  readonly ownsSie: boolean;
  readonly place: Place;
  /** A noun; "(zmienić)" for the gerund of a verb; "*" for any noun that names an action. */
  readonly noun: string;
  /** The only number that the noun may have; 0 for any. */
  readonly number: Tag;
  /** None for a pair that is only explained. */
  readonly say?: Say;
  readonly changes: readonly Change[];
  /** The verb cannot do without the object that the first change tells of. */
  readonly needsObject: boolean;
  /** An infinitive is made of the gerund behind the noun: "możliwość zapłacenia". */
  readonly takesGerund: boolean;
  /** What has to follow for the pair to be found at all, and what must not; word starts. */
  readonly only: readonly string[];
  readonly never: readonly string[];
  /** Found in any order, even where only explained: the light verb has no other use. */
  readonly always: boolean;
  /** Only explained, although there is a verb. */
  readonly explained: boolean;
  /** The gerund of the light verb can be left out: "wyrażenie zgody" is "zgoda". */
  readonly dropsGerund: boolean;
  readonly todo?: string;
}

/** A row that is read when its verb is met: a letter has few of them. */
interface UnreadRow {
  readonly light: string;
  readonly read: () => LightRow;
}

/**
 * Reads light verbs, one group after another. A group begins with its verbs (perfective, imperfective; "-" for none) and the
 * case of the noun: `@ udzielić udzielać gen`, `@ zwrócić zwracać się z+inst`; several pairs of verbs stand with commas
 * between. Behind a semicolon there may be flags for all rows of the group. Below, one row a line:
 * `noun:sg = odpowiedzieć / odpowiadać ; flags -- What to do.` Flags:
 * `gen>acc` a change (see `Change`; `nad+inst>acc` with a preposition), `!` the object is needed, `ger>inf`, `+o|,` what has to
 * follow ("." for the end), `-za` what must not, `explained`, `always`, `drops`.
 */
export function lightRows(text: string): UnreadRow[] {
  const rows: UnreadRow[] = [];
  let heads: { light: readonly string[]; ownsSie: boolean; place: Place }[] = [];
  let common = "";
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (!line || line.startsWith("#")) continue;
    if (line.startsWith("@")) {
      const [group = "", flags = ""] = line.slice(1).split(";");
      common = flags;
      const parts = group.trim().split(/\s+/);
      const at = placeOf(parts.pop()!);
      heads = parts
        .join(" ")
        .split(",")
        .map((pair) => pair.trim().split(" "))
        .map((words) => ({ light: words.slice(0, 2), ownsSie: words[2] === "się", place: at }));
      continue;
    }
    for (const { light, ownsSie, place: at } of heads)
      light.forEach((lemma, aspect) => {
        const flags = common;
        if (lemma !== "-") rows.push({ light: lemma, read: () => row(line, flags, lemma, aspect, ownsSie, at) });
      });
  }
  return rows;
}

function row(line: string, common: string, light: string, aspect: number, ownsSie: boolean, at: Place): LightRow {
  const [data = "", todo] = line.split(" -- ");
  const [pair = "", own = ""] = data.split(" ; ");
  const [noun = "", verbs] = pair.split(" = ");
  const [lemma = "", number = ""] = noun.trim().split(":");
  const flags = `${common} ${own}`.split(/\s+/).filter((flag) => flag);
  const listed = (sign: string) => {
    const found = flags.filter((flag) => flag.startsWith(sign) && flag.length > 1);
    return found.length ? found[found.length - 1]!.slice(1).split("|") : [];
  };
  const verb = verbs?.split(" / ")[aspect]?.trim();
  const changes = flags.filter((flag) => flag.includes(">") && flag !== "ger>inf").map(change);
  return {
    light,
    aspect: aspect ? IMPERF : PERF,
    ownsSie,
    place: at,
    noun: lemma,
    number: number ? parseTag(number, true) : 0,
    ...(verb && verb !== "-" ? { say: say(verb) } : {}),
    changes,
    needsObject: flags.includes("!"),
    takesGerund: flags.includes("ger>inf"),
    only: listed("+"),
    never: listed("-"),
    always: flags.includes("always"),
    explained: flags.includes("explained"),
    dropsGerund: flags.includes("drops"),
    ...(todo ? { todo: todo.trim() } : {}),
  };
}

function say(verb: string): Say {
  const [lemma = "", ...rest] = verb.split(" ");
  const reflexive = rest[0] === "się";
  return { lemma, reflexive, rest: rest.slice(reflexive ? 1 : 0).join(" ") };
}

function change(flag: string): Change {
  const [from = "", to = ""] = flag.split(">");
  return { from: placeOf(from), to: placeOf(to) };
}

/** "acc", or "na+acc" with a preposition. */
export function placeOf(text: string): Place {
  const [first = "", second] = text.split("+");
  return second === undefined
    ? { preposition: "", case: parseTag(first, true) }
    : { preposition: first, case: parseTag(second, true) };
}

/** Rows by their light verb, then by their noun. */
export class LightIndex {
  private readonly unread = new Map<string, UnreadRow[]>();
  private readonly known = new Map<string, ReadonlyMap<string, readonly LightRow[]>>();

  constructor(rows: readonly UnreadRow[]) {
    for (const one of rows) {
      const known = this.unread.get(one.light);
      if (known) known.push(one);
      else this.unread.set(one.light, [one]);
    }
  }

  verbs(): Iterable<string> {
    return this.unread.keys();
  }

  get(light: string): ReadonlyMap<string, readonly LightRow[]> | undefined {
    const unread = this.unread.get(light);
    let nouns = this.known.get(light);
    if (!unread || nouns) return nouns;
    const read = new Map<string, LightRow[]>();
    for (const row of unread.map((one) => one.read())) read.set(row.noun, [...(read.get(row.noun) ?? []), row]);
    this.known.set(light, (nouns = read));
    return nouns;
  }
}
