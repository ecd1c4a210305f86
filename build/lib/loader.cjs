// The application of the test runtime: runs the product from the folder named by the first argument that is no flag.
const { app } = require("electron");
const path = require("node:path");

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith("-")) ?? ".");
const manifest = require(path.join(folder, "package.json"));
app.setAppPath(folder);
app.setName(manifest.name);
require(path.join(folder, manifest.main));
