import { sayHeld } from "@/app/trusts/[uid]/people/say-term";
import { Table } from "@/components/ui/table";
import type { PlatformPlace } from "@/lib/people/accounts/queries";

/** Who administers, and who is in which RSC team. Their accounts are found above, by the address. */
export function PlatformPlaces({ places }: { places: readonly PlatformPlace[] }) {
  return (
    <div className="mt-12">
      <Table
        caption="Administrators and RSC teams. To open an account, give its address above."
        columns={[
          { key: "name", label: "Name" },
          { key: "email", label: "Email address" },
          { key: "place", label: "What they are" },
          { key: "term", label: "Term" },
        ]}
        rows={places.map(place => ({
          key: `${place.id} ${place.email}`,
          heading: place.userName,
          cells: [
            <span key="email" className="wrap-anywhere">
              {place.email}
            </span>,
            place.name === null ? "Administrator" : `RSC team, ${place.name}`,
            sayHeld(place),
          ],
        }))}
      />
    </div>
  );
}
