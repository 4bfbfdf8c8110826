/**
 * The script within a frame, as it stands in the page: it sets what the address asks for before anything
 * is drawn, and tells the host how high the page is. `?theme=light|dark|auto`, `?title=0`; WordPress
 * puts `#?secret=…` behind the address and wants it back with the height.
 */
export const frameScript = `(function () {
  var root = document.documentElement, query = new URLSearchParams(location.search), theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (query.get("title") === "0") root.className = "bare";
  if (parent === window || !window.ResizeObserver) return;
  var secret = new URLSearchParams(location.hash.replace(/^#\\??/, "")).get("secret"), last;
  document.addEventListener("DOMContentLoaded", function () {
    var body = document.body;
    new ResizeObserver(function () {
      var height = Math.ceil(body.getBoundingClientRect().height);
      if (height === last) return;
      last = height;
      parent.postMessage({ type: "plans-embed-height", id: body.dataset.chart, height: height }, "*");
      if (secret) parent.postMessage({ message: "height", value: height, secret: secret }, "*");
    }).observe(body);
  });
})();`;
