import { z } from "zod";
import { requiredText } from "../../forms";
import { CHARACTERISTIC_KEYS } from "../../rubric";

export const QUESTION_MAX = 2_000;

/** A question of the RSC team: about one row, or about the whole. */
export const questionForm = z.object({
  about: z.enum([...CHARACTERISTIC_KEYS, "whole"], { error: "Choose what the question is about" }),
  words: requiredText(QUESTION_MAX, "Write the question"),
});
