/** Child processes on the Node and the tools that the project itself installs. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

export type Finished = { readonly code: number; readonly output: string };

const binaries = resolve("node_modules/.bin");
const withParent = new URL("./with-parent.ts", import.meta.url).href;

/**
 * Runs a command with node_modules/.bin first in PATH. With `quiet` its output is kept and not shown.
 * One that runs on Node ends when this process does, whatever ends it.
 * Never rejects: a command that cannot be started finishes with code 127 and the reason as output.
 */
export function run(
  command: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: Readonly<Record<string, string>>; cwd?: string } = {},
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: {
        ...process.env,
        ...options.env,
        PATH: `${binaries}:${process.env.PATH ?? ""}`,
        ASTRO_TELEMETRY_DISABLED: "1",
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${withParent}`.trim(),
        STARTED_BY: String(process.pid),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (!options.quiet) process.stdout.write(chunk);
      });
    child.on("error", (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
