// Builds after an install. Without generated/ there is nothing to build on yet: `npm run generate` comes first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

if (existsSync(`${root}generated/tsconfig.json`)) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-b"], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
