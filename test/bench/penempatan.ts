import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { munkres } from "munkres";
import { pecahkanPadat, type SoalPadat } from "../../core/penempatan/pemecah/padat";
import { pecahkan } from "../../core/penempatan/pemecah/pecahkan";
import type { Jawaban, Soal } from "../../core/penempatan/pemecah/soal";
import { periksaBukti } from "../../core/penempatan/sertifikat";
import { bersyarat, jarang, seragam, terstruktur } from "./alat/keluarga-penempatan";
import { bandingkan, cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const PASANGAN = 5;

/** A problem as both sides know it: solved by us, and as bytes for the other. */
interface Keluarga {
  readonly nama: string;
  readonly cara: "padat" | "jarang";
  readonly selesaikan: () => Jawaban;
  readonly isi: Buffer;
  /** Every pair, for the check of the proof. */
  readonly semua: Soal;
  readonly batas: number;
}

function keluargaPadat(nama: string, soal: SoalPadat, batas: number): Keluarga {
  return { nama, cara: "padat", selesaikan: () => pecahkanPadat(soal), isi: isiPadat(soal), semua: semuaPasangan(soal), batas };
}

function keluargaJarang(nama: string, soal: Soal, batas: number): Keluarga {
  return { nama, cara: "jarang", selesaikan: () => pecahkan(soal), isi: isiJarang(soal), semua: soal, batas };
}

function* keluarga(): Generator<Keluarga> {
  yield keluargaPadat("padat seragam 5.000", seragam(5_000, 7), 0.12);
  yield keluargaPadat("padat terstruktur 5.000", terstruktur(5_000, 7), 0.25);
  yield keluargaJarang("14.000 x 20", jarang(14_000, 20, 5), 0.35);
  yield keluargaJarang("100.000 x 20", jarang(100_000, 20, 5), 0.06);
  yield keluargaJarang("14.000 x 12.000 bersyarat", bersyarat(14_000, 12_000, 5), 0.08);
}

void bandingkanSemua();

async function bandingkanSemua(): Promise<void> {
  const tabel: (readonly string[])[] = [["soal", "kami", "sejawat", "rasio", "batas", "tercapai"]];
  const adaScipy = spawnSync("python3", ["-c", "import scipy"]).status === 0;
  if (!adaScipy) process.stdout.write("scipy tidak ada di komputer ini: perbandingannya dilewati\n");
  if (adaScipy) for (const satu of keluarga()) tabel.push(await denganScipy(satu));
  tabel.push(denganMunkres());
  cetakTabel(tabel);
}

/** Both sides read one file, and take turns; the totals must agree and the proof must hold, outside the timed part. */
async function denganScipy({ nama, cara, selesaikan, isi, semua, batas }: Keluarga): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  const berkas = join(folder, "soal.bin");
  writeFileSync(berkas, isi);
  const sejawat = spawn("python3", [join("test", "bench", "alat", "penempatan_scipy.py"), cara, berkas]);
  try {
    const jawab = penanya(sejawat);
    await jawab.berikut();
    const kami: number[] = [];
    const mereka: number[] = [];
    // The first of each is not counted.
    for (let putaran = 0; putaran <= PASANGAN; putaran += 1) {
      const mulai = performance.now();
      const hasil = selesaikan();
      const lama = performance.now() - mulai;
      const lain = JSON.parse(await jawab.tanya()) as { readonly lama: number; readonly nilai: number };
      periksa({ nama, semua }, hasil, lain.nilai);
      if (putaran === 0) continue;
      kami.push(lama);
      mereka.push(lain.lama);
    }
    const rasio = kuantil(
      kami.map((lama, di) => lama / (mereka[di] ?? Number.NaN)),
      0.5,
    );
    return [`${nama}, scipy`, ms(kuantil(kami, 0.5)), ms(kuantil(mereka, 0.5)), ...kali(rasio, batas)];
  } finally {
    sejawat.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function denganMunkres(): readonly string[] {
  const soal = seragam(2_000, 3);
  const baris = Array.from({ length: 2_000 }, (_, i) => soal.harga.subarray(i * 2_000, (i + 1) * 2_000));
  const nilai = munkres(baris).reduce((jumlah, [i, j]) => jumlah + (baris[i]?.[j] ?? 0), 0);
  periksa({ nama: "munkres", semua: semuaPasangan(soal) }, pecahkanPadat(soal), nilai);
  const { medianA, medianB, rasio } = bandingkan(
    () => pecahkanPadat(soal),
    () => munkres(baris),
    3,
  );
  return ["padat seragam 2.000, munkres", ms(medianA), ms(medianB), ...kali(rasio, 0.2)];
}

function periksa({ nama, semua }: Pick<Keluarga, "nama" | "semua">, hasil: Jawaban, nilai: number): void {
  if (hasil.nilai !== nilai) throw new Error(`${nama}: kami ${hasil.nilai}, sejawat ${nilai}`);
  const cacat = periksaBukti(semua, hasil);
  if (cacat) throw new Error(`${nama}: bukti cacat, ${cacat.sebab}`);
}

function semuaPasangan({ orang, kursi, harga, tinggal, kosong }: SoalPadat): Soal {
  return {
    orang,
    kursi,
    awal: Int32Array.from({ length: orang + 1 }, (_, i) => i * kursi),
    ke: Int32Array.from({ length: orang * kursi }, (_, a) => a % kursi),
    harga: Float64Array.from(harga),
    tinggal,
    kosong,
  };
}

function isiPadat({ orang, harga }: SoalPadat): Buffer {
  return Buffer.concat([Buffer.from(Int32Array.of(orang).buffer), Buffer.from(harga.buffer)]);
}

function isiJarang({ orang, kursi, awal, ke, harga, tinggal }: Soal): Buffer {
  // Where staying is no way out there is no column for it.
  const boleh = tinggal.some((satu) => satu < 1e9) ? 1 : 0;
  const kepala = Int32Array.of(orang, kursi, ke.length, boleh);
  return Buffer.concat([kepala, awal, ke, harga, tinggal].map((larik) => Buffer.from(larik.buffer, larik.byteOffset, larik.byteLength)));
}

/** Asks a program line by line. */
function penanya(program: ChildProcessWithoutNullStreams): {
  readonly berikut: () => Promise<string>;
  readonly tanya: () => Promise<string>;
} {
  const baris = createInterface(program.stdout)[Symbol.asyncIterator]();
  const berikut = async (): Promise<string> => {
    const { value, done } = await baris.next();
    if (done === true) throw new Error("sejawat berhenti");
    return value;
  };
  return {
    berikut,
    tanya: () => {
      program.stdin.write("\n");
      return berikut();
    },
  };
}
