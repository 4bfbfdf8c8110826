declare module "subset-font" {
  /** Returns the font with the characters of `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "truetype" | "sfnt" | "woff" | "woff2" },
  ): Promise<Uint8Array>;
}
