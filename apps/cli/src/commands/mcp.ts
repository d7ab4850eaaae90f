import { EXIT, type ExitCode } from "../exit-code.ts";
import { cannotOpen } from "../failure.ts";
import { untilHungUp } from "../mcp/hang-up.ts";
import { LineTransport } from "../mcp/line-transport.ts";
import { bedsideServer } from "../mcp/server.ts";
import { readAlong } from "../second-reader/read-along.ts";
import type { ReadAlongOptions } from "../second-reader/reader-options.ts";
import type { Surroundings } from "../surroundings.ts";

/** Serves an assistant over standard input and output until it hangs up. Nothing but the protocol is printed. */
export async function mcp(
  options: ReadAlongOptions,
  { input, output, isInputTerminal, say }: Surroundings,
): Promise<ExitCode> {
  const along = await readAlong(options, say);
  if (isInputTerminal)
    say(
      "This waits for an assistant's program (MCP), not for you. To end it: Ctrl-C. More: bedside mcp --help",
    );
  const transport = new LineTransport(output);
  const server = bedsideServer(say, along);
  await server.connect(transport);
  await transport.serve(readable(untilHungUp(input)));
  await server.close();
  return EXIT.clear;
}

async function* readable(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* input;
  } catch (error) {
    throw cannotOpen("standard input", error);
  }
}
