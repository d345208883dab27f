import type { HostSide } from "../frame";
import { DocumentModel } from "./document-model";
import { Interpreter } from "./interpreter";

/** Settings kept in the document, as JSON by key. */
export type DocumentSettings = Record<string, string>;

/** Plays Word for one document. */
export class WordSide implements HostSide {
  readonly type = "Word";
  readonly fileVersion = "16.00";
  private readonly interpreter: Interpreter;

  constructor(
    model: DocumentModel,
    private readonly settings: DocumentSettings,
    private readonly onUnknown: (member: string) => void,
  ) {
    this.interpreter = new Interpreter(model.document(), (name) => model.create(name), onUnknown);
  }

  appContext(controlId: string): object {
    return {
      _id: controlId,
      _appName: 32,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: "pl-PL",
      _dataLocale: "pl-PL",
      _docUrl: location.href,
      _clientMode: 1,
      _settings: this.settings,
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _appInstanceId: controlId,
      _requirementMatrix: JSON.stringify({ WordApi: "1.3", WordApiOnline: "1.1", DialogApi: "1.2", react: "1.0" }),
      _hostFullVersion: "16.0.17328.20000",
      _addinName: "Uprzejmie w Wordzie",
      _appDomains: [],
      _marketplaceType: "filesystem",
      _featureGates: {},
    };
  }

  common(dispatch: number, data: Record<string, unknown>): object | undefined {
    switch (dispatch) {
      case 93: {
        const request = (data.ArrayData as unknown[])[4] as string;
        const batch = JSON.parse(request) as Parameters<Interpreter["run"]>[0];
        const answer = /NotifyActionHandlerReady|AddinInternalService/.test(request)
          ? { Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }
          : this.interpreter.run(batch);
        return { Data: [200, ["Content-Type", "application/json"], [JSON.stringify(answer)]] };
      }
      case 75:
        return { Properties: { Settings: Object.entries(this.settings) } };
      case 76: {
        const { Properties } = data.DdaSettingsMethod as { Properties: [string, string][] };
        for (const key of Object.keys(this.settings)) delete this.settings[key];
        for (const [key, value] of Properties) this.settings[key] = value;
        return {};
      }
      case 64:
        return { Data: getSelection()?.toString() ?? "" };
      case 98:
        return { Error: 13000 };
      default:
        return undefined;
    }
  }
}
