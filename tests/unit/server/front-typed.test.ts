import { expect, it } from "vitest";
import { typedTexts } from "@/lib/server/front/typed";
import { aFront, write } from "./a-front";

const page = { Accept: "text/html" };
const type = "application/x-www-form-urlencoded";
const TYPED = "We looked twice: “café” & </textarea><script>alert(1)</script>";
const body = new URLSearchParams({
  reason: TYPED,
  evidenceNote: " ",
  password: "a secret",
  next: "/elsewhere",
}).toString();

it.each([
  [409, "Waymark was updated while this page was open"],
  [500, "Something went wrong on our side"],
])(
  "a form that ends in %i comes back with what was written in it, inert",
  async (status, title) => {
    const { port, logged } = await aFront((_request, response) => {
      response.statusCode = status;
      response.end();
    });

    const answer = await write(port, "POST /a", { ...page, "Content-Type": type }, body);

    expect(answer?.body).toContain(title);
    expect(answer?.body).toContain("<h2>What you typed</h2>");
    expect(answer?.body).toContain("“café” &amp; &lt;/textarea&gt;&lt;script&gt;");
    expect(answer?.body).not.toContain("<script");
    expect(answer?.body.match(/<textarea/g)).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain("café");
  },
);

it("nothing that a form holds besides comes back: no password, no hidden field", async () => {
  const texts = await typedTexts({ "content-type": type }, Buffer.from(body));
  expect(texts).toEqual([{ label: "Your reason", text: TYPED }]);
});

it.each([
  ["no body", type, undefined],
  ["another kind of body", "application/json", Buffer.from('{"reason":"x"}')],
  ["a body that cannot be read", "multipart/form-data; boundary=x", Buffer.from("--y")],
])("%s has nothing to give back", async (_, kind, sent) => {
  expect(await typedTexts({ "content-type": kind }, sent)).toEqual([]);
});
