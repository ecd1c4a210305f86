import type { Bagian, Baris } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak } from "../naskah/tabel";
import { CATATAN_SELISIH } from "../text/formasi-berkas";
import { KEPALA_REKAP as K, TEKS_FORMULIR as T } from "../text/formulir";
import { groupBy } from "../group";
import {
  kolomBezetting,
  kolomEj,
  kolomKebutuhan,
  kolomKelas,
  kolomKurang,
  kolomLebih,
  kolomMentah,
  kolomNama,
  kolomNomor,
  kolomPj,
  kolomPns,
  kolomPppk,
  type KolomJabatan,
} from "./kolom-jabatan";
import { kalimatDasar, kepalaSurat, tandaTanganSurat, type BahanSurat } from "./naskah-surat";
import { jumlahRekap, type RekapJabatan } from "./rekap";
import { konstantaProfil } from "./rumus-abk";

/** Section of the recap; the forms take the holders from it and it takes the needs from them. */
export const BAGIAN_REKAP = "rekap";

function kolomRekap({ profil }: BahanSurat): readonly KolomJabatan[] {
  const bezetting = K.kelompokBezetting;
  return [
    kolomNomor({ kepala: K.nomor, lebar: 5, nomor: "1" }),
    kolomNama({ kepala: K.nama, lebar: 52, nomor: "2" }),
    kolomKelas({ kepala: K.kelas, lebar: 8, nomor: "3" }),
    kolomPns({ kepala: K.pns, kelompok: bezetting, lebar: 8, nomor: "4" }),
    kolomPppk({ kepala: K.pppk, kelompok: bezetting, lebar: 8, nomor: "5" }),
    kolomBezetting({ kepala: K.bezetting, kelompok: bezetting, lebar: 9, nomor: "6" }),
    kolomMentah(
      { kepala: K.mentah, kelompok: K.kelompokHasil, lebar: 12, nomor: "7" },
      ({ rekap }) => rumus`${sel("pegawai", "jumlah", rekap.jabatanId)}`,
    ),
    kolomKebutuhan(
      { kepala: K.kebutuhan, kelompok: K.kelompokHasil, lebar: 11, nomor: "8" },
      profil,
      ({ rekap }) => rumus`${sel("pegawai", "pembulatan", rekap.jabatanId)}`,
    ),
    kolomKurang({ kepala: K.kurang, kelompok: K.kelompokSelisih, lebar: 9, nomor: "9" }, profil),
    kolomLebih({ kepala: K.lebih, kelompok: K.kelompokSelisih, lebar: 9, nomor: "10" }, profil),
    kolomEj({ kepala: K.ej, lebar: 8, nomor: "11" }),
    kolomPj({ kepala: K.pj, lebar: 7, nomor: "12" }),
    { kunci: "keterangan", kepala: K.keterangan, lebar: 34, rata: "kiri", nomor: "13", nilai: () => null },
  ];
}

/** Jabatan with their units in printing order: those of one unit together, where the unit first appears. */
export function menurutUnit<T extends { readonly rekap: RekapJabatan }>(jabatan: readonly T[]): readonly T[][] {
  return [...groupBy(jabatan, ({ rekap }) => rekap.unitId).values()];
}

/** The recap of the forms: one row a jabatan with what its form comes to, subtotals by unit, total, signature. */
export function bagianRekap(bahan: BahanSurat, jabatan: readonly RekapJabatan[], diLuarCetak: boolean): Bagian {
  const kolom = kolomRekap(bahan);
  return {
    kunci: BAGIAN_REKAP,
    lembar: T.lembarRekap,
    arah: "mendatar",
    diLuarCetak,
    blok: [
      ...kepalaSurat(bahan, T.judulRekap),
      { jenis: "paragraf", teks: kalimatDasar(bahan.profil), gaya: "biasa" },
      { jenis: "rincian", gaya: "identitas", isi: konstantaProfil(bahan.profil) },
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisRekap(kolom, jabatan) },
      { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
      tandaTanganSurat(bahan),
    ],
  };
}

function* barisRekap(kolom: readonly KolomJabatan[], semua: readonly RekapJabatan[]): Generator<Baris> {
  let nomor = 0;
  const unit = menurutUnit(semua.map((rekap) => ({ rekap })));
  for (const [urutan, anggota] of unit.entries()) {
    yield* kepalaUnit(kolom, anggota);
    for (const { rekap } of anggota) {
      nomor += 1;
      const beban = sel("menit", "jumlah", rekap.jabatanId);
      yield barisIsi(
        kolom,
        { rekap, nomor, beban },
        { kunci: rekap.jabatanId, bersama: urutan === unit.length - 1 && rekap === anggota.at(-1)?.rekap },
      );
    }
  }
  yield barisTotal(kolom, semua, T.total);
}

/** The row of a unit with its subtotals; it stays with the unit's first jabatan. */
export function* kepalaUnit(kolom: readonly KolomJabatan[], anggota: readonly { readonly rekap: RekapJabatan }[]): Generator<Baris> {
  const [pertama, terakhir] = [anggota.at(0)?.rekap, anggota.at(-1)?.rekap];
  if (!pertama || !terakhir) return;
  yield barisJumlah(kolom, {
    kunci: kunciUnit(pertama),
    jenis: "kelompok",
    jumlah: jumlahRekap(anggota.map(({ rekap }) => rekap)),
    label: ["nama", pertama.unit],
    atas: [pertama.jabatanId, terakhir.jabatanId],
    bersama: true,
  });
}

/** Key of the row of a unit. */
export const kunciUnit = ({ unitId }: Pick<RekapJabatan, "unitId">): string => `unit ${unitId}`;

/** The rows of a table of units and jabatan in printing order, from the first unit to the last jabatan; null when there are none. */
export function rentangBaris(
  jabatan: readonly Pick<RekapJabatan, "unitId" | "jabatanId">[],
): readonly [dari: string, sampai: string] | null {
  const [pertama, terakhir] = [jabatan.at(0), jabatan.at(-1)];
  return pertama && terakhir ? [kunciUnit(pertama), terakhir.jabatanId] : null;
}

/** The total of a table of units and jabatan, over everything below its headings. */
export function barisTotal(kolom: readonly KolomJabatan[], semua: readonly RekapJabatan[], teks: string): Baris {
  const urut = menurutUnit(semua.map((rekap) => ({ rekap }))).flat();
  return barisJumlah(kolom, {
    kunci: "total",
    jenis: "jumlah",
    jumlah: jumlahRekap(semua),
    label: ["nomor", teks],
    atas: rentangBaris(urut.map(({ rekap }) => rekap)),
    gabung: [0, 3],
    bersama: true,
  });
}
