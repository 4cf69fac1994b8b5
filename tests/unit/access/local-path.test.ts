import { expect, test } from "vitest";
import { localPath } from "@/app/sign-in/local-path";

test.each([
  "/trusts/2053",
  "/trusts/2053/2026-27/risk",
  "/trusts/2053/2026-27/versions/1/share",
  "/reading/2053/2025-26/1",
  "/regions/south-west-england",
  "/admin",
  "/bodies",
  "/framework",
  "/trusts/2053/2026-27/risk?from=check",
  "/sign-in/back",
  "/invitation/abcdefghijklmnopqrstuvwxyz_-0123456789ABCDE",
])("%s is one of our own and is gone on to", path => {
  expect(localPath(path)).toBe(path);
});

test.each([
  undefined,
  "",
  "/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/trusts/1",
  "javascript:alert(1)",
  "trusts/2053",
  "/trusts/2053//evil.example",
  "/trusts/../sign-in",
  "/trusts/%2e%2e/x",
  "/trusts/2053?next=//evil.example",
  "/trusts/2053?from=check&next=//evil.example",
  "/sign-in/back/more",
  "/trusts/2053#x",
  "/trusts/2053\n",
  "/trusts/2053\r\nLocation: //evil.example",
  "/trusts/2053/",
  "/invitation/",
  "/invitation/abcdefghijklmnopqrstuvwxyz/more",
  "/invitation/abcdefghijklmnopqrstuvwxyz?next=//evil.example",
  "/TRUSTS/2053",
  "/sign-in",
  "/api/x",
  "/trustsevil",
  "/framework.evil.example",
])("'%s' leads to the start page", path => {
  expect(localPath(path)).toBe("/");
});
