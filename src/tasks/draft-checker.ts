import { Checker, type Report, type Request } from "../checks/check";
import type { Lexicon } from "../lexicon/lexicon";
import { rules } from "../rules";

/** Checks drafts with all rules, in steps that let the pane breathe; a newer check ends an older one. */
export class DraftChecker {
  private checker = new Checker(rules);
  private version = 0;

  /** @param pause resolves when the thread has had time for other things */
  constructor(private readonly pause: () => Promise<void>) {}

  useLexicon(lexicon: Lexicon): void {
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

/** How many rules there are, for the pane's own page. */
export const RULE_COUNT = rules.length;
