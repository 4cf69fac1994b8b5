import { NotificationBanner } from "@/components/ui/notification-banner";

const NEWS: Readonly<Record<string, string>> = {
  set: "The next step is set",
  changed: "The next step is changed",
  reviewed: "The review is recorded",
  closed: "The next step is closed",
};

/** What has just been done to the step on the page. */
export function StepNews({ done }: { done: readonly string[] }) {
  const said = Object.entries(NEWS).find(([name]) => done.includes(name));
  return said === undefined ? null : <NotificationBanner>{said[1]}</NotificationBanner>;
}
