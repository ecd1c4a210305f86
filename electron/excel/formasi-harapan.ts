import type { JumlahRekap } from "../../core/formasi/rekap";
import { AppError } from "../../core/errors";
import { TEKS_PERIODE } from "../../core/text/abk";
import { LEMBAR_FORMASI, TANDA_KOSONG, teksKebutuhanMetode } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { teksSel } from "./formasi-sel";
import {
  isiVolumeSetahun,
  KOLOM_RINCIAN as R,
  KOLOM_USUL as U,
  sepertiDihitung,
  teksAlasan,
  type LetakJabatan,
  type TataFormasi,
} from "./formasi-tata";

/** What a cell of the finished workbook must hold, and whether it must be a live formula. */
export interface SelHarapan {
  readonly kolom: string;
  readonly nilai: string | number;
  readonly rumus: boolean;
}

export interface BarisHarapan {
  readonly baris: number;
  readonly sel: readonly SelHarapan[];
}

const tetap = (kolom: string, nilai: string | number): SelHarapan => ({
  kolom,
  nilai: typeof nilai === "string" ? teksSel(nilai) : nilai,
  rumus: false,
});
const rumus = (kolom: string, nilai: string | number): SelHarapan => ({ kolom, nilai, rumus: true });

/** Rows of the proposal that carry figures, from the top: divisor, units, jabatan, total. Stated from the recap, not from the writer. */
export function* harapanUsul(bahan: BahanFormasi, tata: TataFormasi, barisWke: number): Generator<BarisHarapan> {
  yield { baris: barisWke, sel: [tetap("A", bahan.profil.waktuKerjaEfektifMenit)] };
  for (const unit of tata.unit) {
    yield { baris: unit.baris, sel: [tetap(U.nama, unit.nama), ...selJumlah(unit.jumlah)] };
    for (const letak of unit.jabatan) yield { baris: letak.baris, sel: selJabatan(letak) };
  }
  if (tata.unit.length > 0) yield { baris: tata.barisJumlah, sel: selJumlah(tata.jumlah) };
}

function selJabatan({ rekap, nomor }: LetakJabatan): SelHarapan[] {
  const dariAnalis = rekap.usulRevision !== null;
  const usul = dariAnalis ? tetap : rumus;
  return [
    tetap(U.nomor, nomor),
    tetap(U.nama, rekap.nama),
    tetap(U.kelas, rekap.kelas ?? TANDA_KOSONG),
    tetap(U.pns, rekap.bezettingPns),
    tetap(U.pppk, rekap.bezettingPppk),
    rumus(U.bezetting, rekap.bezetting),
    rumus(U.beban, rekap.bebanKerjaMenit),
    rumus(U.mentah, rekap.kebutuhanMentah),
    rumus(U.kebutuhan, rekap.kebutuhan),
    rumus(U.kurang, rekap.selisih < 0 ? rekap.selisih : 0),
    rumus(U.lebih, rekap.selisih > 0 ? rekap.selisih : 0),
    rumus(U.ej, rekap.efektivitas ?? TANDA_KOSONG),
    rumus(U.pj, rekap.prestasi ?? TANDA_KOSONG),
    usul(U.usul, rekap.usul),
    usul(U.alasan, teksSel(teksAlasan(rekap))),
  ];
}

function selJumlah(jumlah: JumlahRekap): SelHarapan[] {
  return [
    rumus(U.pns, jumlah.bezettingPns),
    rumus(U.pppk, jumlah.bezettingPppk),
    rumus(U.bezetting, jumlah.bezetting),
    rumus(U.beban, jumlah.bebanKerjaMenit),
    rumus(U.mentah, jumlah.kebutuhanMentah),
    rumus(U.kebutuhan, jumlah.kebutuhan),
    rumus(U.kurang, 0 - jumlah.kekurangan),
    rumus(U.lebih, jumlah.kelebihan),
    rumus(U.usul, jumlah.usul),
  ];
}

/**
 * Rows of the trace. The total of a block is stated from the recap and its tasks from the trace; both must tell one workload.
 *
 * @throws AppError `exportMismatch` when trace and recap disagree
 */
export function* harapanRincian(bahan: BahanFormasi, tata: TataFormasi): Generator<BarisHarapan> {
  for (const unit of tata.unit) for (const letak of unit.jabatan) yield* harapanBlok(bahan, letak);
}

function* harapanBlok(
  bahan: BahanFormasi,
  { rekap, nomor, kepalaRincian, tugasAwal, tugasAkhir, jumlahRincian }: LetakJabatan,
): Generator<BarisHarapan> {
  const jejak = bahan.jejak(rekap);
  const sel = `${R.beban}${jumlahRincian}`;
  if (jejak.bebanKerjaMenit !== rekap.bebanKerjaMenit || jejak.kebutuhan !== rekap.kebutuhan) {
    throw new AppError("exportMismatch", {
      lembar: LEMBAR_FORMASI.rincian,
      sel,
      tertulis: jejak.bebanKerjaMenit,
      seharusnya: rekap.bebanKerjaMenit,
    });
  }
  yield { baris: kepalaRincian, sel: [tetap(R.nomor, nomor), tetap(R.uraian, rekap.nama)] };
  if (jejak.metode)
    yield {
      baris: tugasAkhir,
      sel: [tetap(R.uraian, teksKebutuhanMetode(jejak.metode.jenis)), tetap(R.kebutuhan, jejak.metode.kebutuhan)],
    };
  for (const [urutan, satu] of jejak.baris.entries()) {
    yield {
      baris: tugasAwal + urutan,
      sel: [
        tetap(R.uraian, satu.uraian),
        tetap(R.satuan, satu.satuanHasil),
        tetap(R.volume, sepertiDihitung(satu.volume)),
        tetap(R.periode, TEKS_PERIODE[satu.periode]),
        rumus(R.volumeSetahun, isiVolumeSetahun(satu, bahan.profil)),
        tetap(R.norma, sepertiDihitung(satu.normaWaktuMenit)),
        rumus(R.wke, satu.pembagiMenit),
        rumus(R.beban, satu.bebanMenit),
        rumus(R.kebutuhan, satu.kebutuhan),
      ],
    };
  }
  yield { baris: jumlahRincian, sel: [rumus(R.beban, rekap.bebanKerjaMenit), rumus(R.kebutuhan, rekap.kebutuhanMentah)] };
  yield { baris: jumlahRincian + 1, sel: [rumus(R.kebutuhan, rekap.kebutuhan)] };
}
