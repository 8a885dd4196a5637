import { encodeWrapper, type WrapperMessage, WrapperReceiver } from "../link/wrapper.ts";
import {
  type DeviceSession,
  type Endpoint,
  type EndpointOptions,
  type EndpointRequest,
  longestApdu,
  mostSessions,
} from "./endpoint.ts";

/** APDUs in the wrapper of the TCP-UDP/IP profile (IEC 62056-47). What is for nobody here is passed over. */
export class WrapperEndpoint implements Endpoint {
  private readonly options: EndpointOptions;
  private readonly receiver: WrapperReceiver;
  private readonly open = new Map<number, DeviceSession>();
  private messages = 0;

  constructor(options: EndpointOptions) {
    this.options = options;
    this.receiver = new WrapperReceiver({ maxApdu: longestApdu(options.devices) });
  }

  get associated(): boolean {
    return [...this.open.values()].some(({ state }) => state === "associated");
  }

  get refusals(): number {
    let count = 0;
    for (const { refusals } of this.open.values()) count += refusals;
    return count;
  }

  get activity(): number {
    return this.messages;
  }

  get broken(): boolean {
    return this.receiver.error !== undefined;
  }

  receive(bytes: Uint8Array): readonly EndpointRequest[] {
    const requests: EndpointRequest[] = [];
    for (const message of this.receiver.push(bytes)) {
      this.messages++;
      const session = this.session(message);
      if (session !== undefined) requests.push(this.request(message, session));
    }
    return requests;
  }

  silence(): void {
    // The stream has no gaps that mean anything.
  }

  close(): void {
    for (const session of this.open.values()) session.close();
    this.open.clear();
  }

  private session({ sourceWPort: client, destinationWPort: server }: WrapperMessage): DeviceSession | undefined {
    const key = client * 0x10000 + server;
    const known = this.open.get(key);
    if (known !== undefined) return known;
    const { devices, address } = this.options;
    const device = devices.find(({ sap }) => sap === server);
    if (device === undefined || this.open.size >= mostSessions) return undefined;
    const session = device.open(client, address, { send: (apdu) => this.send(server, client, apdu) });
    this.open.set(key, session);
    return session;
  }

  private request({ sourceWPort, destinationWPort, apdu }: WrapperMessage, session: DeviceSession): EndpointRequest {
    return {
      session,
      apdu,
      answer: (reply) => {
        if (reply !== undefined) this.send(destinationWPort, sourceWPort, reply);
      },
    };
  }

  private send(sourceWPort: number, destinationWPort: number, apdu: Uint8Array): void {
    this.options.write(encodeWrapper({ sourceWPort, destinationWPort, apdu }));
  }
}
