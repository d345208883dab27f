import { complete } from "../../src/events/complete";

/** An event that notes its answers, and a clock that is moved by hand. */
function stage() {
  const answers: string[] = [];
  let timeUp: () => void = () => undefined;
  const event = { completed: (answer?: string) => void answers.push(answer!) };
  const wait = (_ms: number, then: () => void) => void (timeUp = then);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { answers, event, wait, settle, timeUp: () => timeUp() };
}

it("completes with the answer", async () => {
  const { answers, event, wait, settle } = stage();
  complete(event, "let go", wait, 4500, () => Promise.resolve("stop"));
  await settle();
  expect(answers).toEqual(["stop"]);
});

it("lets go when the work fails", async () => {
  const { answers, event, settle } = stage();
  complete(event, "let go", undefined, 4500, () => Promise.reject(new Error("broken")));
  await settle();
  expect(answers).toEqual(["let go"]);
});

it("lets go when the work throws before it begins", () => {
  const { answers, event } = stage();
  complete(event, "let go", undefined, 4500, () => {
    throw new TypeError("no Office");
  });
  expect(answers).toEqual(["let go"]);
});

it("lets go when time is up, and does not hear a later answer", async () => {
  const { answers, event, wait, settle, timeUp } = stage();
  let answer: (value: string) => void = () => undefined;
  complete(event, "let go", wait, 4500, () => new Promise<string>((resolve) => (answer = resolve)));
  timeUp();
  answer("stop");
  await settle();
  expect(answers).toEqual(["let go"]);
});

it("does not complete again when time is up after the answer", async () => {
  const { answers, event, wait, settle, timeUp } = stage();
  complete(event, "let go", wait, 4500, () => Promise.resolve("stop"));
  await settle();
  timeUp();
  expect(answers).toEqual(["stop"]);
});
