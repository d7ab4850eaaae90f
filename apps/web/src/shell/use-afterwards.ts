import { useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

let isAfterwards = false;

/** False until the page stands and the device has had a moment: for what is long to draw and not yet looked at. */
export function useAfterwards(): boolean {
  const [is, set] = useState(isAfterwards);
  useEffect(() => {
    if (is) return;
    let isWanted = true;
    void whenIdle().then(() => {
      isAfterwards = true;
      if (isWanted) set(true);
    });
    return () => {
      isWanted = false;
    };
  }, [is]);
  return is;
}
