// A server of nothing but two replies, as fast as sockets go: an AARE, and one value for each GET. Prints its port.
import { createServer } from "node:net";
import { hex } from "./inputs.mjs";

const aare = hex(
  "000100010001002b" + "6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f040000501f01f40007",
);
const value = hex("0001000100010009c401c1000600001391");
const invokeId = 10;

createServer({ noDelay: true }, (socket) => {
  // The requests are small and come one at a time: each is a chunk of its own.
  socket.on("data", (request) => {
    if (request[8] === 0x60) return socket.write(aare);
    value[invokeId] = request[invokeId];
    return socket.write(value);
  });
  socket.on("error", () => socket.destroy());
}).listen(0, "127.0.0.1", function () {
  process.stdout.write(`${this.address().port}\n`);
});
