// W6: a GET over loopback TCP, held against a bare socket with `onread`. W7: a profile of a megabyte in blocks.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect as connectSocket } from "node:net";
import { fileURLToPath } from "node:url";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import { connect } from "@cosemkit/session/client/client";
import { WrapperChannel } from "@cosemkit/session/client/wrapper-channel";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { tcpTransport } from "@cosemkit/session/transport/tcp";
import * as hand from "./hand.mjs";
import { hex, profile } from "./inputs.mjs";
import { columns } from "./profile-workloads.mjs";

const energy = register("1-0:1.8.0.255").value;

async function singleGet() {
  const server = spawn(process.execPath, [fileURLToPath(new URL("fast-server.mjs", import.meta.url))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = Number(String((await once(server.stdout, "data"))[0]));
  const request = hex("000100010001000dc001c100030100010800ff0200");
  const buffer = new Uint8Array(4096);
  let arrived;
  const socket = connectSocket({
    host: "127.0.0.1",
    port,
    noDelay: true,
    onread: {
      buffer,
      callback: (size, octets) => {
        arrived(hand.decodeGetResponse(octets.subarray(8, size)).result.value);
        return true;
      },
    },
  });
  await once(socket, "connect");
  const meter = await connect({
    channel: new WrapperChannel({ transport: tcpTransport("127.0.0.1", port), client: 1, server: 1 }),
    crypto: nodeCrypto,
    release: "disconnect",
  });
  return {
    name: "W6 one GET over loopback TCP",
    items: 1,
    goal: 1.25,
    hand: () =>
      new Promise((resolve) => {
        arrived = resolve;
        socket.write(request);
      }),
    cosemkit: () => meter.read(energy),
    async end() {
      socket.destroy();
      await meter.close();
      server.kill();
    },
  };
}

const blockOctets = 1024;

/** The blocks of a GET response, as they come. */
function blocksOf(bytes) {
  const blocks = [];
  for (let at = 0; at < bytes.length; at += blockOctets) {
    const raw = bytes.subarray(at, at + blockOctets);
    const number = blocks.length + 1;
    const last = at + blockOctets >= bytes.length ? 1 : 0;
    const length = raw.length > 255 ? [0x82, raw.length >> 8, raw.length & 255] : [0x81, raw.length];
    blocks.push(Uint8Array.from([0xc4, 2, 0xc1, last, 0, 0, number >> 8, number & 255, 0, ...length, ...raw]));
  }
  return blocks;
}

/** Answers at once, from memory: what remains is the client's own work. */
class BlockChannel {
  peer = "memory";
  #aare = hex("6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f040000501f01f40007");
  #blocks;

  constructor(blocks) {
    this.#blocks = blocks;
  }

  async open() {}
  post() {}
  async close() {}

  async request(apdu, take) {
    const isAarq = apdu[0] === 0x60;
    const number = apdu[1] === 2 ? ((apdu[5] << 8) | apdu[6]) + 1 : 1;
    const reply = isAarq ? this.#aare : this.#blocks[number - 1];
    if (!isAarq) reply[2] = apdu[2];
    return take(reply);
  }
}

function joined(blocks) {
  let out = new Uint8Array(4096);
  let used = 0;
  for (const block of blocks) {
    const at = block[9] === 0x82 ? 12 : 11;
    const size = block.length - at;
    if (used + size > out.length) {
      const more = new Uint8Array(out.length * 2);
      more.set(out);
      out = more;
    }
    out.set(block.subarray(at), used);
    used += size;
  }
  return out.subarray(0, used);
}

async function profileInBlocks(rows) {
  const blocks = blocksOf(profile(rows));
  const meter = await connect({ channel: new BlockChannel(blocks), crypto: nodeCrypto, release: "disconnect" });
  const load = profileGeneric("1-0:99.1.0.255");
  const name = `W7 profile of ${(rows * 31) >> 10} KiB in blocks, a row`;
  return [
    {
      name: `${name}, Data tree`,
      items: rows,
      goal: 1.4,
      hand: async () => hand.decodeProfileTree(joined(blocks)),
      cosemkit: () => meter.readRaw(7, "1-0:99.1.0.255", 2),
    },
    {
      name: `${name}, columns`,
      items: rows,
      goal: 1.4,
      hand: async () => hand.decodeProfileColumns(joined(blocks)),
      cosemkit: async () => columns(await meter.read(load.buffer)),
    },
  ];
}

export const sessionWorkloads = [singleGet, () => profileInBlocks(33_825), () => profileInBlocks(4 * 33_825)];
