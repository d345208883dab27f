/** The folder that all paths lie in, with its slash; "" if there is none. Of one path, the folder it names. */
export function commonFolder(paths: readonly string[]): string {
  const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  let common = folderOf(paths[0] ?? "");
  for (const path of paths) while (!path.startsWith(common)) common = folderOf(common.slice(0, -1));
  return common;
}
