import { CommandError } from "../command-error.ts";
import { loadKeys, type PeerKeys } from "../key-file.ts";
import type { Terminal } from "../terminal.ts";

export interface PeerOptions {
  /** System title of the peer, in hex. */
  readonly peer?: string | undefined;
  /** Our own system title, in hex: its entry is not the peer's. */
  readonly own?: string | undefined;
  /** What to do when there are the keys of several and none under `*`. */
  readonly advice: string;
}

/**
 * The keys of one peer: what a key file has under its title, filled in by what it has under `*` and by the
 * environment. Without a title it is the only one in the file, or `*`. Throws `CommandError` that never contains a key.
 */
export async function loadPeerKeys(
  file: string | undefined,
  env: Terminal["env"],
  { peer, own, advice }: PeerOptions,
): Promise<PeerKeys> {
  const keys = await loadKeys(file, env);
  const any = keys.get("*");
  if (peer !== undefined) return { ...any, ...keys.get(peer) };
  const titles = [...keys.keys()].filter((title) => title !== "*" && title !== own);
  if (titles.length === 1) return { ...any, ...keys.get(titles[0]!) };
  if (titles.length > 1 && any === undefined) {
    throw new CommandError(`key file ${file}: there are keys of ${titles.length} systems, and none under *; ${advice}`);
  }
  return any ?? {};
}
