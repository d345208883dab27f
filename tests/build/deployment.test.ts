import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { cacheControl, everywhere, TYPES } from "../../src/build/headers";
import { servedFiles, writeRelease } from "../../src/build/release";
import { nginxSample, webConfig } from "../../src/build/server-samples";
import { isStale } from "../../src/build/stale";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "uprzejmie-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, content = path) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};

describe("the release", () => {
  it("lists what is served, with sizes and hashes", () => {
    put("pane.html", "abc");
    put("assets/icons/icon-16.png");
    put("cli/uprzejmie.js");
    writeRelease(folder, "1.2.3", "https://example.pl/4");
    const release = JSON.parse(readFileSync(join(folder, "release.json"), "utf8")) as { files: unknown[] };
    expect(release).toMatchObject({ version: "1.2.3", host: "https://example.pl/4" });
    expect(release.files).toHaveLength(2);
    expect(release.files[1]).toEqual({
      path: "pane.html",
      bytes: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });

  it("is the same when it is made again", () => {
    put("pane.html");
    writeRelease(folder, "1.2.3", "https://example.pl");
    const first = servedFiles(folder);
    writeRelease(folder, "1.2.3", "https://example.pl");
    expect(servedFiles(folder)).toEqual(first);
  });
});

describe("the headers", () => {
  it.each([
    ["pane.html", "no-cache"],
    ["events.js", "no-cache"],
    ["policy.json", "no-cache"],
    ["manifest.xml", "no-cache"],
    ["pane.0a1b2c3d4e.js", "public, max-age=31536000, immutable"],
    ["pane.0a1b2c3d4e.css", "public, max-age=31536000, immutable"],
    ["assets/icons/icon-80.png", "public, max-age=86400"],
    ["lexicon/forms.bin.gz", "public, max-age=86400"],
  ])("let %s be kept as %j", (path, kept) => expect(cacheControl(path)).toBe(kept));

  it("let nothing leave for another host, and no code be made at run time", () => {
    const policy = everywhere()["Content-Security-Policy"]!;
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|script-src[^;]*\*/);
    expect(Object.keys(everywhere())).not.toContain("X-Frame-Options");
  });

  it("stand in both samples, every one", () => {
    const paths = ["pane.html", "pane.0a1b2c3d4e.js", "assets/icons/icon-16.png"];
    const config = webConfig(paths);
    expect(XMLValidator.validate(config)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(config) as {
      configuration: {
        "system.webServer": { httpProtocol: { customHeaders: { add: { name: string; value: string }[] } } };
        location: { path: string }[];
      };
    };
    const { add } = parsed.configuration["system.webServer"].httpProtocol.customHeaders;
    expect(Object.fromEntries(add.map(({ name, value }) => [name, value]))).toEqual(everywhere());
    expect(parsed.configuration.location.map(({ path }) => path)).toEqual(paths.slice(1));
    const nginx = nginxSample("https://example.pl/uprzejmie");
    for (const [name, value] of Object.entries(everywhere())) expect(nginx).toContain(`add_header ${name} "${value}"`);
    for (const extension of Object.keys(TYPES)) expect(nginx).toMatch(new RegExp(` ${extension.slice(1)};`));
    expect(nginx).toContain("server_name example.pl;");
    expect(nginx).toContain("location /uprzejmie/ {");
  });
});

describe("the build", () => {
  const SOURCES = [
    "src/text/a.ts",
    "assets/policy.json",
    "manifest.xml",
    "manifest.word.xml",
    "webpack.config.js",
    "package.json",
  ];
  const dated = (path: string, seconds: number) => {
    put(path);
    utimesSync(join(folder, path), seconds, seconds);
  };

  it("is stale until it was made once, and after any source has changed", () => {
    for (const source of SOURCES) dated(source, 1000);
    for (const source of ["src", "src/text", "assets"]) utimesSync(join(folder, source), 1000, 1000);
    expect(isStale(folder)).toBe(true);
    dated("dist/release.json", 2000);
    expect(isStale(folder)).toBe(false);
    for (const source of SOURCES) {
      dated(source, 3000);
      expect([source, isStale(folder)]).toEqual([source, true]);
      dated(source, 1000);
      for (const inside of ["src", "src/text", "assets"]) utimesSync(join(folder, inside), 1000, 1000);
      expect([source, isStale(folder)]).toEqual([source, false]);
    }
  });
});
