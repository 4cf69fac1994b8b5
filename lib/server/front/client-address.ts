import { isIP } from "node:net";

/**
 * Whom a request comes from: the other end of the connection, or, behind proxies that each add whom they
 * were asked by, the address that the outermost of them saw. What a client wrote itself stands further
 * left and is not looked at.
 * @param forwarded the X-Forwarded-For header as it came
 * @param hops how many proxies of ours stand before this server
 */
export function clientAddress(
  remote: string | undefined,
  forwarded: string | string[] | undefined,
  hops: number,
): string {
  const direct = remote ?? "";
  if (hops === 0 || forwarded === undefined) return direct;
  const seen = [forwarded].flat().join(",").split(",");
  const named = seen[Math.max(0, seen.length - hops)]?.trim() ?? "";
  return isIP(named) === 0 ? direct : named;
}
