/** Writes src/README.md: `npm run map [-- --check]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import rooms from "../rooms.json";
import { keepPage } from "./page";
import { roomMap } from "./room-map";

const SOURCE = join(__dirname, "..");
const readmes = Object.fromEntries(
  Object.keys(rooms).map((room) => [room, readFileSync(join(SOURCE, room, "README.md"), "utf8")]),
);

void keepPage(join(SOURCE, "README.md"), roomMap(rooms, readmes), "npm run map");
