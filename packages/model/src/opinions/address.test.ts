import { describe, expect, test } from "vitest";
import { destinationOf } from "./address.ts";

const completionsOf = (url: string) => destinationOf({ url }).places.map(({ completions }) => completions);

describe("an address on this machine", () => {
  test.each([
    ["http://127.0.0.1:11434", "http://127.0.0.1:11434/v1/chat/completions"],
    ["http://127.0.0.1:11434/", "http://127.0.0.1:11434/v1/chat/completions"],
    ["http://127.0.0.1:1234/v1", "http://127.0.0.1:1234/v1/chat/completions"],
    ["http://127.0.0.1:1234/v1/", "http://127.0.0.1:1234/v1/chat/completions"],
    ["http://127.0.0.1:8080/v1/chat/completions", "http://127.0.0.1:8080/v1/chat/completions"],
    ["http://127.0.0.1:8080/llm", "http://127.0.0.1:8080/llm/v1/chat/completions"],
    ["https://127.0.0.1:8443/v1?key=a#b", "https://127.0.0.1:8443/v1/chat/completions?key=a"],
    ["http://[::1]:11434", "http://[::1]:11434/v1/chat/completions"],
    ["http://127.254.3.9", "http://127.254.3.9/v1/chat/completions"],
    ["127.0.0.1:11434", "http://127.0.0.1:11434/v1/chat/completions"],
  ])("is asked: %s", (url, asked) => {
    expect(completionsOf(url)).toEqual([asked]);
    expect(destinationOf({ url }).leftThisMachine).toBe(false);
  });

  test.each([
    "http://127.1:80",
    "http://0x7f000001",
    "http://2130706433",
    "http://0177.0.0.1",
    "http://127.0.0.1.",
  ])("is dialled as what it means, however it is written: %s", (url) => {
    expect(completionsOf(url)).toEqual(["http://127.0.0.1/v1/chat/completions"]);
    expect(destinationOf({ url }).origin).toBe("http://127.0.0.1");
  });

  test("goes by number where it is called localhost, so that no hosts file can send it elsewhere", () => {
    expect(completionsOf("http://LOCALHOST:11434")).toEqual([
      "http://127.0.0.1:11434/v1/chat/completions",
      "http://[::1]:11434/v1/chat/completions",
    ]);
    expect(destinationOf({ url: "localhost:11434" }).origin).toBe("http://localhost:11434");
  });

  test("keeps the name localhost over https, where a certificate has to prove it", () => {
    expect(completionsOf("https://localhost:8443")).toEqual(["https://localhost:8443/v1/chat/completions"]);
  });

  test("lists its models beside where it is asked", () => {
    const { places } = destinationOf({ url: "http://127.0.0.1:1234/llm/v1/chat/completions/" });
    expect(places[0]?.models).toBe("http://127.0.0.1:1234/llm/v1/models");
  });
});

const ELSEWHERE = [
  "http://192.168.1.20:11434",
  "http://10.0.0.1",
  "http://169.254.169.254/latest/meta-data",
  "http://0.0.0.0:11434",
  "http://0",
  "http://[::]:11434",
  "http://[::ffff:127.0.0.1]:11434",
  "http://[::ffff:192.168.1.20]",
  "http://[fe80::1]",
  "http://128.0.0.1",
  "http://126.255.255.255",
  "http://models.example",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "http://127.0.0.1.nip.io",
  "http://localtest.me",
  "http://app.localhost",
  "http://localhost.",
  "http://ip6-localhost",
  "http://localhost.localdomain",
  "http://127.0.0.1\t.evil.example",
  "http://127.0.0.1@evil.example",
  "http://evil.example#127.0.0.1",
  "http://evil.example\\@127.0.0.1",
  "http://someone@127.0.0.1",
  "http://someone:secret@127.0.0.1",
  "http://:secret@localhost",
  "ftp://127.0.0.1",
  "file:///127.0.0.1",
  "ws://127.0.0.1",
  "javascript:alert(1)",
  "http://127.0.0.1:99999",
  "http://127.0.0.256",
  "http://",
  "",
];

describe("an address that is not on this machine", () => {
  test.each(ELSEWHERE)("is refused: %j", (url) => {
    expect(() => destinationOf({ url })).toThrow(expect.objectContaining({ code: "not-loopback" }));
  });

  test("is refused without a word of what it was", () => {
    expect(() => destinationOf({ url: "http://calloway.example" })).not.toThrow(/calloway/);
  });
});

describe("an organisation's address", () => {
  const allowed = "https://models.trust.example";

  test("is asked where it is the very origin that was allowed, and is said to leave the machine", () => {
    expect(destinationOf({ url: `${allowed}/v1`, allowed })).toEqual({
      origin: allowed,
      leftThisMachine: true,
      places: [{ completions: `${allowed}/v1/chat/completions`, models: `${allowed}/v1/models` }],
    });
  });

  test.each([
    ["https://models.trust.example.evil.example", allowed],
    ["https://other.trust.example", allowed],
    ["https://models.trust.example:8443", allowed],
    ["http://models.trust.example", allowed],
    ["http://models.trust.example", "http://models.trust.example"],
    ["https://someone:secret@models.trust.example", allowed],
    ["https://models.trust.example", "https://models.trust.example/"],
    ["https://models.trust.example", "models.trust.example"],
    ["https://models.trust.example", "*"],
    ["https://models.trust.example", "organisation"],
    ["https://models.trust.example", ""],
    ["data:text/plain,x", "null"],
  ])("is refused where anything differs: %s under %j", (url, under) => {
    expect(() => destinationOf({ url, allowed: under })).toThrow(
      expect.objectContaining({ code: "not-loopback" }),
    );
  });

  test("takes nothing from this machine", () => {
    expect(destinationOf({ url: "http://127.0.0.1:11434", allowed }).leftThisMachine).toBe(false);
  });
});
