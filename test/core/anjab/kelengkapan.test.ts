import { describe, expect, it } from "vitest";
import { BAGIAN_ANJAB, BUTIR_ANJAB } from "../../../core/anjab/butir";
import { computeKelengkapan, hambatan, type BahanKelengkapan } from "../../../core/anjab/kelengkapan";
import { anjabPerJabatan, UNSUR_ANJAB, UNSUR_KOSONG, type IsiUnsur, type UnsurAnjab } from "../../../core/anjab/unsur";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { kalimatHambatan, kalimatKekurangan } from "../../../core/text/kelengkapan-anjab";

const KOSONG: BahanKelengkapan = { jabatan: { kode: null, kelas: null }, unsur: {}, tugas: [], rincian: [] };

function dengan<U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]): BahanKelengkapan {
  const satu = { id: unsur, jabatanId: "j", unsur, isi, asal: "belum", oleh: "", tanggal: null, dari: "", revision: 1 };
  return { ...KOSONG, unsur: { [unsur]: satu } };
}

const kurang = <U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]): readonly string[] =>
  computeKelengkapan(dengan(unsur, isi))
    .kekurangan.filter(({ bagian }) => bagian === unsur)
    .map(kalimatKekurangan);

describe("kelengkapan of an informasi jabatan", () => {
  it("knows the seventeen items of the form and every element in one of them", () => {
    expect(BUTIR_ANJAB).toHaveLength(17);
    expect([...BAGIAN_ANJAB].toSorted()).toEqual([...UNSUR_ANJAB, "kode", "tugas", "hasilKerja"].toSorted());
  });

  it("finds everything empty where nothing was written, every part in the way of the print and all but four in that of SIASN", () => {
    const hasil = computeKelengkapan(KOSONG);
    expect(hasil.jumlah).toEqual({ kosong: 23, sebagian: 0, penuh: 0 });
    expect(hambatan(hasil, "cetak")).toHaveLength(23);
    const siasn = new Set(hambatan(hasil, "siasn").map(({ bagian }) => bagian));
    expect(BAGIAN_ANJAB.filter((bagian) => !siasn.has(bagian))).toEqual(["diklat", "pengalaman", "hasilKerja", "risiko"]);
    expect(hambatan(hasil, "penempatan").map(({ bagian }) => bagian)).toEqual(["pendidikan", "diklat", "pengalaman", "kelas"]);
    expect(hasil.asal).toEqual({ belum: 20, bawaan: 0, standar: 0, dianalisis: 0 });
  });

  it("finds the sample office complete, and a jabatan without its tasks not", () => {
    const kantor = kantorContoh();
    const unsur = anjabPerJabatan(kantor.unsurAnjab ?? []);
    const belum = (tanpaTugas = "") =>
      kantor.jabatan.flatMap((jabatan) => {
        const tugas = kantor.tugas.filter(({ jabatanId }) => jabatanId === jabatan.id && jabatanId !== tanpaTugas);
        const { kekurangan } = computeKelengkapan({
          jabatan,
          unsur: unsur.get(jabatan.id) ?? {},
          tugas,
          rincian: kantor.rincianTugas ?? [],
        });
        return kekurangan.map((satu) => `${jabatan.nama}: ${kalimatHambatan(satu)}`);
      });
    expect(belum()).toEqual([]);
    expect(belum("contoh-jabatan-dokumentalis")).toEqual([
      "Dokumentalis Hukum: Tugas pokok masih kosong (menghambat: Cetakan, SIASN).",
      "Dokumentalis Hukum: Hasil kerja masih kosong (menghambat: Cetakan).",
    ]);
  });

  it("does not take a row in which nothing stands for content", () => {
    expect(kurang("wewenang", { baris: [{ uraian: "  " }] })).toEqual(["Wewenang masih kosong"]);
    expect(kurang("diklat", { baris: [{ jenis: "teknis", uraian: "" }] })).toEqual(["Pendidikan dan pelatihan masih kosong"]);
    expect(kurang("wewenang", { baris: [{ uraian: "Menegur pegawai" }, { uraian: "" }] })).toEqual([]);
  });

  it("says what an element that was begun still lacks", () => {
    expect(kurang("pendidikan", { minimum: "", baris: [{ uraian: "S-1 ILMU HUKUM" }] })).toEqual([
      "Pendidikan formal: tingkat pendidikan minimum belum dipilih",
    ]);
    expect(kurang("pengalaman", { baris: [{ uraian: "Mengelola arsip", tahun: null }] })).toEqual([
      "Pengalaman kerja: lama pengalaman dalam tahun belum diisi",
    ]);
    expect(kurang("bahanKerja", { baris: [{ nama: "Surat", penggunaan: "", tugasId: ["t"] }] })).toEqual([]);
    expect(kurang("bahanKerja", { baris: [{ nama: "Surat", penggunaan: "", tugasId: [] }] })).toEqual([
      "Bahan kerja: ada baris yang belum menyebut penggunaannya",
    ]);
    expect(kurang("korelasi", { baris: [{ jabatan: "Ketua", unit: "", dalamHal: "" }] })).toHaveLength(2);
    expect(kurang("fungsiPekerjaan", { data: ["D2"], orang: [], benda: ["B7"] })).toEqual([
      "Fungsi pekerjaan: hubungan dengan orang belum dipilih",
    ]);
    expect(kurang("prestasi", { teks: "Tepat waktu", nilai: null })).toEqual([
      "Prestasi kerja yang diharapkan: nilai prestasi belum dipilih",
    ]);
  });

  it("asks for the kind of disability only where people with one are accepted", () => {
    const isi = {
      ...UNSUR_KOSONG.kondisiFisik,
      jenisKelamin: "keduanya" as const,
      umur: "18 sampai 50 tahun",
      umurMaksimal: 50,
      tinggi: "-",
      berat: "-",
      postur: "-",
      penampilan: "Rapi",
    };
    expect(kurang("kondisiFisik", { ...isi, disabilitas: false })).toEqual([]);
    expect(kurang("kondisiFisik", { ...isi, disabilitas: true })).toEqual(["Kondisi fisik: jenis disabilitas yang diterima belum dipilih"]);
  });

  it("does not let words that only the form prints stand in the way of SIASN, nor a figure of SIASN in the way of the print", () => {
    const prestasi = (isi: IsiUnsur["prestasi"]) =>
      computeKelengkapan(dengan("prestasi", isi)).kekurangan.find(({ bagian }) => bagian === "prestasi")?.menghambat;
    expect(prestasi({ teks: "Tepat waktu", nilai: null })).toEqual(["siasn"]);
    expect(prestasi({ teks: "", nilai: "baik" })).toEqual(["cetak"]);
  });

  it("counts a task without hasil kerja as begun, and all of them as empty", () => {
    const bahan = { ...KOSONG, tugas: [{ id: "a" }, { id: "b" }] };
    expect(computeKelengkapan({ ...bahan, rincian: [{ id: "a", hasilKerja: "Laporan" }] }).keadaan.hasilKerja).toBe("sebagian");
    expect(computeKelengkapan({ ...bahan, rincian: [{ id: "a", hasilKerja: "" }] }).keadaan.hasilKerja).toBe("kosong");
  });
});
