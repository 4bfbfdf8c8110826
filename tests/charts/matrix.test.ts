import { expect, test } from "vitest";
import { matrixChart, type MatrixCell, type MatrixOptions, type MatrixRow } from "../../src/charts/matrix.ts";
import { placeMatrix } from "../../src/charts/place-matrix.ts";

const options = (width: number): MatrixOptions => ({
  id: `m-${width}`,
  width,
  title: "镇与市",
  description: "",
  columns: ["2020年", "2021年", "2022年"],
  keys: [
    { sign: "same", text: "相同" },
    { sign: "higher", text: "较高" },
    { sign: "lower", text: "较低" },
    { sign: "number", text: "份额" },
    { sign: "words", text: "未设目标" },
  ],
});
const cell = (id: string, sign: MatrixCell["sign"], more: Partial<MatrixCell> = {}): MatrixCell => ({
  id,
  href: `/comparisons/${id}/`,
  text: `${id} ${sign}`,
  sign,
  valueText: "",
  ...more,
});
const row = (id: string, group: string, cells: MatrixRow["cells"], label = `指标 ${id}`): MatrixRow => ({
  id,
  text: label,
  label,
  group,
  cells,
});
const rows = [
  row("a", "创新", [
    cell("a1", "same", { valueText: "3%" }),
    cell("a2", "higher", { valueText: "95%", besideText: "市75%" }),
    cell("a3", "lower"),
  ]),
  row("b", "开放", [
    cell("b1", "number", { valueText: "5.25%", part: 0.0525, derived: true }),
    cell("b2", "words", { valueText: "未设" }),
    undefined,
  ]),
];

test("signs are counted in the key", () => {
  const { keys } = placeMatrix(rows, options(720));
  expect(keys.map(({ sign, count }) => `${sign} ${count}`)).toEqual([
    "same 1",
    "higher 1",
    "lower 1",
    "number 1",
    "words 1",
  ]);
});

test("each group says the columns again", () => {
  expect(placeMatrix(rows, options(344)).heads.flatMap(({ lines }) => lines)).toEqual(["创新", "开放"]);
});

test("a long label wraps and makes its row higher, within the width it has", () => {
  const long = row("c", "创新", [], "全社会研发经费支出占地区生产总值比重，以及更多的话，以及更多的话");
  const { rows: placed } = placeMatrix([long, rows[0]!], options(344));
  expect(placed[0]!.lines.length).toBeGreaterThan(1);
  expect(placed[0]!.bottom - placed[0]!.top).toBeGreaterThan(placed[1]!.bottom - placed[1]!.top);
});

test("what a value is held against stands behind its sign, under it where there is no room, and nowhere where there is none", () => {
  const beside = (besideText: string, width: number) => {
    const cells = [cell("d1", "higher", { valueText: "95%", besideText })];
    const [placed] = placeMatrix([row("d", "创新", cells)], options(width)).rows[0]!.cells;
    return [placed!.beside, placed!.twoLines];
  };
  expect(beside("市75%", 720)).toEqual(["市75%", false]);
  expect(beside("市75%", 344)).toEqual(["市75%", true]);
  expect(beside("市里一句很长的话", 344)).toEqual(["", false]);
});

test("a cell without room keeps its sign and leaves the words to the tooltip", () => {
  const wordy = row("d", "创新", [cell("d1", "higher", { valueText: "高 1 个百分点" })]);
  expect(placeMatrix([wordy], options(344)).rows[0]!.cells[0]!.shown).toBe("");
  expect(placeMatrix([wordy], options(720)).rows[0]!.cells[0]!.shown).toBe("高 1 个百分点");
});

test.each([344, 720])("a matrix at %i px", async (width) => {
  await expect(matrixChart(rows, options(width))).toMatchFileSnapshot(`snapshots/matrix-${width}.svg`);
});

test("no rows make an empty chart", () => {
  expect(matrixChart([], options(344))).toContain('height="24"');
});
