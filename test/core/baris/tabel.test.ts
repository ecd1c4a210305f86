import { describe, expect, it } from "vitest";
import { berlakuPada, penunjukKe, rujukanDari, type Hubungan } from "../../../core/baris/hubungan";
import { isianBaris, kataNilai, labelKolom, sebutanBaris } from "../../../core/baris/kata";
import { JABATAN } from "../../../core/baris/jabatan";
import { TABEL_RIWAYAT_PEGAWAI } from "../../../core/baris/riwayat-pegawai";
import { isNamaTabel, NAMA_TABEL, tabelDari, type NamaTabel } from "../../../core/baris/semua";

const BARIS = { id: "x", jabatanId: "j", unitId: "u", pegawaiId: "p", skenarioId: "s", kasusId: "k", skpId: "skp", rencanaId: "r" };

/** The page on which the row of each table stands. */
const HALAMAN: Readonly<Record<NamaTabel, string | null>> = {
  rencanaPenempatan: "/penempatan/rencana/x",
  batasanPenempatan: "/penempatan/rencana/r",
  usulPenempatan: "/penempatan/rencana/r",
  unit: "/jabatan",
  jabatan: "/abk/x",
  pegawai: "/pegawai/x",
  tugas: "/abk/j",
  profil: "/pengaturan/profil",
  metode: "/abk/x",
  hariLibur: "/pengaturan/libur",
  bankTugas: "/bank",
  tahun: "/lima-tahun",
  volumeTahun: null,
  pembenaran: "/norma",
  dokumenAbk: "/dokumen",
  unsurAnjab: "/anjab/j",
  rincianTugas: null,
  dokumenAnjab: "/dokumen/anjab",
  responden: "/anjab/j",
  jawabanResponden: null,
  kesepakatanTugas: null,
  fungsiUnit: "/fungsi/u",
  fungsiTugas: "/fungsi",
  templatSiasn: "/siasn",
  padananSiasn: "/siasn",
  skenario: "/skenario/x",
  ubahanSkenario: "/skenario/s",
  ubahanSusunan: "/skenario/s",
  usulFormasi: "/formasi",
  setelan: "/pengaturan",
  ingatan: "/pengaturan/ingatan",
  kasus: "/disiplin/x",
  langkahKasus: "/disiplin/k",
  anggotaPemeriksa: "/disiplin/k",
  aksesKasus: "/disiplin/akses",
  petugasKasus: "/disiplin/akses",
  pemetaan: null,
  diklat: "/pegawai/p/berkas",
  penghargaan: "/pegawai/p/berkas",
  keluarga: "/pegawai/p/berkas",
  penugasanTim: "/pegawai/p/berkas",
  kgb: "/pegawai/p/berkas",
  permohonanMutasi: "/pegawai/p/berkas",
  pembatasanData: "/pegawai/p/berkas",
  presensi: "/presensi/p?tahun=",
  jamKerja: "/presensi/jam-kerja",
  ketentuanKantor: "/peraturan/x",
  riwayatJabatan: "/pegawai/p",
  riwayatGolongan: "/pegawai/p",
  riwayatStatus: "/pegawai/p",
  riwayatKedudukan: "/pegawai/p",
  riwayatPendidikan: "/pegawai/p",
  riwayatAtasan: "/pegawai/p",
  formasiDisetujui: "/proyeksi/formasi-disetujui",
  nilaiTalenta: "/talenta/kotak",
  kalibrasiTalenta: "/talenta/kotak",
  skp: "/skp/x",
  rhk: "/skp/skp",
  indikator: null,
  realisasi: null,
  perilakuSkp: "/skp/skp",
  predikatOrganisasi: "/skp/distribusi",
  angkaKredit: "/skp/angka-kredit",
  tenggatSkp: "/skp",
  kompetensiTeknis: "/kompetensi/kamus",
  standarKompetensi: "/kompetensi/standar",
  penilaianKompetensi: "/kompetensi/orang/p",
  pelatihan: "/kompetensi/rencana",
  sasaranPelatihan: "/kompetensi/rencana",
  rencanaPengembangan: "/kompetensi/orang/p",
  permintaanData: "/data-pribadi/permintaan",
  insidenData: "/data-pribadi/insiden",
  catatanInsiden: "/data-pribadi/insiden",
  pemusnahanData: "/data-pribadi/retensi",
  kegiatanPemrosesan: "/data-pribadi/pemrosesan",
  isianPelindungan: "/data-pribadi",
};

const singkat = ({ dari, kolom, ke, ikatan, hanya }: Hubungan): string =>
  `${dari}.${kolom} -> ${ke} (${ikatan}${hanya === null ? "" : `, ${hanya}`})`;

describe("a column whose meaning depends on the row", () => {
  it("binds only in rows that it names in full: removal and undo do not look for beginnings of ids", () => {
    const pilihan = NAMA_TABEL.flatMap((nama) => Object.values(tabelDari(nama).kolom)).flatMap(({ makna }) =>
      makna.jenis === "menurutBaris" ? Object.entries(makna.pilihan) : [],
    );
    expect(pilihan.filter(([kunci]) => kunci.endsWith(":")).length).toBeGreaterThan(1);
    const mengikat = pilihan.filter(([, { makna }]) => makna.jenis === "rujukan" && makna.ikatan !== "lepas").map(([kunci]) => kunci);
    expect(mengikat.length).toBeGreaterThan(0);
    expect(mengikat.filter((kunci) => kunci.endsWith(":"))).toEqual([]);
  });
});

describe("the page of a row", () => {
  it("of a justification is the one whose finding it is about", () => {
    const buka = (id: string) => tabelDari("pembenaran").buka?.({ id });
    expect([buka("duplikat:t1+t2"), buka("kelasAtasan:a+b"), buka("wewenangGanda:memaraf")]).toEqual(["/norma", "/fungsi", "/fungsi"]);
  });

  it.each(NAMA_TABEL)("of %s is the one on which it stands", (nama) => {
    expect(tabelDari(nama).buka?.(BARIS) ?? null).toBe(HALAMAN[nama]);
  });

  it("is known for tables that are declared, and for no other name", () => {
    expect([isNamaTabel("unit"), isNamaTabel("perubahan"), isNamaTabel("toString")]).toEqual([true, false, false]);
  });
});

describe("how rows hang together", () => {
  it("is told from the row that names another one", () => {
    expect(rujukanDari("riwayatJabatan").map(singkat)).toEqual([
      "riwayatJabatan.pegawaiId -> pegawai (milik)",
      "riwayatJabatan.jabatanId -> jabatan (tetap)",
    ]);
    expect(rujukanDari("setelan").map(singkat)).toEqual(["setelan.nilai -> profil (tetap, profilAktif)"]);
    expect([rujukanDari("hariLibur"), rujukanDari("ingatan")]).toEqual([[], []]);
  });

  it("is told from the row that is named, without those that may lose it", () => {
    expect(penunjukKe("profil").map(singkat)).toEqual([
      "skenario.profilId -> profil (tetap)",
      "setelan.nilai -> profil (tetap, profilAktif)",
    ]);
    expect(penunjukKe("tugas").map(singkat)).toEqual([
      "volumeTahun.tugasId -> tugas (milik)",
      "rincianTugas.id -> tugas (milik)",
      "kesepakatanTugas.id -> tugas (milik)",
      "fungsiTugas.tugasId -> tugas (milik)",
    ]);
    expect(penunjukKe("pemetaan")).toEqual([]);
  });

  it("may hold in the row of one id only", () => {
    expect([berlakuPada({ hanya: null }, "kantor"), berlakuPada({ hanya: "profilAktif" }, "profilAktif")]).toEqual([true, true]);
    expect(berlakuPada({ hanya: "profilAktif" }, "kantor")).toBe(false);
  });
});

describe("words for what is not there", () => {
  const tanpa = (): null => null;

  it("are the label alone for a figure without unit, and none for a column that only machinery looks at", () => {
    expect([
      labelKolom(JABATAN.kolom.kelas),
      labelKolom(JABATAN.kolom.nama),
      labelKolom(tabelDari("jabatan").kolom["namaKunci"] ?? JABATAN.kolom.nama),
    ]).toEqual(["Kelas jabatan", "Nama", ""]);
  });

  it("are the id for a reference, and plain for what a setting of no known kind holds", () => {
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatJabatan.kolom.jabatanId, "j")).toBe("j");
    expect(isianBaris("setelan", { id: "kantorLama", baris: { nilai: "{}" } }, tanpa).map(({ nama, nilai }) => [nama, nilai])).toEqual([
      ["nilai", "{}"],
    ]);
  });

  it("are a value itself where it is no code, day or figure of its column", () => {
    expect(kataNilai(JABATAN.kolom.jenis, "tidakDikenal")).toBe("tidakDikenal");
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatJabatan.kolom.sejak, "kemarin")).toBe("kemarin");
    expect(kataNilai(JABATAN.kolom.kursi, "dua")).toBe("dua");
  });

  it("are empty for the name of a row that names nobody", () => {
    expect(sebutanBaris("riwayatJabatan", { id: "x", pegawaiId: null }, tanpa)).toBe("");
    const siapaSaja = (): { readonly nama: string } => ({ nama: "SIAPA SAJA" });
    expect([
      sebutanBaris("riwayatJabatan", { id: "x", pegawaiId: null }, siapaSaja),
      sebutanBaris("riwayatJabatan", { id: "x" }, siapaSaja),
    ]).toEqual(["", ""]);
    expect(sebutanBaris("unit", { id: "x" }, tanpa)).toBe("");
    expect([sebutanBaris("setelan", { id: "lain" }, tanpa), sebutanBaris("pemetaan", { id: "x" }, tanpa)]).toEqual(["", ""]);
  });

  it("are null for a field without a value, also for a reference and a whole record", () => {
    const isian = (tabel: NamaTabel, id: string, baris: Parameters<typeof isianBaris>[1]["baris"]) =>
      isianBaris(tabel, { id, baris }, tanpa).map(({ nama, nilai }) => [nama, nilai]);
    expect(isian("riwayatJabatan", "x", { jabatanId: null, namaJabatan: "" })).toEqual([
      ["jabatanId", null],
      ["namaJabatan", null],
    ]);
    expect(isian("setelan", "profilAktif", { nilai: "" })).toEqual([["nilai", null]]);
    expect(isian("setelan", "kantor", { nilai: null }).every(([, nilai]) => nilai === null)).toBe(true);
    expect(isian("unit", "u", { tidakAda: "x", nama: "Umum" })).toEqual([["nama", "Umum"]]);
  });
});
