/**
 * Solves a problem of the placement bench with or-tools-wasm, as often as asked: one JSON line a run with milliseconds, the total, and the most
 * memory held so far in MB. Arguments: the folder in which the package is installed, and the file of the problem.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [folder = "", berkas = ""] = process.argv.slice(2);
const { NetworkFlow } = createRequire(join(folder, "package.json"))("or-tools-wasm/network-flow");

const isi = readFileSync(berkas);
const larik = isi.buffer.slice(isi.byteOffset, isi.byteOffset + isi.byteLength);
const [orang = 0, , pasangan = 0] = new Int32Array(larik, 0, 4);
const awal = new Int32Array(larik, 16, orang + 1);
const ke = new Int32Array(larik, 16 + awal.byteLength, pasangan);
const harga = new Float64Array(larik.slice(16 + awal.byteLength + ke.byteLength), 0, pasangan);
const dari = Int32Array.from(ke);
for (let i = 0; i < orang; i += 1) dari.fill(i, awal[i], awal[i + 1]);

await NetworkFlow.initNetworkFlow();
process.stdout.write("siap\n");
for await (const baris of createInterface(process.stdin)) {
  if (baris !== "") continue;
  const soal = new NetworkFlow.SimpleLinearSumAssignment();
  soal.addArcsWithCost(dari, ke, harga);
  const mulai = performance.now();
  const keadaan = await soal.solve();
  const lama = performance.now() - mulai;
  if (keadaan !== NetworkFlow.SimpleLinearSumAssignment.OPTIMAL) throw new Error(`or-tools: ${keadaan}`);
  const puncak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  process.stdout.write(`${JSON.stringify({ lama, nilai: soal.optimalCost(), memori: Number(puncak) / 1024 })}\n`);
}
