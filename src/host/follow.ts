import { HostProblem } from "./problem";

/**
 * Answers a look: it reads, and calls back if the text is another than at the last look. The first look, made at once, is the
 * measure of later ones. Two looks never run at a time; a text that cannot be read now has not changed for us.
 */
export function follow(read: () => Promise<string>, changed: () => void): () => void {
  let last: string | undefined;
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      const text = await read();
      if (last !== undefined && last !== text) changed();
      last = text;
    } catch (problem) {
      if (!(problem instanceof HostProblem)) throw problem;
    } finally {
      looking = false;
    }
  };
  void look();
  return () => void look();
}
