/*
 * For pages that embed charts: <script src="…/embed.js" async></script>, as a module too, or by import().
 * Gives every frame the height of its chart, and draws <plan-chart chart="id" lang="zh|en" theme="light|dark|auto"
 * state="…" bare frame> into the page itself: one request for the drawing, which brings its style. Where the page lets
 * nothing be fetched, or with the attribute frame, it is a frame. Sets no cookie, stores nothing, asks nobody else.
 */
(function () {
  "use strict";
  // Where the charts are is said by this file's own address: a script has it, a module finds it in its stack.
  var script = document.currentScript;
  var own = script
    ? script.src
    : (/[a-z]+:\/\/[^\s()]*?\/embed\.js(?=[?#:)\s]|$)/i.exec(new Error().stack || "") || [])[0];
  var base = (/^https?:.*\/(?=embed\.js(?:[?#]|$))/.exec(own || "") || [])[0];
  // Without it the links that are there stay as they are: the charts are never asked of the page's own site.
  if (!base) return;
  // A page may load this file several times, and that of several sites.
  var bases = (window.planChartSites = window.planChartSites || []);
  if (bases.indexOf(base) >= 0) return;
  if (bases.push(base) > 1) return;
  var frames = [];

  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "plans-embed-height" || typeof data.id !== "string") return;
    if (typeof data.height !== "number" || !(data.height > 0) || data.height > 20000) return;
    frames.concat([].slice.call(document.getElementsByTagName("iframe"))).forEach(function (frame) {
      var of = siteOf(frame.src);
      // A sandboxed frame has no origin: only who sent the message tells which frame it is.
      if (!of || frame.contentWindow !== event.source) return;
      if (event.origin === "null" || event.origin === new URL(of).origin) fit(frame, Math.ceil(data.height));
    });
  });

  /** A frame that fills its box has the height of the box. */
  function fit(frame, height) {
    var box = frame.style.height === "100%" && frame.parentElement;
    if (box) box.style.paddingBottom = height + "px";
    else frame.height = String(height);
  }

  function siteOf(url) {
    return bases.filter(function (each) {
      return url.indexOf(each) === 0;
    })[0];
  }

  /** The site of an element: that of its link; without a link of a site we know, the first one. */
  function siteFor(element) {
    var link = element.querySelector("a[href]");
    var linked = link && siteOf(link.href);
    // A copy of this file on the page's own site says nothing about where the charts are.
    if (!linked && link && new URL(bases[0]).origin === location.origin) return undefined;
    return linked || bases[0];
  }

  var sheets = {};
  /** Empties a shadow root and gives it its style, once for all that have the same, and whatever the page's policy is. */
  function dress(root, css) {
    root.replaceChildren();
    try {
      if (!sheets[css]) (sheets[css] = new CSSStyleSheet()).replaceSync(css);
      root.adoptedStyleSheets = [sheets[css]];
    } catch (error) {
      // Safari before 16.4, where a policy may forbid it: the caller takes a frame then.
      var style = document.createElement("style");
      style.textContent = css;
      root.append(style);
      if (!style.sheet) throw error;
    }
  }

  /** What the page of a frame leaves to its own width. */
  var fitting = ":host{all:initial;display:block}.plan-root .n,.plan-root .w{display:block}";

  if (!window.customElements || customElements.get("plan-chart")) return;
  class PlanChart extends HTMLElement {
    static get observedAttributes() {
      return ["chart", "lang", "theme", "state", "bare", "frame"];
    }
    connectedCallback() {
      // Where the script is there first, the link within comes after the element.
      if (document.readyState === "loading" && !this.firstElementChild) setTimeout(this.show.bind(this));
      else this.show();
    }
    attributeChangedCallback() {
      if (this.isConnected) this.show();
    }
    show() {
      var id = this.getAttribute("chart") || "";
      var state = this.getAttribute("state") || "";
      var site = siteFor(this);
      if (!site || !/^[a-z0-9-]+$/.test(id) || !/^[0-9a-f]*$/.test(state)) return;
      var path = (this.getAttribute("lang") === "en" ? "en/" : "") + "embed/" + id + "/" + (state && state + "/");
      var theme = this.getAttribute("theme");
      var asked = {
        url: site + path,
        theme: theme === "light" || theme === "dark" ? theme : "",
        bare: this.hasAttribute("bare"),
      };
      var key = JSON.stringify([asked, this.hasAttribute("frame")]);
      if (this.shown === key) return;
      this.shown = key;
      if (this.hasAttribute("frame") || !this.attachShadow || !window.fetch) return this.showFrame(asked);
      fetch(asked.url, { credentials: "omit", referrerPolicy: "no-referrer" })
        .then((answer) => (answer.ok ? answer.text() : undefined))
        .then((html) => {
          if (html && this.shown === key) this.draw(html, asked);
        })
        .catch(() => {
          // The page's policy or a broken line: a frame may be allowed where a request is not.
          if (this.shown === key) this.showFrame(asked);
        });
    }
    /** Shows what a frame would show, from its page: the style, and of the two drawings the one that fits. */
    draw(html, asked) {
      // Taken apart as text: a page that is parsed whole costs its other drawing too.
      var parts = html.split(/<\/?style>/);
      var main = /<main[^>]*>([\s\S]*)<\/main>/.exec(parts[2])[1];
      if (!this.shadowRoot) this.attachShadow({ mode: "open" });
      dress(this.shadowRoot, parts[1].replace(/:root/g, ".plan-root") + fitting);
      var root = document.createElement("div");
      root.className = "plan-root" + (asked.bare ? " bare" : "");
      root.lang = /<html lang="([^"]*)"/.exec(html)[1];
      if (asked.theme) root.dataset.theme = asked.theme;
      this.shadowRoot.append(root);
      var shown;
      var fit = () => {
        var other = root.clientWidth >= 640 ? "n" : "w";
        if (shown === other) return;
        shown = other;
        // The page around it has a main part and headings of its own.
        root.innerHTML =
          "<figure>" +
          main
            .replace(new RegExp('<div class="' + other + '"[^>]*>[\\s\\S]*?</div>'), "")
            .replace(/<(\/?)h1/g, "<$1div")
            .replace(/ href="([^"]*)"/g, (_, href) => ' href="' + new URL(href, asked.url).href + '"') +
          "</figure>";
        var title = root.querySelector(".t");
        if (title) root.firstChild.setAttribute("aria-label", title.textContent);
      };
      fit();
      if (this.sizes) this.sizes.disconnect();
      if (window.ResizeObserver) (this.sizes = new ResizeObserver(fit)).observe(root);
    }
    showFrame(asked) {
      var query = [];
      if (asked.theme) query.push("theme=" + asked.theme);
      if (asked.bare) query.push("title=0");
      // The link within it stays the name of the frame, and what is read where no script runs.
      var title = this.title_ || (this.title_ = this.textContent.trim() || this.getAttribute("chart"));
      var frame = document.createElement("iframe");
      frame.title = title;
      frame.width = "100%";
      frame.height = this.getAttribute("height") || "480";
      frame.loading = "lazy";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.setAttribute("frameborder", "0");
      frame.src = asked.url + (query.length ? "?" + query.join("&") : "");
      frames = frames.filter(function (each) {
        return each.isConnected;
      });
      frames.push(frame);
      (this.shadowRoot || this).replaceChildren(frame);
    }
  }

  customElements.define("plan-chart", PlanChart);
})();
