/** What plans state and promise, as a list: results, targets and tasks under a heading each. */
import { phraseWords, runWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import type { Fact, Task } from "../data/model.ts";
import type { Told } from "../views/topic-story.ts";
import { element, type Mdx } from "./mdx.ts";
import { run, type Words } from "./phrases.ts";

export type Run = Pick<Told, "results" | "targets" | "expectations" | "tasks"> & {
  readonly heading: Mdx;
  /** What officials lead beside the tasks. */
  readonly led?: readonly Task[];
};

/** Returns a list of terms (the headings) with what is told of each; nothing where there is none. */
export function runList(words: Words, runs: readonly Run[]): Mdx | undefined {
  const text = runWords[words.language];
  const facts = (name: string, of: readonly Fact[]) => (of.length > 0 ? [line(words, name, run(words, of))] : []);
  const tasks = (name: string, of: readonly Task[]) => (of.length > 0 ? [line(words, name, taskList(words, of))] : []);
  const items = runs.flatMap((each) => {
    const lines = [
      ...facts(text.results, each.results),
      ...facts(text.targets, each.targets),
      ...facts(text.expectations, each.expectations),
      ...tasks(text.tasks, each.tasks),
      ...tasks(text.leads, each.led ?? []),
    ];
    return lines.length === 0 ? [] : [element("dt", {}, each.heading), ...lines];
  });
  return items.length === 0 ? undefined : element("dl", { class: "runs" }, ...items);
}

function line({ language }: Words, name: string, text: Piece): Mdx {
  return element("dd", {}, element("b", {}, name), " ", phraseWords[language].stop(text));
}

/** Returns the tasks as links. */
function taskList({ language }: Words, tasks: readonly Task[]): Piece {
  return phraseWords[language].runs(tasks.map(({ id }) => element("Task", { id })));
}
