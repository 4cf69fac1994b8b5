import { expect, test } from "vitest";
import { clientAddress } from "@/lib/server/front/client-address";

const PROXY = "10.0.0.1";

test.each([
  ["without a proxy what a client says of itself is not looked at", "203.0.113.9", 0, PROXY],
  ["one proxy names whom it was asked by", "203.0.113.9", 1, "203.0.113.9"],
  ["what a client wrote before it stays out", "198.51.100.1, 203.0.113.9", 1, "203.0.113.9"],
  [
    "of two proxies the outer one names them",
    "198.51.100.1, 203.0.113.9, 10.0.0.2",
    2,
    "203.0.113.9",
  ],
  ["fewer names than proxies leave the first", "203.0.113.9", 2, "203.0.113.9"],
  ["an address of the newer kind is one too", "2001:db8::7", 1, "2001:db8::7"],
  ["no address at all leaves the connection's own", "unknown", 1, PROXY],
  ["an empty header does too", "", 1, PROXY],
  ["and no header", undefined, 1, PROXY],
])("%s", (_, forwarded, hops, address) => {
  expect(clientAddress(PROXY, forwarded, hops)).toBe(address);
});

test("headers of one name are read in their order", () => {
  expect(clientAddress(PROXY, ["198.51.100.1", "203.0.113.9"], 1)).toBe("203.0.113.9");
});
