import { type HdlcAddress, hdlcAddress } from "../link/hdlc-address.ts";
import { HdlcServer, type HdlcServerAction } from "../link/hdlc-server.ts";
import type { HdlcServerLink } from "../link/hdlc-server-link.ts";
import {
  type DeviceSession,
  type Endpoint,
  type EndpointOptions,
  type EndpointRequest,
  longestApdu,
  mostSessions,
  type ServedDevice,
} from "./endpoint.ts";

export interface HdlcEndpointOptions extends EndpointOptions {
  /** The lower half of the server's addresses of two and four octets. */
  readonly physicalAddress: number;
}

/** APDUs in HDLC frames (IEC 62056-46): one session a link, from SNRM to DISC. */
export class HdlcEndpoint implements Endpoint {
  private readonly options: HdlcEndpointOptions;
  private readonly hdlc: HdlcServer;
  private readonly open = new Map<HdlcServerLink, DeviceSession>();
  private frames = 0;
  /** Refusals on links that are gone. */
  private earlier = 0;

  constructor(options: HdlcEndpointOptions) {
    const { devices, physicalAddress } = options;
    this.options = options;
    this.hdlc = new HdlcServer({
      addresses: devices.flatMap((device) => addressesOf(device, physicalAddress)),
      maxLinks: mostSessions,
      maxApdu: longestApdu(devices),
    });
  }

  get associated(): boolean {
    return [...this.open.values()].some(({ state }) => state === "associated");
  }

  get refusals(): number {
    let count = this.earlier;
    for (const { refusals } of this.open.values()) count += refusals;
    return count;
  }

  get activity(): number {
    return this.frames;
  }

  /** Never: every flag is a new beginning. */
  get broken(): boolean {
    return false;
  }

  receive(bytes: Uint8Array): readonly EndpointRequest[] {
    return this.perform(this.hdlc.receive(bytes));
  }

  silence(): void {
    this.perform(this.hdlc.onSilence());
  }

  close(): void {
    for (const session of this.open.values()) session.close();
    this.open.clear();
  }

  private perform(actions: readonly HdlcServerAction[]): readonly EndpointRequest[] {
    const requests: EndpointRequest[] = [];
    for (const action of actions) {
      switch (action.kind) {
        case "send":
          this.frames++;
          this.options.write(action.bytes);
          break;
        case "connected":
          this.connect(action.link);
          break;
        case "apdu":
          this.frames++;
          requests.push(this.request(action.link, action.apdu));
          break;
        case "disconnected":
          this.disconnect(action.link);
          break;
        // Nobody is asked by broadcast here, and noise is for nobody.
        case "unconfirmed":
        case "discarded":
          break;
      }
    }
    return requests;
  }

  private connect(link: HdlcServerLink): void {
    const { devices, address } = this.options;
    const device = devices.find(({ sap }) => sap === link.server.upper);
    if (device === undefined) return;
    // What nobody asked for waits until the client polls: the link is the client's.
    const send = (apdu: Uint8Array): void => {
      if (link.open) this.perform(link.send(apdu));
    };
    this.open.set(link, device.open(link.client.upper, address, { streams: false, send }));
  }

  private disconnect(link: HdlcServerLink): void {
    const session = this.open.get(link);
    if (session === undefined) return;
    this.earlier += session.refusals;
    session.close();
    this.open.delete(link);
  }

  private request(link: HdlcServerLink, apdu: Uint8Array): EndpointRequest {
    return {
      session: this.open.get(link)!,
      apdu,
      answer: (reply) => {
        if (link.open) this.perform(reply === undefined ? link.pass() : link.send(reply));
      },
    };
  }
}

function addressesOf({ sap }: ServedDevice, physicalAddress: number): readonly HdlcAddress[] {
  const long = hdlcAddress(sap, physicalAddress, 4);
  return sap > 0x7f || physicalAddress > 0x7f ? [long] : [hdlcAddress(sap), hdlcAddress(sap, physicalAddress, 2), long];
}
