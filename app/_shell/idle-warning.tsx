"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Idle, idleAt, lastContact, noteContact } from "./contact";
import { SIGN_IN_BESIDE } from "./problem-in";

const LOOK_EVERY = 10_000;

/** Any page of whoever is signed in will do: asking for it is what keeps a session. */
const ASK_AT = "/sign-in/back";

/** Says five minutes before a session ends that it will, and keeps it by one button where it can. */
export function IdleWarning({ minutes, minutesLeft }: { minutes: number; minutesLeft: number }) {
  const [idle, setIdle] = useState<Idle>("fine");
  const loaded = useRef(0);
  const look = useCallback(() => {
    const known = { loaded: loaded.current, contact: lastContact(), minutes, minutesLeft };
    setIdle(idleAt(Date.now(), known));
  }, [minutes, minutesLeft]);

  useEffect(() => {
    noteContact();
    loaded.current = Date.now();
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [look]);

  async function stay() {
    const answer = await fetch(ASK_AT, { redirect: "manual" }).catch(() => null);
    if (answer?.ok) noteContact();
    if (answer?.type === "opaqueredirect") setIdle("ended");
    else look();
  }

  return (
    <div aria-live="polite" className="fixed inset-x-0 bottom-0 z-10 print:hidden">
      {idle !== "fine" && (
        <div className="border-t-4 border-warning bg-warning-tint">
          <div className="frame flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            {idle === "closing" && (
              <p>
                You will be signed out in about 5 minutes: nobody stays signed in for longer than 12
                hours. What you have typed stays here.
              </p>
            )}
            {idle === "ending" && (
              <>
                <p>You will be signed out in about 5 minutes. What you have typed stays here.</p>
                <Button type="button" onClick={stay}>
                  Stay signed in
                </Button>
              </>
            )}
            {idle === "ended" && (
              <p>
                You have been signed out. What you have typed stays here:{" "}
                <a href={SIGN_IN_BESIDE} target="_blank" rel="noopener">
                  sign in in another tab
                </a>
                , then come back to this one.
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
