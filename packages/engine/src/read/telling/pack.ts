/** Characters stand for weights: this one for nothing, those after it for more, those before it for less. */
export const ZERO = 66;
