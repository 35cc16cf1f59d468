// Keeps the figures of a running upload fresh without reloading the page. Without script the page reloads itself (see the noscript element).
"use strict";
const status = document.getElementById("status");
if (status && status.dataset.running === "true") {
  const refresh = async () => {
    const answer = await fetch(location.pathname, { headers: { "X-Part": "status" }, cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("status");
    if (!fresh || fresh.dataset.running !== "true") {
      location.reload();
      return;
    }
    status.replaceChildren(...fresh.childNodes);
    setTimeout(refresh, 1500);
  };
  setTimeout(refresh, 1500);
}
