import { Suspense, use } from "react";
import { createRoot } from "react-dom/client";
import type { Host } from "../host/host";
import { App } from "./App";
import { Boundary } from "./Boundary";
import "./pane.css";
import { words } from "./words";
import type { World } from "./world";

/** The only door to the world: Office, network, clock and storage come in here. */
const wait = (ms: number, then: () => void) => void setTimeout(then, ms);

/** Looks only while the pane can be seen; answers what stops it. */
const every = (ms: number, look: () => void) => {
  const timer = setInterval(() => {
    if (!document.hidden) look();
  }, ms);
  return () => clearInterval(timer);
};

async function unzipped(name: string): Promise<Uint8Array> {
  const answer = await fetch(`lexicon/${name}`);
  if (!answer.ok || !answer.body) throw new Error(`${name}: ${answer.status}`);
  const stream = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function worldOf(host: Host, mailbox: World["mailbox"]): World {
  return {
    host,
    mailbox,
    fetchPolicy: async () => {
      const answer = await fetch("policy.json", { cache: "no-cache" });
      if (!answer.ok) throw new Error(`policy.json: ${answer.status}`);
      return answer.json() as Promise<unknown>;
    },
    fetchLexicon: async () => {
      const [forms, stems] = await Promise.all([unzipped("forms.bin.gz"), unzipped("stems.txt.gz")]);
      return { forms, stems: new TextDecoder().decode(stems) };
    },
  };
}

/** The world in the program that shows the pane; only its own host is loaded. `undefined` outside Outlook and Word. */
async function worldIn(program: Office.HostType): Promise<World | undefined> {
  if (program === Office.HostType.Outlook) {
    const { OutlookHost } = await import("../host/outlook/outlook-host");
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    return worldOf(new OutlookHost(wait, every), { name: displayName, address: emailAddress });
  }
  if (program !== Office.HostType.Word) return undefined;
  const { WordHost } = await import("../host/word/word-host");
  return worldOf(new WordHost(localStorage, every), { name: "", address: "" });
}

function Pane({ opening }: { readonly opening: Promise<World | undefined> }) {
  const world = use(opening);
  return world ? <App world={world} /> : <p style={{ padding: 16 }}>{words.outside}</p>;
}

void Office.onReady(({ host }) => {
  const opening = worldIn(host);
  createRoot(document.getElementById("root")!).render(
    <Boundary>
      <Suspense>
        <Pane opening={opening} />
      </Suspense>
    </Boundary>,
  );
});
