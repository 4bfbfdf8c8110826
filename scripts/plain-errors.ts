/**
 * Loaded before every command of package.json, before anything can fail: whoever runs one reads what is wrong and never a stack, also where
 * content cannot be read while modules are still being loaded. DEBUG=1 shows the stack after it.
 */
import { plainError } from "./errors.ts";

process.on("uncaughtException", (error) => {
  console.error(plainError(error));
  if (process.env["DEBUG"]) console.error(error);
  process.exit(1);
});
