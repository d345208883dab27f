import type { Output, Write } from "./output";
import type { Checked } from "./result";

/** Writes one JSON object, a document at a time. */
export class JsonOutput implements Output {
  private before = "";

  constructor(
    private readonly write: Write,
    version: string,
    private readonly withText: boolean,
  ) {
    this.before = `{\n  "tool": "uprzejmie",\n  "version": ${JSON.stringify(version)},\n  "documents": [\n`;
  }

  async add({ result, body }: Checked): Promise<void> {
    const document = this.withText ? { ...result, text: body } : result;
    await this.write(this.before + indented(JSON.stringify(document, undefined, 2), "    "));
    this.before = ",\n";
  }

  async end(): Promise<void> {
    const opening = this.before === ",\n" ? "" : this.before;
    await this.write(`${opening}\n  ]\n}\n`);
  }
}

function indented(json: string, by: string): string {
  return by + json.replace(/\n/g, "\n" + by);
}
