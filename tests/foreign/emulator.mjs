// The emulator for a run: on a free port unless an option says another, from EMULATOR if that names a binary and with
// cargo if not.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Starts it with these options; its first line tells where it listens. */
export async function start(...options) {
  const listen = options.includes("--listen") ? options : ["--listen", "127.0.0.1:0", ...options];
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [program, args] = process.env.EMULATOR
    ? [process.env.EMULATOR, listen]
    : ["cargo", ["run", "-q", "-p", "identity-emulator", "--", ...listen]];
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = line.match(/http:\/\/[^/]+/);
    if (origin) return { child, origin: origin[0] };
  }
  throw new Error("the emulator did not start");
}
