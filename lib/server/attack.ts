import { ATTACKS } from "@/tests/attack/properties";
import { attack } from "@/tests/attack/run";

await attack("attack", ATTACKS, process.argv.slice(2));
