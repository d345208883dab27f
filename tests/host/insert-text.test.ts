import { oldSignature, placeInText } from "../../src/host/insert-text";

const SIGNED = "Anna Nowak\ninspektor\ntel. 61 878 50 01";
const THREAD = "-----Wiadomość oryginalna-----\nKiedy?";

it.each([
  ["behind the text", "Raz.\n\nDwa.", "Raz.\n\nDwa.\n\nZ poważaniem\n"],
  ["before the quoted thread", `Raz.\n\n${THREAD}`, `Raz.\n\nZ poważaniem\n\n${THREAD}`],
  ["before a signature", `Raz.\n\n${SIGNED}\n\n${THREAD}`, `Raz.\n\nZ poważaniem\n\n${SIGNED}\n\n${THREAD}`],
  [
    "behind short lines that are no signature",
    "Proszę o:\ndowód\nwniosek",
    "Proszę o:\ndowód\nwniosek\n\nZ poważaniem\n",
  ],
  ["into nothing", "", "Z poważaniem\n"],
])("puts a closing %s", (_where, body, wanted) => {
  expect(placeInText(body, "Z poważaniem", "closing")).toBe(wanted);
});

it("tells an older signature from the name alone, and from the quoted one", () => {
  const now = "Anna Nowak\nUrząd Miasta Poznania\ntel. 61 878 50 01";
  const found = oldSignature(`Raz.\n\n${SIGNED}\n\n${THREAD}`, now)!;
  expect(found).toEqual({ start: 6, end: 6 + SIGNED.length });
  expect(oldSignature("Anna Nowak\nma rację.", now)).toBeUndefined();
  expect(oldSignature(`Raz.\n\n${THREAD}\n${SIGNED}`, now)).toBeUndefined();
  expect(oldSignature("Pani Anna Nowak\ntel. 61 878 50 01", now)).toBeUndefined();
});

it("stays quick on long letters of short lines", () => {
  const body = "Anna Nowak\n".repeat(50_000) + "\n" + "krótka linia bez kropki\n".repeat(20_000);
  expect(placeInText(body, "Z poważaniem", "closing").endsWith("Z poważaniem\n")).toBe(true);
  expect(oldSignature(body, SIGNED)).toBeUndefined();
});
