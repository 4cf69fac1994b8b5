import { codePath, localPath } from "@/app/sign-in/local-path";
import { findProvider, finishElsewhere } from "@/lib/access/elsewhere";
import { anyone, thisDevice, thisMoment } from "@/lib/access/gates";
import { tellOwner } from "@/lib/people/ways-in/commands";
import { LINKED, troubleAt } from "../../back-at";
import { seeOther } from "../../see-other";

/** Where a provider sends somebody back to: its redirect address. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ provider: string }> },
): Promise<Response> {
  const person = await anyone();
  const provider = findProvider((await params).provider);
  if (provider === undefined) return new Response(null, { status: 404 });
  // Whoever only asks what is here, as some mail programs do with addresses, uses nothing up.
  if (request.method !== "GET") return new Response(null, { status: 405 });

  const device = await thisDevice();
  const query = new URL(request.url).searchParams;
  const from = { person, device, tell: tellOwner };
  const outcome = await finishElsewhere(provider, query, from, await thisMoment());
  switch (outcome.kind) {
    case "signed-in":
      return seeOther((outcome.wantsCode ? codePath : localPath)(outcome.next));
    case "linked":
      return seeOther(`${LINKED}?linked`);
    case "not-linked":
      return seeOther(`/sign-in/not-linked?with=${provider.id}`);
    default:
      return seeOther(troubleAt(outcome.linking, provider.id, outcome.kind));
  }
}
