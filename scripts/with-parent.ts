/**
 * Loaded into every process that a command of ours starts: when the command is killed the process ends as well, and writes no
 * more into a folder that the next build has cleared away.
 */
import { isMainThread } from "node:worker_threads";

const parent = process.ppid;
// What that process starts in its turn inherits the setting and has another parent, which looks after it.
if (isMainThread && process.env["STARTED_BY"] === String(parent))
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 500).unref();
