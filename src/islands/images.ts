/** Drawings as pictures: onto the clipboard and into files. Nothing leaves the browser. */
import { standaloneMargin, standaloneSvg, type StandaloneOptions } from "../charts/standalone.ts";
import type { Svg } from "../charts/svg.ts";
import { sayOn } from "./copying.ts";

type Picture = Pick<StandaloneOptions, "css" | "title" | "source" | "lang">;
const scale = 2;

/** Returns a chart as a PNG of twice its size, in the light theme, with title and source on it. */
export async function svgToPng(svg: Svg, picture: Picture): Promise<Blob> {
  const inner = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
  const width = inner + 2 * standaloneMargin;
  const file = standaloneSvg(svg, { ...picture, theme: "light", width });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}

/** Copies a picture and says on the button whether that worked. */
export async function copyImage(
  make: () => Promise<Blob>,
  button: HTMLButtonElement,
  done: string,
  failed: string,
): Promise<void> {
  try {
    // The promise goes in as it is: Safari lets go of the click while one waits.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": make() })]);
    sayOn(button, done);
  } catch (error) {
    console.warn(error);
    sayOn(button, failed);
  }
}
