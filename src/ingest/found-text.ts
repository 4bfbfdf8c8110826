/** A found file as text: which charset it is in is proved, never guessed in silence. */

/** `lost` counts the bytes that are no characters; each stands as U+FFFD in the text. */
export type Decoded = { readonly text: string; readonly charset: string; readonly lost: number };

/** Characters that Chinese prose is full of; text read in a wrong charset has hardly any of them. */
const common =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严]/gu;

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  try {
    return { text: lines(new TextDecoder(charset, { fatal: true }).decode(bytes)), charset, lost: 0 };
  } catch {
    const text = lines(new TextDecoder(charset).decode(bytes));
    return { text, charset, lost: text.match(/\ufffd/gu)?.length ?? 0 };
  }
}

/** The share of the characters outside ASCII that are common in Chinese prose. */
function commonShare(text: string): number {
  const others = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return others === 0 ? 0 : (text.match(common)?.length ?? 0) / others;
}

/** A lost byte in a hundred characters is damage; more of them are another charset. */
const mostLost = 0.01;

/**
 * Returns the text of `bytes` and the charset it is in: UTF-8, UTF-16, GB 18030 or Big5. A mark at the beginning
 * decides; else what decodes without a fault and reads as Chinese, or with the fewest faults where a byte was lost.
 * Undefined where nothing does.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sound(decodeAs(bytes, "utf-16le"));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sound(decodeAs(bytes, "utf-16be"));
  const utf8 = decodeAs(bytes, "utf-8");
  // UTF-16 without a mark is valid UTF-8 only where it is full of NUL.
  if (utf8.lost === 0 && !utf8.text.includes("\u0000")) return utf8;
  return ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"]
    .map((charset) => decodeAs(bytes, charset))
    .filter((each) => !each.text.includes("\u0000") && commonShare(each.text) > 0.2)
    .flatMap((each) => sound(each) ?? [])
    .toSorted((a, b) => a.lost - b.lost || commonShare(b.text) - commonShare(a.text))[0];
}

function sound(decoded: Decoded): Decoded | undefined {
  return decoded.lost > mostLost * decoded.text.length ? undefined : decoded;
}

function lines(text: string): string {
  return text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
}

// Radicals that Unicode gives no whole character for, as fonts map them.
const radicals = new Map(
  [
    ..."⺁厂⺒巳⺓幺⺝月⺟母⺠民⺬示⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟",
  ].flatMap((char, i, all): [string, string][] => (i % 2 === 0 ? [[char, all[i + 1]!]] : [])),
);

/** Returns `text` with the radicals that PDF fonts put for whole characters (⼯ for 工) as these. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (char) => radicals.get(char) ?? char.normalize("NFKC"));
}

/**
 * Returns pages without the lines that stand at the top or the foot of most of them but for their numbers, as an address
 * and a page's number do, and how many kinds of such lines there were.
 */
export function withoutRunningHeads(pages: readonly string[]): { readonly pages: string[]; readonly heads: number } {
  const kind = (line: string) => line.replace(/\d+/g, "0").replace(/\s+/gu, " ").trim();
  const edge = 2;
  const split = pages.map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  const counts = new Map<string, number>();
  for (const lines of split)
    for (const each of new Set([...lines.slice(0, edge), ...lines.slice(-edge)].map(kind)))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  const heads = new Set([...counts].filter(([, n]) => n >= 2 && n > pages.length / 2).map(([each]) => each));
  const kept = split.map((lines) =>
    lines.filter((line, i) => !((i < edge || i >= lines.length - edge) && heads.has(kind(line)))).join("\n"),
  );
  return { pages: kept, heads: heads.size };
}

/** Returns the text of PDF pages with the lines that the page's width broke put together again. */
export function joinWrapped(text: string): string {
  const all = text.split("\n").map((line) => line.trim());
  const widths = all.map((line) => [...line].length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const joined: string[] = [];
  let open = false;
  for (const line of all) {
    if (/^[-—\s]*\d{1,3}[-—\s]*$/u.test(line)) continue;
    const begins = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d{1,2}[.．、](?!\d))/u.test(line);
    const cells = line.split(/\s+/u);
    // Words at gaps and no sentence: a row of a table, a cell a line as in every other copy.
    if (cells.length >= 4 && !/[。，；,;]/u.test(line) && cells.every((cell) => [...cell].length <= 16)) {
      joined.push(...cells.map((cell) => `\t${cell}`));
      open = false;
      continue;
    }
    if (open && !begins && line !== "") joined[joined.length - 1] += line;
    else joined.push(line);
    open = line !== "" && [...line].length >= width * 0.8 && !/[。！？：；]$/u.test(line);
  }
  return joined.join("\n");
}
