import "@bedside/ui/ui.css";
import "./pages.css";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

export function mount(page: ReactNode): void {
  createRoot(document.getElementById("page")!).render(page);
}
