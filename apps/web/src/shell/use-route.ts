import { useMemo, useSyncExternalStore } from "react";
import { type Route, routeOfHash } from "./routes.ts";

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    onHashChange,
    () => window.location.hash,
    () => "",
  );
  return useMemo(() => routeOfHash(hash), [hash]);
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
