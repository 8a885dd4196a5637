import { DlmsError, fromHex } from "@cosemkit/core";
import type { ServiceScope } from "../association/apdu-cipher.ts";
import { mostWindow } from "../association/block-transfer.ts";
import type { ClientSecurity } from "../association/client-authentication.ts";
import type { GatewayAddress } from "../association/gateway.ts";
import type { Referencing } from "../association/referencing.ts";
import { type HdlcAddress, hdlcAddress } from "../link/hdlc-address.ts";
import type { SecuritySuite } from "../security/security-control.ts";

/** Mechanisms by their short names: HLS 3 is MD5, 4 SHA-1, 5 GMAC, 6 SHA-256. */
export type UrlMechanism = "none" | "lls" | "hls3" | "hls4" | "hls5" | "hls6";

/** Where a meter is and how to talk to it, without any secret. */
export interface ConnectionUrl {
  /** The text that was parsed. */
  readonly text: string;
  readonly location: /** `tcp`: the wrapper over TCP; `udp`: the wrapper over UDP; `hdlc`: HDLC over TCP. */
    | { readonly kind: "tcp" | "udp" | "hdlc"; readonly host: string; readonly port: number }
    | {
        readonly kind: "serial";
        readonly path: string;
        /** Speed of the port; with a sign-on the fastest to ask for. */
        readonly baud: number;
        /** Whether HDLC starts with the sign-on of IEC 62056-21, mode E. */
        readonly signOn: boolean;
        /** Address for the sign-on, where several meters share a line. */
        readonly address: string | undefined;
        /** Whether the port hears what it sends, as optical heads do. */
        readonly echo: boolean;
      };
  /** Client address (SAP); 16, the public client, by default. */
  readonly client: number;
  /** Server address: `upper` is the logical device, 1 by default; the rest is for HDLC. */
  readonly server: HdlcAddress;
  readonly mechanism: UrlMechanism;
  readonly suite: SecuritySuite;
  /** Protection of APDUs; authenticated encryption when `suite` is given or the mechanism is `hls5`, otherwise none. */
  readonly policy: ClientSecurity["protection"];
  /** The client's system title. */
  readonly title: Uint8Array | undefined;
  /** Which key ciphers services: the global one, or one that the client makes up for the association. */
  readonly scope: ServiceScope;
  /** Form of ciphered services; that of the service by default. */
  readonly form: NonNullable<ClientSecurity["form"]>;
  /** What general-ciphering says of its key; undefined leaves it to the client. */
  readonly keyInfo: ClientSecurity["keyInfo"];
  /** How objects are named on the wire; logical names by default. */
  readonly names: Referencing;
  /** Blocks in a row of general block transfer, which is proposed then; undefined leaves it out. */
  readonly blockWindow: number | undefined;
  /** The device, where it is behind a gateway. */
  readonly gateway: GatewayAddress | undefined;
}

const defaultPort = 4059;
const schemes = ["tcp", "udp", "hdlc", "serial"] as const;
const mechanisms = ["none", "lls", "hls3", "hls4", "hls5", "hls6"] as const;
const policies = ["none", "authentication", "encryption", "authenticated-encryption"] as const;
const parameters = [
  "client",
  "server",
  "octets",
  "auth",
  "suite",
  "policy",
  "title",
  "scope",
  "form",
  "keyinfo",
  "names",
  "gbt",
  "gateway",
  "baud",
  "mode",
  "address",
  "echo",
] as const;
const modes = ["hdlc", "e"] as const;
const switches = ["off", "on"] as const;
const scopes = ["global", "dedicated"] as const;
const forms = ["service", "general", "general-ciphering"] as const;
const keyInfos = ["none", "identified", "wrapped"] as const;
const namings = ["logical", "short"] as const;
const secrets = ["password", "secret", "key", "guek", "gbek", "gak", "kek", "dedicated"];

/**
 * Parses a connection URL: `tcp://host:port` (wrapper), `udp://host:port`, `hdlc://host:port` (HDLC over TCP) or
 * `serial:/dev/ttyUSB0?baud=9600`, with `?client=16&server=1&auth=none|lls|hls3|hls4|hls5|hls6&suite=0&policy=…&title=…`.
 * The port is 4059 by default. `server` may name the physical device of HDLC, `1:17`, and `octets` (1, 2 or 4) the
 * size of its address. `policy` is none, authentication, encryption or authenticated-encryption; `title` is the
 * client's system title in hex; `scope=dedicated` ciphers services with a key for the association; `form` is service,
 * general or general-ciphering, and for the last `keyinfo` is none, identified or wrapped, with a key for the association
 * that the KEK wraps; `names=short` is for meters that name their objects by short names; `gbt=8` proposes general block
 * transfer with 8 blocks in a row; `gateway` is for a device behind a gateway: network and address, `1:0a0b`. At serial
 * ports, `mode=e` starts with the sign-on of IEC 62056-21 (to `address=…`), for which `baud` is the fastest speed wanted,
 * and `echo=on` leaves out what the port hears of itself. Passwords and keys have no place in a URL. Throws `url.invalid`.
 */
export function parseConnectionUrl(text: string): ConnectionUrl {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return invalid(text, "not a URL; write it like tcp://10.1.2.3:4059?client=16&server=1");
  }
  const kind = oneOf(text, "scheme", url.protocol.slice(0, -1), schemes);
  if (url.username !== "" || url.password !== "") {
    return invalid(redacted(url), "passwords and keys have no place in a URL; use a key file or the environment");
  }
  const values = queryOf(url, text);
  const server = serverOf(values, kind, text);
  const mechanism = oneOf(text, "auth", values.get("auth") ?? "none", mechanisms);
  const isCiphered = values.has("suite") || mechanism === "hls5";
  return {
    text,
    location: locationOf(url, kind, values, text),
    client: wholeNumber(
      text,
      "client",
      values.get("client") ?? "16",
      kind === "hdlc" || kind === "serial" ? 126 : 0xffff,
    ),
    server,
    mechanism,
    suite: wholeNumber(text, "suite", values.get("suite") ?? "0", 2) as SecuritySuite,
    policy: oneOf(text, "policy", values.get("policy") ?? (isCiphered ? "authenticated-encryption" : "none"), policies),
    title: titleOf(values.get("title"), text),
    scope: oneOf(text, "scope", values.get("scope") ?? "global", scopes),
    form: oneOf(text, "form", values.get("form") ?? "service", forms),
    keyInfo: keyInfoOf(values, text),
    names: oneOf(text, "names", values.get("names") ?? "logical", namings),
    blockWindow: values.has("gbt") ? blockWindowOf(values.get("gbt")!, text) : undefined,
    gateway: gatewayOf(values.get("gateway"), text),
  };
}

function queryOf(url: URL, text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (secrets.includes(name.toLowerCase())) {
      return invalid(redacted(url), `${name} has no place in a URL; use a key file or the environment`);
    }
    oneOf(text, "parameter", name, parameters);
    if (values.has(name)) return invalid(text, `${name} is given twice`);
    values.set(name, value);
  }
  return values;
}

function locationOf(
  url: URL,
  kind: (typeof schemes)[number],
  values: ReadonlyMap<string, string>,
  text: string,
): ConnectionUrl["location"] {
  if (kind === "serial") {
    const path = url.pathname;
    if (path === "" || url.host !== "") return invalid(text, "write a serial port like serial:/dev/ttyUSB0?baud=9600");
    const signOn = oneOf(text, "mode", values.get("mode") ?? "hdlc", modes) === "e";
    const address = values.get("address");
    if (address !== undefined && !signOn) return invalid(text, "address is for mode=e");
    if (address !== undefined && !/^[0-9A-Za-z ]{1,32}$/.test(address)) {
      return invalid(text, "address has up to 32 letters, digits and spaces");
    }
    const echo = oneOf(text, "echo", values.get("echo") ?? "off", switches) === "on";
    const baud = wholeNumber(text, "baud", values.get("baud") ?? "9600", 10_000_000);
    if (baud < 300) return invalid(text, `baud is ${baud}, at least 300 expected`);
    return { kind, path, baud, signOn, address, echo };
  }
  for (const name of ["baud", "mode", "address", "echo"]) {
    if (values.has(name)) return invalid(text, `${name} is for serial ports`);
  }
  if (url.hostname === "") return invalid(text, "the host is missing");
  if (url.pathname !== "" && url.pathname !== "/") return invalid(text, `${url.pathname} after the host means nothing`);
  // URL keeps the brackets of an IPv6 address, which sockets do not want.
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return { kind, host, port: url.port === "" ? defaultPort : Number(url.port) };
}

function serverOf(values: ReadonlyMap<string, string>, kind: (typeof schemes)[number], text: string): HdlcAddress {
  const [upper, lower, ...rest] = (values.get("server") ?? "1").split(":");
  const isHdlc = kind === "hdlc" || kind === "serial";
  const octets = values.get("octets");
  if (rest.length > 0) return invalid(text, "server is a logical device, or with HDLC logical:physical");
  if (!isHdlc) {
    if (lower !== undefined || octets !== undefined) return invalid(text, "a physical device is for HDLC only");
    return { upper: wholeNumber(text, "server", upper!, 0xffff), lower: undefined, octets: 1 };
  }
  if (octets !== undefined && octets !== "1" && octets !== "2" && octets !== "4") {
    return invalid(text, "octets is 1, 2 or 4");
  }
  const size = octets === undefined ? undefined : (Number(octets) as 1 | 2 | 4);
  const physical = lower === undefined ? undefined : wholeNumber(text, "server", lower, 0x3fff);
  try {
    return hdlcAddress(wholeNumber(text, "server", upper!, 0x3fff), physical, size);
  } catch (error) {
    return invalid(text, error instanceof DlmsError ? error.message : String(error));
  }
}

function titleOf(value: string | undefined, text: string): Uint8Array | undefined {
  if (value === undefined) return undefined;
  if (!/^[0-9a-fA-F]{16}$/.test(value)) return invalid(text, "title is a system title of 8 octets: 16 hex digits");
  return fromHex(value);
}

function blockWindowOf(value: string, text: string): number {
  const window = wholeNumber(text, "gbt", value, mostWindow);
  return window > 0 ? window : invalid(text, "gbt is the number of blocks in a row, from 1");
}

function keyInfoOf(values: ReadonlyMap<string, string>, text: string): ConnectionUrl["keyInfo"] {
  const value = values.get("keyinfo");
  if (value === undefined) return undefined;
  if (values.get("form") !== "general-ciphering") return invalid(text, "keyinfo is for form=general-ciphering");
  return oneOf(text, "keyinfo", value, keyInfos);
}

function gatewayOf(value: string | undefined, text: string): GatewayAddress | undefined {
  if (value === undefined) return undefined;
  const [, network, address] = /^(\d{1,3}):((?:[0-9a-fA-F]{2}){0,127})$/.exec(value) ?? [];
  if (network === undefined || address === undefined) {
    return invalid(text, "gateway is a network and the address of a device in hex, like 1:0a0b");
  }
  return { networkId: wholeNumber(text, "network", network, 0xff), deviceAddress: fromHex(address) };
}

function wholeNumber(text: string, name: string, value: string, most: number): number {
  const number = /^\d{1,8}$/.test(value) ? Number(value) : Number.NaN;
  return number <= most
    ? number
    : invalid(text, `${name} is ${JSON.stringify(value)}, a whole number up to ${most} expected`);
}

function oneOf<const T extends string>(text: string, name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  return found ?? invalid(text, `${name} ${JSON.stringify(value)} is not known; ${allowed.join(", ")} are`);
}

/** The URL without what may be a secret: user information and query. */
function redacted(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function invalid(text: string, why: string): never {
  throw new DlmsError("url.invalid", "client", `url.invalid: ${text}: ${why}`);
}
