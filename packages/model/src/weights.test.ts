import { expect, test } from "vitest";
import { fileOf, HERE } from "./fixtures/here.ts";
import { SCORES } from "./fixtures/scores.generated.ts";
import { loadModel } from "./load-model.ts";

/** How far a chance may lie from the float model's: what eight bits cost, and a runtime that rounds in its own way. */
const MOST_APART = 0.15;
const APART_AS_A_RULE = 0.015;

/** Megabytes to compile and to open, on a machine that may be busy: it is there to end what hangs. */
const PATIENCE = 180_000;

const chance = (points: number) => 1 / (1 + Math.exp(-points));

test(
  "the weights that are shipped load, and say what the float model said before it was made small",
  async () => {
    const model = await loadModel(await fileOf("packages/model/weights/small.model"), HERE);
    // Otherwise the fixture is of other weights: training/transformer/fixture.py writes it anew.
    expect(model.id).toBe(SCORES.id);
    const apart: number[] = [];
    for (const { text, context, points } of SCORES.drafts) {
      const evidence = await model.read(text, context as never);
      for (const [name, point] of Object.entries(points))
        apart.push(Math.abs(chance(point) - chance(evidence.points[name as keyof typeof points])));
    }
    await model.close();
    expect(Math.max(...apart)).toBeLessThan(MOST_APART);
    expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(APART_AS_A_RULE);
  },
  PATIENCE,
);
