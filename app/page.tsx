import { redirect } from "next/navigation";
import { homeOf } from "@/lib/access";
import { requirePerson } from "@/lib/access/gates";

/** Everybody's way in: straight on to their own body's home. */
export default async function HomePage() {
  const person = await requirePerson();
  const [first, ...others] = person.appointments;
  return redirect(first !== undefined && others.length === 0 ? homeOf(first) : "/bodies");
}
