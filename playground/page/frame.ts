/** An answer of `undefined` is an error: office.js would wait for ever. */
export interface HostSide {
  /** "Outlook" or "Word", as office.js spells it. */
  readonly type: "Outlook" | "Word";
  readonly fileVersion: string;
  appContext(controlId: string): object;
  initialData?(): object;
  /** A mail call: ExecuteMethod by its number. */
  mail?(dispatch: number, parameters: unknown): MailAnswer | undefined | Promise<MailAnswer | undefined>;
  /** A call common to all hosts: executeMethod by its number. */
  common(dispatch: number, data: Record<string, unknown>): object | undefined | Promise<object | undefined>;
}

export interface MailAnswer {
  readonly data?: unknown;
  readonly errorCode?: number;
}

/** One line of the protocol log. */
export interface Exchange {
  readonly name: string;
  readonly state: "ok" | "refused" | "unknown";
}

/** Faults that a person or a test switches on. */
export interface Faults {
  /** Every answer comes so late, in ms. */
  delay: number;
  /** Calls by their name ("mail 38"): refused, or never answered. */
  readonly refused: Set<string>;
  readonly silent: Set<string>;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

let made = 0;

/**
 * An iframe with an add-in page in it, spoken to as office.js wants it.
 * Source of the protocol: what @microsoft/office-js 1.1.110 sends and accepts.
 */
export class AddinFrame {
  readonly element = document.createElement("iframe");
  readonly ready: Promise<void>;
  private readonly conversation = `conversation-${++made}`;
  private readonly control = `control-${made}`;
  private readonly registered = new Map<string, Message>();
  private signalReady!: () => void;
  private readonly listener = (event: MessageEvent) => void this.receive(event);
  private readonly completions = new Map<string, (context: unknown) => void>();

  constructor(
    page: string,
    private readonly host: HostSide,
    private readonly faults: Faults,
    private readonly log: (exchange: Exchange) => void,
  ) {
    this.ready = new Promise((resolve) => (this.signalReady = resolve));
    const info = [host.type, "Web", host.fileVersion, "pl-PL", crypto.randomUUID(), "", "disableLogging", "0"];
    const url = new URL(page);
    url.searchParams.set("_host_Info", info.join("$"));
    this.element.name = JSON.stringify({
      baseFrameName: `_xdm_${this.control}`,
      hostInfo: info.join("|"),
      xdmInfo: `${this.conversation}|${this.control}|${location.origin}`,
      serializerVersion: 1,
      flights: "[]",
    });
    this.element.src = url.href;
    window.addEventListener("message", this.listener);
  }

  remove(): void {
    window.removeEventListener("message", this.listener);
    this.element.remove();
  }

  /** Pushes an event that the add-in has registered for; answers whether it has. */
  push(event: string, data: unknown): boolean {
    const registration = this.registered.get(event);
    if (!registration) return false;
    this.post(registration, data, 1);
    return true;
  }

  /** Runs a function of the page, and resolves with what it completes with; rejects if it does not know the function. */
  async invoke(name: string, event: object): Promise<unknown> {
    await this.ready;
    const command = `command-${++made}`;
    return new Promise((resolve, reject) => {
      this.completions.set(command, (context) => (context instanceof Error ? reject(context) : resolve(context)));
      this.push("appCommandInvoked", [command, name, JSON.stringify({ source: { id: "playground" }, ...event })]);
    });
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.element.contentWindow || typeof event.data !== "string") return;
    let message: Message;
    try {
      message = JSON.parse(event.data) as Message;
    } catch {
      return;
    }
    if (message._conversationId !== this.conversation || message._messageType !== 0) return;
    if (message._actionType === 1) {
      this.registered.set(message._actionName, message);
      this.post(message, { Error: 0 });
      if (message._actionName === "appCommandInvoked") this.signalReady();
      return;
    }
    if (message._actionType === 2) {
      this.registered.delete(message._actionName);
      this.post(message, { Error: 0 });
      return;
    }
    await this.answer(message);
  }

  private async answer(message: Message): Promise<void> {
    const { _actionName: action, _data: data } = message;
    if (action === "ContextActivationManager_notifyHost") return;
    if (action === "ContextActivationManager_getAppContextAsync")
      return this.post(message, this.host.appContext(this.control));
    if (action === "GetInitialData") return this.post(message, this.host.initialData?.() ?? null);
    if (action === "ExecuteMethod") {
      const { ApiParams, MethodData } = data as { ApiParams: unknown; MethodData: { DispatchId: number } };
      const name = `mail ${MethodData.DispatchId}`;
      if (await this.spoiled(name)) return;
      const found = this.faults.refused.has(name)
        ? { errorCode: 9019 }
        : await this.host.mail?.(MethodData.DispatchId, ApiParams);
      this.log({ name, state: !found ? "unknown" : found.errorCode ? "refused" : "ok" });
      // Reading custom properties has an answer of its own form.
      if (found && !found.errorCode)
        return this.post(message, {
          error: false,
          wasSuccessful: true,
          data: found.data,
          ...(MethodData.DispatchId === 3 ? { customProperties: found.data } : {}),
        });
      return this.post(message, { error: true, wasSuccessful: false, errorCode: found?.errorCode ?? 9002 });
    }
    if (action === "executeMethod") {
      const { DdaMethod, ...rest } = data as { DdaMethod: { DispatchId: number } } & Record<string, unknown>;
      const name = `common ${DdaMethod.DispatchId}`;
      if (DdaMethod.DispatchId === 94) {
        this.complete(rest);
        return this.post(message, { Version: 1, Error: 0 });
      }
      if (await this.spoiled(name)) return;
      const found = this.faults.refused.has(name)
        ? { Error: 5001 }
        : await this.host.common(DdaMethod.DispatchId, rest);
      this.log({ name, state: !found ? "unknown" : (found as { Error?: number }).Error ? "refused" : "ok" });
      return this.post(message, { Version: 1, Error: 0, ...(found ?? { Error: 5007 }) });
    }
    this.log({ name: action, state: "unknown" });
    this.post(message, null, 0, -1);
  }

  /** Waits as the faults say; answers whether the call is to stay without an answer. */
  private async spoiled(name: string): Promise<boolean> {
    if (this.faults.delay) await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    if (!this.faults.silent.has(name)) return false;
    this.log({ name, state: "refused" });
    return true;
  }

  private complete(data: Record<string, unknown>): void {
    const [command, status, context] = [data["0"] as string, data["1"] as number, data["2"] as string | undefined];
    const finish = this.completions.get(command);
    this.completions.delete(command);
    finish?.(
      status === 0
        ? ((JSON.parse(context ?? "{}") as { completedContext?: unknown }).completedContext ?? {})
        : new Error(`status ${status}`),
    );
  }

  private post(to: Message, data: unknown, responseType = 0, errorCode = 0): void {
    this.element.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: this.conversation,
        _correlationId: to._correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
      new URL(this.element.src).origin,
    );
  }
}
