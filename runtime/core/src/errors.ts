/**
 * The one error tree of cosemkit. Tell errors apart by `code`, not by `instanceof`:
 * two copies of the package in one process still agree on codes.
 */

/** The room of the protocol in which something went wrong. */
export type Layer =
  | "transport"
  | "hdlc"
  | "llc"
  | "wrapper"
  | "mbus"
  | "capture"
  | "security"
  | "acse"
  | "apdu"
  | "data"
  | "association"
  | "client"
  | "server"
  | "spec";

/** Base of every error that cosemkit throws. */
export class DlmsError extends Error {
  readonly code: string;
  readonly layer: Layer;

  constructor(code: string, layer: Layer, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.layer = layer;
  }
}

/**
 * Why a decoder refused its input.
 * `decode.truncated` means that more bytes could still make it valid (a stream waits on it);
 * all other codes are final.
 */
export type DecodeErrorCode =
  | "decode.truncated"
  | "decode.malformed"
  | "decode.unknown-tag"
  | "decode.trailing"
  | "decode.limit";

export interface DecodeErrorDetails {
  readonly layer?: Layer;
  /** Offset of the octet at which decoding stopped, counted in the input of the failing layer. */
  readonly offset: number;
  /** Where in the value: `result.value[3]`. Empty while unknown. */
  readonly path?: string;
  /** With `decode.truncated`: how many more octets are needed at least. */
  readonly needed?: number;
  readonly cause?: unknown;
}

/** The only error that a decoder throws, whatever the bytes. */
export class DecodeError extends DlmsError {
  declare readonly code: DecodeErrorCode;
  readonly offset: number;
  readonly path: string;
  readonly needed: number | undefined;
  /** What is wrong, without code, offset and path. */
  readonly detail: string;

  constructor(code: DecodeErrorCode, detail: string, details: DecodeErrorDetails) {
    const path = details.path ?? "";
    super(
      code,
      details.layer ?? "apdu",
      `${code} at offset ${details.offset} (0x${details.offset.toString(16)})${path === "" ? "" : ` in ${path}`}: ${detail}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.detail = detail;
    this.offset = details.offset;
    this.path = path;
    this.needed = details.needed;
  }
}

/** A value that cannot be put on the wire: wrong type, out of range, unknown identifier. */
export class EncodeError extends DlmsError {
  readonly path: string;
  readonly detail: string;

  constructor(detail: string, path = "", layer: Layer = "apdu") {
    super("encode.invalid", layer, `encode.invalid${path === "" ? "" : ` in ${path}`}: ${detail}`);
    this.detail = detail;
    this.path = path;
  }
}

/** A protection check failed: tag, key, counter, title or policy; `code` says which. */
export class SecurityError extends DlmsError {
  constructor(code: `security.${string}`, message: string, options?: ErrorOptions) {
    super(code, "security", `${code}: ${message}`, options);
  }
}

/** A link (HDLC, wrapper, transport) failed or was refused. */
export class LinkError extends DlmsError {
  constructor(code: `link.${string}`, layer: Layer, message: string, options?: ErrorOptions) {
    super(code, layer, `${code}: ${message}`, options);
  }
}

/** Nothing came in time. */
export class TimeoutError extends DlmsError {
  readonly milliseconds: number;

  constructor(layer: Layer, milliseconds: number, message: string) {
    super("timeout", layer, `timeout: ${message} (waited ${milliseconds} ms)`);
    this.milliseconds = milliseconds;
  }
}

/** The association was refused, aborted or is in the wrong state. */
export class AssociationError extends DlmsError {
  /** The diagnostic that the server gave, where it gave one. */
  readonly diagnostic: string | number | undefined;

  constructor(code: `association.${string}`, message: string, diagnostic?: string | number) {
    super(code, "association", `${code}: ${message}`);
    this.diagnostic = diagnostic;
  }
}

/** The server answered a GET or SET with a data-access-result other than success. */
export class AccessError extends DlmsError {
  readonly result: string | number;
  readonly retryable: boolean;

  constructor(result: string | number, retryable: boolean, what: string) {
    super("access.refused", "client", `access.refused: ${what}: ${result}`);
    this.result = result;
    this.retryable = retryable;
  }
}

/** The server answered an ACTION with an action-result other than success. */
export class ActionError extends DlmsError {
  readonly result: string | number;
  readonly retryable: boolean;

  constructor(result: string | number, retryable: boolean, what: string) {
    super("action.refused", "client", `action.refused: ${what}: ${result}`);
    this.result = result;
    this.retryable = retryable;
  }
}
