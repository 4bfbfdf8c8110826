/** The unit of a number, where what follows it does not say all of it. */
import type { Fact } from "../data/model.ts";
import type { Subject } from "./clauses.ts";
import type { NumberToken } from "./numbers.ts";

/** 前60强, 第2: a place in an order has the unit of ranks. */
export function ranked(unit: string, near: string, after: string): string {
  if (unit === "位" && /(?:前|第)$/u.test(near)) return "名";
  return unit === "" && (/(?:前|第)$/u.test(near) || /^强/u.test(after)) ? "名" : unit;
}

/** 阅读数82万: a power of ten alone has the unit of what is counted. */
export function wholeUnit(unit: string, near: string, like: Fact | undefined): string {
  if (/(?:阅读|浏览|点击|访问|播放|下载)/u.test(near)) return `${unit}次`;
  if (/人[口数]|用户|粉丝|志愿者/u.test(near)) return `${unit}人`;
  return like?.unit.startsWith(unit) ? like.unit : `${unit}个`;
}

/** 每月1045元 is an amount a month. */
export function unitOf(token: NumberToken, line: string, { before }: Subject): string {
  const { unit } = token;
  const per = /每(月|年)(?:每人)?$/u.exec(before.slice(-4))?.[1];
  if (unit === "元" && per) return `元/${per}`;
  // 由每月750元提高到1050元: both are amounts a month.
  const shared = /每(月|年)(?:每人)?[\d.]+元[^,，。;；\d]{0,8}[到至为]$/u.exec(before)?.[1];
  if (unit === "元" && shared) return `元/${shared}`;
  const isSpan = /年限|寿命|期限/u.test(before.slice(-16)) && line.startsWith("年", token.end);
  return unit === "" && isSpan ? "年" : unit;
}
