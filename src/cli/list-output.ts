import type { Level } from "../rules/rule";
import { documentName } from "./document-name";
import { LineStarts } from "./line-starts";
import type { Output, Write } from "./output";
import type { Checked, Found } from "./result";
import { shortQuote } from "./short-quote";
import { words } from "./words";

/** Writes a list for people: each document's findings with their places, and a line that sums up. */
export class ListOutput implements Output {
  private documents = 0;
  private words = 0;
  private readonly counts: Record<Level, number> = { must: 0, should: 0, may: 0 };

  constructor(private readonly write: Write) {}

  async add({ result, body }: Checked): Promise<void> {
    const { findings, line } = result;
    this.documents++;
    this.words += result.words;
    for (const { level } of findings) this.counts[level]++;
    const name = documentName(result);
    if (!findings.length) {
      // Of a file's lines only those are worth a line that say something.
      if (line === undefined) await this.write(`${name}: ${body.trim() ? words.fine : words.empty}\n`);
      return;
    }
    const starts = new LineStarts(body);
    const lines = findings.map((finding) => {
      const place = starts.at(finding.start);
      return `  ${(line ?? place.line) + ":" + place.column}  ${said(finding)}`;
    });
    await this.write(`${name}\n${lines.join("\n")}\n`);
  }

  async end(): Promise<void> {
    const { must, should, may } = this.counts;
    if (this.documents) await this.write(`\n${words.summary(this.documents, this.words, must, should, may)}\n`);
  }
}

function said({ level, rule, quote, what, todo, fixes: [fix] }: Found): string {
  const own = quote.trim();
  const place = own && !what.includes(own) ? ` ${shortQuote(quote)}:` : ":";
  return `${words.levels[level]}${place} ${what} ${fix === undefined ? todo : words.replace(fix)} [${rule}]`;
}
