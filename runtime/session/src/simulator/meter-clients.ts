import { EncodeError, type ServerObject } from "@cosemkit/core";
import { contextOf } from "../association/referencing.ts";
import { notifyingConformance, serverConformance } from "../association/server-negotiation.ts";
import { ServerSecurity } from "../association/server-security.ts";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import { type InvocationCounterStore, MemoryCounterStore } from "../security/invocation-counter.ts";
import { createKeySet, type KeyOctets, Secret } from "../security/keys.ts";
import type { ClientRights } from "../server/access-rights.ts";
import type { ServerClient } from "../server/server.ts";

/** SAPs of the clients of a simulated meter. */
export const meterClients = { management: 1, reader: 2, public: 16 } as const;

/** How the reader and the management client of a simulated meter have to prove themselves. */
export type MeterSecurity =
  /** Not at all. */
  | { readonly level: "none" }
  /** With a password, which travels in clear. */
  | { readonly level: "lls"; readonly password: string }
  /** With GMAC, in a context in which every APDU is authenticated and encrypted, suite 0. */
  | {
      readonly level: "hls5";
      /** `guek` and `gak`, 16 octets each; `kek` and `gbek` where clients may bring keys, and broadcast. */
      readonly keys: KeyOctets;
      /**
       * Where the invocation counters are kept. In memory by default: give a store that lasts where the keys are used
       * again after a restart.
       */
      readonly counters?: InvocationCounterStore | undefined;
      /** See `ServerSecurityOptions`. */
      readonly reportCounter?: boolean | undefined;
    };

export const securitySetupName = "0-0:43.0.0.255";
export const invocationCounterName = "0-0:43.1.0.255";

/** What anybody may know: who the meter is, what time it is, and the counter to begin with. */
const publicObjects: readonly string[] = [
  "0-0:42.0.0.255",
  "0-0:96.1.0.255",
  "1-0:0.2.0.255",
  "0-0:1.0.0.255",
  invocationCounterName,
];

const readOnly: ClientRights = { attribute: () => "read-only", method: () => "no-access" };

/** The public client: reads a few objects. */
export const publicRights: ClientRights = {
  ...readOnly,
  visible: ({ instanceId }: ServerObject) => publicObjects.includes(instanceId),
};

/** The reader: reads everything. */
export const readerRights: ClientRights = readOnly;

/** The security setup that goes with a level; undefined without keys. Throws `SecurityError` for keys that do not fit. */
export function meterSecuritySetup(
  security: MeterSecurity,
  provider: CryptoProvider,
  systemTitle: Uint8Array,
): ServerSecurity | undefined {
  if (security.level !== "hls5") return undefined;
  return new ServerSecurity({
    provider,
    keys: createKeySet(provider, 0, security.keys),
    systemTitle,
    counters: security.counters ?? new MemoryCounterStore(),
    reportCounter: security.reportCounter ?? false,
  });
}

/** Public client, reader and management client. With `shortNames` they may use these too. */
export function clientsOf(
  security: MeterSecurity,
  setup: ServerSecurity | undefined,
  shortNames: boolean = false,
): readonly ServerClient[] {
  const terms = termsOf(security, setup);
  const clients: readonly ServerClient[] = [
    { sap: meterClients.public, authentication: { mechanism: "none" }, ...publicRights },
    { sap: meterClients.reader, ...terms, ...readerRights },
    { sap: meterClients.management, ...terms },
  ];
  if (!shortNames) return clients;
  return clients.map((client) => {
    const ciphered = client.security !== undefined;
    return { ...client, contexts: [contextOf("logical", ciphered), contextOf("short", ciphered)] };
  });
}

/** The meter tells of events, and pushes, also within an association, to those who propose it. */
const conformance = (["logical", "short"] as const).flatMap((referencing) => [
  ...serverConformance[referencing],
  ...notifyingConformance[referencing],
]);

function termsOf(security: MeterSecurity, setup: ServerSecurity | undefined): Omit<ServerClient, "sap"> {
  return { ...authenticationOf(security, setup), conformance };
}

function authenticationOf(security: MeterSecurity, setup: ServerSecurity | undefined): Omit<ServerClient, "sap"> {
  switch (security.level) {
    case "none":
      return { authentication: { mechanism: "none" } };
    case "lls":
      if (security.password === "")
        throw new EncodeError("a password has at least one character", "password", "server");
      return { authentication: { mechanism: "lls", password: Secret.fromText(security.password) } };
    case "hls5":
      return { authentication: { mechanism: "hls-gmac" }, security: setup, securitySetup: securitySetupName };
  }
}
