import { expect, test } from "vitest";
import { parseSetAside } from "../../src/data/set-aside.ts";

test("a run of digits is set aside with its reason, and a note where one is needed", () => {
  const text = "at,token,reason,note\n1:33-36,2020,date,\n4:8,5,name,技术名称\n";
  const [rows, problems] = parseSetAside({ path: "set-aside.csv", text }, "p");
  expect(problems).toEqual([]);
  expect(rows.map(({ item }) => item)).toEqual([
    { plan: "p", at: "1:33-36", token: "2020", reason: "date", note: "" },
    { plan: "p", at: "4:8", token: "5", reason: "name", note: "技术名称" },
  ]);
});
