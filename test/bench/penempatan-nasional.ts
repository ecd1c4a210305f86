import type { SoalBerkelompok } from "../../core/penempatan/batasan";
import { pecahkan } from "../../core/penempatan/pemecah/pecahkan";
import { periksaBukti } from "../../core/penempatan/sertifikat";
import { bilaDilarang, bilaDipaksa, telaahBebas, type BahanTelaah } from "../../core/penempatan/telaah";
import { bersyarat } from "./alat/keluarga-penempatan";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

/** Times of the whole nation in one process: the plan with its proof, and what is asked about one person after the other. */
const ORANG = 14_000;
const JABATAN = 12_000;
const PUTARAN = 5;
/** People of whom somebody asks why, one after the other. */
const DITANYA = 100;

const rencana: number[] = [];
const bukti: number[] = [];
const alasan: number[] = [];
const semua: number[] = [];
let isi = "";
for (let putaran = 0; putaran <= PUTARAN; putaran += 1) {
  const soal = bersyarat(ORANG, JABATAN, 5);
  const berkelompok: SoalBerkelompok = { soal, kelompok: Int32Array.from({ length: JABATAN }, (_, j) => j), banyakKelompok: JABATAN };
  const mulai = performance.now();
  const jawaban = pecahkan(soal);
  const selesai = performance.now();
  if (periksaBukti(soal, jawaban) !== null) throw new Error("rencana tidak terbukti");
  const terbukti = performance.now();
  const bahan = telaahBebas(berkelompok, jawaban);
  const cadangan = Array.from({ length: DITANYA }, (_, nomor) => jelaskan(bahan, Math.floor((nomor * ORANG) / DITANYA)));
  const akhir = performance.now();
  const ditempatkan = jawaban.kursiOrang.filter((j) => j !== -1).length;
  isi = `${ditempatkan} dari ${ORANG} berkursi; ${cadangan.filter((i) => i >= 0).length} dari ${DITANYA} yang ditanyakan bercadangan`;
  // The first warms up.
  if (putaran === 0) continue;
  rencana.push(selesai - mulai);
  bukti.push(terbukti - selesai);
  alasan.push((akhir - terbukti) / DITANYA);
  semua.push(akhir - mulai);
}
process.stdout.write(`${isi}\n`);
cetakTabel([
  ["14.000 orang x 12.000 jabatan", "median", "batas"],
  ["rencana", ms(kuantil(rencana, 0.5)), ""],
  ["buktinya diperiksa", ms(kuantil(bukti, 0.5)), ""],
  ["seorang: selisih, cadangan, dan bila dipaksa ke jabatan lain", ms(kuantil(alasan, 0.5)), ""],
  [`semuanya, dengan ${DITANYA} orang ditanyakan`, ms(kuantil(semua, 0.5)), "10.000 ms"],
]);

/**
 * What the plan loses without what it gives somebody, and with the first other post that she may have; who has her seat then.
 *
 * @returns -1 for nobody, also where she has none
 */
function jelaskan(bahan: BahanTelaah, orang: number): number {
  const {
    jawaban: { kursiOrang, nilai },
    berkelompok: { soal },
  } = bahan;
  const milik = kursiOrang[orang] ?? -1;
  const dilarang = bilaDilarang(bahan, orang);
  const lain = soal.ke.subarray(soal.awal[orang], soal.awal[orang + 1]).find((j) => j !== milik) ?? -1;
  const dipaksa = bilaDipaksa(bahan, { orang, kelompok: lain });
  for (const satu of [dilarang, dipaksa])
    if (satu !== null && satu.selisih < 0) throw new Error(`rencana ${nilai} bukan yang terbaik: ${satu.selisih}`);
  return milik === -1 ? -1 : (dilarang?.kursiOrang.indexOf(milik) ?? -1);
}
