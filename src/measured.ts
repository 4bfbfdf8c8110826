/** What `npm run bench:build -- --write` measured last: whole builds of editions of several times this one. */
import measured from "./measured.json" with { type: "json" };

export type Measured = {
  /** ISO day of the run. */
  readonly date: string;
  readonly cores: number;
  /** From the smallest to the largest. */
  readonly built: readonly {
    readonly times: number;
    readonly facts: number;
    readonly pages: number;
    readonly seconds: number;
    /** The most that all processes held at one time. */
    readonly megabytes: number;
  }[];
  /** Least-squares slopes of the logarithms: 1 where it grows as the edition does. */
  readonly slopes: { readonly time: number; readonly memory: number };
};

/** Returns the largest edition that was built, how much longer and larger a build of twice the size is, and whole builds an hour. */
export function growth({ date, cores, built, slopes }: Measured = measured) {
  const [least, most] = [built[0]!, built.at(-1)!];
  return {
    date,
    cores,
    least,
    most,
    timeOfTwice: 2 ** slopes.time,
    memoryOfTwice: 2 ** slopes.memory,
    anHour: Math.floor(3600 / least.seconds),
  };
}
