/** Key of our one notification: a newer one takes its place. */
const KEY = "uprzejmie";
/** Outlook shows so many characters. Source: limits for activation and JavaScript API, notificationMessages. */
const LONGEST = 150;

/** Says a sentence above the message; where Outlook cannot, nothing happens. Resolves when Outlook has answered. */
export function notify(message: string): Promise<void> {
  return new Promise((resolve) => {
    const item = Office.context.mailbox.item as Office.MessageCompose | undefined;
    const notifications = item?.notificationMessages;
    if (!notifications) return resolve();
    // The enum object is not there in every runtime; its value is.
    const details = { type: "errorMessage" as never, message: message.slice(0, LONGEST) };
    notifications.replaceAsync(KEY, details, (result: Office.AsyncResult<void>) => {
      // Not every Outlook adds where there is nothing to replace.
      if (String(result.status) === "succeeded") resolve();
      else notifications.addAsync(KEY, details, () => resolve());
    });
  });
}

/** Takes back what we said above the message, if anything. */
export function unsay(): Promise<void> {
  return new Promise((resolve) => {
    const item = Office.context.mailbox.item as Office.MessageCompose | undefined;
    if (item?.notificationMessages) item.notificationMessages.removeAsync(KEY, () => resolve());
    else resolve();
  });
}
