import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Output, ProcedureName, Input } from "../../core/contract/procedures";
import { openHost, type Host } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import { cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const SUNTINGAN = 400;
const PEMANASAN = 50;
const BUKA = 7;
const BATAS_BUKA_MS = 1_000;
const SANDI = "kata sandi ukur";
const JABATAN = "contoh-jabatan-administrasi";

const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));

async function tanya<N extends ProcedureName>(host: Host, nama: N, masukan: Input<N>): Promise<Output<N>> {
  const jawaban = await host.dispatch(nama, masukan);
  if (!jawaban.ok) throw new Error(`${nama}: ${jawaban.error.message}`);
  return jawaban.value as Output<N>;
}

/** The sample office as an office's own file, in a folder of its own. */
function kantor(nama: string, asal: string): Host {
  const path = join(folder, `${nama}.db`);
  copyFileSync(asal, path);
  return openHost({ folder, path, jenis: "kantor", workers: inThisProcess });
}

async function sunting(host: Host, nomor: number): Promise<number> {
  const { tugas } = await tanya(host, "abk.get", { jabatanId: JABATAN });
  const [baris] = tugas;
  if (!baris) throw new Error("tanpa tugas");
  const mulai = performance.now();
  await tanya(host, "tugas.save", { jabatanId: JABATAN, ubah: [{ id: baris.id, revision: baris.revision, volume: 20 + (nomor % 40) }] });
  return performance.now() - mulai;
}

async function ukur(): Promise<void> {
  const awal = openHost({ folder, jenis: "contoh", workers: inThisProcess });
  const asal = join(folder, "asal.db");
  await awal.context.files.store.copyTo(asal);
  await awal.close();
  const [terbuka, terlindung] = [kantor("terbuka", asal), kantor("terlindung", asal)];
  const mulaiLindungi = performance.now();
  await tanya(terlindung, "kunci.lindungi", { nama: "Ukur", sandi: SANDI });
  const lindungi = performance.now() - mulaiLindungi;
  const [slot] = (await tanya(terlindung, "kunci.status", {})).slot;
  const buka: number[] = [];
  for (let ulang = 0; ulang < BUKA; ulang += 1) {
    await tanya(terlindung, "kunci.kunci", {});
    const mulai = performance.now();
    await tanya(terlindung, "kunci.buka", { slotId: slot?.id ?? "", sandi: SANDI });
    await tanya(terlindung, "office.status", {});
    buka.push(performance.now() - mulai);
  }
  const waktu: { readonly terbuka: number[]; readonly terlindung: number[] } = { terbuka: [], terlindung: [] };
  for (let nomor = 0; nomor < SUNTINGAN + PEMANASAN; nomor += 1) {
    // In turn, and the order changes from pair to pair.
    const urut = [
      ["terbuka", terbuka],
      ["terlindung", terlindung],
    ] as const;
    for (const [nama, host] of nomor % 2 === 0 ? urut : urut.toReversed()) {
      const lama = await sunting(host, nomor);
      if (nomor >= PEMANASAN) waktu[nama].push(lama);
    }
  }
  process.stdout.write(`Kantor contoh, ${(statSync(asal).size / 1024 / 1024).toFixed(1)} MB; melindungi: ${ms(lindungi)}\n`);
  const [tengah, terlama] = [kuantil(buka, 0.5), Math.max(...buka)];
  cetakTabel([
    ["", "median", "terlama", "batas", "tercapai"],
    ["membuka kunci sampai halaman pertama", ms(tengah), ms(terlama), `< ${ms(BATAS_BUKA_MS)}`, terlama < BATAS_BUKA_MS ? "ya" : "TIDAK"],
  ]);
  const [satu, dua] = [kuantil(waktu.terlindung, 0.5), kuantil(waktu.terbuka, 0.5)];
  cetakTabel([
    [`${SUNTINGAN} suntingan satu sel`, "terlindung", "terbuka", "rasio", "batas", "tercapai"],
    ["median", ms(satu), ms(dua), ...kali(satu / dua, 1.3)],
  ]);
  await terbuka.close();
  await terlindung.close();
}

void ukur().finally(() => rmSync(folder, { recursive: true, force: true }));
