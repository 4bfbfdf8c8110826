/** What plans state and promise, as a list: results, targets and tasks under a heading each. */
import type { Task } from "../data/model.ts";
import type { Told } from "../views/topic-story.ts";
import { element, join, mdx, type Mdx } from "./mdx.ts";
import { either, run, type Words } from "./phrases.ts";

export type Run = Pick<Told, "results" | "targets" | "expectations" | "tasks"> & {
  readonly heading: Mdx;
  /** What officials lead beside the tasks. */
  readonly led?: readonly Task[];
};

/** Returns a list of terms (the headings) with what is told of each; nothing where there is none. */
export function runList(words: Words, runs: readonly Run[]): Mdx | undefined {
  const items = runs.flatMap(({ heading, results, targets, expectations, tasks, led = [] }) => {
    const lines = [
      ...(results.length > 0 ? [line(either(words, "结果", "Results"), stop(words, run(words, results)))] : []),
      ...(targets.length > 0 ? [line(either(words, "目标", "Targets"), stop(words, run(words, targets)))] : []),
      ...(expectations.length > 0
        ? [line(either(words, "预期", "Expectations"), stop(words, run(words, expectations)))]
        : []),
      ...(tasks.length > 0 ? [line(either(words, "任务", "Tasks"), stop(words, taskList(words, tasks)))] : []),
      ...(led.length > 0 ? [line(either(words, "牵头", "Leads"), stop(words, taskList(words, led)))] : []),
    ];
    return lines.length === 0 ? [] : [element("dt", {}, heading), ...lines];
  });
  return items.length === 0 ? undefined : element("dl", { class: "runs" }, ...items);
}

function line(name: string, text: Mdx): Mdx {
  return element("dd", {}, element("b", {}, name), " ", text);
}

const stop = (words: Words, text: Mdx) => mdx`${text}${either(words, "。", ".")}`;

/** Returns the tasks as links. */
function taskList(words: Words, tasks: readonly Task[]): Mdx {
  return join(
    tasks.map(({ id }) => element("Task", { id })),
    either(words, "；", "; "),
  );
}
