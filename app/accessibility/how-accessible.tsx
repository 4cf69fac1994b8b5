import { ContactLink, RunBy } from "@/app/_shell/who-runs-this";
import { STATEMENT } from "./statement";

/** Scope, what one can do, what is known not to work, and where to say so. */
export function HowAccessible() {
  return (
    <>
      <p>
        This statement applies to Waymark at this address: all its pages, before and after signing
        in. <RunBy />
        It does not apply to documents that trusts keep elsewhere.
      </p>
      <p>
        We want as many people as possible to be able to use it. For example, that means you should
        be able to:
      </p>
      <ul>
        <li>change colours, contrast and fonts with browser or device settings</li>
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>do everything with a keyboard alone, or by speaking to your device</li>
        <li>listen to every page with a screen reader</li>
        <li>do everything without JavaScript</li>
      </ul>
      <p>
        We have also made the text as simple to understand as we can.{" "}
        <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device
        easier to use if you have a disability.
      </p>
      <h2>How accessible this website is</h2>
      <p>We know of these parts that may not be fully accessible:</p>
      <ul>
        <li>
          a page that you save as a PDF is made by your browser, and not every browser makes PDFs
          that screen readers can follow
        </li>
        <li>
          what people of your trust type, such as a reason or an evidence note, is theirs, and may
          be hard to read
        </li>
      </ul>
      <h2>Feedback and contact information</h2>
      <p>
        If you find a problem that is not listed here, or need something from Waymark in another
        format, write to <ContactLink />. Say which page it is and what you use to read it. We reply
        within {STATEMENT.replyWithin} working days.
      </p>
      <h2>Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public
        Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the
        “accessibility regulations”). If you are not happy with how we respond, contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service (EASS)
        </a>
        .
      </p>
    </>
  );
}
