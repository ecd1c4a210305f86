import { nameKey } from "../name";
import { kunciKompetensi, type KompetensiTeknis } from "./kamus";
import type { Penilaian } from "./penilaian";
import type { IsiImporKompetensi, PratinjauKompetensi } from "./pratinjau";
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
    penilaian: countBaris(isi.penilaian, ({ pegawaiId, kunci, tanggal, bukti, level, sampai, sumber }) =>
      sama(penilaian.get(`${pegawaiId} ${kunci} ${tanggal} ${bukti}`), { level, sampai, sumber }),
    ),
    pelatihan: countBaris(isi.pelatihan, ({ nama, sasaran, jp, biaya, biayaKelas, kuota, penyelenggara }) => {
      const lama = katalog.get(nameKey(nama));
      return lama && sama(lama, { jp, biaya, biayaKelas, kuota, penyelenggara }) === true && urut(lama.sasaran) === urut(sasaran);
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

function urut(sasaran: PelatihanTersedia["sasaran"]): string {
  return sasaran
    .map(({ kunci, dariLevel, keLevel }) => `${kunci} ${dariLevel} ${keLevel}`)
    .toSorted()
    .join(";");
}
