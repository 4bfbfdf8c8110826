/*
 * For pages that embed charts: <script src="…/embed.js" async></script>
 * Gives every frame the height of its chart, and makes <plan-chart chart="id" lang="zh|en"
 * theme="light|dark|auto" state="…" bare> a frame. Sets no cookie, stores nothing, asks nobody.
 */
(function () {
  "use strict";
  if (window.planChartEmbeds) return;
  window.planChartEmbeds = true;
  // The page may hold several scripts; this one's address says where the charts are.
  var own = document.currentScript && document.currentScript.src;
  var base = own ? own.replace(/embed\.js(?:[?#].*)?$/, "") : "/";
  var origin = new URL(base, location.href).origin;

  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "plans-embed-height" || typeof data.id !== "string") return;
    if (typeof data.height !== "number" || !(data.height > 0) || data.height > 20000) return;
    // A sandboxed frame has no origin: only who sent the message tells which frame it is.
    if (event.origin !== "null" && event.origin !== origin) return;
    var frames = document.getElementsByTagName("iframe");
    for (var i = 0; i < frames.length; i++)
      if (frames[i].contentWindow === event.source && frames[i].src.indexOf(base) === 0)
        frames[i].height = String(Math.ceil(data.height));
  });

  if (!window.customElements || customElements.get("plan-chart")) return;
  class PlanChart extends HTMLElement {
    static get observedAttributes() {
      return ["chart", "lang", "theme", "state", "bare"];
    }
    connectedCallback() {
      this.show();
    }
    attributeChangedCallback() {
      if (this.isConnected) this.show();
    }
    show() {
      var id = this.getAttribute("chart") || "";
      var state = this.getAttribute("state") || "";
      if (!/^[a-z0-9-]+$/.test(id) || !/^[0-9a-f]*$/.test(state)) return;
      var theme = this.getAttribute("theme");
      var query = [];
      if (theme === "light" || theme === "dark") query.push("theme=" + theme);
      if (this.hasAttribute("bare")) query.push("title=0");
      var path = (this.getAttribute("lang") === "en" ? "en/" : "") + "embed/" + id + "/" + (state && state + "/");
      var src = base + path + (query.length ? "?" + query.join("&") : "");
      if (this.frame && this.frame.src === src) return;
      // The link within it stays the name of the frame, and what is read where no script runs.
      var title = this.title_ || (this.title_ = this.textContent.trim() || id);
      var frame = document.createElement("iframe");
      frame.title = title;
      frame.width = "100%";
      frame.height = this.frame ? this.frame.height : this.getAttribute("height") || "480";
      frame.loading = "lazy";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.setAttribute("frameborder", "0");
      frame.src = src;
      this.frame = frame;
      this.replaceChildren(frame);
    }
  }
  customElements.define("plan-chart", PlanChart);
})();
