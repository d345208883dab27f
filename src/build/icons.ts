/** Draws assets/icons/icon-*.png from the SVG sources: `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const FOLDER = join(__dirname, "../../assets/icons");

for (const size of [16, 32, 64, 80, 128]) {
  const svg = readFileSync(join(FOLDER, size <= 16 ? "uprzejmie-small.svg" : "uprzejmie.svg"));
  writeFileSync(
    join(FOLDER, `icon-${size}.png`),
    new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng(),
  );
}
