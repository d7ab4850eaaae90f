/** An element and all that is around it, outwards, through shadow roots. */
export function chainOf(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at; at = aboveOf(at)) chain.push(at);
  return chain;
}

function aboveOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Of a chain whose innermost elements the page has taken away: whether another element is where they were. */
export function isWhere(chain: readonly Element[], element: Element): boolean {
  const left = chain.find((around) => around.isConnected);
  return left !== undefined && chainOf(element).includes(left);
}
