import type { ServerSecurity } from "@cosemkit/session/association/server-security";
import type { ServerClient } from "@cosemkit/session/server/server";
import { clientsOf, type MeterSecurity, meterClients, readerRights } from "@cosemkit/session/simulator/meter-clients";

/** The clients of a simulated meter. Without security there is nothing to hide from the public client. */
export function openClients(
  security: MeterSecurity,
  setup: ServerSecurity | undefined,
  shortNames: boolean,
): readonly ServerClient[] {
  const clients = clientsOf(security, setup, shortNames);
  if (security.level !== "none") return clients;
  return clients.map((client) => {
    const { sap, authentication, contexts } = client;
    return sap === meterClients.public ? { sap, authentication, contexts, ...readerRights } : client;
  });
}
