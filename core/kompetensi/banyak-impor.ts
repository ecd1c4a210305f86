import { nameKey } from "../name";
import { kunciKompetensi, type KompetensiTeknis } from "./kamus";
import type { Penilaian } from "./penilaian";
import type { IsiImporKompetensi, PratinjauKompetensi, SasaranImpor } from "./pratinjau";
import type { PelatihanTersedia } from "./soal-termurah";
import type { BarisStandar } from "./standar";

/** What stands in the data file already. */
interface YangAda {
  readonly teknis: readonly KompetensiTeknis[];
  readonly standar: readonly BarisStandar[];
  readonly penilaian: readonly Penilaian[];
  readonly katalog: readonly (PelatihanTersedia & { readonly nama: string; readonly penyelenggara: string })[];
}

type Hitungan = PratinjauKompetensi["hitungan"];

/** Rows of a file that are new, changed, or the same as what is there. */
export function countImpor(isi: IsiImporKompetensi, ada: YangAda): Hitungan {
  const teknis = new Map(ada.teknis.map((satu) => [nameKey(satu.nama), satu]));
  const standar = new Map(ada.standar.map((satu) => [`${satu.jabatanId} ${kunciKompetensi(satu)} ${satu.sejak ?? ""}`, satu]));
  const penilaian = new Map(
    ada.penilaian.map((satu) => [`${satu.pegawaiId} ${kunciKompetensi(satu)} ${satu.tanggal} ${satu.bukti}`, satu]),
  );
  const katalog = new Map(ada.katalog.map((satu) => [nameKey(satu.nama), satu]));
  return {
    kamus: countBaris(isi.kamus, ({ nama, isi: kolom }) => {
      const lama = teknis.get(nameKey(nama));
      return lama && Object.entries(kolom).every(([nomor, nilai]) => lama[nomor as keyof typeof kolom] === nilai);
    }),
    standar: countBaris(isi.standar, ({ jabatanId, kunci, level, sejak }) =>
      sama(standar.get(`${jabatanId} ${kunci} ${sejak ?? ""}`), { level }),
    ),
    penilaian: countBaris(isi.penilaian, ({ pegawaiId, kunci, tanggal, bukti, ...lain }) =>
      sama(penilaian.get(`${pegawaiId} ${kunci} ${tanggal} ${bukti}`), lain),
    ),
    pelatihan: countBaris(isi.pelatihan, ({ nama, sasaran, ...kolom }) => {
      const lama = katalog.get(nameKey(nama));
      return lama && sama(lama, kolom) === true && sasaran.every((satu) => adaSasaran(lama.sasaran, satu));
    }),
  };
}

/** Undefined for a row that is not there, else whether it is the same. */
function countBaris<R>(baris: readonly R[], bandingkan: (baris: R) => boolean | undefined): Hitungan["kamus"] {
  const hasil = baris.map(bandingkan);
  const banyak = (nilai: boolean | undefined): number => hasil.filter((satu) => satu === nilai).length;
  return { baru: banyak(undefined), berubah: banyak(false), tetap: banyak(true) };
}

function sama<T extends object>(lama: T | undefined, kolom: Partial<T>): boolean | undefined {
  if (lama === undefined) return undefined;
  return (Object.keys(kolom) as (keyof T)[]).every((nama) => lama[nama] === kolom[nama]);
}

/** Whether the aim stands there as the file says it. */
function adaSasaran(lama: PelatihanTersedia["sasaran"], { kunci, dariLevel, keLevel }: SasaranImpor): boolean {
  const ada = lama.find((satu) => satu.kunci === kunci);
  return ada !== undefined && ada.keLevel === keLevel && (dariLevel ?? ada.dariLevel) === ada.dariLevel;
}
