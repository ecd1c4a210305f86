import type { JejakBaris, JejakKebutuhan } from "../abk/jejak";
import { PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import { AppError } from "../errors";
import { BULAT, DUA_DESIMAL, EMPAT_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Bagian, Baris } from "../naskah/naskah";
import type { Sel } from "../naskah/sel";
import { rentang, rumus, sel, type Rumus } from "../naskah/rumus";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_PERIODE } from "../text/abk";
import {
  JUDUL_RINCIAN,
  LEMBAR_FORMASI,
  RINCIAN_KOSONG,
  TEKS_JUMLAH,
  TEKS_PEMBULATAN_BARIS,
  teksKebutuhanMetode,
  teksKepalaBlok,
  teksKepalaRincian,
} from "../text/formasi-berkas";
import { kalimatLangkahMetode, kalimatPembagiMetode } from "../text/metode";
import { sepertiDihitung } from "./formulir";
import type { BahanSurat } from "./naskah-surat";
import type { RekapJabatan } from "./rekap";
import { bentukKebutuhan, NAMA_SEL, rumusPengali, rumusWkePeriode } from "./rumus-abk";

/** Section of the ABK of every jabatan, from which the proposal takes its workloads. */
export const BAGIAN_RINCIAN = "rincian";
/** Row of a jabatan's total on that section. */
export const barisJumlahBlok = ({ jabatanId }: RekapJabatan): string => `${jabatanId} jumlah`;

interface BahanRincian extends BahanSurat {
  readonly rekap: readonly RekapJabatan[];
  readonly jejak: (rekap: RekapJabatan) => JejakKebutuhan;
}

interface CaraRincian {
  /** Section that rounds the needs. */
  readonly usul: string;
  /** Whether every workload is a whole number of minutes, so that no decimals need printing. */
  readonly bebanBulat: boolean;
}

type KolomRincian = KolomIsi<{ readonly tugas: JejakBaris; readonly nomor: number }>;

/** The ABK of every jabatan as a block, task by task, that the proposal takes its workload from. */
export function bagianRincian(bahan: BahanRincian, cara: CaraRincian): Bagian {
  const kolom = kolomRincian(bahan.profil, cara.bebanBulat);
  return {
    kunci: BAGIAN_RINCIAN,
    lembar: LEMBAR_FORMASI.rincian,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: JUDUL_RINCIAN, anak: bahan.contoh ? [] : [bahan.kantor.namaKantor] },
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisRincian(kolom, bahan, cara) },
    ],
  };
}

function* barisRincian(kolom: readonly KolomRincian[], { rekap, jejak }: BahanRincian, { usul }: CaraRincian): Generator<Baris> {
  for (const [urutan, satu] of rekap.entries()) {
    const punya = jejak(satu);
    pastikanSama(satu, punya);
    yield* barisBlok(kolom, { rekap: satu, jejak: punya, nomor: urutan + 1, usul });
  }
}

/** A trace that tells another workload than the recap, or another number of tasks, must not leave the product. */
function pastikanSama(rekap: RekapJabatan, jejak: JejakKebutuhan): void {
  const tugas = jejak.metode ? jejak.metode.langkah.length : jejak.baris.length;
  const seharusnya = jejak.metode ? rekap.langkahMetode : rekap.jumlahTugas;
  const beda: readonly (readonly [number, number])[] = [
    [tugas, seharusnya],
    [jejak.bebanKerjaMenit, rekap.bebanKerjaMenit],
    [jejak.kebutuhan, rekap.kebutuhan],
  ];
  const salah = beda.find(([tertulis, harus]) => tertulis !== harus);
  if (!salah) return;
  throw new AppError("exportMismatch", { lembar: LEMBAR_FORMASI.rincian, sel: rekap.nama, tertulis: salah[0], seharusnya: salah[1] });
}

interface Blok {
  readonly rekap: RekapJabatan;
  readonly jejak: JejakKebutuhan;
  readonly nomor: number;
  readonly usul: string;
}

/** The rows of one jabatan: head, tasks, total, rounded need, a gap. They stay on one page if they fit there. */
function* barisBlok(kolom: readonly KolomRincian[], { rekap, jejak, nomor, usul }: Blok): Generator<Baris> {
  const kunci = (nama: string): string => `${rekap.jabatanId} ${nama}`;
  const kepala = [nomor, rekap.nama, teksKepalaBlok(rekap.unit, rekap.kelas, rekap.bezetting)];
  yield { kunci: kunci("kepala"), jenis: "kepala", sel: kepala, gabung: [2, kolom.length - 2], bersama: true };
  const penutup = (nama: string, teks: string, isi: Readonly<Record<string, Sel>>): Baris => ({
    kunci: kunci(nama),
    jenis: "kelompok",
    bersama: true,
    sel: kolom.map((satu) => (satu.kunci === "uraian" ? teks : (isi[satu.kunci] ?? null))),
  });
  const isi = jejak.metode ? barisMetode(kolom, jejak, kunci) : barisTugas(kolom, jejak, kunci);
  yield* isi;
  yield penutup("jumlah", TEKS_JUMLAH, {
    beban: { nilai: rekap.bebanKerjaMenit, rumus: rumusBeban(jejak, isi, kunci) },
    kebutuhan: { nilai: rekap.kebutuhanMentah, rumus: rumus`${sel("beban")}/${NAMA_SEL.wke}` },
  });
  yield penutup("bulat", TEKS_PEMBULATAN_BARIS, {
    kebutuhan: {
      nilai: rekap.kebutuhan,
      rumus: rumus`${sel("kebutuhan", rekap.jabatanId, usul)}`,
      bentuk: bentukKebutuhan(jejak.profil),
    },
  });
  yield { kunci: kunci("jeda"), jenis: "jeda", sel: [] };
}

/** Total workload: the sum of the rows, or what another method's need is equal to; rounded to millionths of a minute, in which is counted. */
function rumusBeban(jejak: JejakKebutuhan, isi: readonly Baris[], kunci: (nama: string) => string): Rumus {
  if (jejak.metode) return rumus`ROUND(${sel("kebutuhan", kunci("metode"))}*${NAMA_SEL.wke},6)`;
  return rumus`ROUND(SUM(${rentang("beban", isi.at(0)?.kunci ?? "", isi.at(-1)?.kunci ?? "")}),6)`;
}

function barisTugas(kolom: readonly KolomRincian[], jejak: JejakKebutuhan, kunci: (nama: string) => string): readonly Baris[] {
  if (jejak.baris.length === 0) return [barisKata(kolom, { kunci: kunci("kosong"), teks: RINCIAN_KOSONG })];
  return jejak.baris.map((tugas, urutan) => barisIsi(kolom, { tugas, nomor: urutan + 1 }, { kunci: kunci(tugas.id), bersama: true }));
}

/**
 * Rows that explain a need that another method gave: its steps in words, its divisor, and last the need itself as a constant, from
 * which the block's workload is a formula.
 */
function barisMetode(
  kolom: readonly KolomRincian[],
  { metode, profil }: JejakKebutuhan,
  kunci: (nama: string) => string,
): readonly Baris[] {
  if (!metode) return [];
  return [
    ...metode.langkah.map((langkah, urutan) =>
      barisKata(kolom, { kunci: kunci(`langkah ${urutan + 1}`), teks: kalimatLangkahMetode(langkah), isi: { nomor: urutan + 1 } }),
    ),
    barisKata(kolom, { kunci: kunci("pembagi"), teks: kalimatPembagiMetode(metode, profil.waktuKerjaEfektifMenit) }),
    barisKata(kolom, { kunci: kunci("metode"), teks: teksKebutuhanMetode(metode.jenis), isi: { kebutuhan: metode.kebutuhan } }),
  ];
}

interface Kata {
  readonly kunci: string;
  readonly teks: string;
  readonly isi?: Readonly<Record<string, Sel>>;
}

function barisKata(kolom: readonly KolomRincian[], { kunci, teks, isi = {} }: Kata): Baris {
  return { kunci, jenis: "isi", bersama: true, sel: kolom.map((satu) => (satu.kunci === "uraian" ? teks : (isi[satu.kunci] ?? null))) };
}

/**
 * Conversion A annualises the volume and divides by the year. Conversion B divides the work of one period by that period's
 * effective time; the workload of a year is then the one that gives the same need.
 */
function kolomRincian(profil: ProfilAbk, bebanBulat: boolean): readonly KolomRincian[] {
  const { kepala, nomor } = teksKepalaRincian(profil.konversi);
  const perPeriode = profil.konversi === "perPeriode";
  const sebutan = (urutan: number, lebar: number) => ({ kepala: kepala[urutan] ?? "", nomor: nomor[urutan] ?? "", lebar });
  return [
    { ...sebutan(0, 5), kunci: "nomor", rata: "tengah", nilai: (baris) => baris.nomor },
    { ...sebutan(1, 68), kunci: "uraian", rata: "kiri", nilai: ({ tugas }) => tugas.uraian },
    { ...sebutan(2, 16), kunci: "satuan", rata: "kiri", nilai: ({ tugas }) => tugas.satuanHasil },
    { ...sebutan(3, 11), kunci: "volume", rata: "kanan", bentuk: SEPERLUNYA, nilai: ({ tugas }) => sepertiDihitung(tugas.volume) },
    { ...sebutan(4, 12.5), kunci: "periode", rata: "tengah", nilai: ({ tugas }) => TEKS_PERIODE[tugas.periode] },
    {
      ...sebutan(5, 13),
      kunci: "setahun",
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => (perPeriode ? kerjaPeriodeMenit(tugas) : tugas.volumeSetahun),
      rumus: ({ tugas }) => {
        if (perPeriode) return rumus`${sel("volume")}*${sel("norma")}`;
        const kali = rumusPengali(tugas.periode);
        return kali === null ? rumus`${sel("volume")}` : rumus`${sel("volume")}*${kali}`;
      },
    },
    {
      ...sebutan(6, 12.5),
      kunci: "norma",
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => sepertiDihitung(tugas.normaWaktuMenit),
    },
    {
      ...sebutan(7, 11),
      kunci: "wke",
      rata: "kanan",
      bentuk: BULAT,
      nilai: ({ tugas }) => tugas.pembagiMenit,
      rumus: ({ tugas }) => rumus`${perPeriode ? rumusWkePeriode(tugas.periode) : NAMA_SEL.wke}`,
    },
    {
      ...sebutan(8, 15),
      kunci: "beban",
      rata: "kanan",
      bentuk: bebanBulat ? BULAT : DUA_DESIMAL,
      nilai: ({ tugas }) => tugas.bebanMenit,
      rumus: () => (perPeriode ? rumus`${sel("setahun")}*${NAMA_SEL.wke}/${sel("wke")}` : rumus`${sel("setahun")}*${sel("norma")}`),
    },
    {
      ...sebutan(9, 13),
      kunci: "kebutuhan",
      rata: "kanan",
      bentuk: EMPAT_DESIMAL,
      nilai: ({ tugas }) => tugas.kebutuhan,
      rumus: () => (perPeriode ? rumus`${sel("setahun")}/${sel("wke")}` : rumus`${sel("beban")}/${sel("wke")}`),
    },
  ];
}

/** Work of one period in minutes, counted as the product counts: in thousandths of both. */
function kerjaPeriodeMenit({ volume, normaWaktuMenit }: Pick<JejakBaris, "volume" | "normaWaktuMenit">): number {
  return (Math.round(volume * 1_000) * Math.round(normaWaktuMenit * 1_000)) / PERJUTA_PER_MENIT;
}
