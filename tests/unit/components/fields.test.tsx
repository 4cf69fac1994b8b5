import { describe, expect, it } from "vitest";
import { countWords, limitWords } from "@/components/ui/count-words";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { all, elements, markup, words } from "./markup";

describe("the error summary", () => {
  const html = markup(
    <ErrorSummary
      errors={[
        { id: "level", message: "Select a level" },
        { id: "meeting-day", message: "The meeting date must include a day" },
      ]}
    />,
  );

  it("links each error to its field, in order", () => {
    expect(all(html, /<a href="([^"]+)"/g)).toEqual(["#level", "#meeting-day"]);
    expect(all(html, /<a [^>]*>([^<]+)</g)).toEqual([
      "Select a level",
      "The meeting date must include a day",
    ]);
  });

  it("is an alert that takes focus even without a script", () => {
    expect(html).toMatch(/<div [^>]*role="alert"[^>]*>/);
    expect(html).toMatch(/<div [^>]*tabindex="-1"[^>]*autofocus=""/);
    expect(words(html)).toContain("There is a problem");
  });

  it("is not there without errors", () => {
    expect(markup(<ErrorSummary errors={[]} />)).toBe("");
  });
});

describe("a text field", () => {
  it("is tied to its label, hint and error", () => {
    const html = markup(
      <TextField
        label="Minute reference"
        name="minute"
        hint="From the minutes."
        error="Enter it"
      />,
    );
    expect(elements(html, "label")).toMatchObject([{ for: "minute" }]);
    expect(elements(html, "input")).toMatchObject([
      {
        id: "minute",
        name: "minute",
        "aria-invalid": "true",
        "aria-describedby": "minute-hint minute-error",
      },
    ]);
    expect(words(html)).toContain("Error: Enter it");
  });

  it("says nothing of hints and errors it has not", () => {
    const html = markup(<TextField label="Minute reference" name="minute" />);
    expect(html).not.toMatch(/aria-invalid|aria-describedby|required/);
  });
});

describe("a text area with a limit", () => {
  const html = markup(<TextArea label="Note" name="note" limit={4000} />);

  it("states the limit before any script and never cuts what is typed", () => {
    expect(words(html)).toContain("You can use up to 4,000 characters");
    expect(html).toContain('aria-describedby="note-count"');
    expect(html).not.toMatch(/maxlength/i);
  });

  it.each([
    [0, 10, "You have 10 characters left"],
    [9, 10, "You have 1 character left"],
    [10, 10, "You have 0 characters left"],
    [11, 10, "You have 1 character too many"],
    [5210, 4000, "You have 1,210 characters too many"],
  ])("at %d of %d says: %s", (length, limit, said) => {
    expect(countWords(length, limit)).toBe(said);
  });

  it("says the same limit as its count begins from", () => {
    expect(limitWords(4000)).toBe("You can use up to 4,000 characters");
  });
});

describe("a date field", () => {
  const html = markup(
    <DateField
      legend="When did the board meet?"
      name="meeting"
      error="The meeting date must include a day"
      wrong={["day"]}
      defaultValue={{ month: "11", year: "2026" }}
    />,
  );

  it("asks for day, month and year, and keeps what was typed", () => {
    expect(all(html, /<label[^>]*>([^<]+)</g)).toEqual(["Day", "Month", "Year"]);
    expect(elements(html, "input").map(input => [input.id, input.value])).toEqual([
      ["meeting-day", undefined],
      ["meeting-month", "11"],
      ["meeting-year", "2026"],
    ]);
  });

  it("marks only the part that is wrong", () => {
    const wrong = elements(html, "input").filter(input => "aria-invalid" in input);
    expect(wrong.map(input => input.id)).toEqual(["meeting-day"]);
  });
});

describe("radios", () => {
  const options = [
    { value: "chair", label: "Chair" },
    { value: "clerk", label: "Governance professional", hint: "Also called the clerk." },
  ];

  it("have nothing chosen at first", () => {
    expect(markup(<Radios legend="Who?" name="who" options={options} />)).not.toContain("checked");
  });

  it("give the first the id an error links to, and the rest ids of their own", () => {
    const html = markup(<Radios legend="Who?" name="who" options={options} />);
    expect(elements(html, "input").map(input => input.id)).toEqual(["who", "who-2"]);
  });
});
