import { capital } from "./capitals.ts";
import type { Converted, valueWords as zh } from "../zh/values.ts";

const converted: Converted = {
  scales: [
    [12, "trillion"],
    [9, "billion"],
    [6, "million"],
  ],
  money: (currency, amount, per) => `${currency} ${amount}${per === "" ? "" : ` ${per}`}`,
  percent: (digits) => `${digits}%`,
  ratio: (digits) => `${digits}:1`,
  amount: (digits, unit) => (unit === "" ? digits : `${digits} ${unit}`),
  one: (unit) => unit.replace(/^(percentage point|point|case|place)s\b/, "$1"),
  axis: {
    money: (currency, scale, per) => [currency, scale, per].filter((part) => part !== "").join(" "),
    amount: (scale, unit) => {
      if (scale !== "") return capital(unit === "" ? scale : `${scale} ${unit}`);
      if (unit === "") return "Number";
      // "m²" and "km" are symbols, "million m²" begins with a word.
      return /^k?m\b|^km²|^m²|^mu$/.test(unit) ? unit : capital(unit);
    },
  },
};

export const valueWords: typeof zh = {
  years: (years) => years,
  converted: () => converted,
  groups: true,
  asStated: (digits, unit) => (unit === ":1" ? `${digits}∶1` : `${digits}${unit}`),
  bound: {
    eq: (number) => number,
    gt: (number) => `more than ${number}`,
    ge: (number) => `at least ${number}`,
    lt: (number) => `below ${number}`,
    le: (number) => `at most ${number}`,
    approx: (number) => `about ${number}`,
    range: (number) => number,
  },
  fall: {
    lt: (size) => `a fall of more than ${size}`,
    le: (size) => `a fall of at least ${size}`,
  },
  absent: (reason) => reason.toLowerCase(),
  range: (low, high) => `${low}–${high}`,
  rank: (digits) => `no. ${digits}`,
  rankWithin: (digits) => `top ${digits}`,
};
