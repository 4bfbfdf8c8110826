import { expect, test } from "vitest";
import { parseTasks, taskColumns } from "../../src/data/tasks.ts";

test("leads and facts are lists, empty where the cell is", () => {
  const text = `${taskColumns.join(",")}
p-task-01,indicator-row,liupu,耕地保护,Farmland protection,附件1·5,林一舟、周禾,green,land-use,p-001+p-002,,
p-task-02,task,liupu,植树,Plant trees,二,,green,land-use,,,
`;
  const [rows, problems] = parseTasks({ path: "tasks.csv", text }, "p");
  expect(problems).toEqual([]);
  expect(rows.map(({ item }) => [item.order, item.kind, item.leads, item.facts])).toEqual([
    [0, "indicator-row", ["林一舟", "周禾"], ["p-001", "p-002"]],
    [1, "task", [], []],
  ]);
});
