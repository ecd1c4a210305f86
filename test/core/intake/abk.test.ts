import { describe, expect, it } from "vitest";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../../../core/jabatan/jabatan";
import { mulaiDraf, perbaikiSel, petakan, rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { barisLembar } from "../../../core/intake/tampilan";
import { buku, draf, KEPALA_ABK, KEPALA_PEGAWAI, kodeSel, KOSONG, lembar, lembarAbk, PROFIL_72000, ringkas, terapkan } from "./bahan";
import { ANALIS_PERENCANAAN_SDM, BENDAHARA_PENGELUARAN, KEPALA_EGOV, PENGADMINISTRASI_KESISWAAN, PERANCANG_GRAFIK } from "./contoh-terbit";

const TEMPAT = { berkas: 0, lembar: 0 };
const PROFIL_72 = { ...KOSONG, profil: PROFIL_72000 };
type BarisContoh = readonly [string, IsiSel, IsiSel, IsiSel, IsiSel];

function abk(bahan: Parameters<typeof lembarAbk>[0], keadaan = KOSONG) {
  return draf([buku("abk.xlsx", lembarAbk(bahan))], keadaan);
}

function tugasBaru(baris: readonly BarisContoh[]) {
  return rencana(abk({ baris }, PROFIL_72)).tugas.tambah.map(({ isi }) => isi);
}

describe("an ABK sheet of eight columns", () => {
  const satu: readonly BarisContoh[] = [
    ["Menata arsip", 30, 75_000, "1.250,5", 0.5],
    ["Menyusun laporan", "33,5", 75_000, 12, 0.0054],
  ];

  it("takes jabatan, unit and class from its head and the tasks from its rows", () => {
    const tulis = rencana(abk({ baris: satu, jumlah: 0.5056 }));
    expect(tulis.jabatan.tambah.map(({ isi }) => isi)).toMatchObject([
      { nama: "Arsiparis Terampil", kelas: 6, jenis: "fungsional", jenjang: "terampil" },
    ]);
    expect(tulis.tugas.tambah.map(({ isi }) => isi)).toMatchObject([
      { uraian: "Menata arsip", satuanHasil: "dokumen", volume: 1250.5, periode: "tahun", normaWaktuMenit: 30, urutan: 0 },
      { uraian: "Menyusun laporan", volume: 12, normaWaktuMenit: 33.5, urutan: 1 },
    ]);
  });

  it("is unchanged the second time, and names old and new of a changed volume", () => {
    const keadaan = terapkan(abk({ baris: satu }));
    expect(ringkas(abk({ baris: satu }, keadaan))).toMatchObject({ tetap: 2, baru: 0, berubah: 0, ditolak: 0 });
    const kedua = abk({ baris: [["Menata arsip", 30, 75_000, 1_300, null]] }, keadaan);
    expect(barisLembar(kedua, { ...TEMPAT, status: "berubah", lewati: 0, jumlah: 9 }).baris[0]?.perubahan).toEqual([
      { isian: "volume", lama: "1250,5", baru: "1300" },
    ]);
    expect(rencana(kedua).tugas).toEqual({ tambah: [], ubah: [{ id: keadaan.tugas[0]?.id, revision: 1, isi: { volume: 1_300 } }] });
  });

  it("tells stored tasks that the sheet lacks, and a class that will change", () => {
    const kedua = abk({ kelas: 7, baris: [["Menata arsip", 30, 75_000, "1.250,5", null]] }, terapkan(abk({ baris: satu })));
    const kode = ringkas(kedua).masalah.map((masalah) => masalah.kode);
    expect(kode).toEqual(["jabatanBerubah", "tugasHilang"]);
    expect(ringkas(kedua).masalah[1]?.pesan).toContain("Menyusun laporan");
    expect(rencana(kedua).jabatan.ubah).toMatchObject([{ revision: 1, isi: { kelas: 7 } }]);
  });

  it("takes no class beside those that SIASN has, and never half of one: it says so and leaves the class empty", () => {
    const kelas = (nilai: number) => abk({ kelas: nilai, baris: satu });
    expect([KELAS_TERENDAH - 1, 6.5, KELAS_TERTINGGI + 1].map((nilai) => kodeSel(ringkas(kelas(nilai)).masalah))).toEqual([
      ["kelasTidakSah@D4"],
      ["kelasTidakSah@D4"],
      ["kelasTidakSah@D4"],
    ]);
    expect([KELAS_TERENDAH, 6.5, KELAS_TERTINGGI].map((nilai) => rencana(kelas(nilai)).jabatan.tambah[0]?.isi.kelas)).toEqual([
      KELAS_TERENDAH,
      null,
      KELAS_TERTINGGI,
    ]);
  });

  it("matches repeated texts one by one and warns of them", () => {
    const kembar: readonly BarisContoh[] = [
      ["Rapat", 60, 75_000, 10, null],
      ["Rapat.", 60, 75_000, 20, null],
    ];
    const awal = abk({ baris: kembar });
    expect(kodeSel(ringkas(awal).masalah)).toEqual(["tugasGanda@B9"]);
    expect(ringkas(abk({ baris: kembar }, terapkan(awal)))).toMatchObject({ tetap: 2 });
  });

  it("reads 300, 1,500 and 6,000 minutes as a day, a week and a month", () => {
    const periode = tugasBaru([
      ["Harian", 30, 300, 2, null],
      ["Mingguan", 30, 1_500, 2, null],
      ["Bulanan", 30, 6_000, 2, null],
      ["Tahunan", 30, 72_000, 2, null],
    ]).map((tugas) => tugas.periode);
    expect(periode).toEqual(["hari", "minggu", "bulan", "tahun"]);
  });

  it("turns hours into minutes when the headings say JAM", () => {
    const jam = KEPALA_ABK.map((judul) => judul.replace("MENIT", "JAM"));
    const satuJam = buku("abk.xlsx", lembar("Arsiparis Terampil", [jam, [1, "Menata arsip", "berkas", "1,5", 1_250, 100, 0.12]]));
    const hasil = draf([satuJam]);
    expect(rencana(hasil).tugas.tambah[0]?.isi).toMatchObject({ normaWaktuMenit: 90, periode: "tahun" });
    expect(kodeSel(ringkas(hasil).masalah)).not.toContain("pembagiBerbeda@E2");
  });

  it.each<[string, BarisContoh, string]>([
    ["a negative volume", ["Menata arsip", 30, 75_000, -5, null], "angkaNegatif@F8"],
    ["eleven million results", ["Menata arsip", 30, 75_000, 11_000_000, null], "angkaTidakWajar@F8"],
    ["a norm of 200,000 minutes", ["Menata arsip", 200_000, 75_000, 1, null], "angkaTidakWajar@D8"],
    ["a word for a volume", ["Menata arsip", 30, 75_000, "banyak", null], "angkaTidakTerbaca@F8"],
    ["no volume", ["Menata arsip", 30, 75_000, null, null], "wajibKosong@F8"],
    ["no text", ["", 30, 75_000, 4, null], "wajibKosong@B8"],
    ["a formula error in the volume", ["Menata arsip", 30, 75_000, { jenis: "galat", kode: "#REF!" }, null], "selGalatRumus@F8"],
  ])("refuses %s and keeps the other task", (_, baris, kode) => {
    const hasil = ringkas(abk({ baris: [baris, ["Menyusun laporan", 60, 75_000, 12, null]] }));
    expect(kodeSel(hasil.masalah)).toContain(kode);
    expect(hasil).toMatchObject({ ditolak: 1, baru: 1 });
  });

  it("lets a row in whose own result is a formula error, with a warning", () => {
    const hasil = ringkas(
      abk({ baris: [["Menata arsip", 30, 75_000, 100, { jenis: "galat", kode: "#REF!" }]], jumlah: { jenis: "galat", kode: "#REF!" } }),
    );
    expect(kodeSel(hasil.masalah).toSorted()).toEqual(["selGalatRumus@G8", "selGalatRumus@G9"]);
    expect(hasil).toMatchObject({ baru: 1 });
  });

  it("takes no task from the signature block below JUMLAH, even where a figure stands in it", () => {
    const isi = lembarAbk({ baris: satu, jumlah: 0.51 });
    const bertanda = {
      ...isi,
      baris: [
        ...isi.baris,
        { nomor: 20, sel: [null, "Kota Contoh, 1 November 2026"] },
        { nomor: 21, sel: [null, "Sekretaris", null, 1, 2, 3] },
      ],
    };
    const hasil = ringkas(draf([buku("abk.xlsx", bertanda)]));
    expect(hasil).toMatchObject({ baris: 2, baru: 2, ditolak: 0, jenisPerabot: { jumlah: 1, tandaTangan: 2 } });
  });

  it("says when a sheet holds no task at all", () => {
    const hasil = ringkas(abk({ baris: [], jumlah: 0 }));
    expect(kodeSel(hasil.masalah)).toEqual(["lembarKosong@"]);
    expect(hasil.baris).toBe(0);
  });

  it("refuses a second sheet for the same jabatan in the same unit", () => {
    const dua = draf([buku("abk.xlsx", lembarAbk({ baris: satu }), { ...lembarAbk({ baris: satu }), nama: "ABK (2)" })]);
    expect(ringkas(dua, 0, 1)).toMatchObject({ ditolak: 2, baru: 0 });
    expect(kodeSel(ringkas(dua, 0, 1).masalah)).toContain("jabatanGanda@D2");
    expect(rencana(dua).tugas.tambah).toHaveLength(2);
  });

  it("compares the stated holders with the people counted after this import", () => {
    const orang = lembar("Pegawai", [
      KEPALA_PEGAWAI,
      ["197407232015011003", "BAMBANG", "23-07-1974", "Pria", "PNS", "II/d", "Arsiparis Terampil", "Subbagian Umum", "Sekretariat KPU"],
    ]);
    const dua = (pemegang: number) => ringkas(draf([buku("abk.xlsx", lembarAbk({ pemegang, baris: satu })), buku("pegawai.xlsx", orang)]));
    expect(kodeSel(dua(2).masalah)).toContain("bezettingBerbeda@D5");
    expect(dua(2).masalah.find((masalah) => masalah.kode === "bezettingBerbeda")?.pesan).toContain(
      "menyebut 2 pemegang jabatan, sedangkan pada daftar pegawai ada 1",
    );
    expect(kodeSel(dua(1).masalah)).not.toContain("bezettingBerbeda@D5");
  });
});

describe("an ABK sheet without head block", () => {
  const sepuluhKolom = lembar(
    "Sheet1",
    [
      [
        "NO",
        "URAIAN TUGAS",
        null,
        null,
        "SATUAN HASIL",
        "WAKTU PENYELESAIAN (MENIT)",
        "WAKTU KERJA EFEKTIF",
        " VOLUME KERJA",
        "PEGAWAI YANG DIBUTUHKAN",
        "KET",
      ],
      [1, "Menyusun rencana operasional", null, null, "berkas", 6_000, 75_000, 1, 0.08],
    ],
    { gabungan: [{ barisAwal: 1, barisAkhir: 1, kolomAwal: 1, kolomAkhir: 3 }] },
  );

  it("takes the jabatan from the file's name, says so, and reads the merged heading", () => {
    const satu = draf([buku("abk_kepala-tata-usaha.xlsx", sepuluhKolom)]);
    expect(ringkas(satu).abk).toEqual({ jabatan: "Kepala Tata Usaha", unit: "Unit belum ditentukan", asal: "namaBerkas" });
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["judulGabungan@B1", "jabatanDariNama@", "unitTidakDisebut@"]);
    expect(rencana(satu).tugas.tambah[0]?.isi).toMatchObject({ uraian: "Menyusun rencana operasional", volume: 1, normaWaktuMenit: 6_000 });
  });

  it("describes the jabatan and unit that the analyst sets instead", () => {
    const satu = draf([buku("abk.xlsx", sepuluhKolom)]);
    const { jenis, pemetaan } = ringkas(satu);
    const diatur = petakan(satu, TEMPAT, { jenis, kolom: pemetaan, abk: { jabatan: "Kepala Subbagian Umum", unit: "Subbagian Umum" } });
    expect(ringkas(diatur).abk).toEqual({ jabatan: "Kepala Subbagian Umum", unit: "Subbagian Umum", asal: "analis" });
    expect(rencana(diatur).unit.tambah.map(({ isi }) => isi.nama)).toEqual(["Subbagian Umum"]);
    expect(rencana(diatur).pemetaan).toEqual([]);
  });

  it("reads a corrected column and remembers the correction for the same headings", () => {
    const aneh = lembar("Sheet1", [
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "LAMA (MENIT)", "FREKUENSI", "WAKTU PENYELESAIAN"],
      [1, "Menata arsip", "berkas", 30, 100, "x"],
    ]);
    const salah = draf([buku("abk.xlsx", aneh)]);
    expect(ringkas(salah)).toMatchObject({ jenis: "abk", baru: 0, ditolak: 1 });
    const betul = petakan(salah, TEMPAT, {
      jenis: "abk",
      barisJudul: 1,
      kolom: { nomor: 0, uraian: 1, satuanHasil: 2, normaWaktu: 3, volume: 4 },
    });
    expect(rencana(betul).tugas.tambah[0]?.isi).toMatchObject({ volume: 100, normaWaktuMenit: 30 });
    const [ingatan] = rencana(betul).pemetaan;
    expect(ingatan?.kolom).toMatchObject({ volume: 4 });
    expect(ringkas(mulaiDraf(salah.bahan.buku, KOSONG, rencana(betul).pemetaan))).toMatchObject({ jenis: "abk", baru: 1 });
  });
});

describe("the sheet's own figures against its rows", () => {
  it("reports 0.2208 printed where the rows make 0.2875 (Analis Perencanaan SDM)", () => {
    const satu = ringkas(abk({ baris: ANALIS_PERENCANAAN_SDM, jumlah: 0.2208, pembulatan: 1 }, PROFIL_72));
    expect(satu).toMatchObject({ baris: 6, baru: 6, ditolak: 0 });
    const pesan = new Map(satu.masalah.map((masalah) => [masalah.kode, masalah]));
    expect([...pesan.keys()].toSorted()).toEqual(["jumlahBerbeda", "pembagiBerbeda", "pembagiCampuran", "pembulatanBerbeda"]);
    expect(pesan.get("jumlahBerbeda")).toMatchObject({ sel: "G14", tingkat: "peringatan" });
    expect(pesan.get("jumlahBerbeda")?.pesan).toContain("JUMLAH tertulis 0,2208, sedangkan baris-baris di lembar ini berjumlah 0,2875");
    expect(pesan.get("pembagiBerbeda")?.pesan).toContain("membagi dengan 7.200 menit");
    expect(pesan.get("pembulatanBerbeda")?.pesan).toContain("tertulis 1, sedangkan 0,2875 dibulatkan menurut aturan hitung menjadi 0");
  });

  it("finds every printed row right and reads 6,000 as a month (Bendahara Pengeluaran)", () => {
    const satu = ringkas(abk({ baris: BENDAHARA_PENGELUARAN }, PROFIL_72));
    expect(satu.masalah.map((masalah) => [masalah.kode, masalah.tingkat])).toEqual([["pembagiCampuran", "info"]]);
    const tugas = tugasBaru(BENDAHARA_PENGELUARAN);
    expect(tugas.map((baris) => baris.periode)).toEqual(["tahun", "tahun", "tahun", "bulan", "bulan", "bulan", "bulan", "bulan"]);
    // 7,500 + 50,000 + 22,500 minutes a year and 12 x (300 + 300 + 120 + 120 + 120) = 91,520, by 72,000.
    expect(computeKebutuhan(tugas, PROFIL_72000).kebutuhanMentah).toBeCloseTo(91_520 / 72_000, 12);
  });

  it("gives both needs when the divisor is another profile's: 0.9167 and 0.8800 (e-Government)", () => {
    const satu = ringkas(abk({ baris: KEPALA_EGOV }));
    expect(kodeSel(satu.masalah)).toEqual(["pembagiBerbeda@E8"]);
    expect(satu.masalah[0]?.pesan).toContain("Kebutuhan menurut lembar 0,9167, menurut aturan hitung 0,8800");
    expect(ringkas(abk({ baris: KEPALA_EGOV }, PROFIL_72)).masalah).toEqual([]);
  });

  it("reports 0.175 printed as 0.17 and 0.125 printed as 0.12 (Pengadministrasi Kesiswaan)", () => {
    const satu = ringkas(abk({ baris: PENGADMINISTRASI_KESISWAAN }, PROFIL_72));
    expect(kodeSel(satu.masalah)).toEqual(["hasilBarisBerbeda@G10", "hasilBarisBerbeda@G12"]);
    expect(satu.masalah[0]?.pesan).toContain("tertulis 0,17, sedangkan 1.800 × 7 ÷ 72.000 = 0,175");
  });

  it("reports 0.75 printed where 54,300 by 75,000 is 0.724 (Perancang Grafik Peta Bumi)", () => {
    const satu = ringkas(abk({ baris: PERANCANG_GRAFIK, pembulatan: 1 }));
    expect(kodeSel(satu.masalah)).toEqual(["hasilBarisBerbeda@G8"]);
    expect(satu.masalah[0]?.pesan).toContain("= 0,724");
  });

  it("takes a total of rounded rows for right as well", () => {
    const baris: readonly BarisContoh[] = [1, 2, 3].map((nomor) => [`Tugas ${nomor}`, 240, 72_000, 20, 0.0667]);
    expect(ringkas(abk({ baris, jumlah: 0.2 }, PROFIL_72)).masalah).toEqual([]);
    expect(ringkas(abk({ baris, jumlah: 0.2001 }, PROFIL_72)).masalah).toEqual([]);
    expect(kodeSel(ringkas(abk({ baris, jumlah: 0.21 }, PROFIL_72)).masalah)).toEqual(["jumlahBerbeda@G11"]);
  });

  it("judges anew after a cell is mended", () => {
    const salah = abk({ baris: [["Menata arsip", 30, 75_000, 100, 0.4]] });
    expect(kodeSel(ringkas(salah).masalah)).toEqual(["hasilBarisBerbeda@G8"]);
    const betul = perbaikiSel(salah, TEMPAT, { sel: "F8", nilai: "1.000" });
    expect(ringkas(betul).masalah).toEqual([]);
    expect(rencana(betul).tugas.tambah[0]?.isi.volume).toBe(1_000);
  });
});

describe("what decided how a file writes its numbers", () => {
  const catatan = (...baris: readonly (readonly [string, IsiSel, IsiSel, IsiSel, IsiSel])[]) =>
    ringkas(abk({ baris })).masalah.filter(({ kode }) => kode === "gayaAngkaBerkas");

  it("is said of a sheet with a number of two readings: by a number that has one", () => {
    expect(catatan(["Menyusun arsip", "150", "75,000", "1,000", "2"], ["Menata arsip", "7.5", "75,000", "1,000", "0.1"])).toMatchObject([
      {
        sel: "F8",
        pesan: "Koma di “1,000” dibaca sebagai pemisah ribuan, menurut “7.5” di berkas ini; begitu pula angka lain di berkas ini.",
      },
    ]);
  });

  it("is said to be the sheet's own sums where every number has two readings", () => {
    // 1.500 x 1.000 / 75.000 = 20 only when the points stand between thousands.
    expect(catatan(["Menyusun arsip", "1.500", "75.000", "1.000", "20"])).toMatchObject([
      { sel: "D8", pesan: expect.stringMatching(/^Titik di “1\.500” dibaca sebagai pemisah ribuan, karena hanya begitu hitungan/) },
    ]);
  });

  it("is not said where no number has two readings", () => {
    expect(catatan(["Menyusun arsip", "7,5", "75000", "1000", "0,1"])).toEqual([]);
  });
});
