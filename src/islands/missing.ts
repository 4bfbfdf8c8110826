/** On the page for what is missing: offers the address that was meant, where there is something at it. */
import { meantAddress } from "./meant-address.ts";

const offer = document.getElementById("meant");
const meant = meantAddress(location.pathname);
if (offer && meant !== undefined) {
  const link = offer.querySelector("a");
  // The query belongs to the page, the sign that ends the address is in the path or in what follows the #.
  const answer = await fetch(meant, { method: "HEAD" }).catch(() => undefined);
  if (link && answer?.ok) {
    link.href = meant + location.search;
    link.textContent = location.origin + meant;
    offer.hidden = false;
  }
}
