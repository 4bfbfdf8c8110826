import { expect, test } from "vitest";
import { sectionsOf } from "../../src/components/headings.ts";

test("the sections of a page are its headings of the second level with an address, by their text", () => {
  const markup = `<h2 id="a">One <small class="quiet">(3)</small></h2><h3 id="x">no</h3><h2>none</h2>
<section><h2 class="b" id="b">
  Two &amp; <a href="/c/">three</a>
</h2></section>`;
  expect(sectionsOf(markup)).toEqual([
    { id: "a", title: "One (3)" },
    { id: "b", title: "Two &amp; three" },
  ]);
});

test("a page without headings has no sections", () => {
  expect(sectionsOf("<p>One</p>")).toEqual([]);
});
