export const aboutPageWords = {
  title: "关于本站：方法、引用与嵌入",
  description: "每个数怎样从文件里读出、怎样核对、怎样比较；怎样引用和嵌入；许可与无障碍。",
};
