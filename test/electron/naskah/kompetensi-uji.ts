import type { PlainDate } from "../../../core/date";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import { kamusKompetensi } from "../../../core/kompetensi/kamus";
import { computeKesenjangan } from "../../../core/kompetensi/kesenjangan";
import { naskahBukuKompetensi, naskahKesenjangan } from "../../../core/kompetensi/naskah-kompetensi";
import { penilaianTerpilih } from "../../../core/kompetensi/penilaian";
import { standarJabatan } from "../../../core/kompetensi/standar";
import type { Naskah } from "../../../core/naskah/naskah";
import { NILAI_STANDAR, penilaian, sembilan, standar } from "../../core/kompetensi/bahan";

const PER = "2026-11-26" as PlainDate;
const PENILAIAN = [
  ...sembilan([3, 2, 3, 3, 2, 3, 3, 3], "2026-03-02").slice(0, 8),
  penilaian("integritas", 2, { tanggal: "2021-01-01", bukti: "sertifikat", sumber: "Balai diklat" }),
];
const KABAG = { id: "kabag", nama: "Kepala Bagian Umum", unit: "Sekretariat", jenis: "administrator", jenjang: null } as const;
const TEKNIS = {
  id: "t1",
  kode: "KPU.01",
  nama: "Tata kelola logistik pemilu",
  urusan: "Logistik",
  level1: "Mencatat barang",
  level2: "Menyusun kebutuhan",
  level3: "Mengendalikan distribusi",
  level4: "Mengevaluasi",
  level5: "Merumuskan kebijakan",
  sumber: "Kamus kantor",
  revision: 1,
};

/** The gap report of somebody who lacks two levels and was not assessed in one competency. */
export function kesenjanganUji(bahan: BahanSurat): Naskah {
  const syarat = standarJabatan([KABAG], { baris: [], per: PER, nilai: NILAI_STANDAR }).get("kabag") ?? [];
  const dinilai = penilaianTerpilih(PENILAIAN, PER, { cara: "terbaru", usangTahun: 3 }).get("budi");
  return naskahKesenjangan(bahan, {
    nama: "Budi Santoso",
    nip: "198001012005011001",
    jabatan: KABAG.nama,
    unit: KABAG.unit,
    skala: "pemetaan",
    hasil: computeKesenjangan(syarat, dinilai),
    kamus: kamusKompetensi([]),
  });
}

/** A workbook of all that an office keeps of competency. */
export function bukuUji(bahan: BahanSurat): Naskah {
  return naskahBukuKompetensi(bahan, {
    kamus: kamusKompetensi([TEKNIS]),
    teknis: [TEKNIS],
    standar: [
      standar({ jabatanId: "kabag", kunci: "integritas", level: 4 }),
      standar({ jabatanId: "kabag", kunci: "t1", level: 2, sejak: "2026-07-01" }),
    ],
    penilaian: PENILAIAN,
    pelatihan: [
      {
        id: "p1",
        nama: "Pelatihan Kepemimpinan Pengawas",
        jp: 120,
        biaya: 5_000_000,
        biayaKelas: 0,
        kuota: 2,
        penyelenggara: "Pusdiklat",
        sasaran: [
          { kunci: "kerjaSama", dariLevel: 1, keLevel: 3 },
          { kunci: "t1", dariLevel: 0, keLevel: 2 },
        ],
      },
    ],
    jabatan: [KABAG],
    pegawai: [{ id: "budi", nama: "Budi Santoso", nip: "198001012005011001" }],
  });
}
