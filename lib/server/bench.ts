import { bench } from "@/tests/bench/run";

await bench(process.argv.slice(2));
