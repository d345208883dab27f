/**
 * Makes assets/lexicon/ from Morfologik's Polish dictionary: `npm run lexicon [-- polish.dict]`.
 * The dictionary is polish.dict of morfologik-polish 2.1 (Debian: package libmorfologik-stemming2-java, inside
 * /usr/share/java/morfologik-polish.jar). What is made is committed, so that nobody else needs the dictionary.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, constants } from "node:zlib";
import { unzipSync } from "fflate";
import { ByteSource } from "../lexicon/automaton";
import { Words } from "../lexicon/words";
import { AutomatonBuilder } from "./automaton";
import { entriesOf, type Entry } from "./dictionary";
import { ByteSink, packAutomaton } from "./pack";
import { stemsOf } from "./stems";

const JAR = "/usr/share/java/morfologik-polish.jar";
const OUT = join(__dirname, "../../assets/lexicon");

function dictionary(): Uint8Array {
  const path = process.argv[2] ?? JAR;
  if (!existsSync(path))
    throw new Error(
      `${path} is not there. Give the path of polish.dict, or install Debian's libmorfologik-stemming2-java.`,
    );
  const bytes = readFileSync(path);
  return path.endsWith(".jar") ? unzipSync(bytes)["morfologik/stemming/polish/polish.dict"]! : bytes;
}

function pack(entries: readonly Entry[]): Buffer {
  const tags = ranked(entries.flatMap(({ readings }) => readings.map(({ tag }) => tag)));
  const endings = ranked(entries.flatMap(({ readings }) => readings.map(({ add }) => add)));
  const classes = ranked(entries.map(({ key }) => key));
  const letters = ranked(entries.flatMap(({ form }) => [...form]));
  const readingsOf = new Map(entries.map(({ key, readings }) => [key, readings]));

  const builder = new AutomatonBuilder();
  const classNumbers = numbered(classes);
  for (const { form, key } of entries) builder.add(form, classNumbers.get(key)!);
  const root = builder.finish();

  const sink = new ByteSink();
  sink.text(letters.join(""));
  sink.number(tags.length);
  tags.forEach((tag) => sink.number(tag));
  sink.number(endings.length);
  endings.forEach((ending) => sink.text(ending));
  const tagNumbers = numbered(tags);
  const endingNumbers = numbered(endings);
  sink.number(classes.length);
  for (const key of classes) {
    const readings = readingsOf.get(key)!;
    sink.number(readings.length);
    for (const { cut, add, tag } of readings) {
      sink.number(cut);
      sink.number(endingNumbers.get(add)!);
      sink.number(tagNumbers.get(tag)!);
    }
  }
  packAutomaton(root, sink, new Map(letters.map((letter, i) => [letter.charCodeAt(0), i + 1])));
  console.log(`${entries.length} forms, ${classes.length} classes, ${tags.length} tags, ${builder.states} states made`);
  return sink.bytes();
}

/** Distinct values, the most frequent first. */
function ranked<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function numbered<T>(values: readonly T[]): Map<T, number> {
  return new Map(values.map((value, i) => [value, i]));
}

function write(name: string, bytes: Buffer): void {
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(join(OUT, name), packed);
  console.log(`${name}: ${bytes.length} bytes, ${packed.length} gzip`);
}

mkdirSync(OUT, { recursive: true });
const entries = entriesOf(dictionary());
const packed = pack(entries);
write("forms.bin.gz", packed);
const words = new Words(new ByteSource(packed));
for (let i = 0; i < entries.length; i += 101)
  if (words.classOf(entries[i]!.form) < 0) throw new Error(`${entries[i]!.form} was lost in packing`);
write("stems.txt.gz", Buffer.from(stemsOf(entries), "utf8"));
