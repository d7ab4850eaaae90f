import { BARS } from "./joined.generated.ts";
import type { ModelJoining } from "./model-joining.ts";

export const MODEL_JOININGS: Readonly<Record<string, ModelJoining>> = {
  "stand-in-b9cf98713688": {
    weights: Array.from({ length: 16 }, (_, at) => [0, 1, ...new Array(at).fill(0), 0.3]),
    bars: BARS,
    agree: 0.3,
  },
};
