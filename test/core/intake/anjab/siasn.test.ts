import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../../core/intake/draf";
import { buku, draf, kodeSel, ringkas, terapkan } from "../bahan";
import { lembarFormulir } from "./formulir";
import { pincang, unsurBaru } from "./periksa-form";
import { bukuSiasn, SISA, TUGAS_MENIT } from "./siasn-uji";

/** An office with Analis Hukum, code AH-01, and nothing else of its informasi jabatan. */
function kantorAnalis() {
  const kantor = terapkan(draf([buku("anjab.xlsx", lembarFormulir())]));
  return { ...kantor, unsurAnjab: [], rincianTugas: [], tugas: [] };
}

describe("a SIASN workbook", () => {
  it("gives the elements of the jabatan with its code, all sheets together", () => {
    const satu = draf([bukuSiasn("unduhan.xlsx")], kantorAnalis());
    expect(ringkas(satu)).toMatchObject({ jenis: "siasn", keterangan: "Analis Hukum — Subbagian Hukum", ditolak: 0 });
    expect(unsurBaru(satu)).toMatchObject({
      ikhtisar: { teks: "Menelaah hukum" },
      pendidikan: { minimum: "S-1/Sarjana", baris: [{ uraian: "S-1 ILMU HUKUM" }] },
      diklat: { baris: [{ uraian: "LEGAL DRAFTING" }] },
      pengalaman: { baris: [{ uraian: "2", tahun: 2 }] },
      bahanKerja: { baris: [{ nama: "Peraturan" }, { nama: "Disposisi" }] },
      perangkatKerja: { baris: [{ nama: "Komputer" }] },
      korelasi: { baris: [{ jabatan: "", unit: "Subbagian Umum", dalamHal: "Koordinasi" }] },
      lingkungan: { baris: [{ aspek: "Suhu", faktor: "Sejuk" }] },
      risiko: { baris: [{ nama: "Mata lelah", penyebab: "Layar" }] },
      bakat: { kode: ["G", "V", "Q"] },
      minat: { kode: ["I", "C", "S"] },
      temperamen: { kode: ["P", "M", "J"] },
      upayaFisik: { kode: ["03", "20"] },
      kondisiFisik: {
        jenisKelamin: "keduanya",
        umur: "",
        umurMaksimal: 58,
        penampilan: "Rapi",
        disabilitas: true,
        jenisDisabilitas: ["fisik"],
      },
      fungsiPekerjaan: { data: ["D2"], orang: ["O7"], benda: [] },
      prestasi: { teks: "", nilai: "sangatBaik" },
    });
    expect([0, 1, 2, 3, 4, 5].flatMap((nomor) => pincang(satu, 0, nomor))).toEqual([]);
  });

  it("reads hours with an effective time of 1,250 and minutes with 75,000", () => {
    const norma = (tugas?: typeof TUGAS_MENIT) =>
      rencana(draf([bukuSiasn("a.xlsx", undefined, tugas)], kantorAnalis())).tugas.tambah.map(({ isi }) => [
        isi.volume,
        isi.normaWaktuMenit,
        isi.satuanHasil,
      ]);
    expect(norma()).toEqual([
      [50, 600, "Dokumen"],
      [25, 240, "Dokumen"],
    ]);
    expect(norma(TUGAS_MENIT)).toEqual([[50, 600, "Dokumen"]]);
  });

  it("finds nothing to write the second time, and keeps what its columns have no place for", () => {
    const kantor = terapkan(draf([bukuSiasn("unduhan.xlsx")], kantorAnalis()));
    const ditambah = {
      ...kantor,
      unsurAnjab: kantor.unsurAnjab.map((satu) => {
        if (satu.unsur === "korelasi")
          return { ...satu, isi: { baris: [{ jabatan: "Arsiparis", unit: "Subbagian Umum", dalamHal: "Koordinasi" }] } };
        if (satu.unsur === "bahanKerja")
          return { ...satu, isi: { baris: satu.isi.baris.map((baris) => ({ ...baris, penggunaan: "Dasar" })) } };
        if (satu.unsur === "kondisiFisik") return { ...satu, isi: { ...satu.isi, umur: "20 - 58 tahun" } };
        if (satu.unsur === "prestasi") return { ...satu, isi: { ...satu.isi, teks: "Tepat waktu" } };
        if (satu.unsur === "pengalaman") return { ...satu, isi: { baris: [{ uraian: "2 tahun di bidang hukum", tahun: 2 }] } };
        return satu;
      }),
    };
    const { ingatan: _ingatan, pemetaan: _pemetaan, ...tulis } = rencana(draf([bukuSiasn("unduhan.xlsx")], ditambah));
    expect(Object.values(tulis).flatMap(({ tambah, ubah }) => [...tambah, ...ubah])).toEqual([]);
  });

  it("does not take what the empty form itself holds for an answer, and says so", () => {
    const satu = draf([bukuSiasn("unduhan.xlsx", [["AH-01", "Menelaah hukum"], ...SISA])], kantorAnalis());
    expect(Object.keys(unsurBaru(satu))).not.toEqual(expect.arrayContaining(["bakat"]));
    expect(unsurBaru(satu).upayaFisik).toBeUndefined();
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["H5", "I5", "J5", "K5", "H6", "I6", "J6", "K6"].map((sel) => `sisaContohSiasn@${sel}`));
    expect(pincang(satu)).toEqual([]);
  });

  it("takes the same values when somebody filled the row above them", () => {
    const isi = [["AH-01", "", "", "", "", "", "", "Intelegensia"], ...SISA];
    expect(unsurBaru(draf([bukuSiasn("unduhan.xlsx", isi)], kantorAnalis())).bakat).toEqual({ kode: ["G", "S", "Q"] });
  });

  it("is known by its file when its code is not, and asked about when neither helps", () => {
    const asing = [["XX-99", "Menelaah hukum"]];
    expect(ringkas(draf([bukuSiasn("InfoJab - Analis Hukum.xlsx", asing)], kantorAnalis())).abk?.jabatan).toBe("Analis Hukum");
    const ditanya = draf([bukuSiasn("unduhan (3).xlsx", asing)], kantorAnalis());
    const [pertanyaan] = ditanya.hasil.penilaian.tanya.semua();
    expect(pertanyaan?.kalimat).toContain("Isinya milik jabatan apa?");
    expect(unsurBaru(ditanya)).toEqual({});
    const dijawab = jawab(ditanya, pertanyaan?.kunci ?? "", pertanyaan?.pilihan[0]?.nilai ?? "");
    expect(unsurBaru(dijawab).ikhtisar).toEqual({ teks: "Menelaah hukum" });
  });

  it("of two units with one code is asked about among them", () => {
    const dua = terapkan(
      draf([buku("a.xlsx", lembarFormulir()), buku("b.xlsx", lembarFormulir({ 6: ["", "e. Pengawas", ":", "Kepala Subbagian Umum"] }))]),
    );
    const satu = draf([bukuSiasn("unduhan.xlsx")], dua);
    expect(satu.hasil.penilaian.tanya.semua()[0]?.pilihan.map(({ label }) => label)).toEqual([
      "Analis Hukum (Subbagian Hukum)",
      "Analis Hukum (Subbagian Umum)",
      "Belum tahu; jangan diambil",
    ]);
  });
});
