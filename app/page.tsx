import { redirect } from "next/navigation";
import { homeOf, pathOf } from "@/lib/access";
import { requirePerson } from "@/lib/access/gates";

/** Everybody's way in: straight on to their own body's home, by however many roles they are there. */
export default async function HomePage() {
  const person = await requirePerson();
  const [first] = person.appointments;
  const rooms = new Set(person.appointments.map(pathOf));
  return redirect(first !== undefined && rooms.size === 1 ? homeOf(first) : "/bodies");
}
