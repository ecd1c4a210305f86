// The application of the test runtime: runs the product from the folder named by the first argument that is no flag.
const { app } = require("electron");
const { join, resolve } = require("node:path");

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith("-")) ?? ".");
const manifest = require(join(folder, "package.json"));
app.setAppPath(folder);
app.setName(manifest.name);
require(join(folder, manifest.main));
