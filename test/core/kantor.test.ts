import { describe, expect, it } from "vitest";
import { isianKopKosong, KANTOR_KOSONG, namaKop } from "../../core/kantor";

describe("the identity of an office", () => {
  it("misses six fields of letterhead and signature while it is new", () => {
    expect(isianKopKosong(KANTOR_KOSONG)).toEqual([
      "namaInstansi",
      "namaKantor",
      "alamat",
      "kota",
      "penandatanganJabatan",
      "penandatanganNama",
    ]);
    expect(Object.values(KANTOR_KOSONG)).toEqual(["", "", "", "", "", "", "", ""]);
  });

  it("misses what is still empty, and never the NIP and pangkat that may follow by hand", () => {
    const lengkap = {
      namaInstansi: "Komisi Pemilihan Umum",
      namaKantor: "KPU Kabupaten Contoh",
      alamat: "Jalan Merdeka 1",
      kota: "Contoh",
      penandatanganJabatan: "Sekretaris",
      penandatanganNama: "Sari Wibowo",
      penandatanganNip: "",
      penandatanganPangkat: "",
    };
    expect(isianKopKosong(lengkap)).toEqual([]);
    expect(isianKopKosong({ ...lengkap, kota: "" })).toEqual(["kota"]);
  });
});

describe("the name of an office on its letterhead", () => {
  it("is the secretariat of its region, as KPU writes it", () => {
    expect(namaKop("kabupaten", "  Contoh  Raya ")).toEqual({
      namaInstansi: "KOMISI PEMILIHAN UMUM",
      namaKantor: "SEKRETARIAT KPU KABUPATEN CONTOH RAYA",
    });
    expect([namaKop("kota", "Contoh").namaKantor, namaKop("provinsi", "Contoh").namaKantor]).toEqual([
      "SEKRETARIAT KPU KOTA CONTOH",
      "SEKRETARIAT KPU PROVINSI CONTOH",
    ]);
  });

  it("is its own where it is of another kind", () => {
    expect(namaKop("lain", "Badan Contoh")).toEqual({ namaInstansi: "", namaKantor: "BADAN CONTOH" });
  });
});
