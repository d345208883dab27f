import { XMLParser } from "fast-xml-parser";

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** A page to open in the pane, or the name of a function. */
  readonly page?: string;
  readonly run?: string;
}

/** What a host needs to know of an add-in, read from its manifest. */
export interface ManifestFacts {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly buttons: readonly ManifestButton[];
  readonly events: readonly { readonly type: string; readonly run: string; readonly sendMode?: string }[];
  readonly eventsPage: string;
}

interface Node {
  readonly [key: string]: unknown;
}

/** Reads a rendered manifest of either kind; throws Error where the structure is not one. */
export function readManifest(xml: string): ManifestFacts {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
    isArray: (name) => ["Control", "ExtensionPoint", "LaunchEvent", "String", "Url", "Image"].includes(name),
  });
  const app = (parser.parse(xml) as Node).OfficeApp as Node;
  const outer = app.VersionOverrides as Node;
  const overrides = (outer.VersionOverrides as Node | undefined) ?? outer;
  const resources = overrides.Resources as Node;
  const values = new Map<string, string>();
  for (const group of Object.values(resources) as Node[])
    for (const list of Object.values(group))
      for (const one of list as Node[]) values.set(one["@id"] as string, one["@DefaultValue"] as string);
  const resolve = (node: unknown): string => values.get((node as Node)["@resid"] as string) ?? "";
  const form = (((overrides.Hosts as Node).Host as Node).DesktopFormFactor as Node)!;
  const points = form.ExtensionPoint as Node[];
  const surface = points.find((point) => /CommandSurface$/.test(point["@type"] as string))!;
  const launch = points.find((point) => point["@type"] === "LaunchEvent");
  const controls = ((surface.OfficeTab as Node).Group as Node).Control as Node[];
  return {
    id: app.Id as string,
    name: (app.DisplayName as Node)["@DefaultValue"] as string,
    permissions: app.Permissions as string,
    buttons: controls.map((control) => {
      const action = control.Action as Node;
      const images = (control.Icon as Node).Image as Node[];
      return {
        id: control["@id"] as string,
        label: resolve(control.Label),
        tip: resolve((control.Supertip as Node).Description),
        icon: resolve(images.find((image) => image["@size"] === "32")),
        ...(action["@type"] === "ShowTaskpane"
          ? { page: resolve(action.SourceLocation) }
          : { run: action.FunctionName as string }),
      };
    }),
    events: (((launch?.LaunchEvents as Node | undefined)?.LaunchEvent as Node[] | undefined) ?? []).map((event) => ({
      type: event["@Type"] as string,
      run: event["@FunctionName"] as string,
      ...(event["@SendMode"] ? { sendMode: event["@SendMode"] as string } : {}),
    })),
    eventsPage: launch ? resolve(launch.SourceLocation) : "",
  };
}
