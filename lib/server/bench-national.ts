import { benchNational } from "@/tests/bench/national";

await benchNational(process.argv.slice(2));
