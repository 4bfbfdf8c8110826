import { listWords } from "./lists.ts";

export const revisionFindingWords = {
  count: (verdict: string, count: number) => `${verdict}${count}个`,
  repeated: (place: string, year: number, targets: number, repeated: number, counts: readonly string[]) =>
    `${place}${year}年的${targets}个目标，后来的文件再写到${repeated}个${counts.length > 0 ? `：${listWords.and(counts)}` : ""}。`,
  largest: (label: string, clause: string) => `变动幅度最大的是${label}：${clause}。`,
};
