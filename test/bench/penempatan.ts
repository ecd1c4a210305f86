import { execFileSync, spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { munkres } from "munkres";
import { pecahkanPadat, type SoalPadat } from "../../core/penempatan/pemecah/padat";
import { pecahkan } from "../../core/penempatan/pemecah/pecahkan";
import type { Jawaban, Soal } from "../../core/penempatan/pemecah/soal";
import { periksaBukti } from "../../core/penempatan/sertifikat";
import { bersyarat, jarang, seragam, terstruktur } from "./alat/keluarga-penempatan";
import { puncakMemoriMb } from "./alat/memori";
import { bandingkan, cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const PASANGAN = 5;
/** How this program is told to solve one file alone. */
const SENDIRI = "sendiri";

/** A problem as both sides know it: solved by us, and as bytes for the other. */
interface Keluarga {
  readonly nama: string;
  readonly cara: "padat" | "jarang";
  readonly selesaikan: () => Jawaban;
  readonly isi: Buffer;
  /** Every pair, for the check of the proof. */
  readonly semua: Soal;
  /** How much of the time of each peer we may take. */
  readonly batas: Readonly<Partial<Record<"scipy" | "ortools", number>>>;
}

/** Another program that solves the same, line by line; null where it is not on this machine. */
interface Sejawat {
  readonly id: keyof Keluarga["batas"];
  readonly nama: string;
  readonly perintah: (satu: Keluarga, berkas: string) => readonly [program: string, ...argumen: string[]];
}

const SCIPY: Sejawat = {
  id: "scipy",
  nama: "scipy",
  perintah: ({ cara }, berkas) => ["python3", join("test", "bench", "alat", "penempatan_scipy.py"), cara, berkas],
};
/** The folder into which `npm i or-tools-wasm` was said; 318 MB, so that the product does not bring it along. */
const FOLDER_ORTOOLS = process.env["TEPAT_ORTOOLS"];
const ORTOOLS: Sejawat = {
  id: "ortools",
  nama: "or-tools-wasm",
  perintah: (_, berkas) => [process.execPath, join("test", "bench", "alat", "penempatan_ortools.mjs"), FOLDER_ORTOOLS ?? "", berkas],
};
/** What we hold of memory against or-tools-wasm at most. */
const BATAS_MEMORI = 0.5;

function keluargaPadat(nama: string, soal: SoalPadat, batas: Keluarga["batas"]): Keluarga {
  return { nama, cara: "padat", selesaikan: () => pecahkanPadat(soal), isi: isiPadat(soal), semua: semuaPasangan(soal), batas };
}

function keluargaJarang(nama: string, soal: Soal, batas: Keluarga["batas"]): Keluarga {
  return { nama, cara: "jarang", selesaikan: () => pecahkan(soal), isi: isiJarang(soal), semua: soal, batas };
}

function* keluarga(): Generator<Keluarga> {
  yield keluargaPadat("padat seragam 5.000", seragam(5_000, 7), { scipy: 0.12 });
  yield keluargaPadat("padat terstruktur 5.000", terstruktur(5_000, 7), { scipy: 0.25 });
  yield keluargaJarang("14.000 x 20", jarang(14_000, 20, 5), { scipy: 0.35, ortools: 0.25 });
  yield keluargaJarang("100.000 x 20", jarang(100_000, 20, 5), { scipy: 0.06, ortools: 0.5 });
  yield keluargaJarang("14.000 x 12.000 bersyarat", bersyarat(14_000, 12_000, 5), { scipy: 0.08 });
}

const [, , sebagai, berkasSendiri] = process.argv;
if (sebagai === SENDIRI) selesaikanSendiri(berkasSendiri ?? "");
else void bandingkanSemua();

async function bandingkanSemua(): Promise<void> {
  const sejawat = adaSejawat();
  const tabel: (readonly string[])[] = [["soal", "kami", "sejawat", "rasio", "batas", "tercapai"]];
  if (sejawat.length > 0) for (const satu of keluarga()) for (const lain of sejawat) tabel.push(...(await bandingkanDengan(satu, lain)));
  tabel.push(denganMunkres());
  cetakTabel(tabel);
}

/** The peers that are on this machine; one that is not is skipped with a word. */
function adaSejawat(): readonly Sejawat[] {
  const adaScipy = spawnSync("python3", ["-c", "import scipy"]).status === 0;
  if (!adaScipy) process.stdout.write("scipy tidak ada di komputer ini: perbandingannya dilewati\n");
  const adaOrtools = FOLDER_ORTOOLS !== undefined && existsSync(join(FOLDER_ORTOOLS, "node_modules", "or-tools-wasm"));
  if (!adaOrtools) process.stdout.write("TEPAT_ORTOOLS bukan folder tempat or-tools-wasm dipasang: perbandingannya dilewati\n");
  return [...(adaScipy ? [SCIPY] : []), ...(adaOrtools ? [ORTOOLS] : [])];
}

/** Both sides read one file, and take turns; the totals must agree and the proof must hold, outside the timed part. */
async function bandingkanDengan(satu: Keluarga, { id, nama: namaSejawat, perintah }: Sejawat): Promise<readonly (readonly string[])[]> {
  const { nama, selesaikan, isi, semua, batas } = satu;
  const terbanyak = batas[id];
  if (terbanyak === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  const berkas = join(folder, "soal.bin");
  writeFileSync(berkas, isi);
  const [program, ...argumen] = perintah(satu, berkas);
  const sejawat = spawn(program, argumen);
  try {
    const jawab = penanya(sejawat);
    await jawab.berikut();
    const kami: number[] = [];
    const mereka: number[] = [];
    let memori = 0;
    // The first of each is not counted.
    for (let putaran = 0; putaran <= PASANGAN; putaran += 1) {
      const mulai = performance.now();
      const hasil = selesaikan();
      const lama = performance.now() - mulai;
      const lain = JSON.parse(await jawab.tanya()) as { readonly lama: number; readonly nilai: number; readonly memori?: number };
      periksa({ nama, semua }, hasil, lain.nilai);
      memori = lain.memori ?? 0;
      if (putaran === 0) continue;
      kami.push(lama);
      mereka.push(lain.lama);
    }
    const rasio = kuantil(
      kami.map((lama, di) => lama / (mereka[di] ?? Number.NaN)),
      0.5,
    );
    const waktu = [`${nama}, ${namaSejawat}`, ms(kuantil(kami, 0.5)), ms(kuantil(mereka, 0.5)), ...kali(rasio, terbanyak)];
    return memori === 0 ? [waktu] : [waktu, barisMemori(`${nama}, memori puncak, ${namaSejawat}`, berkas, memori)];
  } finally {
    sejawat.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most memory that a process of ours holds which solves the same file as often, against the peer's. */
function barisMemori(nama: string, berkas: string, mereka: number): readonly string[] {
  const kami = Number(execFileSync(process.execPath, [process.argv[1] ?? "", SENDIRI, berkas], { encoding: "utf8" }));
  return [nama, `${kami.toFixed(0)} MB`, `${mereka.toFixed(0)} MB`, ...kali(kami / mereka, BATAS_MEMORI)];
}

/** Solves a file as the peer does, and says how much memory that took at most, in MB. */
function selesaikanSendiri(berkas: string): void {
  const soal = soalDari(readFileSync(berkas));
  for (let putaran = 0; putaran <= PASANGAN; putaran += 1) pecahkan(soal);
  process.stdout.write(String(puncakMemoriMb()));
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

/** The reverse of `isiJarang`. */
function soalDari(isi: Buffer): Soal {
  const larik = isi.buffer.slice(isi.byteOffset, isi.byteOffset + isi.byteLength);
  const [orang = 0, kursi = 0, pasangan = 0] = new Int32Array(larik, 0, 4);
  const awal = new Int32Array(larik, 16, orang + 1);
  const ke = new Int32Array(larik, 16 + awal.byteLength, pasangan);
  const angka = new Float64Array(larik.slice(16 + awal.byteLength + ke.byteLength));
  const [harga, tinggal] = [angka.subarray(0, pasangan), angka.subarray(pasangan)];
  return { orang, kursi, awal, ke, harga, tinggal, kosong: new Float64Array(kursi) };
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
