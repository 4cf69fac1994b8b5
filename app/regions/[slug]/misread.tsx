import { Notice } from "@/components/ui/notice";

/** The address asks for something that there is not. */
export function Misread() {
  return (
    <div className="mb-6">
      <Notice>
        The address asks for something that this page does not know. It shows what it shows without
        any choice.
      </Notice>
    </div>
  );
}
