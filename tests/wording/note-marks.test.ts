import { expect, test } from "vitest";
import { markNotes } from "../../src/wording/note-marks.ts";

const mark = (n: number) => `<sup class="note-mark" aria-hidden="true">[${n}]</sup>`;

test("each link has a number, the same place the same one", () => {
  const { html, notes } = markNotes(
    '<p><a href="/a/" title="A">x</a> <a href="/b/">y</a> <a href="/a/" title="A">z</a></p>',
  );
  expect(html).toBe(
    `<p><a href="/a/" title="A">x</a>${mark(1)} <a href="/b/">y</a>${mark(2)} <a href="/a/" title="A">z</a>${mark(1)}</p>`,
  );
  expect(notes).toEqual([
    { text: "x", href: "/a/", title: "A" },
    { text: "y", href: "/b/", title: undefined },
  ]);
});

test("a number that was worked out has a note with its working", () => {
  const { notes } = markNotes('<p><span class="derived" title="1 ÷ 2">50%</span></p>');
  expect(notes).toEqual([{ text: "50%", href: undefined, title: "1 ÷ 2" }]);
});

test("counts, names, links within the page, headings and figures have none", () => {
  const html = [
    '<h2><a href="/a/">x</a></h2>',
    '<p><a class="count" href="/b/">3</a><a class="name" href="/c/">n</a><a href="#d">d</a></p>',
    '<figure class="chart"><svg><a href="/e/">e</a></svg></figure>',
    '<table><tr><td><a href="/f/">f</a></td></tr></table>',
  ].join("");
  expect(markNotes(html)).toEqual({ html, notes: [] });
});
