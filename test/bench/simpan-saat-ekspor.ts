import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kantorBuatan } from "../../core/contoh/kantor-buatan";
import type { Output } from "../../core/contract/procedures";
import { isiKantor } from "../../electron/db/first-content";
import { openBasisdata } from "../../electron/db/open";
import { inThreads } from "../../electron/jobs/workers";
import { puncakMemoriMb } from "./alat/memori";
import { bukaPintu } from "./alat/pintu";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

/** Saving while the documents of every KPU office in the country are made: how long a save waits, and the memory of the whole process. */
const JABATAN = 549 * 22;
const TUGAS_PER_JABATAN = 5;
const BATAS_MB = 300;
const SELA_MS = 20;

const now = (): Date => new Date();
const [, , cara, folder = ""] = process.argv;
if (cara === undefined) ukurSemua();
else if (cara === "isi") isi(folder);
else void ukur(cara, folder);

function isi(tujuan: string): void {
  const basis = openBasisdata({ path: join(tujuan, "tepat.db") });
  const kantor = kantorBuatan({ benih: 5, jumlahJabatan: JABATAN, tugasPerJabatan: TUGAS_PER_JABATAN, jumlahPegawai: JABATAN });
  isiKantor(basis, { pelaku: "ukur", waktu: now() }, kantor);
  basis.close();
}

async function ukur(apa: string, asal: string): Promise<void> {
  const { tanya, tutup } = bukaPintu(asal, "kantor", inThreads(join(process.cwd(), "dist", "worker.cjs")));
  const [jabatan] = await tanya("jabatan.list", {});
  const jabatanId = jabatan?.id ?? "";
  let [baris] = (await tanya("abk.get", { jabatanId })).tugas;
  const simpan: number[] = [];
  const pekerjaan = { berjalan: true };
  const mulai = performance.now();
  const kerja = (
    apa === "norma" ? tanya("norma.findings", {}) : tanya("naskah.buat", { naskah: { jenis: "formasi" }, bentuk: "xlsx" })
  ).finally(() => {
    pekerjaan.berjalan = false;
  });
  while (pekerjaan.berjalan && baris) {
    const awal = performance.now();
    const tugas: Output<"tugas.save"> = await tanya("tugas.save", {
      jabatanId,
      ubah: [{ id: baris.id, revision: baris.revision, volume: baris.volume + 1 }],
    });
    simpan.push(performance.now() - awal);
    baris = tugas.find(({ id }) => id === baris?.id);
    await new Promise((lanjut) => setTimeout(lanjut, SELA_MS));
  }
  await kerja;
  const lama = performance.now() - mulai;
  process.stdout.write(`${JSON.stringify({ lama, simpan, memori: puncakMemoriMb() })}\n`);
  tutup();
}

interface Ukuran {
  readonly lama: number;
  readonly simpan: readonly number[];
  readonly memori: number;
}

function jalankan(...argumen: readonly string[]): string {
  const hasil = spawnSync(process.execPath, [process.argv[1] ?? "", ...argumen], { encoding: "utf8" });
  if (hasil.status !== 0) throw new Error(hasil.stderr);
  return hasil.stdout;
}

function ukurSemua(): void {
  const tempat = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  try {
    jalankan("isi", tempat);
    process.stdout.write(
      `${JABATAN} jabatan, ${JABATAN * TUGAS_PER_JABATAN} uraian tugas; satu sel disimpan setiap ${SELA_MS} ms selama itu\n`,
    );
    cetakTabel([
      ["pekerjaan", "waktu (detik)", "simpanan", "median", "terlama", "memori puncak proses (MB)", "batas (MB)", "tercapai"],
      ...(["usul formasi .xlsx", "norma"] as const).map((apa) => {
        const { lama, simpan, memori } = JSON.parse(jalankan(apa, tempat)) as Ukuran;
        const tercapai = memori <= BATAS_MB ? "ya" : "TIDAK";
        return [
          apa,
          (lama / 1000).toFixed(1),
          String(simpan.length),
          ms(kuantil(simpan, 0.5)),
          ms(Math.max(...simpan)),
          memori.toFixed(0),
          ...(apa === "norma" ? ["-", "-"] : [String(BATAS_MB), tercapai]),
        ];
      }),
    ]);
  } finally {
    rmSync(tempat, { recursive: true, force: true });
  }
}
