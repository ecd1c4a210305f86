import { join } from "node:path";
import { acakDari } from "../../core/acak";
import { kelompokMirip } from "../../core/norma/kelompok";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../../core/norma/kemiripan";
import { kantorBersalah, nilaiTemuan, periksaKantor } from "../core/norma/kantor-bersalah";
import { pasanganTugas, ukurKetepatan, type PasanganTugas } from "../core/norma/pasangan";
import { uraianAcak } from "../core/norma/uraian-acak";
import { cetakTabel, kuantil, lama, ms } from "./alat/ukur";

const TUGAS = 100_000;
const POLOS = 2_000;
const BATAS_MS = 10_000;

const desimal = (nilai: number): string => nilai.toFixed(3);

function cetakKetepatan(): void {
  const semua = pasanganTugas(join(process.cwd(), "test", "fixtures"));
  // Both halves were in sight while words and threshold were chosen: they show the spread, not how unseen tasks would do.
  const bagian: readonly (readonly [string, readonly PasanganTugas[]])[] = [
    ["separuh pertama", semua.filter((_, nomor) => nomor % 2 === 0)],
    ["separuh kedua", semua.filter((_, nomor) => nomor % 2 === 1)],
    ["semua pasangan", semua],
  ];
  process.stdout.write(`Kemiripan uraian tugas: akar kata (0,8) dan trigram (0,2), ambang ${AMBANG_MIRIP}\n`);
  cetakTabel([
    ["", "pasangan", "presisi", "perolehan", "salah gabung", "terlewat"],
    ...bagian.map(([nama, pasangan]) => {
      const hasil = ukurKetepatan(pasangan);
      return [
        nama,
        String(hasil.pasangan),
        desimal(hasil.presisi),
        desimal(hasil.perolehan),
        String(hasil.salahGabung.length),
        String(hasil.terlewat.length),
      ];
    }),
  ]);
  const { salahGabung, terlewat } = ukurKetepatan(semua);
  for (const { a, b } of salahGabung) process.stdout.write(`  salah gabung: ${a} | ${b}\n`);
  for (const { a, b } of terlewat) process.stdout.write(`  terlewat: ${a} | ${b}\n`);
}

/** Every pair compared once. */
function semuaPasangan(uraian: readonly string[]): number {
  const bacaan = uraian.map(pembacaUraian());
  let mirip = 0;
  for (const [a, bacaanA] of bacaan.entries()) {
    for (let b = 0; b < a; b += 1) {
      const bacaanB = bacaan[b];
      if (bacaanB && kemiripan(bacaanA, bacaanB) >= AMBANG_MIRIP) mirip += 1;
    }
  }
  return mirip;
}

function cetakKecepatan(): void {
  const uraian = uraianAcak(acakDari(11), TUGAS);
  const berbeda = new Set(uraian).size;
  const waktu = [1, 2, 3].map(() => lama(() => kelompokMirip(uraian)));
  const median = kuantil(waktu, 0.5);
  const polos = lama(() => semuaPasangan(uraian.slice(0, POLOS))) * (TUGAS / POLOS) ** 2;
  const kelompok = kelompokMirip(uraian);
  process.stdout.write(`\nMengelompokkan ${TUGAS.toLocaleString("id-ID")} tugas (${berbeda.toLocaleString("id-ID")} uraian berbeda)\n`);
  cetakTabel([
    ["cara", "median", "batas", "tercapai", "rasio"],
    ["milik kami", ms(median), `<= ${ms(BATAS_MS)}`, median <= BATAS_MS ? "ya" : "TIDAK", "1"],
    [`semua pasangan, dari ${POLOS.toLocaleString("id-ID")} tugas`, ms(polos), "-", "-", `${Math.round(polos / median)}x`],
  ]);
  process.stdout.write(
    `${kelompok.length.toLocaleString("id-ID")} kelompok, terbesar ${Math.max(...kelompok.map((isi) => isi.length))} tugas\n`,
  );
}

function cetakKesalahan(): void {
  process.stdout.write("\nKantor dengan 30 kesalahan yang ditanam, lima benih\n");
  cetakTabel([
    ["benih", "ditanam", "ditemukan", "akibat sampingan", "alarm palsu", "tanpa kesalahan"],
    ...[1, 2, 3, 4, 5].map((benih) => {
      const kantor = kantorBersalah(benih);
      const { ditemukan, sampingan, alarmPalsu } = nilaiTemuan(kantor, periksaKantor(kantor));
      const bersih = periksaKantor(kantorBersalah(benih, true)).temuan.length;
      return [benih, kantor.ditanam.length, ditemukan.length, sampingan.length, alarmPalsu.length, bersih].map(String);
    }),
  ]);
}

cetakKetepatan();
cetakKesalahan();
cetakKecepatan();
