import { describe, expect, it } from "vitest";
import { rencanaGabungJabatan, rencanaGabungUnit } from "../../../core/jabatan/gabung";
import type { Jabatan } from "../../../core/jabatan/jabatan";
import { dibawah } from "../../../core/jabatan/penggabung";
import type { BahanGabung } from "../../../core/jabatan/rencana-gabung";
import { jabatanUji, pada, pegang, TANPA_ISI, unitUji } from "./bahan-gabung";

const jabatan = (id: string, lain: Partial<Jabatan> = {}) => jabatanUji(id, "lama", lain);
const plt = (id: string, pegawaiId: string, jabatanId: string) => pegang(id, [pegawaiId, jabatanId], { jenis: "plt" });

const LAMA = unitUji("lama");
const BARU = unitUji("baru");
const KOSONG: BahanGabung = { ...TANPA_ISI, unit: [LAMA, BARU] };
const ubah = (tabel: string, id: string, isi: object) => ({ aksi: "ubah", tabel, id, isi });
const tambah = (tabel: string, isi: object) => ({ aksi: "tambah", tabel, isi });
const hapus = (tabel: string, id: string) => ({ aksi: "hapus", tabel, id });

// Two spellings of one title in the old unit, both of which go up in the one of the new unit.
const PERTAMA = jabatan("a1", { nama: "Arsiparis" });
const KEDUA = jabatan("a2", { nama: "ARSIPARIS." });
const TUJUAN = jabatan("tujuan", { nama: "Arsiparis", unitId: "baru" });
const gabungDua = (bahan: Partial<BahanGabung>) =>
  rencanaGabungUnit({ ...KOSONG, jabatan: [PERTAMA, KEDUA, TUJUAN], ...bahan }, LAMA, BARU);

describe("joining two jabatan of a unit with the same one, each seeing what the one before it did", () => {
  it("numbers the tasks of both one after the other, those of equal place by their id, and leaves others alone", () => {
    const { tulisan, ringkasan } = gabungDua({
      tugas: [
        { id: "t0", jabatanId: "lain", urutan: 40 },
        { id: "t1", jabatanId: "tujuan", urutan: 0 },
        { id: "t3", jabatanId: "a1", urutan: 2 },
        { id: "t2", jabatanId: "a1", urutan: 2 },
        { id: "t4", jabatanId: "a2", urutan: 1 },
      ],
    });
    expect(pada(tulisan, "tugas")).toEqual([
      ubah("tugas", "t2", { jabatanId: "tujuan", urutan: 1 }),
      ubah("tugas", "t3", { jabatanId: "tujuan", urutan: 2 }),
      ubah("tugas", "t4", { jabatanId: "tujuan", urutan: 3 }),
    ]);
    expect(ringkasan.tugas).toBe(3);
  });

  it("begins at place 0 where the other has no task", () => {
    expect(pada(gabungDua({ tugas: [{ id: "t", jabatanId: "a1", urutan: 9 }] }).tulisan, "tugas")).toEqual([
      ubah("tugas", "t", { jabatanId: "tujuan", urutan: 0 }),
    ]);
  });

  it("takes the first method and proposal along, and says that the second ones do not fit beside them", () => {
    const wisn = { id: "a1", jenis: "wisn" as const, isian: "{}" };
    const { tulisan, ringkasan } = gabungDua({
      metode: [wisn, { id: "a2", jenis: "hasilKerja", isian: "{}" }, { id: "lain", jenis: "wisn", isian: "{}" }],
      usul: [
        { id: "a1", jumlah: 3, alasan: "beban" },
        { id: "a2", jumlah: 2, alasan: "" },
        { id: "lain", jumlah: 7, alasan: "" },
      ],
    });
    expect(pada(tulisan, "metode")).toEqual([tambah("metode", { ...wisn, id: "tujuan" }), hapus("metode", "a1"), hapus("metode", "a2")]);
    expect(pada(tulisan, "usulFormasi")).toEqual([
      tambah("usulFormasi", { id: "tujuan", jumlah: 3, alasan: "beban" }),
      hapus("usulFormasi", "a1"),
      hapus("usulFormasi", "a2"),
    ]);
    expect(ringkasan.kehilangan).toEqual([
      { jenis: "metode", jabatan: "Arsiparis", tinggal: "wisn", hilang: "hasilKerja" },
      { jenis: "usul", jabatan: "Arsiparis", tinggal: 3, hilang: 2 },
    ]);
  });

  it("lets an acting post fall that doubles the one which the first join brought, and that of her who came with it", () => {
    const { tulisan, ringkasan } = gabungDua({
      pemangkuan: [
        pegang("s", ["sari", "a1"]),
        pegang("b", ["bima", "lain"]),
        plt("1", "bima", "a1"),
        plt("2", "bima", "a2"),
        plt("3", "sari", "a2"),
        plt("4", "bima", "lain"),
      ],
    });
    expect(pada(tulisan, "riwayatJabatan")).toEqual([
      ubah("riwayatJabatan", "s", { jabatanId: "tujuan" }),
      ubah("riwayatJabatan", "1", { jabatanId: "tujuan" }),
      hapus("riwayatJabatan", "2"),
      hapus("riwayatJabatan", "3"),
    ]);
    expect(ringkasan.kehilangan).toEqual([{ jenis: "penugasan", jabatan: "Arsiparis", jumlah: 2 }]);
    expect([ringkasan.pegawai, ringkasan.penugasan, ringkasan.jabatanDigabung, ringkasan.jabatan]).toEqual([1, 1, 2, 0]);
  });

  it("lets a change of a scenario follow twice, and a move between the two old ones end as none", () => {
    const ubahan = { volume: null, normaWaktuMenit: null, terbuka: true };
    const { tulisan } = gabungDua({
      ubahanSkenario: [
        { ...ubahan, id: "antara", jabatanId: "a2", asalJabatanId: "a1" },
        { ...ubahan, id: "norma", normaWaktuMenit: 5, jabatanId: "a2", asalJabatanId: "a1" },
        { ...ubahan, id: "isi", volume: 4, jabatanId: null, asalJabatanId: "a1" },
        { ...ubahan, id: "jauh", volume: 4, jabatanId: null, asalJabatanId: "lain" },
      ],
    });
    expect(pada(tulisan, "ubahanSkenario")).toEqual([
      ubah("ubahanSkenario", "antara", { jabatanId: "a2", asalJabatanId: "tujuan" }),
      ubah("ubahanSkenario", "norma", { jabatanId: "a2", asalJabatanId: "tujuan" }),
      ubah("ubahanSkenario", "isi", { jabatanId: null, asalJabatanId: "tujuan" }),
      hapus("ubahanSkenario", "antara"),
      ubah("ubahanSkenario", "norma", { jabatanId: null, asalJabatanId: "tujuan" }),
    ]);
  });

  it("moves those who report to either of them, and remembers no other name for titles that read the same", () => {
    const { tulisan, ringkasan } = gabungDua({
      jabatan: [PERTAMA, KEDUA, TUJUAN, jabatan("b", { unitId: "lain", indukId: "a1" }), jabatan("c", { unitId: "lain", indukId: "a2" })],
    });
    expect(pada(tulisan, "jabatan")).toEqual([
      ubah("jabatan", "b", { indukId: "tujuan" }),
      hapus("jabatan", "a1"),
      ubah("jabatan", "c", { indukId: "tujuan" }),
      hapus("jabatan", "a2"),
    ]);
    expect(ringkasan.bawahan).toBe(2);
    expect(pada(tulisan, "ingatan")).toEqual([tambah("ingatan", { id: "aliasUnit:lama", nilai: "baru" })]);
  });
});

describe("joining a jabatan that reports to another one which is joined as well", () => {
  it("writes nothing more to it once it is gone, and the other reports to nobody of the two", () => {
    const { tulisan } = gabungDua({ jabatan: [{ ...PERTAMA, indukId: "a2" }, KEDUA, TUJUAN] });
    expect(pada(tulisan, "jabatan")).toEqual([
      ubah("jabatan", "tujuan", { indukId: "a2" }),
      hapus("jabatan", "a1"),
      ubah("jabatan", "tujuan", { indukId: null }),
      hapus("jabatan", "a2"),
    ]);
  });
});

describe("what a joined jabatan leaves to the other", () => {
  const gabung = (dari: Partial<Jabatan>, ke: Partial<Jabatan>, bahan: Partial<BahanGabung> = {}) => {
    const [a, b] = [jabatan("dari", dari), jabatan("ke", ke)];
    return rencanaGabungJabatan({ ...KOSONG, jabatan: [a, b], ...bahan }, a, b);
  };

  it("is its level only where the other is of its kind and has none", () => {
    const jenjang = (dari: Partial<Jabatan>, ke: Partial<Jabatan>) => pada(gabung(dari, ke).tulisan, "jabatan").slice(0, -1);
    const mahir = { jenis: "fungsional", jenjang: "mahir" } as const;
    expect(jenjang(mahir, { jenis: "fungsional" })).toEqual([ubah("jabatan", "ke", { jenjang: "mahir" })]);
    expect(jenjang(mahir, { jenis: "fungsional", jenjang: "terampil" })).toEqual([]);
    expect(jenjang(mahir, { jenis: "pelaksana" })).toEqual([]);
    expect(jenjang({ jenis: "fungsional" }, { jenis: "fungsional" })).toEqual([]);
  });

  it("is told as lost only where both say it and differ", () => {
    expect(gabung({ kursi: 2, kelas: 7 }, { kursi: 2, kelas: 6 }).ringkasan.kehilangan).toEqual([
      { jenis: "kelas", jabatan: "ke", tinggal: 6, hilang: 7 },
    ]);
    expect(gabung({}, { kursi: 2, kelas: 6 }).ringkasan.kehilangan).toEqual([]);
  });

  it("is told as uncounted only where tasks meet another method", () => {
    const tugas = [{ id: "t", jabatanId: "dari", urutan: 1 }];
    const lain = [{ id: "t", jabatanId: "lain", urutan: 1 }];
    const wisn = (id: string) => ({ id, jenis: "wisn" as const, isian: "{}" });
    const kehilangan = (bahan: Partial<BahanGabung>) => gabung({}, {}, bahan).ringkasan.kehilangan.map(({ jenis }) => jenis);
    expect(kehilangan({ tugas })).toEqual([]);
    expect(kehilangan({ tugas, metode: [wisn("ke")] })).toEqual(["tugasTidakDihitung"]);
    expect(kehilangan({ tugas: lain, metode: [wisn("ke")] })).toEqual([]);
    expect(kehilangan({ tugas, metode: [wisn("ke"), wisn("dari")] })).toEqual(["metode"]);
    expect(kehilangan({ tugas: lain, metode: [wisn("dari")] })).toEqual([]);
  });

  it("is no name remembered for a third one", () => {
    const ingatan = [
      { id: "aliasJabatan:lama:juru", nilai: "dari" },
      { id: "aliasJabatan:lama:caraka", nilai: "lain" },
      { id: "status:honorer", nilai: "dari" },
    ];
    expect(pada(gabung({}, {}, { ingatan }).tulisan, "ingatan")).toEqual([
      ubah("ingatan", "aliasJabatan:lama:juru", { nilai: "ke" }),
      tambah("ingatan", { id: "aliasJabatan:lama:dari", nilai: "ke" }),
    ]);
  });

  it("is its superior, but never the other itself nor one below it", () => {
    const atasan = (dari: string, bahan: readonly Jabatan[]) =>
      pada(gabung({ indukId: dari }, {}, { jabatan: [jabatan("dari", { indukId: dari }), jabatan("ke"), ...bahan] }).tulisan, "jabatan")[0];
    expect(atasan("kepala", [jabatan("kepala")])).toEqual(ubah("jabatan", "ke", { indukId: "kepala" }));
    expect(atasan("ke", [])).toEqual(hapus("jabatan", "dari"));
    expect(atasan("staf", [jabatan("staf", { indukId: "ke" })])).toEqual(hapus("jabatan", "dari"));
  });
});

describe("joining a unit", () => {
  it("gives its code to the other only where that has none", () => {
    const kode = (dari: string | null, ke: string | null) => {
      const [a, b] = [unitUji("lama", { kode: dari }), unitUji("baru", { kode: ke })];
      return pada(rencanaGabungUnit({ ...KOSONG, unit: [a, b] }, a, b).tulisan, "unit");
    };
    expect(kode("K-1", null)).toEqual([ubah("unit", "baru", { kode: "K-1" }), hapus("unit", "lama")]);
    expect(kode("K-1", "K-2")).toEqual([hapus("unit", "lama")]);
    expect(kode(null, null)).toEqual([hapus("unit", "lama")]);
  });

  it("moves a unit below it that is called as itself, when it stands below the other, and does not join it with itself", () => {
    const [atas, tengah, bawah] = [
      unitUji("atas"),
      unitUji("umum", { indukId: "atas" }),
      unitUji("bawah", { nama: "Umum", indukId: "umum" }),
    ];
    expect(rencanaGabungUnit({ ...KOSONG, unit: [atas, tengah, bawah] }, tengah, atas).tulisan).toEqual([
      ubah("unit", "bawah", { indukId: "atas" }),
      tambah("ingatan", { id: "aliasUnit:umum", nilai: "atas" }),
      hapus("unit", "umum"),
    ]);
  });

  it("points units remembered for it at the other, and remembers no name that reads the same", () => {
    const [a, b] = [unitUji("lama", { nama: "UMUM" }), unitUji("baru", { nama: "Umum" })];
    const ingatan = [
      { id: "aliasUnit:tata usaha", nilai: "lama" },
      { id: "aliasUnit:hukum", nilai: "hukum" },
    ];
    expect(rencanaGabungUnit({ ...KOSONG, unit: [a, b], ingatan }, a, b).tulisan).toEqual([
      ubah("ingatan", "aliasUnit:tata usaha", { nilai: "baru" }),
      hapus("unit", "lama"),
    ]);
  });

  it("keeps what the other remembers for a name of a jabatan, and drops its own answer for that name", () => {
    const ingatan = [
      { id: "aliasJabatan:lama:juru", nilai: "x" },
      { id: "aliasJabatan:baru:juru", nilai: "y" },
      { id: "aliasJabatan:baru:caraka", nilai: "z" },
    ];
    expect(pada(rencanaGabungUnit({ ...KOSONG, ingatan }, LAMA, BARU).tulisan, "ingatan")).toEqual([
      hapus("ingatan", "aliasJabatan:lama:juru"),
      tambah("ingatan", { id: "aliasUnit:lama", nilai: "baru" }),
    ]);
  });
});

describe("a row below another one of its tree", () => {
  it("is below every one above it, not below itself or its own, and a circle is no endless way", () => {
    const pohon = [
      { id: "a", indukId: null },
      { id: "b", indukId: "a" },
      { id: "c", indukId: "b" },
    ];
    expect([dibawah(pohon, "c", "a"), dibawah(pohon, "c", "b"), dibawah(pohon, "a", "c"), dibawah(pohon, "b", "b")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const lingkaran = [
      { id: "a", indukId: "b" },
      { id: "b", indukId: "a" },
    ];
    expect(dibawah(lingkaran, "a", "z")).toBe(false);
  });
});
