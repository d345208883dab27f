import type { HostSide, MailAnswer } from "../frame";
import type { Field, Message, Recipient } from "./message";

/** Settings of the mailbox for this add-in; kept for the page's life, as the server keeps them for the user. */
export type Roaming = Record<string, string>;

const FIELDS: readonly Field[] = ["to", "cc", "bcc"];

/** Which calls a permission does not reach: those that change the message. */
const WRITING = new Set([13, 17, 22, 21, 23, 29, 32, 38, 100, 173]);

/** Plays Outlook for one message. Numbers are office.js' dispatch ids; what is not here is answered with an error. */
export class OutlookSide implements HostSide {
  readonly type = "Outlook";
  readonly fileVersion = "16.01";
  private readonly notices = new Map<string, object>();

  constructor(
    private readonly message: Message,
    private readonly roaming: Roaming,
    private readonly permissions: string,
    private readonly notify: (messages: readonly string[]) => void,
  ) {}

  appContext(controlId: string): object {
    return {
      _id: controlId,
      _appName: 64,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: "pl-PL",
      _dataLocale: "pl-PL",
      _docUrl: location.href,
      _clientMode: 1,
      _settings: this.roaming,
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _appInstanceId: controlId,
      _requirementMatrix: JSON.stringify({ Mailbox: "1.12", DialogApi: "1.2", IdentityApi: "1.3", react: "1.0" }),
      _hostFullVersion: "16.0.17328.20000",
      _addinName: "Uprzejmie",
      _appDomains: [],
      _marketplaceType: "filesystem",
      _featureGates: {},
    };
  }

  initialData(): object {
    const { from } = this.message;
    return {
      permissionLevel: this.permissions === "ReadWriteMailbox" ? 2 : this.permissions === "ReadWriteItem" ? 3 : 1,
      itemType: 4,
      userDisplayName: from.name,
      userEmailAddress: from.address,
      userTimeZone: "Central European Standard Time",
      userProfileType: "office365",
      hostVersion: "16.0.17328.20000",
      owaView: "ThreeColumns",
      ewsUrl: "",
      restUrl: "",
      conversationId: "conversation",
      isRead: true,
      timeZoneOffsets: [],
    };
  }

  mail(dispatch: number, parameters: unknown): MailAnswer | undefined {
    if (WRITING.has(dispatch) && !/^ReadWrite/.test(this.permissions)) return { errorCode: 9018 };
    const p = (parameters ?? {}) as Record<string, unknown>;
    const { message } = this;
    const as = p.coercionType === 3 || p.coercionType === "html" ? "html" : "text";
    switch (dispatch) {
      case 37:
        return { data: message.readBody(as) };
      case 38:
        if (as === "html" && message.format === "text") return { errorCode: 9002 };
        message.writeBody(p.data as string, as);
        return {};
      case 14:
        return { data: message.format };
      case 23:
        message.prepend(p.data as string, as);
        return {};
      case 13:
      case 29:
        message.insertAtCursor(p.data as string, as);
        return {};
      case 28:
        return { data: { data: getSelection()?.toString() ?? "", sourceProperty: "body" } };
      case 173:
        if ((p.data as string).length > 30_000) return { errorCode: 9000 };
        message.sign(p.data as string, as);
        return {};
      case 15:
        return {
          data: message.recipients[FIELDS[p.recipientField as number]!].map((one) => ({ ...one, recipientType: 0 })),
        };
      case 21:
      case 22: {
        const field = FIELDS[p.recipientField as number]!;
        const added = (p.recipientArray as Recipient[]).map(({ name, address }) => ({
          name: name || address,
          address,
        }));
        message.setRecipients(field, dispatch === 21 ? added : [...message.recipients[field], ...added]);
        return {};
      }
      case 107:
        return { data: { ...message.from, recipientType: 2 } };
      case 18:
        return { data: message.subject };
      case 17:
        message.subject = p.subject as string;
        return {};
      case 174:
        return { data: { composeType: message.composing, coercionType: message.format } };
      case 175:
        return { data: false };
      case 176:
        return {};
      case 33:
      case 35: {
        const key = p.key as string;
        if (dispatch === 33 && this.notices.has(key)) return { errorCode: 9023 };
        if (dispatch === 35 && !this.notices.has(key)) return { errorCode: 9024 };
        this.notices.set(key, p);
        this.notify([...this.notices.values()].map((notice) => String((notice as { message?: unknown }).message)));
        return {};
      }
      case 34:
        return { data: [...this.notices.values()] };
      case 36:
        if (!this.notices.delete(p.key as string)) return { errorCode: 9024 };
        this.notify([...this.notices.values()].map((notice) => String((notice as { message?: unknown }).message)));
        return {};
      case 185:
        message.session.set(p.name as string, p.value as string);
        return {};
      case 186: {
        const value = message.session.get(p.name as string);
        return value === undefined ? { errorCode: 9050 } : { data: value };
      }
      case 187:
        return { data: Object.fromEntries(message.session) };
      case 188:
        message.session.clear();
        return {};
      case 189:
        return message.session.delete(p.name as string) ? {} : { errorCode: 9050 };
      case 32:
        message.saved = true;
        return { data: "item-1" };
      case 164:
        return message.saved ? { data: "item-1" } : { errorCode: 9046 };
      case 404: {
        const saved = (Array.isArray(parameters) ? parameters[0] : parameters) as Roaming;
        if (JSON.stringify(saved).length > 32_768) return { errorCode: 9057 };
        for (const key of Object.keys(this.roaming)) delete this.roaming[key];
        Object.assign(this.roaming, saved);
        return {};
      }
      case 3:
        return { data: "{}" };
      case 4:
      case 163:
      case 193:
      case 400:
      case 401:
      case 402:
      case 403:
        return {};
      default:
        return undefined;
    }
  }

  common(dispatch: number): object | undefined {
    // Single sign-on is not set up in this tenant.
    return dispatch === 98 ? { Error: 13000 } : undefined;
  }
}
