/** On the page for what is missing: offers the address that was meant, where there is something at it. */
import { meantAddress } from "./meant-address.ts";

async function offerMeant(offer: HTMLElement, meant: string): Promise<void> {
  const link = offer.querySelector("a");
  const answer = await fetch(meant, { method: "HEAD" }).catch(() => undefined);
  if (!link || !answer?.ok) return;
  // The query belongs to the page; what ends the sentence is in the path or in what follows the #.
  link.href = meant + location.search;
  link.textContent = location.origin + meant;
  offer.hidden = false;
}

const offer = document.getElementById("meant");
const meant = meantAddress(location.pathname);
if (offer && meant !== undefined) void offerMeant(offer, meant);
