import "@bedside/ui/ui.css";
import "./fallback-fonts.css";
import "./app.css";
import "./first/first.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadEngine } from "./check/engine.ts";
import { pauseInWriting } from "./first/leave.ts";
import { fetchRoom } from "./rooms.ts";
import { adoptReader } from "./settings/adopt-reader.ts";
import { thisDevice } from "./settings/device-store.ts";
import { routeOfHash } from "./shell/routes.ts";
import { keepForOffline } from "./shell/service-worker.ts";
import { Sheet } from "./shell/sheet.tsx";
import { fetchTypefaces } from "./shell/typefaces.ts";
import { whenIdle } from "./shell/when-idle.ts";

/** Between two attempts to fetch the desk, in milliseconds. */
const WAIT = 3000;

// Going back from a sheet must not move the draft to where it was when the sheet came up.
window.history.scrollRestoration = "manual";
adoptReader(thisDevice, window.location);
void begin();

async function begin(): Promise<void> {
  await fetchArrival();
  await pauseInWriting();
  // As a transition React draws the page in small pieces, and a slow phone still answers between them.
  startTransition(() =>
    createRoot(document.getElementById("page")!).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  await fetchTheRest();
}

/** What is shown first. The desk stays as it was drawn without script, and can be written at, until all of it is here. */
async function fetchArrival(): Promise<void> {
  const route = routeOfHash(window.location.hash);
  try {
    await fetchRoom(route);
  } catch {
    if (route.place !== "check") return;
    document.documentElement.dataset.late = "failed";
    await new Promise((again) => setTimeout(again, WAIT));
    return fetchArrival();
  }
}

/** What can wait until somebody can read and write: it comes by itself, in the order in which it will be missed. */
async function fetchTheRest(): Promise<void> {
  await whenIdle();
  void fetchTypefaces();
  if (routeOfHash(window.location.hash).place === "check") {
    Sheet.fetch().catch(() => undefined);
    await loadEngine().catch(() => undefined);
  }
  keepForOffline();
}
