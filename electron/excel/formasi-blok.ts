import type { JejakBaris, JejakKebutuhan } from "../../core/abk/jejak";
import type { ProfilAbk } from "../../core/abk/profil";
import { AppError } from "../../core/errors";
import { TEKS_PERIODE } from "../../core/text/abk";
import { LEMBAR_FORMASI, RINCIAN_KOSONG, TEKS_JUMLAH, TEKS_PEMBULATAN_BARIS, teksKepalaBlok } from "../../core/text/formasi-berkas";
import { FORMAT, formatSeperlunya, GAYA, gayaTabel } from "./formasi-gaya";
import { NAMA_SEL, rumusJumlahBeban, rumusTautanKebutuhan, rumusTugas } from "./formasi-rumus";
import { barisMetode, rumusBebanSetara } from "./formasi-metode";
import type { BarisLembar, Gaya } from "./formasi-sel";
import {
  banyakBarisRincian,
  isiVolumeSetahun,
  KOLOM_RINCIAN as R,
  LEBAR_RINCIAN,
  sepertiDihitung,
  type LetakJabatan,
} from "./formasi-tata";
import { tinggiBaris, tinggiTeks } from "./formasi-tinggi";

const TINGGI_SEBARIS = tinggiBaris(1);
const HURUF_KEPALA = 10;
const [, LEBAR_URAIAN = 0, LEBAR_SATUAN = 0] = LEBAR_RINCIAN;
/** Empty bordered cells between the label of a closing row and its figures. */
const KOSONG = LEBAR_RINCIAN.slice(4).map(() => null);

type BarisBlok = BarisLembar & { readonly tinggi: number };

export interface GayaRincian {
  readonly kepala: readonly Gaya[];
  /** Styles of a task row; figures take the shortest format that shows them in full. */
  readonly tugas: (baris: Pick<JejakBaris, "volume" | "volumeSetahun" | "normaWaktuMenit"> | null) => readonly Gaya[];
  readonly jumlah: readonly Gaya[];
  readonly bulat: readonly Gaya[];
}

/**
 * The rows of one jabatan on the trace: head, tasks, total, rounded need, one empty row.
 *
 * @throws AppError `exportMismatch` when the trace has another number of tasks than the recap, for which the rows were laid out
 */
export function barisBlok(letak: LetakJabatan, jejak: JejakKebutuhan, gaya: GayaRincian): BarisBlok[] {
  const { rekap, nomor, kepalaRincian, tugasAwal, tugasAkhir, jumlahRincian } = letak;
  const { metode } = jejak;
  const tertulis = metode ? metode.langkah.length + 2 : jejak.baris.length;
  if (tertulis !== banyakBarisRincian(rekap)) {
    const sel = `${R.nomor}${kepalaRincian}`;
    throw new AppError("exportMismatch", { lembar: LEMBAR_FORMASI.rincian, sel, tertulis, seharusnya: banyakBarisRincian(rekap) });
  }
  const kepala: BarisBlok = {
    isi: [nomor, rekap.nama, teksKepalaBlok(rekap.unit, rekap.kelas, rekap.bezetting)],
    gaya: gaya.kepala,
    tinggi: tinggiTeks(rekap.nama, LEBAR_URAIAN, { ukuran: HURUF_KEPALA, tebal: true }),
  };
  const tugas = metode
    ? barisMetode(jejak, metode).map(({ teks, isi }) => ({ isi, gaya: gaya.tugas(null), tinggi: tinggiTeks(teks, LEBAR_URAIAN) }))
    : jejak.baris.map((satu, urutan) =>
        barisTugas({ tugas: satu, baris: tugasAwal + urutan, nomor: urutan + 1, profil: jejak.profil, gaya }),
      );
  const kosong: BarisBlok = { isi: [null, RINCIAN_KOSONG], gaya: gaya.tugas(null), tinggi: TINGGI_SEBARIS };
  const beban = { formula: metode ? rumusBebanSetara(tugasAkhir) : rumusJumlahBeban(tugasAwal, tugasAkhir), result: rekap.bebanKerjaMenit };
  const mentah = { formula: `${R.beban}${jumlahRincian}/${NAMA_SEL.wke}`, result: rekap.kebutuhanMentah };
  const bulat = { formula: rumusTautanKebutuhan(letak.baris), result: rekap.kebutuhan };
  return [
    kepala,
    ...(tugas.length > 0 ? tugas : [kosong]),
    { isi: [null, TEKS_JUMLAH, ...KOSONG, beban, mentah], gaya: gaya.jumlah, tinggi: TINGGI_SEBARIS },
    { isi: [null, TEKS_PEMBULATAN_BARIS, ...KOSONG, null, bulat], gaya: gaya.bulat, tinggi: TINGGI_SEBARIS },
    { isi: [], gaya: [], tinggi: 9 },
  ];
}

interface BahanTugas {
  readonly tugas: JejakBaris;
  readonly baris: number;
  readonly nomor: number;
  readonly profil: ProfilAbk;
  readonly gaya: GayaRincian;
}

function barisTugas({ tugas, baris, nomor, profil, gaya }: BahanTugas): BarisBlok {
  const rumus = rumusTugas(baris, tugas.periode, profil.konversi);
  return {
    isi: [
      nomor,
      tugas.uraian,
      tugas.satuanHasil,
      sepertiDihitung(tugas.volume),
      TEKS_PERIODE[tugas.periode],
      { formula: rumus.volumeSetahun, result: isiVolumeSetahun(tugas, profil) },
      sepertiDihitung(tugas.normaWaktuMenit),
      { formula: rumus.wke, result: tugas.pembagiMenit },
      { formula: rumus.beban, result: tugas.bebanMenit },
      { formula: rumus.kebutuhan, result: tugas.kebutuhan },
    ],
    gaya: gaya.tugas({ ...tugas, volumeSetahun: isiVolumeSetahun(tugas, profil) }),
    tinggi: Math.max(tinggiTeks(tugas.uraian, LEBAR_URAIAN), tinggiTeks(tugas.satuanHasil, LEBAR_SATUAN)),
  };
}

/** Styles of the blocks under a profile; workloads print decimals only where some workload has them. */
export function gayaRincian(profil: Pick<ProfilAbk, "pembulatan">, bebanBulat: boolean): GayaRincian {
  const formatBeban = bebanBulat ? FORMAT.bulat : FORMAT.duaDesimal;
  const angka = (format: string): Gaya => gayaTabel({ rata: "kanan", format });
  const tengah = gayaTabel({ rata: "tengah" });
  const teks = gayaTabel({ bungkus: true, indent: 1 });
  const penutup = (format: string): Gaya[] => {
    const tebal = (satu: string): Gaya => gayaTabel({ jenis: "unit", rata: "kanan", format: satu });
    return [...Array.from({ length: 8 }, () => gayaTabel({ jenis: "unit", indent: 1 })), tebal(formatBeban), tebal(format)];
  };
  return {
    kepala: [GAYA.namaBlok, GAYA.namaBlok, GAYA.keteranganBlok],
    tugas: (baris) => [
      tengah,
      teks,
      teks,
      angka(formatSeperlunya(baris?.volume ?? 0)),
      tengah,
      angka(formatSeperlunya(baris?.volumeSetahun ?? 0)),
      angka(formatSeperlunya(baris?.normaWaktuMenit ?? 0)),
      angka(FORMAT.bulat),
      angka(formatBeban),
      angka(FORMAT.empatDesimal),
    ],
    jumlah: penutup(FORMAT.empatDesimal),
    bulat: penutup(profil.pembulatan === "tanpa" ? FORMAT.empatDesimal : FORMAT.bulat),
  };
}
