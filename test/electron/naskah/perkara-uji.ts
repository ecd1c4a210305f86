import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import { naskahPerkara } from "../../../core/disiplin/naskah-perkara";
import type { LangkahKasus } from "../../../core/disiplin/kasus";
import { SURAT_PERKARA, type IsiSuratPerkara, type SuratPerkara } from "../../../core/disiplin/surat-perkara";
import { parsePlainDate } from "../../../core/date";
import type { Naskah } from "../../../core/naskah/naskah";

const langkah = (jenis: SuratPerkara, lain: Partial<LangkahKasus> = {}): LangkahKasus => ({
  id: jenis,
  jenis,
  tanggal: parsePlainDate("2026-07-14"),
  nomorSurat: "12/SDM.01/3204/VII/2026",
  tanggalPeriksa: parsePlainDate("2026-07-27"),
  tempat: "Pukul 09.00, ruang rapat lantai 2",
  pejabat: "Kepala Subbagian Keuangan, Umum, dan Logistik",
  hasil: jenis === "keputusan" ? "dijatuhi" : jenis === "penyampaian" ? "hadir" : jenis === "bap" ? "ditandatangani" : null,
  kode: null,
  perangkat: "pp94Peralihan",
  isi: "Tanya: Apakah Saudara sehat?\nJawab: Sehat & siap diperiksa <benar>.",
  ...lain,
});

/** What every letter of a case is printed of in tests. */
export function perkaraUji(surat: SuratPerkara, lain: Partial<IsiSuratPerkara> = {}): IsiSuratPerkara {
  return {
    surat,
    kasus: {
      id: "k1",
      pegawaiId: "p1",
      jenis: "disiplin",
      tanggalPelanggaran: parsePlainDate("2026-06-30"),
      tanggalDiketahui: parsePlainDate("2026-07-01"),
      uraian: "Tidak masuk kerja tanpa alasan yang sah selama 12 hari kerja.",
      pasal: "PP 94/2021 Pasal 4 huruf f",
      bentuk: "",
      hariTanpaKeterangan: 12,
      dampak: null,
      usulan: "S1",
      alasanUsulan: "12 hari kerja dalam satu tahun.",
    },
    langkah: langkah(surat),
    jalannya: [langkah("panggilan1", { hasil: "hadir" }), langkah("bap"), langkah("keputusan")],
    terperiksa: {
      nama: "Budi Santosa, S.E.",
      nip: "198001012005011001",
      pangkat: "Penata, III/c",
      jabatan: "Penata Kelola Pemilu",
      unit: "Subbagian Keuangan, Umum, dan Logistik",
    },
    tim: [
      { nama: "Ratna Puspita, S.E.", unsur: "atasanLangsung", peran: "ketua" },
      { nama: "Dewi Anggraini, S.H.", unsur: "pengawasan", peran: "sekretaris" },
      { nama: "Agus Wijaya, S.Sos.", unsur: "kepegawaian", peran: "anggota" },
    ],
    namaPutusan: "Penundaan kenaikan gaji berkala selama 1 tahun",
    tingkat: "sedang",
    perangkat: "pp94Peralihan",
    berwenang: "Sekretaris KPU Kabupaten Sagara",
    berlaku: parsePlainDate("2026-08-04"),
    batasKeberatan: parsePlainDate("2026-08-03"),
    memberhentikan: false,
    ...lain,
  };
}

/** Every letter of a case, with a moral sanction and without a team. */
export function suratPerkaraUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  return [
    ...SURAT_PERKARA.map((surat) => [surat, naskahPerkara({ ...bahan, perkara: perkaraUji(surat) })] as const),
    ["sanksi moral", naskahPerkara({ ...bahan, perkara: perkaraUji("keputusan", { tingkat: "etik", namaPutusan: "Sanksi moral" }) })],
    ["surat perintah tanpa tim", naskahPerkara({ ...bahan, perkara: perkaraUji("timPemeriksa", { tim: [], tingkat: null }) })],
  ];
}

/** Letters of a case are words alone: no figure stands in them. */
export const HANYA_KATA: ReadonlySet<string> = new Set([...SURAT_PERKARA, "sanksi moral", "surat perintah tanpa tim"]);
