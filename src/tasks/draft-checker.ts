import { Checker, type Report, type Request } from "../checks/check";
import type { Lexicon } from "../lexicon/lexicon";
import { demands } from "../rules/demands";
import type { Rule } from "../rules/rule";

/** Checks drafts in steps that let the pane breathe; a newer check ends an older one. */
export class DraftChecker {
  private checker = new Checker(demands);
  private version = 0;

  /** @param pause resolves when the thread has had time for other things */
  constructor(private readonly pause: () => Promise<void>) {}

  /** From now on all these rules speak; until then only what the Standard demands is looked for. */
  useLexicon(rules: readonly Rule[], lexicon: Lexicon): void {
    this.checker = new Checker(rules, lexicon);
  }

  /** The report, or `undefined` if a newer check has begun meanwhile. */
  async check(request: Request): Promise<Report | undefined> {
    const version = ++this.version;
    const steps = this.checker.checkInSteps(request);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await this.pause();
      if (version !== this.version) return undefined;
    }
  }
}
