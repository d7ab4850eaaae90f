/** What does the sums of a graph, whichever way. */
export interface Runtime {
  /** One text: what is read, and which part of it each piece belongs to (0 the draft, 1 what is around it). */
  run(ids: BigInt64Array, segments: BigInt64Array): Promise<Sums>;
  close(): Promise<void>;
}

/** One number for each score; then, for each piece in turn, a row of numbers. */
export interface Sums {
  readonly scores: Float32Array;
  readonly carried: Float32Array;
  readonly details: Float32Array;
  readonly names: Float32Array;
}

/** What runs the sums, and where it lies. */
export interface RuntimeOptions {
  /** The WebAssembly of the runtime: its bytes, or where this page's own origin has it. Left out in Node. */
  readonly wasm?: Uint8Array | string;
}
