/** Stages of a command, each with a line of progress: what, how many, how long. */

export type Stage = { readonly name: string; readonly seconds: number };

/**
 * Runs `work` and prints `name · what it returned · seconds`. Errors pass through, after a line that
 * names the stage that failed.
 */
export async function stage(name: string, work: () => string | Promise<string>): Promise<Stage> {
  const start = performance.now();
  try {
    const said = await work();
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name.padEnd(9)} ${said} · ${seconds.toFixed(1)} s`);
    return { name, seconds };
  } catch (error) {
    console.error(`${name.padEnd(9)} failed after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    throw error;
  }
}
