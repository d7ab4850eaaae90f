import "@bedside/ui/ui.css";
import "./fonts.css";
import "./app.css";
import { adoptEditorStyles } from "@bedside/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadEngine } from "./check/engine.ts";
import { keepForOffline } from "./shell/service-worker.ts";
import { fetchTypefaces } from "./shell/typefaces.ts";

// Asked for before anything is drawn; the desk waits for it, and deals with it when it does not come.
loadEngine().catch(() => undefined);
adoptEditorStyles(document);
// Going back from a sheet must not move the draft to where it was when the sheet came up.
window.history.scrollRestoration = "manual";
createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepForOffline();
fetchTypefaces();
