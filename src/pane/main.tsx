import { createRoot } from "react-dom/client";
import type { Host } from "../host/host";
import { OutlookHost } from "../host/outlook/outlook-host";
import { WordHost } from "../host/word/word-host";
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

void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("root")!);
  if (host === Office.HostType.Outlook) {
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    const world = worldOf(new OutlookHost(wait, every), { name: displayName, address: emailAddress });
    root.render(
      <Boundary>
        <App world={world} />
      </Boundary>,
    );
  } else if (host === Office.HostType.Word)
    root.render(
      <Boundary>
        <App world={worldOf(new WordHost(localStorage, every), { name: "", address: "" })} />
      </Boundary>,
    );
  else root.render(<p style={{ padding: 16 }}>{words.outside}</p>);
});
