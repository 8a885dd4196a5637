import { DlmsError } from "@cosemkit/core";
import { ServiceError } from "@cosemkit/session/association/service-error";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";

const exitCodeOfKind: Readonly<Record<string, ExitCode>> = {
  url: exitCodes.usage,
  encode: exitCodes.usage,
  profile: exitCodes.usage,
  link: exitCodes.unreachable,
  timeout: exitCodes.unreachable,
  association: exitCodes.rejected,
  security: exitCodes.security,
  decode: exitCodes.decode,
  aborted: exitCodes.interrupted,
};

/** What the exit code says of an error. What a server refuses without saying more of it counts as refused. */
export function exitCodeOf(error: DlmsError): ExitCode {
  if (error.code === "link.unsupported") return exitCodes.usage;
  if (error instanceof ServiceError && isSecurityReason(error.reason)) return exitCodes.security;
  return exitCodeOfKind[error.code.split(".")[0]!] ?? exitCodes.refused;
}

/**
 * Whether an error is about what was asked for, and not about the conversation: then the next request may do better.
 */
export function isOfRequest(error: DlmsError): boolean {
  if (error instanceof ServiceError) return !isSecurityReason(error.reason);
  return /^(access|decode)\./.test(error.code) || error.code === "association.not-negotiated";
}

function isSecurityReason(reason: ServiceError["reason"]): boolean {
  return reason === "deciphering-error" || reason === "invocation-counter-error";
}

/** The end of the command over an error, with what to look at. */
export function failed(error: unknown, hint?: string): unknown {
  if (!(error instanceof DlmsError)) return error;
  const message = error.code === "aborted" ? "interrupted" : error.message;
  return new CommandError(hint === undefined ? message : `${message}\n  ${hint}`, exitCodeOf(error));
}
