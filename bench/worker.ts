import { readFileSync } from "node:fs";
import type { Peer } from "./peer";

export interface Answer {
  readonly ms: number;
  readonly findings: number;
  readonly rssMB: number;
}

function rssMB(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? NaN) / 1024;
  } catch {
    return pid === process.pid ? process.memoryUsage().rss / 1048576 : NaN;
  }
}

/** The life of one peer's process: with a file it checks that and ends; without, it checks what its parent sends. */
export async function serve(peer: Peer): Promise<void> {
  const check = await peer.open();
  const file = process.argv[2];
  if (file !== undefined) {
    process.stdout.write(`${await check(readFileSync(file, "utf8"))}\n`, () => {
      if (peer.pid?.() !== undefined) process.kill(peer.pid()!);
      process.exit(0);
    });
    return;
  }
  process.on("message", (text: string) => {
    void (async () => {
      const start = performance.now();
      const findings = await check(text);
      const ms = performance.now() - start;
      process.send!({ ms, findings, rssMB: rssMB(peer.pid?.() ?? process.pid) } satisfies Answer);
    })();
  });
  process.on("disconnect", () => {
    if (peer.pid?.() !== undefined) process.kill(peer.pid()!);
    process.exit(0);
  });
  process.send!("ready");
}
