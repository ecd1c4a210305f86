import { describe, expect, it } from "vitest";
import type { Pertanyaan } from "../../../core/intake/pertanyaan";
import type { RingkasanLembar } from "../../../core/intake/pratinjau";
import { kalimatBarisTerisi, kalimatBerlaku, kalimatPerabot } from "../../../core/text/intake-pratinjau";

const LEMBAR: RingkasanLembar = {
  nama: "Data",
  jenis: "pegawai",
  keterangan: "",
  abk: null,
  baris: 28,
  baru: 20,
  berubah: 3,
  tetap: 1,
  ditolak: 3,
  dikecualikan: 1,
  perabot: 7,
  jenisPerabot: { judul: 2, judulKolom: 1, tandaTangan: 4 },
  barisTerisi: 35,
  kolomTakDibaca: [],
  kelompok: [],
  barisJudul: 3,
  judul: [],
  pemetaan: {},
  tebakan: null,
  masalah: [],
};

const TANYA: Pertanyaan = {
  kunci: "gaya:0",
  jenis: "gayaAngka",
  desakan: "tanya",
  berkas: 0,
  lembar: 0,
  sel: "D5",
  kalimat: "Bagaimana berkas ini menulis angka?",
  pilihan: [
    { nilai: "koma", label: "Titik memisahkan ribuan: 33.333", akibat: "kebutuhan 453" },
    { nilai: "titik", label: "Titik adalah tanda desimal: 33,333", akibat: "" },
  ],
  bebas: null,
  bawaan: "koma",
  jawaban: null,
  diingat: false,
  baris: 1,
};

describe("the words of a preview", () => {
  it("counts every row that holds something as taken, refused, left out or no data: 24 + 3 + 1 + 7 = 35", () => {
    expect(kalimatBarisTerisi(LEMBAR)).toBe("35 baris: 24 diambil, 3 ditolak, 1 dikeluarkan, 7 bukan data");
    expect(kalimatBarisTerisi({ ...LEMBAR, jenis: "rekap" })).toBe("35 baris, tidak dibaca");
    expect(kalimatPerabot(LEMBAR.jenisPerabot)).toBe("2 judul, 1 judul kolom, 4 tanda tangan");
  });

  it("says which answer holds: the reading in force, the answer given, or that the rows wait", () => {
    expect(kalimatBerlaku(TANYA)).toBe("Titik memisahkan ribuan: 33.333 (kebutuhan 453)");
    expect(kalimatBerlaku({ ...TANYA, jawaban: "titik" })).toBe("Titik adalah tanda desimal: 33,333");
    expect(kalimatBerlaku({ ...TANYA, jawaban: "SK 12/2026" })).toBe("SK 12/2026");
    expect(kalimatBerlaku({ ...TANYA, bawaan: "" })).toBe("Barisnya menunggu jawaban dan belum ikut.");
  });
});
