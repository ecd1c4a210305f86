import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isiKantor } from "../../electron/db/first-content";
import { openBasisdata } from "../../electron/db/open";
import { inThreads } from "../../electron/jobs/workers";
import { bukaPintu } from "./alat/pintu";
import { negara } from "./alat/negara";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

/** The projection of every KPU office in the country: computed, and as a workbook. */
const ULANGAN = 5;
const BATAS_HITUNG_MS = 4_000;
const BATAS_BERKAS_MS = 30_000;

async function ukur(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-negara-"));
  const basis = openBasisdata({ path: join(folder, "tepat.db") });
  const isi = negara(3);
  isiKantor(basis, { pelaku: "ukur", waktu: new Date(0) }, isi);
  basis.close();
  const { tanya, tutup } = bukaPintu(folder, "kantor", inThreads(join(process.cwd(), "dist", "worker.cjs")));
  const lama = async (kerja: () => Promise<unknown>): Promise<number> => {
    const mulai = performance.now();
    await kerja();
    return performance.now() - mulai;
  };
  const hasil = await tanya("proyeksi.kantor", {});
  const hitung: number[] = [];
  for (let kali = 0; kali < ULANGAN; kali += 1) hitung.push(await lama(() => tanya("proyeksi.kantor", {})));
  const berkas = await lama(() => tanya("naskah.buat", { naskah: { jenis: "proyeksi" }, bentuk: "xlsx" }));
  process.stdout.write(
    `${hasil.satker.length} satuan kerja, ${hasil.jabatan.length} jabatan, ${isi.pegawai.length} orang, jawaban ${(JSON.stringify(hasil).length / 1e6).toFixed(1)} MB\n`,
  );
  cetakTabel([
    ["", "median", "batas", "tercapai"],
    ["menghitung", ms(kuantil(hitung, 0.5)), ms(BATAS_HITUNG_MS), kuantil(hitung, 0.5) <= BATAS_HITUNG_MS ? "ya" : "TIDAK"],
    ["buku kerja", ms(berkas), ms(BATAS_BERKAS_MS), berkas <= BATAS_BERKAS_MS ? "ya" : "TIDAK"],
  ]);
  tutup();
  rmSync(folder, { recursive: true, force: true });
}

void ukur();
