import { expect, test } from "vitest";
import { withinQuotation } from "../../src/wording/quotations.ts";

test("quotation marks within a quotation are single ones, whatever they stand around", () => {
  expect(withinQuotation("“两违”整治“清零”")).toBe("‘两违’整治‘清零’");
  expect(withinQuotation("实现全覆盖")).toBe("实现全覆盖");
});
