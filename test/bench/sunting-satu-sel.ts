import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computeKebutuhan } from "../../core/abk/kebutuhan";
import { PROFIL_BAWAAN } from "../../core/abk/profil";
import type { TugasBaris } from "../../core/contract/abk";
import { parseAngka } from "../../core/text/number";
import { openBasisdata } from "../../electron/db/open";
import { bukaPintu } from "./alat/pintu";
import { cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const SUNTINGAN = 600;
const PEMANASAN = 50;
const JABATAN = "contoh-jabatan-administrasi";

const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
const { tanya, tutup } = bukaPintu(folder, "contoh");

/** The same file settings, a table of the same rows, and nothing but the UPDATE. */
const polos = openBasisdata({ path: join(folder, "polos.db") });
polos.raw.exec("create table sel (id text primary key, volume real not null) strict");
const perbarui = polos.raw.prepare("update sel set volume = ? where id = ?");

/** What the grid does for one typed cell: reads the text, saves through the door, and computes the totals anew. */
async function suntingLewatPintu(baris: TugasBaris, teks: string): Promise<TugasBaris> {
  const [profil] = PROFIL_BAWAAN;
  const volume = parseAngka(teks);
  if (volume === null || !profil) throw new Error(teks);
  const sesudah = await tanya("tugas.save", { jabatanId: JABATAN, ubah: [{ id: baris.id, revision: baris.revision, volume }] });
  computeKebutuhan(sesudah, profil);
  const tersimpan = sesudah.find((satu) => satu.id === baris.id);
  if (tersimpan?.volume !== volume) throw new Error("tidak tersimpan");
  return tersimpan;
}

async function ukur(): Promise<void> {
  const { tugas } = await tanya("abk.get", { jabatanId: JABATAN });
  let baris = tugas[0];
  if (!baris) throw new Error("tanpa tugas");
  for (const satu of tugas) polos.raw.prepare("insert into sel values (?, ?)").run(satu.id, satu.volume);
  const milik: number[] = [];
  const dasar: number[] = [];
  for (let nomor = 0; nomor < SUNTINGAN + PEMANASAN; nomor += 1) {
    const teks = `${20 + (nomor % 40)},5`;
    const mulai = performance.now();
    baris = await suntingLewatPintu(baris, teks);
    const tengah = performance.now();
    perbarui.run(20 + (nomor % 40), baris.id);
    const selesai = performance.now();
    if (nomor < PEMANASAN) continue;
    milik.push(tengah - mulai);
    dasar.push(selesai - tengah);
  }
  process.stdout.write(`${SUNTINGAN} suntingan satu sel, bergantian; WAL, synchronous FULL\n`);
  const barisUkur = (nama: string, bagian: number): string[] => [nama, ms(kuantil(milik, bagian)), ms(kuantil(dasar, bagian))];
  cetakTabel([
    ["", "lewat pintu, tersimpan, dihitung", "UPDATE saja", "rasio", "batas", "tercapai"],
    [...barisUkur("median", 0.5), `${(kuantil(milik, 0.5) / kuantil(dasar, 0.5)).toFixed(3)}x`, "-", "-"],
    [...barisUkur("p99", 0.99), ...kali(kuantil(milik, 0.99) / kuantil(dasar, 0.99), 2)],
  ]);
}

void ukur().finally(() => {
  tutup();
  polos.close();
  rmSync(folder, { recursive: true, force: true });
});
