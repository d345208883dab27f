import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { renderManifest } from "../src/build/manifests";
import { PANE_BUTTON } from "../src/events/on-send";
import { version } from "../package.json";

const ROOT = join(__dirname, "..");
const HOST = "https://uprzejmie.um.poznan.pl/1";
const sources = {
  outlook: readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  word: readFileSync(join(ROOT, "manifest.word.xml"), "utf8"),
};

interface Facts {
  readonly xml: string;
  readonly kind: "MailApp" | "TaskPaneApp";
}

/** What Office demands of a manifest, as sentences about what is wrong. Source: research on manifests, element ordering. */
function faultsOf({ xml, kind }: Facts): string[] {
  const faults: string[] = [];
  const say = (fault: string, wrong: boolean) => {
    if (wrong) faults.push(fault);
  };
  if (XMLValidator.validate(xml) !== true) return ["not well-formed"];
  const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((found) => found[1]!);
  say("root type", !xml.includes(`xsi:type="${kind}"`));
  say("xsi namespace", !xml.includes('xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'));
  say("id", !/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/.test(xml));
  say("version", !xml.includes(`<Version>${version}.0</Version>`));
  say("order of the root's children", !isInOrder(childrenOf(xml, "OfficeApp"), ORDER[kind]));
  say(
    "order of the form factor's children",
    !isInOrder(childrenOf(xml, "DesktopFormFactor"), [
      "SupportsSharedFolders",
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]),
  );
  const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(/resid="([^"]+)"/g);
  say(
    "a resource that is used is missing",
    used.some((one) => !ids.includes(one)),
  );
  say(
    "a resource is not used",
    ids.some((one) => !used.includes(one)),
  );
  say(
    "a resource id is too long or doubled",
    ids.some((one, i) => one.length > 32 || ids.indexOf(one) !== i),
  );
  say(
    "a short string is too long",
    stringsIn(xml, "ShortStrings").some((text) => text.length > 125),
  );
  say(
    "a long string is too long",
    stringsIn(xml, "LongStrings").some((text) => text.length > 250),
  );
  say("default locale", !xml.includes("<DefaultLocale>pl-PL</DefaultLocale>"));
  say("an override for the default locale", /Locale="pl-PL"/.test(xml));
  say(
    "a string without its English",
    (xml.match(/<bt:String /g) ?? []).length !== (xml.match(/<bt:Override Locale="en-US"/g) ?? []).length,
  );
  const addresses = all(/(?:DefaultValue|<AppDomain>)="?(https?:\/\/[^"<]+)/g);
  say(
    "an address is not https or not ours",
    addresses.some((address) => !address.startsWith(new URL(HOST).origin)),
  );
  say("a placeholder is left", /\.invalid|localhost/.test(xml));
  say(
    "permissions",
    !xml.includes(`<Permissions>${kind === "MailApp" ? "ReadWriteItem" : "ReadWriteDocument"}</Permissions>`),
  );
  say("a host that is not ours", all(/<Host Name="([^"]+)"/g).join() !== (kind === "MailApp" ? "Mailbox" : "Document"));
  if (kind === "MailApp") {
    say("send mode", !xml.includes('Type="OnMessageSend" FunctionName="onMessageSend" SendMode="PromptUser"'));
    say(
      "an event that does not exist",
      all(/LaunchEvent Type="([^"]+)"/g).some(
        (type) => !["OnNewMessageCompose", "OnMessageRecipientsChanged", "OnMessageSend"].includes(type),
      ),
    );
    const runtime = /<Runtime resid="([^"]+)"/.exec(xml)?.[1];
    const source = /<\/LaunchEvents>\s*<SourceLocation resid="([^"]+)"/.exec(xml)?.[1];
    const functions = /<FunctionFile resid="([^"]+)"/.exec(xml)?.[1];
    say("runtime, events and functions are not one page", runtime !== source || runtime !== functions);
    say("runtimes stand behind the form factor", xml.indexOf("<Runtimes>") > xml.indexOf("<DesktopFormFactor>"));
    say("the button that a Smart Alert opens the pane with", !all(/<Control [^>]*id="([^"]+)"/g).includes(PANE_BUTTON));
    say("a function that the bundle does not associate", functionsOf(xml).join() !== FUNCTIONS.join());
  }
  for (const path of all(/DefaultValue="https:\/\/[^"]+\/(assets\/icons\/[^"]+)"/g)) {
    const size = Number(/(\d+)\.png$/.exec(path)![1]);
    const file = join(ROOT, path);
    say(`icon ${path}`, !existsSync(file) || readFileSync(file).readUInt32BE(16) !== size);
  }
  return faults;
}

/** Names as events/main.ts associates them; bundle.test.ts holds the built file to them. */
const FUNCTIONS = ["insertSignatureCommand", "onMessageRecipientsChanged", "onMessageSend", "onNewMessageCompose"];

function functionsOf(xml: string): string[] {
  return [...xml.matchAll(/FunctionName(?:="|>)(\w+)/g)].map(([, name]) => name!).sort();
}

const ORDER = {
  MailApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "VersionOverrides",
  ],
  TaskPaneApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
} as const;

function childrenOf(xml: string, name: string): string[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false });
  type Tree = readonly Record<string, unknown>[];
  const find = (tree: Tree): Tree | undefined => {
    for (const node of tree) {
      const [key, value] = Object.entries(node)[0]!;
      if (key === name) return value as Tree;
      const below = Array.isArray(value) ? find(value as Tree) : undefined;
      if (below) return below;
    }
    return undefined;
  };
  return (find(parser.parse(xml) as Tree) ?? []).map((node) => Object.keys(node)[0]!);
}

function isInOrder(children: readonly string[], order: readonly string[]): boolean {
  const at = children.map((child) => order.indexOf(child));
  return at.every((place, i) => place >= 0 && (i === 0 || place >= at[i - 1]!));
}

function stringsIn(xml: string, group: string): string[] {
  const [, inside = ""] = new RegExp(`<bt:${group}>(.*?)</bt:${group}>`, "s").exec(xml) ?? [];
  return [...inside.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text]) => text!);
}

const rendered = {
  outlook: { xml: renderManifest(sources.outlook, HOST, version), kind: "MailApp" as const },
  word: { xml: renderManifest(sources.word, HOST, version), kind: "TaskPaneApp" as const },
};

describe("the manifests", () => {
  it.each(["outlook", "word"] as const)("have no fault for %s", (host) => expect(faultsOf(rendered[host])).toEqual([]));

  it.each([
    ["a resource id that is nowhere", "a resource that is used is missing", 'resid="Events.Js"', 'resid="Events.Jz"'],
    ["the JSON spelling of the send mode", "send mode", 'SendMode="PromptUser"', 'SendMode="promptUser"'],
    [
      "a second host",
      "a host that is not ours",
      '<Host Name="Mailbox"/>',
      '<Host Name="Mailbox"/><Host Name="Document"/>',
    ],
    [
      "https in the xsi namespace",
      "xsi namespace",
      "http://www.w3.org/2001/XMLSchema-instance",
      "https://www.w3.org/2001/XMLSchema-instance",
    ],
    ["more permissions than needed", "permissions", "ReadWriteItem", "ReadWriteMailbox"],
    [
      "a page of somebody else",
      "an address is not https or not ours",
      `${HOST}/events.html`,
      "https://example.com/events.html",
    ],
    ["an icon of the wrong size", "icon assets/icons/icon-81.png", "icon-80.png", "icon-81.png"],
    [
      "a string that is too long",
      "a short string is too long",
      'DefaultValue="Wstaw podpis"',
      `DefaultValue="${"a".repeat(130)}"`,
    ],
    ["an override for Polish", "an override for the default locale", 'Locale="en-US"', 'Locale="pl-PL"'],
    [
      "permissions before the form",
      "order of the root's children",
      /(<FormSettings>.*<\/FormSettings>)\s*(<Permissions>.*<\/Permissions>)/s,
      "$2$1",
    ],
    ["an event of a newer kind", "an event that does not exist", "OnNewMessageCompose", "OnMessageCompose"],
    [
      "a resource that nothing uses",
      "a resource is not used",
      '<bt:Url id="Pane.Html"',
      '<bt:Url id="Old.Html" DefaultValue="x"/>$&',
    ],
    [
      "a resource id of more than 32 characters",
      "a resource id is too long or doubled",
      /Events\.Js/g,
      "Events.JavaScript.OfClassicOutlook.1",
    ],
    ["a version that is not the package's", "version", /<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>"],
    ["an id in capitals", "id", /<Id>(.*)<\/Id>/, "<Id>6B0F2F34-3A0B-4A4F-9D0F-5F7F7F0C1A61</Id>"],
    ["a placeholder", "a placeholder is left", `${HOST}/pane.html`, "https://uprzejmie.invalid/pane.html"],
    [
      "another page for functions",
      "runtime, events and functions are not one page",
      '<FunctionFile resid="Events.Html"/>',
      '<FunctionFile resid="Pane.Html"/>',
    ],
    [
      "shared folders behind the functions",
      "order of the form factor's children",
      /(<Supports.*>)\s*(<FunctionFile .*>)/,
      "$2$1",
    ],
    [
      "runtimes behind the form factor",
      "runtimes stand behind the form factor",
      /(<Runtimes>.*<\/Runtimes>)\s*(<DesktopFormFactor>.*<\/DesktopFormFactor>)/s,
      "$2$1",
    ],
    [
      "a button that Smart Alerts do not know",
      "the button that a Smart Alert opens the pane with",
      'id="UprzejmieOpenPane"',
      'id="OpenPane"',
    ],
    [
      "a function that nobody associates",
      "a function that the bundle does not associate",
      ">insertSignatureCommand<",
      ">insertCommand<",
    ],
    [
      "a string without its English",
      "a string without its English",
      /<bt:Override Locale="en-US" Value="Insert signature"\/>/,
      "",
    ],
    ["an unclosed element", "not well-formed", "</Runtimes>", ""],
  ])("are found out with %s", (_name, fault, from, to) => {
    const xml = rendered.outlook.xml.replace(from, to);
    expect(xml).not.toBe(rendered.outlook.xml);
    expect(faultsOf({ xml, kind: "MailApp" })).toContain(fault);
  });

  it.each([
    ["the host of mail", "a host that is not ours", 'Host Name="Document"', 'Host Name="Mailbox"'],
    ["the root of mail", "root type", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'],
    [
      "permissions before the settings",
      "order of the root's children",
      /(<DefaultSettings>.*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/s,
      "$2$1",
    ],
    [
      "a tip that is too long",
      "a long string is too long",
      'Value="The Check text button',
      `Value="${"b".repeat(251)}`,
    ],
  ])("are found out for Word with %s", (_name, fault, from, to) => {
    const xml = rendered.word.xml.replace(from, to);
    expect(xml).not.toBe(rendered.word.xml);
    expect(faultsOf({ xml, kind: "TaskPaneApp" })).toContain(fault);
  });

  it("ask for a later Mailbox where the office wants it, and for no nonsense", () => {
    expect(renderManifest(sources.outlook, HOST, version, "1.14").match(/MinVersion="1\.14"/g)).toHaveLength(2);
    expect(rendered.outlook.xml.match(/MinVersion="1\.5"/g)).toHaveLength(2);
    expect(() => renderManifest(sources.outlook, HOST, version, "latest")).toThrow("--mailbox");
  });

  it("share version and origin, but not their ids", () => {
    const id = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)![1];
    expect(id(rendered.outlook.xml)).not.toBe(id(rendered.word.xml));
  });

  it("are not rendered for an address without https", () => {
    expect(() => renderManifest(sources.word, "http://uprzejmie.example", version)).toThrow("https");
    expect(() => renderManifest(sources.word, "uprzejmie", version)).toThrow("https");
  });
});

describe("office.js", () => {
  it("is the one that the playground was measured with", async () => {
    const { createHash } = await import("node:crypto");
    const dist = join(ROOT, "node_modules/@microsoft/office-js");
    const { version: installed } = JSON.parse(readFileSync(join(dist, "package.json"), "utf8")) as { version: string };
    expect(installed).toBe("1.1.110");
    const hash = (name: string) =>
      createHash("sha256")
        .update(readFileSync(join(dist, "dist", name)))
        .digest("hex")
        .slice(0, 16);
    expect(["office.js", "outlook-web-16.01.js", "word-web-16.00.js"].map(hash)).toEqual(HASHES);
  });
});

const HASHES = ["f259e3047218ef0b", "b5d002e8a1f39d41", "99c645f93d23dd2f"];
