import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Command } from "./served-meter.ts";
import { run } from "./support.ts";

async function servedUrl(): Promise<string> {
  const meter = new Command(["serve", "--port", "0", "--security", "lls"], { COSEMKIT_PASSWORD: "12345678" });
  const [, address] = await meter.until("stdout", /"listening":"([^"]+)"/);
  return `tcp://${address}?client=2&auth=lls`;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cosemkit-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const env = { COSEMKIT_PASSWORD: "12345678" };
const password = "3132333435363738";

test("read --trace records the conversation without the password, in the form that the name asks for", async () => {
  const url = await servedUrl();
  const path = folder();
  for (const name of ["meter.pcap", "meter.hex", "meter.txt"]) {
    const file = join(path, name);
    const { exitCode } = await run(["read", url, "1-0:1.8.0.255/3.value", "--trace", file], { env });
    expect(exitCode).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const octets = readFileSync(file);
    expect(octets.toString("hex")).not.toContain(password);
    if (name.endsWith(".pcap")) {
      const { lines } = await run(["decode", "--json", `@${file}`]);
      expect(lines().map((line) => (line["apdu"] as { kind: string }).kind)).toEqual([
        "aarq",
        "aare",
        "get-request-with-list",
        "get-response-with-list",
        "rlrq",
        "rlre",
      ]);
    } else {
      const text = octets.toString("utf8");
      expect(text.replaceAll(" ", "")).not.toContain(password);
      expect(text).toMatch(
        name.endsWith(".hex") ? /Z > c003c/ : /cosemAttributeDescriptor\.instanceId 1-0:1\.8\.0\.255/,
      );
    }
  }
});

test("--trace - goes to stderr; a file that cannot be written is an error before anything is sent", async () => {
  const url = await servedUrl();
  const shown = await run(["read", url, "1-0:1.8.0.255/3.value", "--trace", "-"], { env });
  expect(shown.exitCode).toBe(0);
  expect(shown.stderr).toMatch(/Z > \d+ octets[\s\S]*get-request-with-list/);
  const nowhere = join(folder(), "missing", "meter.pcap");
  const refused = await run(["read", url, "1-0:1.8.0.255/3.value", "--trace", nowhere], { env });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain("cannot be written: ENOENT");
});
