import type { Aare } from "@cosemkit/model/apdu/acse";
import type { AcseServiceUserDiagnosticId } from "@cosemkit/model/codes/acse-service-user-diagnostic";

/** What to look at when a server refuses an association, by the diagnostic that it gave. */
const advice: Readonly<Partial<Record<AcseServiceUserDiagnosticId, string>>> = {
  "no-reason-given": "check client and server address, mechanism, and password or key",
  "application-context-name-not-supported":
    "the server has another context for this client: try with or without ciphering, or short names",
  "calling-ap-title-not-recognized": "the server does not know this client's system title, or needs one",
  "calling-ae-invocation-identifier-not-recognized": "the server does not know this user id",
  "called-ap-title-not-recognized": "the server is not the one that was asked for",
  "authentication-mechanism-name-not-recognised": "the server has another authentication mechanism for this client",
  "authentication-mechanism-name-required": "this client has to authenticate itself: choose a mechanism",
  "authentication-failure": "wrong password or key, or a client address that has another one",
  "authentication-required": "this client has to authenticate itself",
};

/** The diagnostic of an AARE, with where it comes from, and what to do about it. */
export function describeDiagnostic(diagnostic: Aare["resultSourceDiagnostic"]): string {
  const source = diagnostic.kind === "acse-service-user" ? "the application" : "the association control";
  const hint =
    diagnostic.kind === "acse-service-user" && typeof diagnostic.value === "string"
      ? advice[diagnostic.value]
      : undefined;
  return `${source} says ${diagnostic.value}${hint === undefined ? "" : `: ${hint}`}`;
}
