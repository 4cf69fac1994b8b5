import { afterEach, describe, expect, inject, test } from "vitest";
import { signIn } from "../support/built-app";
import { ledTo, resultOf } from "../support/http-action";
import { askAt, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { worldTables } from "../support/http-tables";
import { HERE, OWN, PASSWORD, person } from "../support/world";
import { askFor } from "./asking";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const of = (who: string) => [person(who).email];
const THEIRS = "user_id = (SELECT id FROM user_account WHERE email = $1)";
const without = (who: string) =>
  tables.rows(`UPDATE session SET second_factor_at = NULL WHERE ${THEIRS}`, of(who));
const late = (who: string) =>
  tables.rows(
    `UPDATE session SET proved_at = now() - interval '16 minutes' WHERE ${THEIRS}`,
    of(who),
  );
const open = (path: string, who: string) => askAt(origin, path, { cookie: cookies[who] });

describe("without a second factor", () => {
  test.each([
    ["RSC team", `/regions/${HERE}`],
    ["RSC team", `/regions/${HERE}/trusts/${OWN}/2020-21`],
    ["administrator", "/admin"],
    ["administrator", "/admin/errors"],
  ])("the %s is led from %s to set one up, and told why", async (who, path) => {
    await without(who);
    const answer = await open(path, who);
    const to = ledTo(answer) ?? "";
    expect([answer.status, to]).toEqual([
      307,
      `/account/second-factor?next=${encodeURIComponent(path)}`,
    ]);
    expect((await open(to, who)).body).toContain("a password alone is not enough for your work");
  });

  test("an administrator's action and upload are forbidden, and nothing is changed", async () => {
    await without("administrator");
    const action = "action app/admin/wording/actions.ts#loadWordingAction";
    expect(resultOf(await askFor(action, {}, "administrator"))?.code).toBe("forbidden");
    const upload = await askFor("POST /admin/register/upload/files", {}, "administrator");
    expect(upload.status).not.toBe(200);
    expect((await tables.changed()).filter(table => table !== "session")).toEqual([]);
  });

  test("another region stays not found: who may not know of it is not asked for more", async () => {
    await without("RSC team");
    expect((await open("/regions/lancashire-and-west-yorkshire", "RSC team")).status).toBe(404);
  });

  test("whoever works for a trust alone is asked for none", async () => {
    await without("chair");
    expect((await open(`/trusts/${OWN}`, "chair")).status).toBe(200);
  });
});

describe("proving again", () => {
  const REMOVE = "/account/second-factor/remove";

  test("a page that asks for it leads there and, once it is proved, back", async () => {
    await late("chair");
    const to = ledTo(await open(REMOVE, "chair")) ?? "";
    expect(to).toBe(`/sign-in/again?next=${encodeURIComponent(REMOVE)}`);
    const cookie = cookies.chair;
    const form = formWith(await askAt(origin, to, { cookie }), 'name="password"');
    const prove = (password: string) =>
      postForm(origin, to, filled(form, { password }), { cookie });
    expect(ledTo(await prove("wrong"))).toBeUndefined();
    expect((await open(REMOVE, "chair")).status).toBe(307);
    expect(ledTo(await prove(PASSWORD))).toBe(REMOVE);
    expect((await open(REMOVE, "chair")).status).toBe(200);
  });

  test.each(["set-up/actions.ts#beginAction", "remove/actions.ts#removeAppAction"])(
    "%s answers that it wants it, and does nothing",
    async at => {
      await late("chair");
      const answer = await askFor(`action app/account/second-factor/${at}`, {}, "chair");
      expect(resultOf(answer)?.code).toBe("prove-again");
      expect((await tables.changed()).filter(table => table !== "session")).toEqual([]);
    },
  );
});

describe("changing who has which role", () => {
  const AT = "app/trusts/[uid]/people";
  const spot = { trustUid: OWN, state: "draft" } as const;

  test.each([
    [`${AT}/[appointment]/end/actions.ts#endAction`, "chair"],
    [`${AT}/[appointment]/suspend/actions.ts#suspendAction`, "chair"],
    [`${AT}/[appointment]/suspend/actions.ts#liftAction`, "chair"],
    [`${AT}/[appointment]/add/actions.ts#addPlaceAction`, "chair"],
    [`${AT}/[appointment]/actions.ts#termAction`, "chair"],
    [`${AT}/invite/actions.ts#inviteAction`, "chair"],
    ["app/admin/people/actions.ts#inviteFirstAction", "administrator"],
    ["app/admin/accounts/actions.ts#findAccountAction", "administrator"],
    ["app/admin/accounts/[id]/[place]/[verb]/actions.ts#changeAccessAction", "administrator"],
  ])("%s wants a recent proof of the %s, and does nothing without", async (action, who) => {
    await late(who);
    const answer = await askFor(`action ${action}`, spot, who);
    expect(resultOf(answer)?.code).toBe("prove-again");
    expect((await tables.changed()).filter(table => table !== "session")).toEqual([]);
  });

  test.each([
    ["end", "chair"],
    ["suspend", "chair"],
    ["add", "chair"],
  ])("the page to %s leads the %s to prove it first", async (verb, who) => {
    await late(who);
    const answer = await askFor(`page /trusts/[uid]/people/[appointment]/${verb}`, spot, who);
    expect(ledTo(answer)).toMatch(/^\/sign-in\/again\?next=/);
  });

  test("whoever may not do it is told so, and not asked for more", async () => {
    await late("trustee");
    const action = `action ${AT}/[appointment]/suspend/actions.ts#suspendAction`;
    expect(resultOf(await askFor(action, spot, "trustee"))?.code).toBe("forbidden");
  });
});

describe("a letter's link", () => {
  const ask = async (email: string) => {
    const form = formWith(await askAt(origin, "/sign-in/forgotten"), 'name="email"');
    return postForm(origin, "/sign-in/forgotten", filled(form, { email }));
  };
  const lastPath = async () => {
    const [row] = await tables.rows<{ path: string }>(
      "SELECT body->'link'->>'path' AS path FROM outbox ORDER BY created_at DESC LIMIT 1",
    );
    return row?.path ?? "";
  };

  test("opened five times by a scanner, by GET and HEAD, it still works; once used it does not", async () => {
    const { email } = person("trustee");
    const elsewhere = await signIn(origin, email);
    expect(ledTo(await ask(email))).toBe("/sign-in/new-password?sent");
    const path = await lastPath();
    for (const method of ["GET", "HEAD", "GET", "HEAD", "GET"]) {
      expect((await askAt(origin, path, { method })).status).toBe(200);
    }
    const form = formWith(await askAt(origin, path), 'name="password"');
    const fields = filled(form, { password: "plum kettle orchard" });
    expect(ledTo(await postForm(origin, path, fields))).toBe("/sign-in?changed");
    expect((await postForm(origin, path, fields)).status).toBe(200);
    expect((await askAt(origin, path)).body).toContain("This link works no more");
    // Every old cookie is refused, on this device and on others.
    expect((await askAt(origin, "/bodies", { cookie: elsewhere })).status).toBe(307);
    expect((await open("/bodies", "trustee")).status).toBe(307);
  });

  test("an address that nobody has is answered in the same words", async () => {
    const [known, unknown] = [await ask(person("clerk").email), await ask("nobody@matrix.example")];
    expect(ledTo(unknown)).toBe(ledTo(known));
    expect(unknown.status).toBe(known.status);
  });
});

test("a changed password refuses the cookies of other devices, and keeps this one's", async () => {
  const cookie = await signIn(origin, person("clerk").email);
  const form = formWith(await askAt(origin, "/account/password", { cookie }), 'name="present"');
  const fields = filled(form, { present: PASSWORD, password: "plum kettle orchard" });
  const answer = await postForm(origin, "/account/password", fields, { cookie });
  expect(ledTo(answer)).toBe("/account?password");
  expect((await askAt(origin, "/bodies", { cookie })).status).toBe(200);
  expect((await open("/bodies", "clerk")).status).toBe(307);
});

test("a session that is ended from another device is refused, and no other person's is", async () => {
  const cookie = await signIn(origin, person("clerk").email);
  const form = formWith(await askAt(origin, "/account", { cookie }), "everywhere else");
  await postForm(origin, "/account", form.fields, { cookie });
  expect((await open("/bodies", "clerk")).status).toBe(307);
  expect((await askAt(origin, "/bodies", { cookie })).status).toBe(200);
  expect((await open("/bodies", "chair")).status).toBe(200);
});

test("what the server answers to a wrong form holds no password, code or link", async () => {
  const secret = "a secret that must not come back";
  const form = formWith(await askAt(origin, "/sign-in/new-password"), 'name="code"');
  const fields = filled(form, { email: "", code: secret, password: secret });
  const answer = await postForm(origin, "/sign-in/new-password", fields);
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain(secret);
});
