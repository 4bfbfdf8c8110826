// Before the first paint: the remembered theme (storage may be closed to us, and then the system decides), and that
// scripts run. Once the page is whole, a part of it whose script did not start falls back to what it is without.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch (error) {
  void error;
}
document.documentElement.classList.add("scripts");
addEventListener("load", function () {
  if (document.querySelector("[data-starts]:not([data-started])")) document.documentElement.classList.remove("scripts");
});
