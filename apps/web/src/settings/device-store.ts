const PREFIX = "bedside.";
const PROBE = `${PREFIX}probe`;

/**
 * What the browser keeps for this page. Storage may be refused, full or damaged: reading then finds nothing and writing
 * goes nowhere, and the page works all the same.
 */
export interface DeviceStore {
  read(name: string): unknown;
  /** False when it could not be kept. */
  write(name: string, value: unknown): boolean;
  forget(name: string): void;
  /** Forgets everything that Bedside has kept. */
  erase(): void;
  /** Whether anything can be kept here at all. */
  isOpen(): boolean;
}

export function deviceStore(open: () => Storage): DeviceStore {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (name) =>
      attempt((storage) => JSON.parse(storage.getItem(PREFIX + name) ?? "null") as unknown, null),
    write: (name, value) =>
      attempt((storage) => {
        storage.setItem(PREFIX + name, JSON.stringify(value));
        return true;
      }, false),
    forget: (name) => attempt((storage) => storage.removeItem(PREFIX + name), undefined),
    erase: () =>
      attempt((storage) => {
        for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
      }, undefined),
    isOpen: () =>
      attempt((storage) => {
        storage.setItem(PROBE, "");
        storage.removeItem(PROBE);
        return true;
      }, false),
  };
}

/** Merely naming `localStorage` throws where the browser refuses it, so it is named late. */
export const thisDevice = deviceStore(() => window.localStorage);
