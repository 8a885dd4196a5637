import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { simulatedMeter } from "@cosemkit/session/simulator/meter";
import { TcpServer } from "@cosemkit/session/transport/tcp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The programs in README.md are run as they stand there, and print what it says. */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}.cache/readme`;

interface Example {
  readonly name: string;
  readonly code: string;
  readonly output: string;
}

/** Blocks of TypeScript, each with the output that follows it. */
function examples(): Example[] {
  const text = readFileSync(`${root}README.md`, "utf8");
  return [...text.matchAll(/```ts\n(.*?)```\s+```text\n(.*?)```/gs)].map(([, code, output], index) => ({
    name: `example-${index + 1}`,
    code: code!,
    output: output!,
  }));
}

describe("README", () => {
  // The meter that the programs read: at a moment of its own, so that it always shows the same.
  let server: TcpServer;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const { server: device } = simulatedMeter({
      provider: nodeCrypto,
      security: { level: "none" },
      now: () => Date.UTC(2026, 0, 15, 12),
    });
    server = await TcpServer.listen({ devices: [device], link: "wrapper" });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("has a decode of five lines and a read of ten", () => {
    const lines = examples().map(({ code }) => code.trim().split("\n").length);
    expect(lines.length).toBe(2);
    expect(lines[0]).toBeLessThanOrEqual(5);
    expect(lines[1]).toBeLessThanOrEqual(10);
  });

  for (const { name, code, output } of examples()) {
    test(`${name} prints what README says`, async () => {
      const file = `${folder}/${name}.ts`;
      writeFileSync(file, code.replace("127.0.0.1:4059", `127.0.0.1:${server.port}`));
      const printed: string[] = [];
      const log = console.log;
      console.log = (...values: unknown[]) => {
        printed.push(values.map(String).join(" "));
      };
      try {
        await import(file);
      } finally {
        console.log = log;
      }
      expect(`${printed.join("\n")}\n`).toBe(output);
    });
  }
});
