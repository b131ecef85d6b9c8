// Writes the product's own sample export, first or second week: npx tsx scripts/sample.ts FILE.csv [1|2]
import { writeFileSync } from "node:fs";
import { serialOf } from "../src/kit/serial";
import { sampleExport } from "../src/intake/sample/sampleExport";

const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });

const [file = "sample.csv", week = "1"] = process.argv.slice(2);
writeFileSync(file, sampleExport(week === "2" ? 2 : 1, MONDAY));
