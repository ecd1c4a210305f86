import type { JejakBaris } from "../abk/jejak";
import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { DUA_DESIMAL, EMPAT_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import { rumus, sel, type Rumus } from "../naskah/rumus";
import type { KolomIsi } from "../naskah/tabel";
import { TEKS_PERIODE } from "../text/abk";
import { kepalaFormulir, TEKS_FORMULIR as T } from "../text/formulir";
import { dalamSatuan, sepertiDihitung, volumeFormulir, type SatuanFormulir } from "./formulir";
import { NAMA_SEL, rumusPengali, rumusWkePeriode } from "./rumus-abk";

export interface BarisFormulir {
  readonly tugas: JejakBaris;
  readonly nomor: number;
}

export type KolomFormulir = KolomIsi<BarisFormulir>;

interface Cara {
  readonly satuan: SatuanFormulir;
  readonly profil: ProfilAbk;
}

/** The eight columns of the form, and beside the page what they are counted from: volume, period, workload. */
export function kolomFormulir(cara: Cara): readonly KolomFormulir[] {
  const { satuan, profil } = cara;
  const kepala = kepalaFormulir(satuan, profil);
  const jam = satuan === "jam";
  return [
    { kunci: "nomor", kepala: kepala.nomor, nomor: "1", lebar: 4.5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "uraian", kepala: kepala.uraian, nomor: "2", lebar: 43, rata: "kiri", nilai: ({ tugas }) => tugas.uraian },
    { kunci: "satuan", kepala: kepala.satuan, nomor: "3", lebar: 12, rata: "kiri", nilai: ({ tugas }) => tugas.satuanHasil },
    {
      kunci: "norma",
      kepala: kepala.norma,
      nomor: "4",
      lebar: 13,
      rata: "kanan",
      bentuk: jam ? EMPAT_DESIMAL : SEPERLUNYA,
      nilai: ({ tugas }) => dalamSatuan(sepertiDihitung(tugas.normaWaktuMenit), satuan),
      rumus: ({ tugas }) => (jam ? rumus`${sepertiDihitung(tugas.normaWaktuMenit)}/60` : null),
    },
    {
      kunci: "wke",
      kepala: kepala.wke,
      nomor: "5",
      lebar: 10.5,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => dalamSatuan(tugas.pembagiMenit, satuan),
      rumus: ({ tugas }) => rumusWke(tugas.periode, cara),
    },
    {
      kunci: "beban",
      kepala: kepala.beban,
      nomor: "6",
      lebar: 11.5,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => volumeFormulir(tugas, profil),
      rumus: ({ tugas }) => rumusBeban(tugas.periode, profil),
    },
    {
      kunci: "pegawai",
      kepala: kepala.pegawai,
      nomor: "7",
      lebar: 12.5,
      rata: "kanan",
      bentuk: EMPAT_DESIMAL,
      nilai: ({ tugas }) => tugas.kebutuhan,
      rumus: () => rumus`${sel("norma")}*${sel("beban")}/${sel("wke")}`,
    },
    { kunci: "keterangan", kepala: kepala.keterangan, nomor: "8", lebar: 16, rata: "kiri", nilai: ({ tugas }) => tugas.keterangan },
    ...kolomIsian(cara),
  ];
}

function kolomIsian(cara: Cara): readonly KolomFormulir[] {
  const { volume, periode, beban } = T.kolomIsian;
  return [
    {
      kunci: "volume",
      kepala: volume,
      lebar: 11,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      diLuarCetak: true,
      nilai: ({ tugas }) => sepertiDihitung(tugas.volume),
    },
    {
      kunci: "periode",
      kepala: periode,
      lebar: 12.5,
      rata: "tengah",
      diLuarCetak: true,
      nilai: ({ tugas }) => TEKS_PERIODE[tugas.periode],
    },
    {
      kunci: "menit",
      kepala: beban,
      lebar: 16,
      rata: "kanan",
      bentuk: DUA_DESIMAL,
      diLuarCetak: true,
      nilai: ({ tugas }) => tugas.bebanMenit,
      rumus: () => rumusMenit(cara),
    },
  ];
}

/** Effective time that divides the row, in the unit of the form. */
function rumusWke(periode: Periode, { satuan, profil }: Cara): Rumus {
  const menit = profil.konversi === "perPeriode" ? rumusWkePeriode(periode) : NAMA_SEL.wke;
  return satuan === "jam" ? rumus`${menit}/60` : rumus`${menit}`;
}

/** Volume in that time. */
function rumusBeban(periode: Periode, { konversi }: ProfilAbk): Rumus {
  const kali = konversi === "perPeriode" ? null : rumusPengali(periode);
  return kali === null ? rumus`${sel("volume")}` : rumus`${sel("volume")}*${kali}`;
}

/** Workload of a year in minutes; under conversion B the one that is equal to the row's need. */
function rumusMenit({ satuan, profil }: Cara): Rumus {
  const kerja = rumus`${sel("norma")}*${sel("beban")}`;
  if (profil.konversi === "perPeriode") return rumus`${kerja}*${NAMA_SEL.wke}/${sel("wke")}`;
  return satuan === "jam" ? rumus`${kerja}*60` : kerja;
}
