import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as istirahat } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { acakDari, type Acak } from "../../../core/acak";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { Input, Output, ProcedureName } from "../../../core/contract/procedures";
import { AppError } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { mutan, siapkan, type BukuAsal, type Siap } from "./mutan";

/** What the thread is given. */
export interface TugasMutan {
  readonly buku: readonly BukuAsal[];
  readonly banyak: number;
  readonly benih: number;
}

/** What the thread says before and after each mutant. */
export type LaporanMutan =
  | { readonly jenis: "mulai"; readonly mutan: string }
  | { readonly jenis: "selesai"; readonly mutan: string; readonly milidetik: number; readonly akhir: AkhirMutan; readonly salah: string };

/** `kosong`: read, and nothing in it was new. */
export type AkhirMutan = "diterima" | "ditolak" | "kosong";

/** Mutants that share one data file; then a new one is begun. */
const SEKANTOR = 50;

const lapor = (laporan: LaporanMutan): void => parentPort?.postMessage(laporan, []);
void semua(workerData as TugasMutan);

async function semua({ buku, banyak, benih }: TugasMutan): Promise<void> {
  const siap = buku.map(siapkan);
  // The first is by far the largest: it has one turn where the others have two.
  const giliran = [...siap, ...siap.slice(1)];
  for (let awal = 0; awal < banyak; awal += SEKANTOR) {
    const folder = mkdtempSync(join(tmpdir(), "tepat-mutan-"));
    const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
    try {
      for (let nomor = awal; nomor < Math.min(banyak, awal + SEKANTOR); nomor += 1) {
        const asal = giliran[nomor % giliran.length];
        if (asal) await satu({ host, asal, benih: benih + nomor });
      }
    } finally {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function satu({ host, asal, benih }: { readonly host: Host; readonly asal: Siap; readonly benih: number }): Promise<void> {
  const acak = acakDari(benih);
  const { cara, isi } = mutan(asal, acak);
  const nama = `${asal.nama}, ${cara}, seed ${benih}`;
  lapor({ jenis: "mulai", mutan: nama });
  const mulai = performance.now();
  let akhir: AkhirMutan = "diterima";
  let salah = "";
  try {
    akhir = await bawa(pintu(host), { nama: asal.nama, isi }, acak);
  } catch (galat) {
    if (galat instanceof AppError && galat.code !== "internal") akhir = "ditolak";
    else salah = galat instanceof Error ? (galat.stack ?? galat.message) : String(galat);
  }
  salah ||= periksaBerkas(host);
  lapor({ jenis: "selesai", mutan: nama, milidetik: performance.now() - mulai, akhir, salah });
}

type Pintu = <N extends ProcedureName>(apa: N, isi: Input<N>) => Promise<Output<N>>;

function pintu(host: Host): Pintu {
  return async (apa, isi) => {
    const jawaban = await host.dispatch(apa, isi);
    if (!jawaban.ok) throw AppError.of(jawaban.error);
    return jawaban.value as Output<typeof apa>;
  };
}

/** Through the handlers to an accepted draft; now and then questions are answered at random first, and the import is undone after. */
async function bawa(ask: Pintu, berkas: BukuAsal, acak: Acak): Promise<AkhirMutan> {
  const { draf } = await ask("intake.start", { berkas: [berkas] });
  let keadaan: KeadaanImpor = await ask("intake.status", { draf });
  while (keadaan.tahap === "membaca") {
    await istirahat();
    keadaan = await ask("intake.status", { draf });
  }
  if (keadaan.tahap === "gagal")
    throw keadaan.pesan === kalimatGalat({ code: "internal", data: {} })
      ? new AppError("internal", { rincian: keadaan.pesan })
      : new AppError("invalidInput", { rincian: keadaan.pesan });
  if (keadaan.tahap !== "siap") throw new Error(keadaan.tahap);
  const [terbaca] = keadaan.berkas;
  if (terbaca?.galat !== null) return "ditolak";
  for (const lembar of terbaca.lembar.slice(0, 3).keys()) await ask("intake.rows", { draf, berkas: 0, lembar });
  for (const { kunci, pilihan } of keadaan.pertanyaan.slice(0, 2)) {
    const jawaban = pilihan[acak.bilangan(0, Math.max(0, pilihan.length - 1))];
    if (jawaban && acak.bilangan(0, 1) === 0) await ask("intake.answer", { draf, kunci, nilai: jawaban.nilai });
  }
  if (acak.bilangan(0, 4) === 0) await ask("intake.leftovers", { draf });
  if (Object.values(keadaan.dampak).every((banyak) => banyak === 0)) return "kosong";
  await ask("intake.apply", { draf });
  // Most imports meet an empty office again; the others meet what earlier ones left.
  if (acak.bilangan(0, 3) > 0) await batalkan(ask);
  return "diterima";
}

/** An import is taken back by its name in the history. */
async function batalkan(ask: Pintu): Promise<void> {
  const { langkah } = await ask("history.list", { lewati: 0, jumlah: 1, jenis: "impor" });
  const [impor] = langkah;
  if (impor) await ask("history.revert", { id: impor.id });
}

function periksaBerkas(host: Host): string {
  const { raw } = host.context.files.basis;
  const periksa = JSON.stringify(raw.prepare("PRAGMA quick_check").all());
  const rujukan = raw.prepare("PRAGMA foreign_key_check").all();
  return periksa === '[{"quick_check":"ok"}]' && rujukan.length === 0 ? "" : `data file: ${periksa} ${JSON.stringify(rujukan)}`;
}
