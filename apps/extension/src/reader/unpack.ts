/**
 * Bytes from the text that the build has packed them into. Under a policy that forbids every connection not even the
 * extension's own files can be fetched, while its own scripts can be imported: so bytes come as a script, compressed, which
 * halves them.
 */
export async function unpack(packed: string): Promise<Uint8Array> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
