import { describe, expect, it } from "vitest";
import { barisKosong, rapikanIsianMetode } from "../../../core/abk/metode-isian";
import { ABK_KES_KOSONG, computeMetode, WISN_KOSONG, type IsianMetode, type MetodeJabatan } from "../../../core/abk/metode-jabatan";
import { JENIS_METODE } from "../../../core/abk/metode";

const KEGIATAN = { nama: "Layanan", volume: 3_000, menit: 40 };
const PENUNJANG = { nama: "Rapat", jumlah: 10, satuan: "persen" as const };
const PERORANGAN = { nama: "Magang", orang: 2, jamSetahun: 60 };
const WAKTU = { ...WISN_KOSONG.waktu, cara: "tetap" as const, menitTetap: 60_000 };

/** Every form filled in: 2 + 2 + 2 people, 3,000 x 40 : 60,000 = 2, with 10 % of support 2.2222. */
const PENUH: IsianMetode = {
  hasilKerja: { baris: [{ nama: "Surat", target: 900, standar: 450 }], tertulis: 2 },
  objekKerja: { baris: [{ nama: "Desa", objek: 16, perOrang: 8 }], tertulis: null },
  peralatanKerja: { baris: [{ nama: "Bus", alat: 1, cara: "orangPerAlat", rasio: 2 }], tertulis: null },
  wisn: { ...WISN_KOSONG, waktu: WAKTU, kegiatan: [KEGIATAN], penunjang: [PENUNJANG], perorangan: [PERORANGAN] },
  abkKes: { ...ABK_KES_KOSONG, waktu: WAKTU, kegiatan: [KEGIATAN], penunjang: [PENUNJANG] },
};

describe("a row of a form", () => {
  const kosong = (baris: { readonly nama: string } & Record<string, unknown>, pilihan?: readonly string[]): boolean =>
    barisKosong(baris, pilihan);

  it("is empty without text and figure, whatever was chosen beside them", () => {
    expect(kosong({ nama: "", alat: null, cara: "orangPerAlat", rasio: null })).toBe(true);
    expect(kosong({ nama: "  ", jumlah: null, satuan: "persen" })).toBe(true);
  });

  it("is not empty with a name, with a figure, or with nought for one", () => {
    expect(kosong({ nama: "Bus", alat: null })).toBe(false);
    expect(kosong({ nama: "", alat: 3 })).toBe(false);
    expect(kosong({ nama: "", alat: 0 })).toBe(false);
  });

  it("may be judged without regard to other columns", () => {
    expect([kosong({ nama: "", jenis: "x" }, ["jenis"]), kosong({ nama: "", cara: "x" }, ["jenis"])]).toEqual([true, false]);
  });
});

describe("the forms as they are stored", () => {
  const tambah = <T>(baris: readonly T[], kosong: T): readonly T[] => [kosong, ...baris, kosong];

  it("lose the rows in which nothing stands, each form its own, and nothing else", () => {
    const { hasilKerja, objekKerja, peralatanKerja, wisn, abkKes } = PENUH;
    if (!hasilKerja || !objekKerja || !peralatanKerja || !wisn || !abkKes) throw new Error("isian uji");
    const [kegiatan, penunjang] = [
      { nama: "", volume: null, menit: null },
      { nama: " ", jumlah: null, satuan: "jamSetahun" as const },
    ];
    const isian: IsianMetode = {
      hasilKerja: { ...hasilKerja, baris: tambah(hasilKerja.baris, { nama: "", target: null, standar: null }) },
      objekKerja: { ...objekKerja, baris: tambah(objekKerja.baris, { nama: "", objek: null, perOrang: null }) },
      peralatanKerja: {
        ...peralatanKerja,
        baris: tambah(peralatanKerja.baris, { nama: "", alat: null, cara: "alatPerOrang", rasio: null }),
      },
      wisn: {
        ...wisn,
        kegiatan: tambah(wisn.kegiatan, kegiatan),
        penunjang: tambah(wisn.penunjang, penunjang),
        perorangan: tambah(wisn.perorangan, { nama: "", orang: null, jamSetahun: null }),
      },
      abkKes: { ...abkKes, kegiatan: tambah(abkKes.kegiatan, kegiatan), penunjang: tambah(abkKes.penunjang, penunjang) },
    };
    expect(rapikanIsianMetode({ jenis: "wisn", isian })).toEqual({ jenis: "wisn", isian: PENUH });
  });

  it("stay absent where they are absent", () => {
    expect(rapikanIsianMetode({ jenis: "tugasPerTugas", isian: {} })).toEqual({ jenis: "tugasPerTugas", isian: {} });
  });
});

describe("the chosen method", () => {
  const hitung = (jenis: MetodeJabatan["jenis"], isian: IsianMetode) => computeMetode({ jenis, isian })?.kebutuhan ?? null;

  it("computes from its own form: 2, 2, 2, WISN 2 : 0,9 + 120 h : 1,000 h, ABK-Kes 2 : 0,9", () => {
    expect(JENIS_METODE.map((jenis) => hitung(jenis, PENUH))).toEqual([
      null,
      2,
      2,
      2,
      expect.closeTo(2 / 0.9 + 0.12, 10) as number,
      expect.closeTo(2 / 0.9, 10) as number,
    ]);
    expect(JENIS_METODE.map((jenis) => computeMetode({ jenis, isian: PENUH })?.jenis ?? "tugasPerTugas")).toEqual(JENIS_METODE);
  });

  it("needs nobody while its form is empty, and is none where nothing was chosen", () => {
    expect(JENIS_METODE.map((jenis) => hitung(jenis, {}))).toEqual([null, 0, 0, 0, 0, 0]);
    expect([computeMetode(null), computeMetode(undefined)]).toEqual([null, null]);
  });
});
