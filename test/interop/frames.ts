import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { hdlcAddress } from "@cosemkit/session/link/hdlc-address";
import { encodeHdlcFrame, type HdlcFrameContent } from "@cosemkit/session/link/hdlc-frame";
import { encodeHdlcParameters, type HdlcParameters } from "@cosemkit/session/link/hdlc-parameters";
import { encodeLlc } from "@cosemkit/session/link/llc";
import { expected, type Line } from "./expected.ts";
import type { Message } from "./messages.ts";

export interface Frame {
  readonly id: string;
  readonly octets: Uint8Array;
  /** What tshark ought to say of it. */
  readonly lines: readonly Line[];
}

const client = hdlcAddress(16, undefined, 1);
const server = hdlcAddress(1, undefined, 1);
const toServer = { destination: server, source: client, pollFinal: true } as const;
const toClient = { destination: client, source: server, pollFinal: true } as const;

const parameters: HdlcParameters = {
  maxInformationTransmit: 2030,
  maxInformationReceive: 1024,
  windowTransmit: 3,
  windowReceive: 7,
};

const parameterLines: readonly string[] = [
  "Maximum Information Field Length Transmit: 2030",
  "Maximum Information Field Length Receive: 1024",
  "Window Size Transmit: 3",
  "Window Size Receive: 7",
];

const titles: Readonly<Record<string, string>> = {
  I: "I (Information)",
  RR: "RR (Receive Ready)",
  RNR: "RNR (Receive Not Ready)",
  SNRM: "SNRM (Set Normal Response Mode)",
  DISC: "DISC (Disconnect)",
  UA: "UA (Unnumbered Acknowledge)",
  DM: "DM (Disconnected Mode)",
  UI: "UI (Unnumbered Information)",
};

/** Frames of all kinds, with addresses of one octet: tshark cannot read longer ones. */
export function frames(messages: readonly Message[]): Frame[] {
  const plain: readonly HdlcFrameContent[] = [
    { ...toServer, kind: "SNRM" },
    { ...toServer, kind: "DISC" },
    { ...toClient, kind: "DM" },
    { ...toClient, kind: "UA" },
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((nr) => ({ ...toServer, kind: "RR", nr }) as const),
    { ...toClient, kind: "RNR", nr: 5 },
    { ...toClient, kind: "RR", nr: 1, pollFinal: false },
    { ...toServer, destination: hdlcAddress(127, undefined, 1), kind: "DISC" },
  ];
  const information = encodeHdlcParameters(parameters, true);
  return [
    ...plain.map((content) => frameOf(String(content.kind), content)),
    frameOf("SNRM with parameters", { ...toServer, kind: "SNRM", information }, parameterLines),
    frameOf("UA with parameters", { ...toClient, kind: "UA", information }, parameterLines),
    ...messages.map(({ id, apdu }, i) => {
      const content: HdlcFrameContent = {
        ...(i % 2 === 0 ? toServer : toClient),
        kind: "I",
        ns: i % 8,
        nr: (i + 3) % 8,
        information: encodeLlc(i % 2 === 0 ? "command" : "response", encodeCosemApdu(apdu)),
      };
      return frameOf(`I: ${id}`, content, expected(apdu));
    }),
  ];
}

function frameOf(id: string, content: HdlcFrameContent, information: readonly Line[] = []): Frame {
  const octets = encodeHdlcFrame(content);
  const { kind, destination, source, pollFinal, ns, nr, segmented = false } = content;
  const lines = [
    `segmented ${segmented}`,
    `length ${octets.length - 2}`,
    `address ${destination.upper}`,
    `address ${source.upper}`,
    `frame ${titles[kind]}`,
    `final ${pollFinal}`,
    ...(nr === undefined ? [] : [`N(R) ${nr}`]),
    ...(ns === undefined ? [] : [`N(S) ${ns}`]),
    ...information,
  ];
  return { id, octets, lines };
}
