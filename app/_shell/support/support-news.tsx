import { NotificationBanner } from "@/components/ui/notification-banner";

const NEWS: Readonly<Record<string, string>> = {
  proposed: "The pairing is proposed. Neither academy is told until it is agreed",
  agreed: "The support is agreed. Whoever leads the two academies gets a letter",
  ended: "What came of it is recorded",
  said: "What you said is recorded",
};

/** What has just been done about the support on the page. */
export function SupportNews({ done }: { done: readonly string[] }) {
  const said = Object.entries(NEWS).find(([name]) => done.includes(name));
  return said === undefined ? null : <NotificationBanner>{said[1]}</NotificationBanner>;
}
