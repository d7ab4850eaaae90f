import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface ScriptedServer {
  /** As it is given on the command line. */
  readonly url: string;
  /** What was asked, as it came over the line. */
  readonly asked: readonly string[];
  close(): void;
}

/** A program on this machine that speaks the chat-completions protocol and writes what it is told to. */
export async function scriptedServer(write: string, status = 200): Promise<ScriptedServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "POST") asked.push(await text(request));
    const body =
      request.method === "POST" ? { choices: [{ message: { content: write } }] } : { data: [{ id: "tiny" }] };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}
