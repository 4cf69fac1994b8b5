import { FUZZ } from "@/tests/attack/properties";
import { attack } from "@/tests/attack/run";

await attack("fuzz", FUZZ, process.argv.slice(2));
