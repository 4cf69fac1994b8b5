import { Table } from "@/components/ui/table";
import { listKept } from "./records";

/** What is held about people, why, and how long. */
export function Held() {
  return (
    <>
      <h2>What is held about you</h2>
      <p>
        Your name, your email address and your place in a trust, for a region or among the
        administrators; what you wrote and when; when you signed in. Nothing about pupils is asked
        for, and nothing about your health, beliefs or family. Do not write about named pupils or
        staff in a reason or an evidence note.
      </p>
      <p>
        It comes from you, from the people of your trust, and from the administrator who appointed
        you. Facts about trusts and academies come from the public register. The server’s own record
        of requests holds neither names nor addresses.
      </p>
      <h2>Why, and on what basis</h2>
      <p>
        So that a board can assess its own trust, show later what it decided and on what grounds,
        and share it if it chooses to. For an academy trust this is normally a task in the public
        interest (UK GDPR, Article 6(1)(e)). No decision about you is made by a machine, and nothing
        is used for advertising.
      </p>
      <h2>How long it is kept</h2>
      <Table
        caption="What is held, and how long"
        columns={[
          { key: "time", label: "How long" },
          { key: "what", label: "What" },
        ]}
        rows={listKept().map(({ time, what }) => ({
          key: time,
          heading: time,
          cells: [<Kinds key={time} what={what} />],
        }))}
      />
      <p>
        Backups are kept by whoever runs this service, and what was deleted goes from them when they
        run out.
      </p>
    </>
  );
}

function Kinds({ what }: { what: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {what.map(kind => (
        <li key={kind}>{kind}</li>
      ))}
    </ul>
  );
}
