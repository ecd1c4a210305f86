import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { kalimatBerlaku, TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { BAMBANG, buku, draf, KEPALA_PEGAWAI, KOSONG, lembar, lembarAbk, orangTulis, ringkas, terapkan } from "./bahan";

const KEPALA = [...KEPALA_PEGAWAI, "KEDUDUKAN HUKUM"];

/** The sound row with some columns replaced, numbered anew: `urut` makes the NIP of another person. */
function orang(urut: number, ganti: Readonly<Record<string, IsiSel>> = {}): IsiSel[] {
  const sel: Readonly<Record<string, IsiSel>> = { "NIP BARU": `19740723201501100${urut}`, NAMA: `ORANG ${urut}`, ...ganti };
  return KEPALA.map((judul, kolom) => (judul in sel ? (sel[judul] ?? null) : (BAMBANG[kolom] ?? null)));
}

function daftar(...baris: readonly (readonly IsiSel[])[]) {
  return draf([buku("pegawai.xlsx", lembar("Data", [["DATA PEGAWAI"], [], KEPALA, ...baris]))]);
}

function pertanyaan(satu: ReturnType<typeof draf>, jenis: string) {
  const ada = satu.hasil.penilaian.tanya.semua().find((tanya) => tanya.jenis === jenis);
  if (!ada) throw new Error(`tidak ditanyakan: ${jenis}`);
  return ada;
}

const pegawai = (satu: ReturnType<typeof draf>) => orangTulis(rencana(satu)).map(({ isi }) => isi);

describe("what a question says of its rows while nobody has answered is what is stored", () => {
  it.each(["Sakit lama", "Dipekerjakan di instansi lain", "Cuti besar"])(
    "takes a person of the unknown kedudukan %s as written",
    (nilai) => {
      const satu = daftar(orang(1, { "KEDUDUKAN HUKUM": nilai }));
      expect(kalimatBerlaku(pertanyaan(satu, "nilaiAsing"))).toBe("Belum tahu; catat seperti tertulis (tidak dihitung memangku jabatan)");
      expect(pegawai(satu).map(({ kedudukanHukum }) => kedudukanHukum)).toEqual([nilai]);
    },
  );

  it("determines an unknown status from NIP and golongan: PNS", () => {
    const satu = daftar(orang(1, { "STATUS CPNS PNS": "Tetap penuh" }));
    expect(kalimatBerlaku(pertanyaan(satu, "nilaiAsing"))).toBe("Tentukan dari NIP dan golongan");
    expect(pegawai(satu).map(({ status }) => status)).toEqual(["PNS"]);
  });

  it("determines an unknown jenis kelamin from the NIP, whose 15th digit is 1: pria", () => {
    const satu = daftar(orang(1, { "JENIS KELAMIN": "??" }));
    expect(kalimatBerlaku(pertanyaan(satu, "nilaiAsing"))).toBe("Tentukan dari NIP dan golongan");
    expect(pegawai(satu).map(({ jenisKelamin }) => jenisKelamin)).toEqual(["pria"]);
  });

  it("leaves an unknown golongan empty", () => {
    const satu = daftar(orang(1, { "GOL AKHIR NAMA": "II/z" }));
    expect(kalimatBerlaku(pertanyaan(satu, "nilaiAsing"))).toBe("Jangan ambil isian ini");
    expect(pegawai(satu).map(({ golongan }) => golongan)).toEqual([null]);
  });

  it("does not take a person without NIP", () => {
    const satu = daftar(orang(1), orang(2, { "NIP BARU": null }));
    expect(kalimatBerlaku(pertanyaan(satu, "tanpaNip"))).toBe("Jangan ambil orang tanpa NIP");
    expect(pegawai(satu).map(({ nama }) => nama)).toEqual(["ORANG 1"]);
  });

  it("makes a person wait whose NIP speaks against her date of birth", () => {
    const satu = daftar(orang(1), orang(2, { "TANGGAL LAHIR": "24-07-1974" }));
    expect(kalimatBerlaku(pertanyaan(satu, "nipBertentangan"))).toBe(TEKS_PRATINJAU.menunggu);
    expect(pegawai(satu).map(({ nama }) => nama)).toEqual(["ORANG 1"]);
  });

  it("makes tasks wait whose total is a thousandth of the one stated: 75000 × 100 / 75000 = 100 against 0,1", () => {
    const tugas = ["Menyusun laporan", 75_000, 75_000, 100, 0.1] as const;
    const satu = draf([buku("abk.xlsx", lembarAbk({ baris: [tugas], jumlah: 0.1 }))]);
    expect(kalimatBerlaku(pertanyaan(satu, "kewajaran"))).toBe(TEKS_PRATINJAU.menunggu);
    expect(ringkas(satu)).toMatchObject({ ditolak: 1, baru: 0 });
    expect(rencana(satu).tugas.tambah).toEqual([]);
  });

  it("places people of a list without unit in the unit that it names as used", () => {
    const kepala = KEPALA_PEGAWAI.filter((judul) => !judul.startsWith("UNOR"));
    const satu = draf([buku("pegawai.xlsx", lembar("Data", [kepala, BAMBANG.slice(0, kepala.length)]))]);
    const dipakai = kalimatBerlaku(pertanyaan(satu, "unitLembar"));
    expect(rencana(satu).unit.tambah.map(({ isi }) => isi.nama)).toEqual([dipakai]);
  });

  it("reads a text of two readings as the one that it names as used: 33.333 with a point before thousands", () => {
    const isi = [
      ["NAMA JABATAN", "", ":", "Arsiparis"],
      ["UNIT KERJA", "", ":", "Umum"],
      [],
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (MENIT)", "VOLUME"],
      ["1", "Memeriksa", "berkas", "33.333", "30"],
    ];
    const satu = draf([buku("abk.csv", lembar("ABK", isi))]);
    const tanya = pertanyaan(satu, "gayaAngka");
    expect(tanya.bawaan).toBe("koma");
    expect(kalimatBerlaku(tanya)).toMatch(/^Titik memisahkan ribuan: 33\.333/u);
    expect(rencana(jawab(satu, tanya.kunci, "titik")).tugas.tambah.map(({ isi: tugas }) => tugas.normaWaktuMenit)).toEqual([33.333]);
    expect(rencana(satu).tugas.tambah.map(({ isi: tugas }) => tugas.normaWaktuMenit)).toEqual([33_333]);
  });

  it("counts time in the unit that it names as used", () => {
    const kepala = [
      "NO",
      "URAIAN TUGAS",
      "SATUAN HASIL",
      "WAKTU PENYELESAIAN",
      "WAKTU KERJA EFEKTIF",
      "BEBAN KERJA",
      "PEGAWAI YANG DIBUTUHKAN",
    ];
    const isi = [
      ["NAMA JABATAN", "", ":", "Arsiparis Terampil"],
      ["UNIT KERJA", "", ":", "Umum"],
      [],
      kepala,
      [1, "Menyusun laporan", "dokumen", 2, null, 10, null],
    ];
    const satu = draf([buku("abk.xlsx", lembar("ABK", isi))]);
    const dipakai = kalimatBerlaku(pertanyaan(satu, "satuanWaktu"));
    expect(rencana(satu).tugas.tambah.map(({ isi: tugas }) => tugas.normaWaktuMenit)).toEqual([dipakai.startsWith("Menit") ? 2 : 120]);
  });

  it("takes the rows hidden in the file: 2 of 2", () => {
    const data = lembar("Data", [KEPALA, orang(1), orang(2)], { barisTersembunyi: [3] });
    const satu = draf([buku("pegawai.xlsx", data)]);
    expect(kalimatBerlaku(pertanyaan(satu, "barisTersembunyi"))).toBe("Ikut dibaca");
    expect(pegawai(satu)).toHaveLength(2);
  });

  it.each([
    ["namaUnit", "UNOR NAMA", "KPU Sekretariat"],
    ["namaJabatan", "JABATAN NAMA", "Pengelola Keuangan Data"],
  ] as const)("puts a near name where it says: %s", (jenis, kolom, nama) => {
    const lama = terapkan(daftar(orang(1, { "JABATAN NAMA": "Pengelola Data Keuangan" })));
    const satu = draf([buku("pegawai.xlsx", lembar("Data", [KEPALA, orang(2, { [kolom]: nama })]))], lama);
    const sama = kalimatBerlaku(pertanyaan(satu, jenis)).startsWith("Sama dengan");
    const { unit, jabatan } = rencana(satu);
    expect((jenis === "namaUnit" ? unit : jabatan).tambah).toHaveLength(sama ? 0 : 1);
  });

  it("notes the kedudukan of a list of pensioners also of people known before", () => {
    const kepala = [...KEPALA_PEGAWAI];
    const isi = (judul: string) => buku("pegawai.xlsx", lembar("Data", [[judul], [], kepala, BAMBANG]));
    const lama = terapkan(draf([isi("DATA PEGAWAI")]));
    const satu = draf([isi("DAFTAR PEGAWAI YANG TELAH PENSIUN")], lama);
    expect(kalimatBerlaku(pertanyaan(satu, "nilaiAsing"))).toContain("Pensiun");
    expect(terapkan(satu).riwayat.riwayatKedudukan.map(({ kedudukanHukum, sejak }) => [kedudukanHukum, sejak])).toEqual([
      ["Pensiun", "2026-11-01"],
    ]);
  });
});

describe("an answer", () => {
  it("outside the choices is refused where no free text is asked, and so is one to a question that is not put", () => {
    const satu = daftar(orang(1, { "KEDUDUKAN HUKUM": "Sakit lama" }));
    const { kunci } = pertanyaan(satu, "nilaiAsing");
    expect(() => jawab(satu, kunci, "sembarang")).toThrow("invalidInput");
    expect(() => jawab(satu, "tidak:ada", "aktif")).toThrow("notFound");
    expect(pertanyaan(jawab(satu, kunci, "aktif"), "nilaiAsing").jawaban).toBe("aktif");
    expect(pertanyaan(jawab(jawab(satu, kunci, "aktif"), kunci, null), "nilaiAsing").jawaban).toBe(null);
  });

  it("in free words is taken where a reason is asked", () => {
    const satu = daftar(orang(2, { "TANGGAL LAHIR": "24-07-1974" }));
    const dijawab = jawab(satu, pertanyaan(satu, "nipBertentangan").kunci, "SK 12/2026");
    expect(pegawai(dijawab).map(({ catatanNip }) => catatanNip)).toEqual(["SK 12/2026"]);
  });

  it("that a kedudukan is still unknown is not kept for later imports", () => {
    const satu = daftar(orang(1, { "KEDUDUKAN HUKUM": "Sakit lama" }));
    const { kunci } = pertanyaan(satu, "nilaiAsing");
    const diingat = (jawaban: string) => rencana(jawab(satu, kunci, jawaban)).ingatan.filter(({ id }) => id.startsWith("kedudukanHukum:"));
    expect(diingat("")).toEqual([]);
    expect(diingat("cltn")).toHaveLength(1);
  });
});

describe("who of a list will not count as holder", () => {
  const pesan = (satu: ReturnType<typeof draf>, kode: string) =>
    ringkas(satu)
      .masalah.filter((temuan) => temuan.kode === kode)
      .map((temuan) => temuan.pesan);
  const enam = () =>
    daftar(
      orang(1, { "KEDUDUKAN HUKUM": "Aktif" }),
      orang(2, { "KEDUDUKAN HUKUM": "Tubel" }),
      orang(3, { "KEDUDUKAN HUKUM": "Tugas Belajar" }),
      orang(4, { "KEDUDUKAN HUKUM": "MPP" }),
      orang(5, { "KEDUDUKAN HUKUM": "CLTN" }),
      orang(6, { "KEDUDUKAN HUKUM": "Sakit lama" }),
      orang(7),
    );

  it("is said once by kedudukan with numbers, naming what the office decides: 2 + 1 + 1 + 1 = 5 of 7", () => {
    expect(pesan(enam(), "tidakMemangku")).toEqual([
      "5 orang tidak dihitung memangku jabatan: 2 Tugas belajar, 1 Masa persiapan pensiun, 1 Cuti di luar tanggungan negara, 1 “Sakit lama” (belum dikenal). Menurut pengaturan kantor ini: Tugas belajar, Masa persiapan pensiun; ubah di Pengaturan, Kedudukan hukum.",
    ]);
    expect(pesan(enam(), "kedudukanKosong")).toEqual([
      "1 orang tanpa kedudukan hukum dihitung memangku jabatannya. Isi selnya bila ada yang tidak lagi memangku.",
    ]);
  });

  it("follows the answer given in the preview and the office's switches", () => {
    const dijawab = jawab(enam(), "nilai:kedudukanHukum:sakit lama", "aktif");
    expect(pesan(dijawab, "tidakMemangku")[0]).toMatch(/^4 orang /);
    const kantor = { ...KOSONG, aturanKedudukan: { sakelar: { tugasBelajar: true, mpp: true }, dikenalkan: {} } };
    const satu = draf(enam().bahan.buku, kantor);
    expect(pesan(satu, "tidakMemangku")).toEqual([
      "2 orang tidak dihitung memangku jabatan: 1 Cuti di luar tanggungan negara, 1 “Sakit lama” (belum dikenal).",
    ]);
    const { pilihan } = pertanyaan(satu, "nilaiAsing");
    expect(pilihan.find(({ nilai }) => nilai === "mpp")?.akibat).toBe("dihitung menurut pengaturan kantor");
    expect(pilihan.find(({ nilai }) => nilai === "banding")?.akibat).toBe("tidak dihitung menurut pengaturan kantor");
  });

  it("is not said of a list in which everybody counts, nor of empty cells where no column is", () => {
    expect(pesan(daftar(orang(1, { "KEDUDUKAN HUKUM": "Aktif" })), "tidakMemangku")).toEqual([]);
    const tanpaKolom = draf([buku("pegawai.xlsx", lembar("Data", [KEPALA_PEGAWAI, BAMBANG]))]);
    expect(pesan(tanpaKolom, "kedudukanKosong")).toEqual([]);
  });
});
