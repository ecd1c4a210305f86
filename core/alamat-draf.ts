/** Pages on which the drafts of a form stand, by the first word of the draft's name; `/…` at the end goes to the row that the name names. */
const HALAMAN: Readonly<Record<string, string>> = {
  tugas: "/abk/…",
  tergeser: "/abk/…",
  metode: "/abk/…",
  "metode-tergeser": "/abk/…",
  asal: "/abk/…",
  anjab: "/anjab/…",
  "anjab-tugas": "/anjab/…",
  "anjab-asal": "/anjab/…",
  "anjab-salin": "/anjab/…",
  dokumen: "/dokumen/…",
  "dokumen-anjab": "/dokumen/anjab/…",
  skenario: "/skenario/…",
  "rencana-penempatan": "/penempatan/rencana/…",
  "tolak-usul": "/penempatan/rencana/…",
  "sk-usul": "/penempatan/rencana/…",
  pindah: "/peta",
  susunan: "/peta/skenario/…",
  pegawai: "/pegawai/…",
  penugasan: "/pegawai",
  catatan: "/pegawai/…/berkas",
  jabatan: "/jabatan",
  unit: "/jabatan",
  gabung: "/jabatan",
  bank: "/bank",
  usul: "/formasi",
  pembenaran: "/norma",
  responden: "/anjab/…",
  sepakat: "/anjab/…",
  "pembenaran-organisasi": "/fungsi",
  fungsi: "/fungsi/…",
  kasus: "/disiplin/…",
  "kasus-langkah": "/disiplin/…",
  "kasus-tim": "/disiplin/…",
  "kasus-wewenang": "/disiplin/wewenang",
  "presensi-hari": "/presensi/bulan",
  "jam-kerja": "/presensi/jam-kerja",
  skp: "/skp/…",
  "skp-mulai": "/skp",
  "skp-predikat": "/skp",
  "skp-tenggat": "/skp",
  "skp-kredit": "/skp/angka-kredit",
  pelatihan: "/kompetensi/rencana",
  "penilaian-kompetensi": "/kompetensi/orang/…",
  "kompetensi-teknis": "/kompetensi/kamus",
  "permintaan-data": "/data-pribadi/permintaan",
  "insiden-data": "/data-pribadi/insiden",
  "catatan-insiden": "/data-pribadi/insiden",
  "pemusnahan-data": "/data-pribadi/retensi",
  "kegiatan-pemrosesan": "/data-pribadi/pemrosesan",
  "isian-pelindungan": "/data-pribadi",
  "isian-dampak": "/data-pribadi/dampak",
  impor: "/impor",
  kantor: "/pengaturan",
  profil: "/pengaturan/profil",
  libur: "/pengaturan/libur",
  kop: "/pengaturan/surat",
  "nilai-kantor": "/peraturan/…",
  "nilai-talenta": "/talenta/isian",
  kalibrasi: "/talenta/kotak",
  "formasi-disetujui": "/proyeksi/formasi-disetujui",
  "nomor-surat": "/pengaturan/surat",
  surat: "/pengaturan/surat",
  pejabat: "/pengaturan/surat",
};

/** What stands in the place of a row in the name of a draft that is about none yet. */
const TANPA_BARIS: ReadonlySet<string> = new Set(["", "baru", "salinan"]);

/** Drafts of a single field: the page, then what the field is called there. */
const SEL = /^sel(\/[^#]*)#/u;

/** The page on which the typing of a draft goes on; null for a draft that belongs to no page, as the number of a letter that is printed. */
export function alamatDraf(id: string): string | null {
  const sel = SEL.exec(id)?.[1];
  if (sel !== undefined) return sel;
  const [kata = "", baris = ""] = id.split(/[/:]/u);
  const halaman = Object.hasOwn(HALAMAN, kata) ? HALAMAN[kata] : undefined;
  return halaman?.replace("/…", TANPA_BARIS.has(baris) ? "" : `/${baris}`) ?? null;
}

/**
 * The latest draft that can be gone on with and how many there are; null when there is none. One of a jabatan that has gone waits for the
 * jabatan to come back.
 */
export function drafTerbuka(
  draf: readonly { readonly id: string }[],
  adaJabatan: (jabatanId: string) => boolean,
): { readonly banyak: number; readonly href: string } | null {
  const alamat = draf
    .map(({ id }) => alamatDraf(id))
    .filter((satu): satu is string => satu !== null)
    .filter((satu) => {
      const [, jabatanId] = /^\/(?:abk|anjab)\/(?!dokumen)(.+)$/u.exec(satu) ?? [];
      return jabatanId === undefined || adaJabatan(jabatanId);
    });
  const [href] = alamat;
  return href === undefined ? null : { banyak: alamat.length, href };
}
