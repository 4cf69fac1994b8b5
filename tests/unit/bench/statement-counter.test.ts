import { expect, test } from "vitest";
import { messageReader } from "@/tests/bench/statement-counter";

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

const TALK = Buffer.concat([
  message("", "start"),
  message("Q", "BEGIN"),
  message("P", "SELECT 1"),
  message("E", ""),
  message("X", ""),
]);

test("each message of a client is told by its type, the untyped first one left out", () => {
  const seen: string[] = [];
  messageReader(type => seen.push(type))(TALK);
  expect(seen).toEqual(["Q", "P", "E", "X"]);
});

test("messages that arrive in pieces are told once they are whole", () => {
  const seen: string[] = [];
  const read = messageReader(type => seen.push(type));
  TALK.forEach(byte => {
    read(Uint8Array.of(byte));
  });
  expect(seen).toEqual(["Q", "P", "E", "X"]);
});
