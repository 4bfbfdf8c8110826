/** What commands answer to a question that they do not understand, in one way for all of them. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../src/data/nearest.ts";

/**
 * Returns the parsed arguments, or the exit code where there is nothing to do: 0 after --help, which prints `usage`,
 * 2 after an option that is not known.
 */
export function ask<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> | number {
  if (process.argv.slice(2).some((each) => each === "--help" || each === "-h")) {
    console.log(usage);
    return 0;
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
}

/** Returns why the edition in `content` has no plan `plan` and what to do, undefined where it has it, or none is asked for. */
export function missingPlan(content: string, plan: string | undefined): string | undefined {
  const folder = join(content, "plans");
  if (!existsSync(folder)) return `there is no folder ${folder}: CONTENT_DIR must name the folder of an edition`;
  if (plan === undefined || existsSync(join(folder, plan))) return undefined;
  const plans = readdirSync(folder);
  const near = nearest(plan, plans);
  const hint = near ? `perhaps ${near}` : `there are ${plans.join(", ")}`;
  return `there is no plan ${plan} in ${folder}, ${hint}; a new one begins with: npm run ingest -- new FILE --plan ${plan} --place ID --sources DIR`;
}
