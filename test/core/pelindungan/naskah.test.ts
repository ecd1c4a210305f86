import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { naskahDampak } from "../../../core/pelindungan/naskah-dampak";
import { naskahJawaban } from "../../../core/pelindungan/naskah-jawaban";
import { naskahPemberitahuan } from "../../../core/pelindungan/naskah-pemberitahuan";
import { naskahPemusnahan } from "../../../core/pelindungan/naskah-pemusnahan";
import { naskahRegister } from "../../../core/pelindungan/naskah-register";
import { barisNaskah } from "../../../core/naskah/teks-naskah";
import { TEKS_NASKAH_PELINDUNGAN } from "../../../core/text/naskah-pelindungan";
import { JAWABAN_UJI, KEGIATAN_UJI, PEMBERITAHUAN_UJI, PEMUSNAHAN_UJI } from "../../electron/naskah/pelindungan-uji";
import { bahanUji, DELAPAN_BELAS } from "../../electron/formasi/kantor-uji";

const bahan = bahanUji(DELAPAN_BELAS);

const { titik } = TEKS_NASKAH_PELINDUNGAN;

describe("the notice of a failure to protect data", () => {
  it("tells what came out, when and how, and what is done, to those whom it is about", () => {
    const baris = barisNaskah(naskahPemberitahuan(bahan, PEMBERITAHUAN_UJI));
    expect(baris).toContain("Nama, NIP, tanggal lahir, pangkat");
    expect(baris).toContain("Diketahui: 27 November 2026 pukul 08.00 WIB");
    expect(baris).toContain(`Terjadi: ${titik}`);
    expect(baris).toContain("USB tertinggal di bus dari kantor provinsi.");
    expect(baris).toContain("Dicari ke agen bus; salinan lama diganti kuncinya.");
    expect(baris).toContain("27 November 2026 pukul 09.15 WIB | Menelepon agen bus.");
    expect(baris.join("\n")).toContain("sesuai UU 27/2022 Pasal 46 ayat (1), dengan isi menurut UU 27/2022 Pasal 46 ayat (2).");
    expect(baris.some((satu) => satu.includes("42 orang"))).toBe(false);
  });

  it("tells the lembaga how many there are and how many know", () => {
    const baris = barisNaskah(naskahPemberitahuan(bahan, { ...PEMBERITAHUAN_UJI, kepada: "lembaga" }));
    expect(baris).toContain("Banyak orang yang terkena: 42 orang");
    expect(baris).toContain("Pemberitahuan kepada subjek data: 30 dari 42 orang sudah diberi tahu.");
  });
});

describe("the reply to a request", () => {
  it("names its moment, its deadline and what came of it", () => {
    const baris = barisNaskah(naskahJawaban(bahan, JAWABAN_UJI));
    expect(baris).toContain(
      "Permintaan Saudara yang kami terima pada 27 November 2026 pukul 23.30 WIB lewat surat kami jawab sebagai berikut.",
    );
    expect(baris).toContain("Paling lambat dijawab: 30 November 2026 pukul 23.30 WIB");
    expect(baris).toContain("Permintaan Saudara dipenuhi.");
    expect(baris).toContain("Nama: ANI CONTOH");
    expect(baris).toContain("Penunjukan: SK 1/2026");
  });

  it("promises a restriction from the day on which it was written down, and leaves dots while it was not", () => {
    const kalimat = (dibatasiSejak: PlainDate | null) =>
      barisNaskah(naskahJawaban(bahan, { ...JAWABAN_UJI, jenis: "pembatasan", dibatasiSejak })).find((satu) =>
        satu.includes("dibatasi sejak"),
      );
    expect(kalimat("2026-11-29" as PlainDate)).toContain("dibatasi sejak 29 November 2026: selama itu");
    expect(kalimat(null)).toContain(`dibatasi sejak ${titik}:`);
  });

  it("leaves dots for a reason that a refusal lacks, and promises nothing then", () => {
    const baris = barisNaskah(naskahJawaban(bahan, { ...JAWABAN_UJI, hasil: "ditolak", keterangan: "" }));
    expect(baris).toContain(titik);
    expect(baris).not.toContain(TEKS_NASKAH_PELINDUNGAN.jawaban.sesudah.akses);
  });
});

describe("the minutes of a destruction", () => {
  it("tell kind, number, basis and what stays, and leave room for who approved", () => {
    const baris = barisNaskah(naskahPemusnahan(bahan, PEMUSNAHAN_UJI));
    expect(baris).toContain("Banyaknya: 36");
    expect(baris).toContain("Golongan data: Kehadiran harian");
    expect(baris).toContain(TEKS_NASKAH_PELINDUNGAN.pemusnahan.sisa);
    expect(baris.some((satu) => satu.startsWith(`Yang menyetujui | ${titik}`))).toBe(true);
    expect(baris).toContain("Masa simpan: 2 tahun, sudah lewat");
  });

  it("do not say destroyed of what was only written down, nor past its time of what was not", () => {
    const baris = barisNaskah(naskahPemusnahan(bahan, { ...PEMUSNAHAN_UJI, cara: "ditandai", masa: { tahun: 5, habis: false } }));
    expect(baris).toContain("Pada 27 November 2026 dicatat data pribadi berikut. Data itu belum dimusnahkan.");
    expect(baris).toContain("Masa simpan: 5 tahun, belum seluruhnya lewat");
    expect(baris.join("\n")).not.toContain("telah dimusnahkan");
    expect(baris.join("\n")).not.toContain("BERITA ACARA");
  });
});

describe("register and assessment", () => {
  it("list every activity with its basis, and every blank with its answer or lines to write on", () => {
    const petugas = JAWABAN_UJI.petugas;
    const register = barisNaskah(naskahRegister(bahan, KEGIATAN_UJI, petugas)).join("\n");
    for (const { nama } of KEGIATAN_UJI) expect(register).toContain(nama);
    const dampak = barisNaskah(naskahDampak(bahan, { dampakTujuan: "Mutasi tahunan" }, petugas));
    expect(dampak).toContain("Mutasi tahunan");
    expect(dampak.filter((satu) => satu === TEKS_NASKAH_PELINDUNGAN.dampak.garis)).toHaveLength(2 * 11);
  });
});
