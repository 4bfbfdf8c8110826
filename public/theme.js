// Sets the remembered theme before the first paint; storage may be closed to us, and then the system decides.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch (error) {
  void error;
}
