import { EncodeError, toHex } from "@cosemkit/core";
import type { AssociationState } from "../association/server-association.ts";
import { type GatewayAddress, gatewayName, gatewayResponse, splitGatewayRequest } from "../link/gateway.ts";
import type { DeviceSession, ServedDevice } from "./endpoint.ts";

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

  open(client: number, address = ""): DeviceSession {
    return new GatewaySession(this.own, this.devices, client, address);
  }
}

/** One client on one connection to a gateway, with a session for each device that it speaks to. */
class GatewaySession implements DeviceSession {
  private readonly own: DeviceSession;
  private readonly devices: ReadonlyMap<string, GatewayDevice>;
  private readonly behind = new Map<string, DeviceSession>();
  private readonly client: number;
  private readonly address: string;
  private closed = false;

  constructor(own: ServedDevice, devices: ReadonlyMap<string, GatewayDevice>, client: number, address: string) {
    this.own = own.open(client, address);
    this.devices = devices;
    this.client = client;
    this.address = address;
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
    if (split === undefined) return this.own.receive(apdu);
    const session = this.session(split);
    const reply = await session?.receive(split.apdu);
    return reply === undefined ? undefined : gatewayResponse(split, reply);
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
    const session = found.device.open(this.client, this.address);
    this.behind.set(key, session);
    return session;
  }
}

function keyOf({ networkId, deviceAddress }: GatewayAddress): string {
  return `${networkId}:${toHex(deviceAddress)}`;
}
