import type { PlainDate } from "../../../core/date";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahEkinerja } from "../../../core/skp/naskah-ekinerja";
import { naskahMatriks, type MatriksTercetak } from "../../../core/skp/naskah-matriks";
import { naskahSkp, type SkpTercetak } from "../../../core/skp/naskah-skp";
import type { PendekatanSkp } from "../../../core/skp/skp";
import { KOLOM_EKINERJA } from "../../../core/skp/ekinerja";

const PEGAWAI = {
  nama: "Galih Pramudityo, S.IP.",
  nip: "199206152018031001",
  pangkat: "III/b",
  jabatan: "Penata Kelola Pemilu Ahli Pertama",
  unit: "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
};
const PANJANG =
  "Menyusun bahan teknis penyelenggaraan tahapan pemilu yang lengkap, tepat waktu, dan dapat dipertanggungjawabkan kepada pimpinan";

/** An SKP that shows all that its form can, with the pages that many results take. */
function skpUji(pendekatan: PendekatanSkp, banyak = 4): SkpTercetak {
  return {
    id: `${pendekatan}-${banyak}`,
    mulai: "2026-01-01" as PlainDate,
    selesai: "2026-12-31" as PlainDate,
    pendekatan,
    pegawai: PEGAWAI,
    penilai: { ...PEGAWAI, nama: "Bima Hadisaputra, S.H.", nip: "197705202005011002", pangkat: "IV/a", jabatan: "Kepala Subbagian" },
    nilaiHasil: "diAtas",
    nilaiPerilaku: "sesuai",
    predikatLuar: null,
    rhk: Array.from({ length: banyak }, (_, nomor) => ({
      id: `r${nomor}`,
      jenis: nomor === banyak - 1 ? ("tambahan" as const) : ("utama" as const),
      uraian: nomor % 2 === 0 ? PANJANG : "Laporan tersusun",
      rhkPimpinan: nomor % 3 === 0 ? "" : PANJANG,
      indikator: (["kuantitas", "waktu"] as const).slice(0, 1 + (nomor % 2)).map((aspek) => ({
        id: `i${nomor}${aspek}`,
        aspek,
        perspektif: "penerima layanan" as const,
        uraian: aspek === "waktu" ? "Ketepatan waktu penyelesaian" : "Jumlah naskah bahan teknis yang diselesaikan",
        target: aspek === "waktu" ? "100" : "1.250",
        satuan: aspek === "waktu" ? "persen" : "naskah",
        realisasi: [
          { triwulan: 1, nilai: "300", bukti: "Rekap triwulan I", umpanBalik: "Sesuai rencana" },
          { triwulan: 2, nilai: "620", bukti: "Rekap triwulan II", umpanBalik: "" },
        ],
      })),
    })),
    perilaku: [
      { nilai: "akuntabel", ekspektasi: "Laporan disampaikan sebelum tanggal lima", umpanBalik: "Baik", penilaian: "sesuai" },
      { nilai: "loyal", ekspektasi: "", umpanBalik: "", penilaian: null },
    ],
    dukungan: "Anggaran kegiatan dan perangkat kerja yang memadai",
    skema: "Laporan triwulanan kepada pejabat penilai",
    konsekuensi: "",
  };
}

const MATRIKS: MatriksTercetak = {
  tahun: 2026,
  nama: "Bima Hadisaputra, S.H.",
  jabatan: "Kepala Subbagian",
  rhk: ["a", "b", "c", "d", "e"].map((id) => ({ id, uraian: `${PANJANG} (${id})` })),
  bawahan: ["Galih", "Intan", "Hasan"].map((nama, nomor) => ({
    nama,
    jabatan: nomor === 1 ? "" : "Penata Kelola Pemilu",
    menurutRhk: { a: [PANJANG], c: ["Laporan tersusun", "Arsip tertata"] },
  })),
};

/** Every document of performance by its kind, each as one that shows all that it can. */
export function naskahKinerja(
  bahan: BahanSurat,
): Readonly<Record<"skp" | "matriksPeran" | "ekinerja", readonly (readonly [string, Naskah])[]>> {
  return {
    skp: [
      ["SKP kuantitatif", naskahSkp(bahan, "rencana", [skpUji("kuantitatif", 14)])],
      ["SKP kualitatif dan pimpinan", naskahSkp(bahan, "rencana", [skpUji("kualitatif"), skpUji("jpt")])],
      ["evaluasi SKP", naskahSkp(bahan, "evaluasi", [skpUji("kuantitatif"), skpUji("jpt"), { ...skpUji("kualitatif", 2), penilai: null }])],
    ],
    matriksPeran: [
      ["matriks peran", naskahMatriks(bahan, MATRIKS)],
      ["matriks peran kosong", naskahMatriks(bahan, { ...MATRIKS, bawahan: [] })],
    ],
    ekinerja: [
      [
        "e-Kinerja",
        naskahEkinerja(bahan, 2026, {
          kolom: KOLOM_EKINERJA,
          baris: [
            {
              nip: PEGAWAI.nip,
              rhkAtasan: PANJANG,
              rhk: PANJANG,
              jenis: "utama",
              aspek: "kuantitas",
              indikator: "Jumlah",
              target: "12",
              satuan: "naskah",
            },
            { nip: PEGAWAI.nip, rhkAtasan: "", rhk: "Panitia", jenis: "tambahan", aspek: null, indikator: "", target: "", satuan: "" },
          ],
        }),
      ],
    ],
  };
}
