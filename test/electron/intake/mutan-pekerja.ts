import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as istirahat } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { acakDari, type Acak } from "../../../core/acak";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { Input, Output, ProcedureName } from "../../../core/contract/procedures";
import type { BarisPratinjau, RingkasanLembar } from "../../../core/intake/pratinjau";
import { AppError } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { takTerhitung, type TabelTampil } from "./pertanggungan";
import { mutan, siapkan, type BukuAsal, type Siap } from "./mutan";

/** What the thread is given. */
export interface TugasMutan {
  readonly buku: readonly BukuAsal[];
  readonly banyak: number;
  readonly benih: number;
  /** Of how many mutants one has every row of its preview added up: that reads the file twice. */
  readonly dihitungSetiap: number;
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

async function semua({ buku, banyak, benih, dihitungSetiap }: TugasMutan): Promise<void> {
  const siap = buku.map(siapkan);
  // The first is by far the largest: it has one turn where the others have two.
  const giliran = [...siap, ...siap.slice(1)];
  for (let awal = 0; awal < banyak; awal += SEKANTOR) {
    const folder = mkdtempSync(join(tmpdir(), "tepat-mutan-"));
    const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
    try {
      for (let nomor = awal; nomor < Math.min(banyak, awal + SEKANTOR); nomor += 1) {
        const asal = giliran[nomor % giliran.length];
        if (asal) await satu({ host, asal, benih: benih + nomor, dihitung: nomor % dihitungSetiap === 0 });
      }
    } finally {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

interface SatuMutan {
  readonly host: Host;
  readonly asal: Siap;
  readonly benih: number;
  readonly dihitung: boolean;
}

async function satu({ host, asal, benih, dihitung }: SatuMutan): Promise<void> {
  const acak = acakDari(benih);
  const { cara, isi } = mutan(asal, acak);
  const nama = `${asal.nama}, ${cara}, seed ${benih}`;
  lapor({ jenis: "mulai", mutan: nama });
  const mulai = performance.now();
  let akhir: AkhirMutan = "diterima";
  let salah = "";
  try {
    akhir = await bawa(pintu(host), { nama: asal.nama, isi, dihitung }, acak);
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
async function bawa(ask: Pintu, { dihitung, ...berkas }: BukuAsal & { readonly dihitung: boolean }, acak: Acak): Promise<AkhirMutan> {
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
  const kurang = dihitung ? takTerhitung(await tampil(ask, draf, terbaca.lembar), bacaBuku(berkas.nama, berkas.isi).lembar) : [];
  if (kurang.length > 0) throw new Error(`tidak terhitung: ${kurang.slice(0, 5).join("; ")}`);
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

/** Every table with all its rows, page by page, as the preview would show them. */
async function tampil(ask: Pintu, draf: string, terbaca: readonly RingkasanLembar[]): Promise<readonly TabelTampil[]> {
  const hasil: TabelTampil[] = [];
  for (const [lembar, ringkasan] of terbaca.entries()) {
    const baris = async (status: "perabot" | null): Promise<readonly BarisPratinjau[]> => {
      const ada: BarisPratinjau[] = [];
      for (;;) {
        const { baris: porsi, total } = await ask("intake.rows", { draf, berkas: 0, lembar, status, lewati: ada.length, jumlah: 500 });
        ada.push(...porsi);
        if (porsi.length === 0 || ada.length >= total) return ada;
      }
    };
    hasil.push({ ringkasan, data: await baris(null), perabot: await baris("perabot") });
  }
  return hasil;
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
