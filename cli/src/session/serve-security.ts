import { fromHex } from "@cosemkit/core";
import type { MeterSecurity } from "@cosemkit/session/simulator/meter-clients";
import { CommandError } from "../command-error.ts";
import type { ServeFlags } from "../commands/serve.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { counterStore } from "./counter-file.ts";
import { loadPeerKeys } from "./peer-keys.ts";

/** What anybody may use to try the simulated meter; nothing that matters may have these. */
const wellKnown = {
  password: "cosemkit",
  guek: "000102030405060708090a0b0c0d0e0f",
  gak: "d0d1d2d3d4d5d6d7d8d9dadbdcdddedf",
} as const;

export interface ServeSecurity {
  readonly security: MeterSecurity;
  /** What a client puts in front of its command, where the secrets are well known. */
  readonly environment: string;
  /** What a client adds to its command, where the secrets are the user's own. */
  readonly options: string;
  /** What a client adds to its URL. */
  readonly query: string;
}

/** The security of the simulated meter, and how to reach it. */
export async function serveSecurity(flags: ServeFlags, { env }: Terminal): Promise<ServeSecurity> {
  const { security: level } = flags;
  if (level === "none") return { security: { level }, environment: "", options: "", query: "" };
  const { password, guek, gak, gbek, kek } = await loadPeerKeys(flags.keys, env, {
    advice: "put those to serve with under *",
  });
  const options = flags.keys === undefined ? "" : ` --keys ${flags.keys}`;
  if (level === "lls") {
    const query = "&auth=lls";
    if (password !== undefined) return { security: { level, password }, environment: "", options, query };
    needWellKnown(flags, "a password");
    const environment = `COSEMKIT_PASSWORD=${wellKnown.password} `;
    return { security: { level, password: wellKnown.password }, environment, options, query };
  }
  const query = "&auth=hls5&title=434b540000000001";
  if (guek !== undefined && gak !== undefined) {
    const counters = counterStore(flags.counters, env);
    return { security: { level, keys: { guek, gak, gbek, kek }, counters }, environment: "", options, query };
  }
  if (guek !== undefined || gak !== undefined) {
    throw new CommandError(`guek is of no use without gak, nor gak without guek: ${guek ? "gak" : "guek"} is missing`);
  }
  needWellKnown(flags, "guek and gak");
  const keys = { guek: fromHex(wellKnown.guek), gak: fromHex(wellKnown.gak) };
  const environment = `COSEMKIT_GUEK=${wellKnown.guek} COSEMKIT_GAK=${wellKnown.gak} `;
  return { security: { level, keys }, environment, options, query };
}

/** Who gives a key file does not want a meter that anybody can open. */
function needWellKnown({ keys }: ServeFlags, what: string): void {
  if (keys !== undefined) throw new CommandError(`key file ${keys} does not have ${what}`, exitCodes.security);
}
