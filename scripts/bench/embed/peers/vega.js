import { parse, View } from "vega";

export function draw(element, { spec }) {
  void new View(parse(spec), { renderer: "svg", container: element }).runAsync();
}

/** As Vega draws it on a server. */
export function drawOnServer({ spec }) {
  return new View(parse(spec), { renderer: "none" }).toSVG();
}
