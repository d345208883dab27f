/** A state of a minimal acyclic automaton: a class if a word ends here, and arcs in order of their labels. */
export interface State {
  readonly id: number;
  /** Class of the word that ends here, -1 if none does. */
  readonly final: number;
  readonly labels: readonly number[];
  readonly targets: readonly State[];
  /** How many arcs lead here. */
  indegree: number;
}

interface Open {
  final: number;
  readonly labels: number[];
  readonly targets: State[];
}

/**
 * The minimal automaton of words that come in order (by UTF-16 code unit), each with its class.
 * Source: Daciuk, Mihov, Watson, Watson, "Incremental construction of minimal acyclic finite-state automata" (2000).
 */
export class AutomatonBuilder {
  private readonly register = new Map<string, State>();
  private readonly path: Open[] = [open()];
  private last = "";
  states = 0;

  add(word: string, wordClass: number): void {
    if (word <= this.last && this.last) throw new RangeError(`Words out of order: "${this.last}", "${word}"`);
    let common = 0;
    while (common < word.length && word.charCodeAt(common) === this.last.charCodeAt(common)) common++;
    this.close(common);
    for (let at = common; at < word.length; at++) {
      this.path[at]!.labels.push(word.charCodeAt(at));
      this.path.push(open());
    }
    this.path[word.length]!.final = wordClass;
    this.last = word;
  }

  finish(): State {
    this.close(0);
    return this.frozen(this.path[0]!);
  }

  private close(depth: number): void {
    for (let at = this.last.length; at > depth; at--) {
      const state = this.frozen(this.path.pop()!);
      state.indegree++;
      this.path[at - 1]!.targets.push(state);
    }
  }

  private frozen({ final, labels, targets }: Open): State {
    const key = `${final}|${labels.join()}|${targets.map(({ id }) => id).join()}`;
    const known = this.register.get(key);
    if (known) {
      // The arcs counted when the copy was made lead nowhere now.
      for (const target of targets) target.indegree--;
      return known;
    }
    const state = { id: this.states++, final, labels, targets, indegree: 0 };
    this.register.set(key, state);
    return state;
  }
}

function open(): Open {
  return { final: -1, labels: [], targets: [] };
}
