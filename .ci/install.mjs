// Makes sure that node_modules is what package-lock.json says: installs only when it is not, because an install
// in a tree where tests run would pull files from under them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function packages(path) {
  try {
    return JSON.parse(readFileSync(`${root}${path}`, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function isInstalled() {
  const wanted = packages("package-lock.json");
  const found = packages("node_modules/.package-lock.json");
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const installed = found[path];
    // Packages for other platforms are optional and may be left out.
    if (installed === undefined) return entry.optional === true || entry.peer === true;
    return entry.link === true ? installed.link === true : installed.version === entry.version;
  });
}

if (!isInstalled()) {
  process.stderr.write("installing packages (npm ci)\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
