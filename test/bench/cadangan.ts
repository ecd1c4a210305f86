import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kantorBuatan } from "../../core/contoh/kantor-buatan";
import type { Output } from "../../core/contract/procedures";
import { isiKantor } from "../../electron/db/first-content";
import { openBasisdata } from "../../electron/db/open";
import { openHost } from "../../electron/host";
import { inThreads } from "../../electron/jobs/workers";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

/** A snapshot of a file of 50 MB while one cell after the other is saved: how long it takes, and how long a save waits meanwhile. */
const BATAS_MS = 50;
const SELA_MS = 5;
const KALI = 5;
const KUNCI = "a7".repeat(32);

void ukurSemua();

function isi(path: string, key: string | undefined): void {
  const basis = openBasisdata({ path, key });
  const kantor = kantorBuatan({ benih: 1, jumlahJabatan: 11_000, tugasPerJabatan: 8, jumlahPegawai: 11_000 });
  isiKantor(basis, { pelaku: "ukur", waktu: new Date() }, kantor);
  basis.close();
}

async function ukur(folder: string, key: string | undefined): Promise<readonly string[]> {
  const path = join(folder, key === undefined ? "terbuka.db" : "terkunci.db");
  isi(path, key);
  const host = openHost({ folder, path, key, jenis: "kantor", workers: inThreads(join(process.cwd(), "dist", "worker.cjs")) });
  const simpan: number[] = [];
  const lama: number[] = [];
  const [jabatan] = host.context.files.basis.raw.prepare("SELECT jabatanId FROM tugas LIMIT 1").pluck().all().map(String);
  const jabatanId = jabatan ?? "";
  const awal = await host.dispatch("abk.get", { jabatanId });
  let [baris] = awal.ok ? (awal.value as Output<"abk.get">).tugas : [];
  for (let kali = 0; kali < KALI; kali += 1) {
    const pekerjaan = { berjalan: true };
    const mulai = performance.now();
    const cadangan = host.context.cadangan.ambil("tangan").finally(() => {
      pekerjaan.berjalan = false;
    });
    while (pekerjaan.berjalan && baris) {
      const saat = performance.now();
      const jawaban = await host.dispatch("tugas.save", {
        jabatanId,
        ubah: [{ id: baris.id, revision: baris.revision, volume: baris.volume + 1 }],
      });
      simpan.push(performance.now() - saat);
      if (!jawaban.ok) throw new Error(jawaban.error.message);
      baris = (jawaban.value as Output<"tugas.save">).find(({ id }) => id === baris?.id);
      await new Promise((lanjut) => setTimeout(lanjut, SELA_MS));
    }
    await cadangan;
    lama.push(performance.now() - mulai);
  }
  await host.close();
  const p95 = kuantil(simpan, 0.95);
  return [
    key === undefined ? "tanpa perlindungan" : "terlindung",
    (statSync(path).size / 1_000_000).toFixed(0),
    ms(kuantil(lama, 0.5)),
    String(simpan.length),
    ms(kuantil(simpan, 0.5)),
    ms(p95),
    ms(Math.max(...simpan)),
    String(BATAS_MS),
    p95 < BATAS_MS ? "ya" : "TIDAK",
  ];
}

async function ukurSemua(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  try {
    cetakTabel([
      ["data", "MB", "satu cadangan", "simpanan", "median", "p95", "terlama", "batas p95 (ms)", "tercapai"],
      await ukur(folder, undefined),
      await ukur(folder, KUNCI),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
