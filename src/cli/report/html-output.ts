import type { Level } from "../../rules/rule";
import type { Day } from "../../rules/setting";
import { escapeHtml } from "../../text/escape";
import { documentName } from "../document-name";
import type { Ending, Output, Write } from "../output";
import type { Checked } from "../result";
import { commonFolder } from "./common-folder";
import { documentSection } from "./document-section";
import { byNeed, documentTable, type Listed } from "./document-table";
import { Frequent } from "./frequent";
import { KEY } from "./key";
import { endOfPage, startOfPage } from "./page";
import { summary } from "./summary";
import { NOTHING, tallyOf, together } from "./tally";

/** A document whose text is put by until the order is known. */
interface Kept extends Listed {
  readonly isShort: boolean;
  /** HTML in UTF-8, which takes half the memory of a string. */
  readonly section: Buffer;
}

/** Up to so many words, or with nothing found, a document need not begin a new page of paper. */
const SHORT = 60;

/** Writes one self-contained page that can be read, printed and sent on; the documents that need most come first. */
export class HtmlOutput implements Output {
  private readonly kept: Kept[] = [];
  private readonly frequent = new Frequent();
  private all = NOTHING;
  private complete = 0;
  private wholes = 0;

  constructor(
    private readonly write: Write,
    private readonly about: { readonly version: string; readonly today: Day; readonly levels: readonly Level[] },
  ) {}

  add(checked: Checked): void {
    const { result } = checked;
    const anchor = `d${this.kept.length + 1}`;
    const tally = tallyOf(checked);
    this.all = together(this.all, tally);
    this.frequent.add(result);
    if (result.kind !== "fragment") {
      this.wholes++;
      if (!tally.levels.must) this.complete++;
    }
    const isShort = tally.words <= SHORT || !result.findings.length;
    const section = Buffer.from(documentSection(checked, anchor));
    this.kept.push({ name: documentName(result), anchor, tally, isShort, section });
  }

  async end(ending: Ending): Promise<void> {
    const { kept, all, about } = this;
    const folder = commonFolder(kept.map(({ name }) => name));
    const documents = kept.map((one) => ({ ...one, name: one.name.slice(folder.length) })).sort(byNeed);
    const counts = { documents: kept.length, wholes: this.wholes, complete: this.complete };
    await this.write(startOfPage(about.today));
    await this.write(summary(counts, all, about.levels));
    const frequent = this.frequent.list();
    if (frequent)
      await this.write(
        `<section aria-labelledby="frequent"><h2 id="frequent">Najczęstsze podpowiedzi</h2>\n${frequent}</section>\n`,
      );
    if (documents.length)
      await this.write(
        `<section><h2 id="documents">Dokumenty</h2>
<p>${folder && `Folder: ${escapeHtml(folder)}. `}Najpierw są dokumenty, w których czegoś brakuje. Dalej decyduje liczba miejsc do poprawy na 100 słów.</p>
${documentTable(documents, about.levels)}</section>\n<section aria-labelledby="texts"><h2 id="texts">Teksty</h2>
${KEY}\n`,
      );
    for (const [i, { name, anchor, isShort, section }] of documents.entries()) {
      await this.write(
        `<article class="document${isShort ? " short" : ""}" aria-labelledby="${anchor}"><h3 id="${anchor}">${i + 1}. ${escapeHtml(name)}</h3>\n`,
      );
      await this.write(section.toString());
      await this.write(`</article>\n`);
    }
    await this.write((documents.length ? "</section>\n" : "") + endOfPage(about, ending));
  }
}
