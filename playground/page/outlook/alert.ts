import { element } from "../element";

/** What `event.completed` of OnMessageSend says. */
export interface SendAnswer {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

export type Choice = "send" | "cancel" | "act";

/** Outlook's dialog before a message goes: with PromptUser it can always be sent. */
export function askBeforeSend(answer: SendAnswer): Promise<Choice> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "alert", "aria-labelledby": "alert-title" });
    const close = (choice: Choice) => () => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    dialog.append(
      element("h2", { id: "alert-title" }, "Uprzejmie"),
      element("p", {}, answer.errorMessage ?? "Dodatek prosi o sprawdzenie tej wiadomości przed wysłaniem."),
      element(
        "div",
        { class: "buttons" },
        answer.commandId
          ? element("button", { class: "primary", onclick: close("act") }, answer.cancelLabel ?? "Podejmij działanie")
          : null,
        element("button", { onclick: close("send") }, "Wyślij mimo to"),
        element("button", { onclick: close("cancel") }, "Nie wysyłaj"),
      ),
    );
    dialog.addEventListener("cancel", close("cancel"));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Outlook's word when an add-in takes more than five seconds. */
export function sayItTakesLong(): () => void {
  const bar = element("div", { class: "slow", role: "status" }, "Uprzejmie sprawdza wiadomość dłużej niż zwykle…");
  document.body.append(bar);
  return () => bar.remove();
}
