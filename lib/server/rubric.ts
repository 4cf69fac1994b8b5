import { CURRENT_RUBRIC, exportRubric } from "@/lib/rubric";

process.stdout.write(`${JSON.stringify(exportRubric(CURRENT_RUBRIC), null, 2)}\n`);
