/** Why a draft is not kept; part of a sentence. */
export const DRAF_TERLALU_PANJANG = "terlalu panjang untuk disimpan sebagai draf";

/** What a form says of its draft. */
export const TEKS_DRAF = {
  tanda: "belum disimpan",
  tandaArti: "Ada isian yang belum disimpan. Buka formulirnya untuk melanjutkan.",
  dipulihkan: (waktu: string) => `Isian yang belum disimpan dari ${waktu} dipulihkan.`,
  buang: "Buang isian ini",
  buangPulihan: "Buang",
  dibuang: "Isian dibuang.",
  kembalikan: "Kembalikan",
  berubah: "Yang tersimpan berubah sejak Anda mulai mengetik. Isian Anda belum menggantikannya:",
  bandingan: (isian: string, tersimpan: string, diketik: string) => `${isian}: tersimpan “${tersimpan}”, isian Anda “${diketik}”.`,
  pakaiTersimpan: "Pakai yang tersimpan",
  pakaiTersimpanUntuk: (isian: string) => `Pakai yang tersimpan untuk ${isian}`,
  tergeser: "Yang tersimpan berubah sementara Anda mengetik. Isian Anda ini tidak dipakai:",
  metodeTergeser: "Isian metode jabatan ini berubah sementara Anda mengetik. Yang tersimpan ditampilkan; isian Anda masih ada.",
  barisHilang: (isi: string) => `Barisnya dihapus di tempat lain; isian Anda: ${isi}.`,
  pakaiKetikan: "Pakai isian saya",
  biarkanTersimpan: "Biarkan yang tersimpan",
  kosong: "kosong",
  belumTertulis: "Isian ini belum tersimpan dan hilang bila jendela ditutup:",
  tutupArti: "Isian tetap ada sampai disimpan atau dibuang.",
} as const;
