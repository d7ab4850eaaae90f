import { useEffect, useState } from "react";

const SHOWN_FOR = 2500;

/** Copies to the clipboard, and says for a moment that it did. */
export function useCopy(onRefused: () => void) {
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      onRefused();
    }
  };
  return { isCopied, copy };
}
