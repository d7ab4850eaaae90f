import { describe, expect, it } from "vitest";
import { deviceStore } from "./device-store.ts";

/** Like the browser's: kept values are own keys. */
function memory(kept: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(kept, key) ? kept[key] : null),
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return new Proxy(kept, {
    get: (target, key: string) => methods[key as keyof typeof methods] ?? target[key],
  }) as unknown as Storage;
}

describe("what this device keeps", () => {
  it("comes back, and goes when it is forgotten", () => {
    const kept: Record<string, string> = {};
    const store = deviceStore(() => memory(kept));
    expect(store.write("settings", { theme: "dark" })).toBe(true);
    expect(store.read("settings")).toEqual({ theme: "dark" });
    store.forget("settings");
    expect(store.read("settings")).toBeNull();
    expect(store.isOpen()).toBe(true);
    expect(kept).toEqual({});
  });

  it("is erased without touching what others keep at the same address", () => {
    const kept: Record<string, string> = { other: "1" };
    const store = deviceStore(() => memory(kept));
    store.write("settings", 1);
    store.write("draft", 2);
    store.write("searches", ["photos"]);
    store.erase();
    expect(kept).toEqual({ other: "1" });
  });

  it("reads as nothing when it is damaged", () => {
    const store = deviceStore(() => memory({ "bedside.settings": '{"theme":' }));
    expect(store.read("settings")).toBeNull();
  });

  it("goes nowhere, quietly, where the browser refuses or is full", () => {
    const refused = deviceStore(() => {
      throw new Error("SecurityError");
    });
    const full = deviceStore(() => ({
      ...memory(),
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    }));
    for (const store of [refused, full]) {
      expect(store.write("settings", {})).toBe(false);
      expect(store.isOpen()).toBe(false);
      store.forget("settings");
      store.erase();
    }
    expect(refused.read("settings")).toBeNull();
  });
});
