import { AddinFrame } from "../frame";
import { element } from "../element";
import { PaneSlot, record, ribbonButtons, toolStrip, type Sample } from "../shell";
import type { ManifestButton, ManifestFacts } from "../../server/manifest";
import { askBeforeSend, sayItTakesLong, type SendAnswer } from "./alert";
import { Message, type Field, type Recipient } from "./message";
import { OutlookSide } from "./outlook-side";

const ME: Recipient = { name: "Anna Nowak", address: "anna.nowak@um.poznan.pl" };
/** Outlook says so after five seconds, and gives up on an add-in after five minutes. */
const SLOW = 5000;
const NEVER = 300_000;

const LABELS: Readonly<Record<Field, string>> = { to: "Do", cc: "DW", bcc: "UDW" };

/** The page that plays Outlook on the web: one message being written. */
export function outlookPage(manifest: ManifestFacts, samples: readonly Sample[]): HTMLElement {
  const { faults, roaming } = window.playground;
  const pane = new PaneSlot(manifest.name);
  const notices = element("div", { class: "notices", role: "status" });
  const sent = element("span", { class: "sent", role: "status" });
  const chips = new Map<Field, HTMLElement>();
  const subject = element("input", {
    class: "subject",
    "aria-label": "Temat",
    placeholder: "Dodaj temat",
    oninput: () => (message.subject = subject.value),
  });
  const body = element("div", {
    class: "body",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": "Treść wiadomości",
    lang: "pl",
    spellcheck: "false",
  });
  let message = newMessage();

  function newMessage(): Message {
    body.replaceChildren();
    return new Message(body, ME, (what) => {
      if (what !== "recipients") return;
      drawRecipients();
      pane.open?.push("olkRecipientsChanged", [JSON.stringify({ to: true, cc: false, bcc: false })]);
      void launch("OnMessageRecipientsChanged", { type: "olkRecipientsChanged", changedRecipientFields: { to: true } });
    });
  }

  const side = () =>
    new OutlookSide(message, roaming, manifest.permissions, (texts) =>
      notices.replaceChildren(...texts.map((text) => element("div", {}, text))),
    );

  /** Runs a launch event in a page of its own, as Outlook on the web does; resolves with what it completes with. */
  async function launch(type: string, event: object): Promise<unknown> {
    const found = manifest.events.find((one) => one.type === type);
    if (!found) return undefined;
    const frame = new AddinFrame(manifest.eventsPage, side(), faults, record);
    frame.element.hidden = true;
    document.body.append(frame.element);
    try {
      return await Promise.race([
        frame.invoke(found.run, event),
        new Promise((_, reject) => setTimeout(() => reject(new Error("too late")), NEVER)),
      ]);
    } finally {
      frame.remove();
    }
  }

  function press(button: ManifestButton): void {
    if (button.page) pane.show(new AddinFrame(button.page, side(), faults, record));
    else if (button.run) {
      const frame = new AddinFrame(manifest.eventsPage, side(), faults, record);
      frame.element.hidden = true;
      document.body.append(frame.element);
      void frame.invoke(button.run, { type: "command" }).finally(() => frame.remove());
    }
  }

  async function send(): Promise<void> {
    sent.textContent = "";
    let done: (() => void) | undefined;
    const slow = setTimeout(() => (done = sayItTakesLong()), SLOW);
    // PromptUser: whatever goes wrong, the message can go.
    const answer = ((await launch("OnMessageSend", { type: "messageSend" }).catch(() => undefined)) ?? {
      allowEvent: true,
    }) as SendAnswer;
    clearTimeout(slow);
    done?.();
    if (answer.allowEvent === false) {
      const choice = await askBeforeSend(answer);
      const button = choice === "act" && manifest.buttons.find(({ id }) => id === answer.commandId);
      if (button) press(button);
      if (choice !== "send") return;
    }
    sent.textContent = "Wiadomość wysłana.";
    start("newMail");
  }

  function drawRecipients(): void {
    for (const [field, place] of chips)
      place.replaceChildren(
        ...message.recipients[field].map((one) =>
          element(
            "span",
            { class: "chip", title: one.address },
            one.name,
            element(
              "button",
              {
                "aria-label": `Usuń: ${one.name}`,
                onclick: () =>
                  message.setRecipients(
                    field,
                    message.recipients[field].filter((other) => other !== one),
                  ),
              },
              "✕",
            ),
          ),
        ),
      );
  }

  function recipientRow(field: Field): HTMLElement {
    const place = element("span", { class: "chips" });
    chips.set(field, place);
    const add = () => {
      const text = input.value.trim();
      if (!text) return;
      const [, name, address] = /^(.*?)\s*<?([^\s<>]+@[^\s<>]+)>?$/.exec(text) ?? [text, text, ""];
      input.value = "";
      message.setRecipients(field, [...message.recipients[field], { name: name || address!, address: address! }]);
    };
    const input = element("input", {
      "aria-label": LABELS[field],
      placeholder: "Jan Kowalski <adres>",
      onkeydown: (event) =>
        ["Enter", ";", ","].includes((event as KeyboardEvent).key) && (event.preventDefault(), add()),
      onblur: add,
    });
    return element("div", { class: "row" }, element("span", { class: "label" }, LABELS[field]), place, input);
  }

  /** Opens a new message, and tells the add-in. */
  function start(
    composing: Message["composing"],
    sample?: { to: Recipient[]; subject: string; html: string; thread?: string },
  ): void {
    pane.hide();
    message = newMessage();
    message.composing = composing;
    if (sample) {
      message.recipients.to.push(...sample.to);
      message.subject = sample.subject;
      body.innerHTML =
        sample.html +
        (sample.thread ? `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${sample.thread}</div>` : "");
    } else body.innerHTML = "<p><br></p>";
    subject.value = message.subject;
    drawRecipients();
    void launch("OnNewMessageCompose", { type: "newMessageCompose" });
  }

  const load = ({ text }: Sample) => {
    const { composing = "newMail", ...sample } = JSON.parse(text) as {
      composing?: Message["composing"];
      to: Recipient[];
      subject: string;
      html: string;
      thread?: string;
    };
    start(composing, sample);
  };

  const format = element(
    "select",
    {
      "aria-label": "Format wiadomości",
      onchange: () => {
        const text = message.readBody("text");
        message.format = format.value as "html" | "text";
        message.writeBody(text, "text");
      },
    },
    element("option", { value: "html" }, "HTML"),
    element("option", { value: "text" }, "Zwykły tekst"),
  );

  const page = element(
    "div",
    { class: "outlook" },
    element(
      "div",
      { class: "ribbon" },
      element("button", { class: "ribbon-button", onclick: () => start("newMail") }, "Nowa wiadomość"),
      format,
      ribbonButtons(manifest, press),
    ),
    element(
      "div",
      { class: "work" },
      element(
        "section",
        { class: "compose", "aria-label": "Nowa wiadomość" },
        element(
          "div",
          { class: "row send-row" },
          element("button", { class: "primary", onclick: () => void send() }, "Wyślij"),
          element("span", { class: "from" }, `Od: ${ME.name} (${ME.address})`),
          sent,
        ),
        recipientRow("to"),
        recipientRow("cc"),
        subject,
        notices,
        body,
      ),
      pane.element,
    ),
    toolStrip(samples, load),
  );
  start("newMail");
  return page;
}
