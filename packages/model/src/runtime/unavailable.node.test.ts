import { expect, test, vi } from "vitest";
import { smallModel } from "../fixtures/here.ts";
import { loadModel } from "../load-model.ts";

// Alone in its file: what did not start once does not start again in the same thread.
test("says that the runtime cannot start where its WebAssembly is broken or missing, as often as it is asked", async () => {
  // The runtime says so on the console as well.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const elsewhere = loadModel(smallModel(), { wasm: "no/such/file.wasm" });
  await expect(elsewhere).rejects.toMatchObject({ code: "runtime-unavailable" });
  for (let times = 0; times < 2; times++) {
    const broken = loadModel(smallModel(), { wasm: new Uint8Array(8) });
    await expect(broken).rejects.toMatchObject({ code: "runtime-unavailable" });
  }
});
