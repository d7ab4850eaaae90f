import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type Tool as ToolOfProtocol,
} from "@modelcontextprotocol/sdk/types.js";
import manifest from "../../package.json" with { type: "json" };
import { idOf } from "../line-json.ts";
import type { ReadAlong } from "../second-reader/read-along.ts";
import { ASK } from "./ask-tool.ts";
import { checkTool } from "./check-tool.ts";
import { GUIDE } from "./guide-tool.ts";
import { instructions } from "./instructions.ts";
import { REDACT } from "./redact-tool.ts";
import { MARKDOWN, readResource, resources, TEMPLATES } from "./resources.ts";
import { type Given, Refusal, type Tool } from "./tool.ts";

export function toolsWith(along?: ReadAlong): readonly Tool[] {
  return [checkTool(along), REDACT, ASK, GUIDE];
}

/** One line for whoever reads the host's log. It holds nothing of a call. */
type Log = (line: string) => void;

/**
 * Bedside as an assistant sees it. The SDK's plain `Server`, since its `McpServer` validates what is given by itself and
 * would answer in other words than the contract's, some of them taken from the draft.
 */
export function bedsideServer(log: Log, along?: ReadAlong): Server {
  const tools = toolsWith(along);
  const names = tools.map(({ name }) => name).join(", ");
  const server = new Server(
    { name: "bedside", title: "Bedside", version: manifest.version },
    { capabilities: { tools: {}, resources: {} }, instructions: instructions(along?.sendsTo) },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `no tool has that name; there are ${names}`);
    return called(tool, params.arguments ?? {}, log);
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [...resources()] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: TEMPLATES }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => ({
    contents: [{ uri, mimeType: MARKDOWN, text: read(uri, log) }],
  }));
  return server;
}

function listed({ name, title, description, takes, gives, leavesDevice = false }: Tool): ToolOfProtocol {
  return {
    name,
    title,
    description,
    inputSchema: takes,
    outputSchema: gives,
    annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: leavesDevice },
  };
}

/** A mistake is an answer that the model reads and can mend, in the shape that the line contracts have. */
async function called(tool: Tool, given: Given, log: Log): Promise<CallToolResult> {
  try {
    const { texts, data } = await tool.call(given);
    return {
      content: texts.map((text) => ({ type: "text", text })),
      structuredContent: { ...data },
    };
  } catch (error) {
    const { code, message } = error instanceof Refusal ? error : faultOf(error, log);
    const id = idOf(given);
    const text = JSON.stringify({ ...(id !== null && { id }), error: { code, message } });
    return { isError: true, content: [{ type: "text", text }] };
  }
}

/** What an unexpected error says of itself may hold a draft: its name has to do. */
function faultOf(error: unknown, log: Log): { readonly code: string; readonly message: string } {
  const kind = error instanceof Error ? error.name : typeof error;
  log(`This is a fault in Bedside, not in what it was given (${kind}). Please report it.`);
  return { code: "fault", message: "this could not be answered because of a fault in Bedside" };
}

/** The protocol's own number for a resource that is not there. */
const NO_SUCH_RESOURCE = -32002;

function read(uri: string, log: Log): string {
  try {
    return readResource(uri);
  } catch (error) {
    if (!(error instanceof Refusal)) throw new McpError(ErrorCode.InternalError, faultOf(error, log).message);
    const { code, message } = error;
    throw new McpError(code === "not-found" ? NO_SUCH_RESOURCE : ErrorCode.InvalidParams, message);
  }
}
