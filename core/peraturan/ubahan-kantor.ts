import {
  KETENTUAN_PROFIL,
  PROFIL_BAWAAN,
  WAKTU_1200,
  WAKTU_1250,
  type KeluargaProfil,
  type KolomWaktu,
  type KonversiPeriode,
  type ProfilAbk,
} from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { KEDUDUKAN_HUKUM, KETENTUAN_KEDUDUKAN, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import type { BarisNilaiKantor } from "./nilai-kantor";
import { bacaIdKetentuan, dapatDiubahKantor, kodeNilai, menurut, type IdKetentuan, type IdKetentuanKantor } from "./register";

/** One thing that an office set otherwise than the register says. */
export type UbahanKantor =
  | { readonly jenis: "angka"; readonly ketentuan: IdKetentuan; readonly profil: string; readonly kantor: number }
  | { readonly jenis: "pembulatan"; readonly ketentuan: IdKetentuan; readonly profil: string; readonly kantor: ProfilAbk["pembulatan"] }
  | { readonly jenis: "minimumSatu"; readonly ketentuan: IdKetentuan; readonly profil: string }
  | { readonly jenis: "konversi"; readonly ketentuan: IdKetentuan; readonly profil: string }
  | { readonly jenis: "sakelar"; readonly ketentuan: IdKetentuan; readonly nama: string }
  | { readonly jenis: "polaNomor"; readonly ketentuan: IdKetentuan; readonly pola: string }
  | { readonly jenis: "nilai"; readonly ketentuan: IdKetentuanKantor; readonly baris: BarisNilaiKantor }
  | { readonly jenis: "ejaan"; readonly ketentuan: IdKetentuan; readonly teks: string; readonly nama: string };

const WAKTU: Readonly<Record<KeluargaProfil, Readonly<Record<KolomWaktu, number>>>> = {
  "permenpanrb-1-2020": WAKTU_1250,
  "perka-bkn-19-2011": WAKTU_1200,
};
const KOLOM_WAKTU = kodeNilai(WAKTU_1250);

/**
 * The family that a profile is compared with: its own when it is one that the product brought along or has the year of one, else the
 * product's default.
 */
export function keluargaProfil(profil: Pick<ProfilAbk, "waktuKerjaEfektifMenit"> & { readonly id?: string | undefined }): KeluargaProfil {
  const keluarga = kodeNilai(WAKTU);
  const sendiri = keluarga.find((satu) => satu === profil.id);
  const setahun = keluarga.find((satu) => WAKTU[satu].waktuKerjaEfektifMenit === profil.waktuKerjaEfektifMenit);
  return sendiri ?? setahun ?? "permenpanrb-1-2020";
}

/** The rule on which the effective time of a profile rests: its family's, or the way of computing it. */
export function ketentuanWke(profil: Pick<ProfilAbk, "id" | "waktuKerjaEfektifMenit" | "perhitungan">): IdKetentuan {
  return profil.perhitungan ? "hari-efektif" : KETENTUAN_PROFIL[keluargaProfil(profil)].waktuKerjaEfektifMenit;
}

/** The multiplier of a period, or the time by which its volumes are divided. A month is a twelfth and a year is whole: no rule says so. */
const KOLOM_PERIODE: Readonly<Record<KonversiPeriode, Readonly<Partial<Record<Periode, KolomWaktu>>>>> = {
  setahunkan: { hari: "hariPerTahun", minggu: "mingguPerTahun" },
  perPeriode: { hari: "wkeHariMenit", minggu: "wkeMingguMenit", bulan: "wkeBulanMenit" },
};

/** The rules on which volumes of these periods rest under a profile, each once. */
export function ketentuanPengali(
  profil: Pick<ProfilAbk, "id" | "waktuKerjaEfektifMenit" | "konversi">,
  periode: readonly Periode[],
): readonly IdKetentuan[] {
  const aturan = KETENTUAN_PROFIL[keluargaProfil(profil)];
  const kolom = new Set(periode.map((satu) => KOLOM_PERIODE[profil.konversi][satu]));
  return [...kolom].flatMap((satu) => (satu === undefined ? [] : [aturan[satu]]));
}

/**
 * What an office set otherwise than the register: figures of the profile in force and of changed profiles that the product brought
 * along, switches and explained spellings of kedudukan hukum, the pattern of numbers, values of rules. Does not judge whether the change is right.
 */
export function ubahanKantor(bahan: {
  readonly profil: readonly ProfilAbk[];
  readonly aktifId: string;
  readonly aturan: AturanKedudukan;
  /** Pattern of the numbers of letters. */
  readonly pola: string;
  /** Values of rules that the office set itself. */
  readonly nilai: readonly BarisNilaiKantor[];
}): readonly UbahanKantor[] {
  const dibandingkan = bahan.profil.filter(({ id }) => id === bahan.aktifId || PROFIL_BAWAAN.some((bawaan) => bawaan.id === id));
  return [
    ...dibandingkan.flatMap(ubahanProfil),
    ...ubahanKedudukan(bahan.aturan),
    ...(bahan.pola === menurut("nomor-naskah") ? [] : [{ jenis: "polaNomor", ketentuan: "nomor-naskah", pola: bahan.pola } as const]),
    ...bahan.nilai.flatMap((baris): UbahanKantor[] => {
      const ketentuan = bacaIdKetentuan(baris.id);
      return ketentuan !== null && dapatDiubahKantor(ketentuan) ? [{ jenis: "nilai", ketentuan, baris }] : [];
    }),
  ];
}

function ubahanProfil(profil: ProfilAbk): readonly UbahanKantor[] {
  const keluarga = keluargaProfil(profil);
  const nama = profil.nama;
  const angka = (ketentuan: IdKetentuan, kantor: number, seharusnya: number): UbahanKantor[] =>
    kantor === seharusnya ? [] : [{ jenis: "angka", ketentuan, profil: nama, kantor }];
  const dihitung = profil.perhitungan;
  return [
    ...KOLOM_WAKTU.flatMap((kolom) => angka(KETENTUAN_PROFIL[keluarga][kolom], profil[kolom], WAKTU[keluarga][kolom])),
    ...(dihitung
      ? [
          ...angka("hari-kerja-seminggu", dihitung.hariKerjaSeminggu, menurut("hari-kerja-seminggu")),
          ...angka("jam-formal-sehari", dihitung.menitPerHari, menurut("jam-formal-sehari")),
          ...angka("cuti-tahunan", dihitung.cutiTahunan, menurut("cuti-tahunan")),
          ...angka("kelonggaran-30", dihitung.kelonggaranPersen, menurut("kelonggaran-30")),
        ]
      : []),
    ...(profil.pembulatan === menurut("pembulatan-kebutuhan")
      ? []
      : [{ jenis: "pembulatan", ketentuan: "pembulatan-kebutuhan", profil: nama, kantor: profil.pembulatan } as const]),
    ...(profil.minimumSatu === menurut("minimum-satu") ? [] : [{ jenis: "minimumSatu", ketentuan: "minimum-satu", profil: nama } as const]),
    ...(profil.konversi === "setahunkan" ? [] : [{ jenis: "konversi", ketentuan: "konversi-periode", profil: nama } as const]),
  ];
}

function ubahanKedudukan({ sakelar, dikenalkan }: AturanKedudukan): readonly UbahanKantor[] {
  return KEDUDUKAN_HUKUM.flatMap(({ kode, nama, memangku }): UbahanKantor[] => {
    const ejaan = Object.keys(dikenalkan).filter((teks) => dikenalkan[teks] === kode);
    return [
      ...(memangku === "sakelar" && sakelar[kode] === true ? [{ jenis: "sakelar", ketentuan: "kedudukan-sakelar", nama } as const] : []),
      ...ejaan.map((teks) => ({ jenis: "ejaan", ketentuan: KETENTUAN_KEDUDUKAN[memangku], teks, nama }) as const),
    ];
  });
}
