// W1, W2: APDUs of associations and of single reads.
import { decodeAcseApdu, encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import * as hand from "./hand.mjs";
import { hex, rotate } from "./inputs.mjs";

const aare = rotate((i) => {
  const bytes = hex("6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f040000501f01f40007");
  bytes[41] = i;
  return bytes;
});
const user = hex("01000000065f1f0400007e1f04b0");
const aarq = rotate((i) => ({
  kind: "aarq",
  applicationContextName: "ln",
  userInformation: Uint8Array.from([...user.subarray(0, 13), i]),
}));
const getResponse = rotate((i) => hex(`c401c${i.toString(16)}0006000013${(144 + i).toString(16)}`));
const getRequest = rotate((i) => ({
  kind: "get-request-normal",
  invokeIdAndPriority: { invokeId: i, reserved: 0, serviceClass: "confirmed", priority: "high" },
  cosemAttributeDescriptor: { classId: 3, instanceId: hex("0100010800ff"), attributeId: 2 },
  accessSelection: undefined,
}));

export const apduWorkloads = [
  {
    name: "W1 decode AARE",
    items: 1,
    goal: 2,
    hand: (i) => hand.decodeAare(aare(i)),
    cosemkit: (i) => decodeAcseApdu(aare(i)),
  },
  {
    name: "W1 encode AARQ",
    items: 1,
    goal: 1.5,
    hand: (i) => hand.encodeAarq(aarq(i)),
    cosemkit: (i) => encodeAcseApdu(aarq(i)),
  },
  {
    name: "W2 decode GET-response-normal",
    items: 1,
    goal: 2.5,
    hand: (i) => hand.decodeGetResponse(getResponse(i)),
    cosemkit: (i) => decodeXdlmsApdu(getResponse(i)),
  },
  {
    name: "W2 encode GET-request-normal",
    items: 1,
    goal: 1.5,
    hand: (i) => hand.encodeGetRequest(getRequest(i)),
    cosemkit: (i) => encodeXdlmsApdu(getRequest(i)),
  },
];
