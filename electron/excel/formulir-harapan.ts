import type { JumlahRekap } from "../../core/formasi/rekap";
import { dalamSatuan, volumeFormulir } from "../../core/formasi/formulir";
import { TEKS_PERIODE } from "../../core/text/abk";
import { TANDA_KOSONG } from "../../core/text/formasi-berkas";
import type { BarisHarapan, SelHarapan } from "./formasi-harapan";
import { teksSel } from "./formasi-sel";
import { sepertiDihitung } from "./formasi-tata";
import type { BahanFormulir } from "./formulir-bahan";
import { konstanta } from "./formulir-rekap";
import { KOLOM_FORMULIR as F, KOLOM_REKAP as K, type LetakFormulir, type TataFormulir } from "./formulir-tata";

const tetap = (kolom: string, nilai: string | number): SelHarapan => ({
  kolom,
  nilai: typeof nilai === "string" ? teksSel(nilai) : nilai,
  rumus: false,
});
const rumus = (kolom: string, nilai: string | number): SelHarapan => ({ kolom, nilai, rumus: true });

/** Rows of the recap that carry figures, from the top. Stated from the recap, not from the writer. */
export function* harapanRekap(bahan: BahanFormulir, tata: TataFormulir): Generator<BarisHarapan> {
  yield { baris: tata.barisDasar, sel: konstanta(bahan.profil).map(({ kolom, nilai }) => tetap(kolom, nilai)) };
  for (const unit of tata.unit) {
    yield { baris: unit.baris, sel: [tetap(K.nama, unit.nama), ...selJumlah(unit.jumlah)] };
    for (const { nomor, barisRekap, rekap } of unit.jabatan) {
      yield {
        baris: barisRekap,
        sel: [
          tetap(K.nomor, nomor),
          tetap(K.nama, rekap.nama),
          tetap(K.kelas, rekap.kelas ?? TANDA_KOSONG),
          tetap(K.pns, rekap.bezettingPns),
          tetap(K.pppk, rekap.bezettingPppk),
          rumus(K.bezetting, rekap.bezetting),
          rumus(K.mentah, rekap.kebutuhanMentah),
          rumus(K.kebutuhan, rekap.kebutuhan),
          rumus(K.kurang, rekap.selisih < 0 ? rekap.selisih : 0),
          rumus(K.lebih, rekap.selisih > 0 ? rekap.selisih : 0),
          rumus(K.ej, rekap.efektivitas ?? TANDA_KOSONG),
          rumus(K.pj, rekap.prestasi ?? TANDA_KOSONG),
        ],
      };
    }
  }
  yield { baris: tata.barisTotal, sel: selJumlah(tata.jumlah) };
}

function selJumlah(jumlah: JumlahRekap): SelHarapan[] {
  return [
    rumus(K.pns, jumlah.bezettingPns),
    rumus(K.pppk, jumlah.bezettingPppk),
    rumus(K.bezetting, jumlah.bezetting),
    rumus(K.mentah, jumlah.kebutuhanMentah),
    rumus(K.kebutuhan, jumlah.kebutuhan),
    rumus(K.kurang, 0 - jumlah.kekurangan),
    rumus(K.lebih, jumlah.kelebihan),
  ];
}

/** Rows of one form, from the identity to the three closing lines: the tasks from the trace, the totals from the recap. */
export function* harapanFormulir({ satuan, profil }: BahanFormulir, letak: LetakFormulir): Generator<BarisHarapan> {
  const { rekap, jejak, identitas, tugasAwal, tugasAkhir, jumlah } = letak;
  yield { baris: identitas, sel: [tetap("C", rekap.nama)] };
  yield { baris: identitas + 1, sel: [tetap("C", rekap.unit)] };
  if (rekap.kelas !== null) yield { baris: identitas + 2, sel: [tetap("C", rekap.kelas)] };
  yield { baris: identitas + 3, sel: [tetap("C", rekap.bezetting)] };
  for (const [urutan, satu] of jejak.baris.entries()) {
    const norma = sepertiDihitung(satu.normaWaktuMenit);
    yield {
      baris: tugasAwal + urutan,
      sel: [
        tetap(F.nomor, urutan + 1),
        tetap(F.uraian, satu.uraian),
        tetap(F.satuan, satu.satuanHasil),
        satuan === "jam" ? rumus(F.norma, norma / 60) : tetap(F.norma, norma),
        rumus(F.wke, dalamSatuan(satu.pembagiMenit, satuan)),
        rumus(F.beban, volumeFormulir(satu, profil)),
        rumus(F.pegawai, satu.kebutuhan),
        tetap(F.keterangan, satu.keterangan),
        tetap(F.volume, sepertiDihitung(satu.volume)),
        tetap(F.periode, TEKS_PERIODE[satu.periode]),
        rumus(F.menit, satu.bebanMenit),
      ],
    };
  }
  if (jejak.metode) yield { baris: tugasAkhir, sel: [tetap(F.pegawai, jejak.metode.kebutuhan)] };
  yield { baris: jumlah, sel: [rumus(F.pegawai, rekap.kebutuhanMentah), rumus(F.menit, rekap.bebanKerjaMenit)] };
  yield { baris: jumlah + 1, sel: [rumus(F.pegawai, rekap.kebutuhan)] };
  yield { baris: jumlah + 2, sel: [rumus(F.pegawai, rekap.bezetting)] };
  yield { baris: jumlah + 3, sel: [rumus(F.pegawai, rekap.kebutuhan)] };
  yield { baris: jumlah + 4, sel: [rumus(F.pegawai, rekap.selisih)] };
}
