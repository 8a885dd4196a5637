import { DlmsError } from "@cosemkit/core";
import type { ConnectionUrl } from "@cosemkit/session/client/url";

const counterHint =
  "If keys and titles are right, the invocation counter may be too low: --raise-counter meter goes on from the meter's.";

/** What to look at when a meter cannot be connected to, besides what the error says by itself. */
export function connectHint(error: unknown, url: ConnectionUrl): string | undefined {
  if (!(error instanceof DlmsError)) return undefined;
  const { kind } = url.location;
  switch (error.code) {
    case "timeout":
    case "link.no-response":
      if (error.layer === "transport") return undefined;
      if (kind === "udp")
        return "Datagrams leave no trace when nobody takes them: check host and port, and server= and client= in the URL; the meter may take TCP only (tcp://).";
      return `The meter is there and says nothing: check server= and client= in the URL, or it may speak ${otherFraming(kind)}.`;
    case "link.refused":
      return kind === "udp"
        ? "The host is there and sent the datagram back: check the port; the meter may take TCP only (tcp://)."
        : undefined;
    case "link.closed":
    case "link.reset":
    case "link.protocol":
      return `The meter may speak ${otherFraming(kind)}, or have as many connections as it takes.`;
    case "security.key-missing":
      return "Give --keys FILE, or COSEMKIT_GUEK, COSEMKIT_GAK, COSEMKIT_PASSWORD or COSEMKIT_SECRET.";
    case "security.title":
      return url.title === undefined
        ? "Add title=<the client's system title, 16 hex digits> to the URL, or set COSEMKIT_TITLE."
        : undefined;
    case "security.counter-jump":
      return "If you trust the meter's answer, give the number: --raise-counter N.";
    case "association.rejected":
    case "association.authentication":
    case "service.exception":
      return isCiphered(url) ? counterHint : undefined;
    default:
      return undefined;
  }
}

function otherFraming(kind: ConnectionUrl["location"]["kind"]): string {
  return kind === "tcp" || kind === "udp" ? "HDLC (hdlc://)" : "the wrapper (tcp://)";
}

function isCiphered({ policy, mechanism }: ConnectionUrl): boolean {
  return policy !== "none" || mechanism === "hls5";
}
