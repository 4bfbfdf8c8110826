import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../scripts/processes.ts";

/** Whether a process of that number runs; one that ended and that nobody asked about does not. */
function runs(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test("what a command prints and how it ends is known, also of one that is not there", async () => {
  expect(await run("node", ["-p", "6 * 7"], { quiet: true })).toEqual({ code: 0, output: "42\n" });
  expect((await run("no-such-command", [], { quiet: true })).code).toBe(127);
});

test("a process whose command is killed ends as well", async () => {
  const waiting = `console.log(process.pid); setInterval(() => {}, 1000)`;
  const command = `import("./scripts/processes.ts").then(({ run }) => run("node", ["-e", ${JSON.stringify(waiting)}]))`;
  const starter = spawn(process.execPath, ["-e", command], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(starter.stdout, "data")) as [Buffer];
  const pid = Number(said.toString());
  expect(runs(pid)).toBe(true);
  starter.kill("SIGKILL");
  await expect.poll(() => runs(pid), { timeout: 20_000 }).toBe(false);
});
