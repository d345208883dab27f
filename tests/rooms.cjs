const rooms = require("../src/rooms.json");

const names = Object.keys(rooms);
const inner = (room) => names.filter((name) => name.startsWith(room + "/")).map((name) => name.slice(room.length + 1));
const inside = (room) => (inner(room).length ? `^src/${room}/(?!(${inner(room).join("|")})/)` : `^src/${room}/`);

/** The rules of dependency-cruiser, made from src/rooms.json: the one place that says who may import whom. */
module.exports = {
  forbidden: [
    ...names.map((room) => ({
      name: `room-${room}`,
      comment: `src/${room} may import only: ${rooms[room].may.join(", ") || "nothing"}`,
      severity: "error",
      from: { path: inside(room) },
      to: { path: "^src/", pathNot: [room, ...rooms[room].may].map(inside).concat("^src/rooms\\.json$") },
    })),
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-packages-at-the-ground",
      severity: "error",
      from: { path: names.filter((name) => rooms[name].runtime === "anywhere").map(inside) },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core", "unknown"],
      },
    },
    {
      name: "no-product-in-playground",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(playground|tests|bench)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
