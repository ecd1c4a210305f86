import type { SegiPemerataan } from "../penempatan/pemerataan";

const SEGI: Readonly<Record<SegiPemerataan, string>> = { unit: "Unit", kelas: "Kelas", jenisKelamin: "Jenis kelamin", usia: "Usia" };

/** A plan against those who could have moved, in words. */
export const TEKS_PEMERATAAN = {
  judul: "Siapa yang tersentuh",
  penjelasan:
    "Dari yang boleh pindah menurut syarat keras, berapa yang diusulkan. Keterangan saja: jenis kelamin dan usia tidak ikut menentukan usul.",
  kolom: { nama: "Kelompok", berhak: "Boleh pindah", diusulkan: "Diusulkan" },
  kelompok: (segi: SegiPemerataan, nama: string) => `${SEGI[segi]}: ${nama}`,
  tanpaJabatan: "tanpa jabatan",
  tanpaKelas: "belum diisi",
  belumDiketahui: "belum diketahui",
  kelas: (kelas: number) => String(kelas).padStart(2, "0"),
  usia: ([dari, sampai]: readonly [number, number | null]) =>
    sampai === null ? `${dari} tahun ke atas` : dari === 0 ? `di bawah ${sampai + 1} tahun` : `${dari} sampai ${sampai} tahun`,
} as const;
