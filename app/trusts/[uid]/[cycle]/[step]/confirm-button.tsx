"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CONFIRM_FORM } from "./confirm-form-id";

/**
 * Says that last time's answer still holds. Without a script it is a button of the answer's own form, so
 * that what somebody has typed below comes along and is not lost; with one that is saved by itself.
 */
export function ConfirmButton({ children }: { children: ReactNode }) {
  const [runs, setRuns] = useState(false);
  useEffect(() => setRuns(true), []);
  return (
    <Button
      id="confirm"
      look="secondary"
      {...(runs ? { form: CONFIRM_FORM } : { name: "go", value: "confirm" })}
    >
      {children}
    </Button>
  );
}
