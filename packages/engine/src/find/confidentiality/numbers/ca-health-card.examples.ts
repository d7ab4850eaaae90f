import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("ULI [[12345-6780]] needs a bed in Ponoka"),
    ca("AHCIP number [[123456780]]"),
    ca("PHIN: [[123 456 789]]"),
    ca("MCP [[123456789012]] for the ferry transfer"),
    ca("health card no. [[N1234567]] from Fort Simpson"),
    ca("HSN\n[[123456789]]"),
  ],
  leaves: [
    ca("MCP rates went up in 2024"),
    ca("health 12345 followers, thank you"),
    ca("MSI course, 3 places left"),
    "ULI 12345-6780",
    ca("health card renewals open"),
    ca("public health 1-888-939-3333"),
    ca("PHIN training on the 12th"),
    ca("health services 101"),
  ],
} satisfies Examples;
