/** The text nodes of an element with the offset of each in its text. Deleted text under tracked changes is left out. */
export function textOf(root: Node): { text: string; nodes: readonly { node: Text; start: number }[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("del")) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** A live range over part of an element's text. */
export function rangeOf(root: Node, start: number, end: number): Range {
  const { nodes } = textOf(root);
  const range = document.createRange();
  const first = nodes.filter((one) => one.start <= start).pop();
  const last = nodes.filter((one) => one.start < end || one.start === 0).pop();
  if (!first || !last) {
    range.selectNodeContents(root);
    return range;
  }
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Puts text in place of a range, in the formatting of its first character; the range then spans the new text. */
export function replaceText(range: Range, text: string, tracked: boolean): void {
  if (tracked && !range.collapsed) {
    const removed = document.createElement("del");
    removed.append(range.extractContents());
    range.insertNode(removed);
    const added = document.createElement("ins");
    added.textContent = text;
    removed.after(added);
    range.selectNodeContents(added);
    return;
  }
  const start = range.startContainer;
  const at = range.startOffset;
  if (start instanceof Text && at < start.length + 1) {
    range.deleteContents();
    start.insertData(at, text);
    range.setStart(start, at);
    range.setEnd(start, at + text.length);
  } else {
    range.deleteContents();
    const node = document.createTextNode(text);
    range.insertNode(node);
    range.selectNodeContents(node);
  }
}
