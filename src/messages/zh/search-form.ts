export const searchFormWords = {
  label: "检索指标、数字、任务、文件",
  go: "检索",
};
