import { EncodeError, toHex } from "@cosemkit/core";
import { type GatewayAddress, gatewayName, gatewayResponse, splitGatewayRequest } from "../association/gateway.ts";
import type { AssociationState } from "../association/server-association.ts";
import type { DeviceSession, ServedDevice, SessionOptions } from "./endpoint.ts";

/** A device behind a gateway, and its address there. */
export interface GatewayDevice extends GatewayAddress {
  readonly device: ServedDevice;
}

export interface GatewayOptions {
  /** The gateway's own logical device: it answers what bears no prefix. */
  readonly own: ServedDevice;
  readonly devices: readonly GatewayDevice[];
}

/**
 * A gateway: a logical device that hands on what bears the prefix of a device behind it, and answers with the same
 * prefix (Green Book, gateway protocol). What is for a device that is not there gets no answer.
 */
export class Gateway implements ServedDevice {
  readonly sap: number;
  readonly maxPduSize: number;
  private readonly own: ServedDevice;
  private readonly devices: ReadonlyMap<string, GatewayDevice>;

  /** Throws `EncodeError` for an address that cannot be, or is there twice. */
  constructor({ own, devices }: GatewayOptions) {
    this.own = own;
    this.sap = own.sap;
    const byAddress = new Map<string, GatewayDevice>();
    let longest = own.maxPduSize;
    for (const one of devices) {
      const key = keyOf(one);
      if (byAddress.has(key)) throw new EncodeError(`${gatewayName(one)} is there twice`, "devices", "server");
      byAddress.set(key, one);
      longest = Math.max(longest, gatewayResponse(one, new Uint8Array(0)).length + one.device.maxPduSize);
    }
    this.devices = byAddress;
    this.maxPduSize = longest;
  }

  open(client: number, address = "", options: SessionOptions = {}): DeviceSession {
    return new GatewaySession(this.own, this.devices, { client, address, options });
  }
}

/** Who speaks to a gateway, and how. */
interface Peer {
  readonly client: number;
  readonly address: string;
  readonly options: SessionOptions;
}

/** One client on one connection to a gateway, with a session for each device that it speaks to. */
class GatewaySession implements DeviceSession {
  private readonly own: DeviceSession;
  private readonly devices: ReadonlyMap<string, GatewayDevice>;
  private readonly behind = new Map<string, DeviceSession>();
  private readonly peer: Peer;
  private rest: readonly Uint8Array[] = [];
  private closed = false;

  constructor(own: ServedDevice, devices: ReadonlyMap<string, GatewayDevice>, peer: Peer) {
    this.own = own.open(peer.client, peer.address, peer.options);
    this.devices = devices;
    this.peer = peer;
  }

  get state(): AssociationState {
    const isAssociated = [...this.behind.values()].some(({ state }) => state === "associated");
    return isAssociated ? "associated" : this.own.state;
  }

  get refusals(): number {
    let count = this.own.refusals;
    for (const { refusals } of this.behind.values()) count += refusals;
    return count;
  }

  async receive(apdu: Uint8Array): Promise<Uint8Array | undefined> {
    const split = splitGatewayRequest(apdu);
    if (split === undefined) {
      const reply = await this.own.receive(apdu);
      this.rest = this.own.more();
      return reply;
    }
    const session = this.session(split);
    const reply = await session?.receive(split.apdu);
    this.rest = (session?.more() ?? []).map((more) => gatewayResponse(split, more));
    return reply === undefined ? undefined : gatewayResponse(split, reply);
  }

  more(): readonly Uint8Array[] {
    const { rest } = this;
    this.rest = [];
    return rest;
  }

  close(): void {
    this.closed = true;
    this.own.close();
    for (const session of this.behind.values()) session.close();
  }

  private session(address: GatewayAddress): DeviceSession | undefined {
    const key = keyOf(address);
    const known = this.behind.get(key);
    if (known !== undefined) return known;
    const found = this.devices.get(key);
    if (found === undefined || this.closed) return undefined;
    const { send } = this.peer.options;
    const session = found.device.open(this.peer.client, this.peer.address, {
      ...this.peer.options,
      ...(send === undefined ? {} : { send: (apdu) => send(gatewayResponse(address, apdu)) }),
    });
    this.behind.set(key, session);
    return session;
  }
}

function keyOf({ networkId, deviceAddress }: GatewayAddress): string {
  return `${networkId}:${toHex(deviceAddress)}`;
}
