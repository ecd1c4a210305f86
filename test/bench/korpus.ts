import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { openHost, type Host } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import { kasusBerkas } from "../electron/intake/berkas-kasus";
import { JENIS_KASUS, type Kasus } from "../electron/intake/kasus";
import { bawaMasuk, putuskan, type PutusanKasus, type Vonis } from "../electron/intake/periksa-kasus";
import { KASUS_LAIN } from "../electron/intake/semua-kasus";
import { cetakTabel } from "./alat/ukur";

const VONIS: readonly Vonis[] = ["dibaca", "ditanya", "ditolak", "ditegur", "diam"];
const SEBUTAN: Readonly<Record<Vonis, string>> = {
  dibaca: "dibaca",
  ditanya: "ditanyakan",
  ditolak: "ditolak",
  ditegur: "ditegur",
  diam: "salah diam-diam",
};

interface Hasil extends PutusanKasus {
  readonly kasus: Kasus;
}

if (process.argv[2] === "kerja") void ukur();
else dalamFolder();

/** The program finds its manifest one folder up and its native part above that, so it runs from a folder that looks so. */
function dalamFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "tepat-korpus-"));
  const program = process.argv[1] ?? "";
  try {
    mkdirSync(join(folder, "dist"));
    copyFileSync(resolve("package.json"), join(folder, "package.json"));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    const salinan = join(folder, "dist", basename(program));
    copyFileSync(program, salinan);
    const { status } = spawnSync(process.execPath, [salinan, "kerja"], { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ukur(): Promise<void> {
  const hasil: Hasil[] = [];
  for (const kasus of [...kasusBerkas(), ...KASUS_LAIN]) hasil.push({ kasus, ...(await dalamKantor(kasus)) });
  const baris = (nama: string, semua: readonly Hasil[]): readonly string[] => [
    nama,
    String(semua.length),
    ...VONIS.map((vonis) => String(semua.filter((satu) => satu.vonis === vonis).length)),
    String(semua.filter(keliru).length),
  ];
  cetakTabel([
    ["jenis", "berkas", ...VONIS.map((vonis) => SEBUTAN[vonis]), "salah"],
    ...JENIS_KASUS.map((jenis) =>
      baris(
        jenis,
        hasil.filter(({ kasus }) => kasus.jenis === jenis),
      ),
    ),
    baris("semua", hasil),
  ]);
  for (const { kasus, vonis, beda } of hasil.filter(keliru))
    process.stdout.write(`  ${SEBUTAN[vonis]}: ${kasus.nama}: ${beda.join("; ")}\n`);
  const diam = hasil.filter(({ vonis }) => vonis === "diam").length;
  process.stdout.write(`salah diam-diam ${diam}, batas 0, tercapai: ${diam === 0 ? "ya" : "TIDAK"}\n`);
  if (diam > 0) process.exitCode = 1;
}

/** Whether a case ended otherwise than it may. */
function keliru({ kasus, vonis }: Hasil): boolean {
  return !(kasus.boleh ?? ["dibaca"]).some((satu) => satu === vonis);
}

/** Brings the files of a case into an empty office, as its user would. */
async function dalamKantor(kasus: Kasus): Promise<PutusanKasus> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-kasus-"));
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
  try {
    const pintu = { ask: penanya(host) };
    for (const dahulu of kasus.dahulu ?? []) await bawaMasuk(pintu, [dahulu]);
    return putuskan(kasus, await bawaMasuk(pintu, kasus.berkas));
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function penanya(host: Host) {
  return async <N extends ProcedureName>(nama: N, isi: Input<N>): Promise<Output<N>> => {
    const jawaban = await host.dispatch(nama, isi);
    if (!jawaban.ok) throw AppError.of(jawaban.error);
    return jawaban.value as Output<N>;
  };
}
