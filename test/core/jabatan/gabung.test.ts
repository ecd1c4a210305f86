import { describe, expect, it } from "vitest";
import { rencanaGabungJabatan, rencanaGabungUnit } from "../../../core/jabatan/gabung";
import type { PlainDate } from "../../../core/date";
import type { BahanGabung } from "../../../core/jabatan/rencana-gabung";
import type { Jabatan } from "../../../core/jabatan/jabatan";
import { kalimatKehilangan, kalimatPindah } from "../../../core/text/gabung";
import { jabatanUji, pada, pegang, TANPA_ISI, unitUji } from "./bahan-gabung";

const unit = (id: string, indukId: string | null = null) => unitUji(id, { indukId });
const jabatan = (id: string, lain: Partial<Jabatan> = {}) => jabatanUji(id, "umum", lain);

const DARI = jabatan("kasubag");
const KE = jabatan("kepala");
const BAHAN: BahanGabung = { ...TANPA_ISI, unit: [unit("umum")], jabatan: [DARI, KE] };

const gabung = (bahan: Partial<BahanGabung>, dari = DARI, ke = KE) => rencanaGabungJabatan({ ...BAHAN, ...bahan }, dari, ke);

describe("joining a jabatan with its twin", () => {
  it("moves nothing but the name when nothing hangs on it, and removes it last", () => {
    const { tulisan, ringkasan } = gabung({});
    expect(tulisan).toEqual([
      { aksi: "tambah", tabel: "ingatan", isi: { id: "aliasJabatan:umum:kasubag", nilai: "kepala" } },
      { aksi: "hapus", tabel: "jabatan", id: "kasubag" },
    ]);
    expect(kalimatPindah(ringkasan)).toBe("Tidak ada pegawai, tugas, atau bawahan yang perlu dipindahkan.");
  });

  it("appends its tasks after those of the other, in their own order", () => {
    const tugas = [
      { id: "t9", jabatanId: "kasubag", urutan: 5 },
      { id: "t8", jabatanId: "kasubag", urutan: 1 },
      { id: "t1", jabatanId: "kepala", urutan: 7 },
    ];
    const { tulisan, ringkasan } = gabung({ tugas });
    expect(pada(tulisan, "tugas")).toEqual([
      { aksi: "ubah", tabel: "tugas", id: "t8", isi: { jabatanId: "kepala", urutan: 8 } },
      { aksi: "ubah", tabel: "tugas", id: "t9", isi: { jabatanId: "kepala", urutan: 9 } },
    ]);
    expect(kalimatPindah(ringkasan)).toBe("2 uraian tugas.");
  });

  it("lets an acting post fall that would be double, or her own", () => {
    const plt = (id: string, pegawaiId: string, jabatanId: string) => pegang(id, [pegawaiId, jabatanId], { jenis: "plt" });
    const { tulisan, ringkasan } = gabung({
      pemangkuan: [
        pegang("s", ["sari", "kasubag"]),
        pegang("b", ["bima", "kepala"]),
        plt("1", "sari", "kepala"),
        plt("2", "bima", "kasubag"),
        plt("3", "joko", "kasubag"),
        plt("4", "joko", "kepala"),
        plt("5", "ratna", "kasubag"),
      ],
    });
    expect(pada(tulisan, "riwayatJabatan")).toEqual([
      { aksi: "hapus", tabel: "riwayatJabatan", id: "1" },
      { aksi: "hapus", tabel: "riwayatJabatan", id: "2" },
      { aksi: "hapus", tabel: "riwayatJabatan", id: "3" },
      { aksi: "ubah", tabel: "riwayatJabatan", id: "s", isi: { jabatanId: "kepala" } },
      { aksi: "ubah", tabel: "riwayatJabatan", id: "5", isi: { jabatanId: "kepala" } },
    ]);
    expect(ringkasan.kehilangan).toEqual([{ jenis: "penugasan", jabatan: "kepala", jumlah: 3 }]);
  });

  it("moves what was held before and what is to come, and keeps an acting post of a time at which the other was not her own", () => {
    const hari = (teks: string) => teks as PlainDate;
    const { tulisan, ringkasan } = gabung({
      pemangkuan: [
        pegang("1", ["sari", "kasubag"], { sejak: hari("2018-01-01") }),
        pegang("2", ["sari", "lain"], { sejak: hari("2022-01-01") }),
        pegang("3", ["sari", "kepala"], { jenis: "plt", sejak: hari("2022-01-01"), sampai: hari("2022-06-30") }),
        pegang("4", ["sari", "kasubag"], { sejak: hari("2030-01-01") }),
        // She acted for the head until the day before her own post of 2018 came to be the head's.
        pegang("5", ["sari", "kepala"], { jenis: "plh", sejak: hari("2017-12-01"), sampai: hari("2017-12-31") }),
        pegang("6", ["sari", "kepala"], { jenis: "plh", sejak: hari("2021-12-31"), sampai: hari("2022-01-31") }),
      ],
    });
    expect(tulisan.filter(({ tabel }) => tabel === "riwayatJabatan")).toEqual([
      { aksi: "hapus", tabel: "riwayatJabatan", id: "6" },
      { aksi: "ubah", tabel: "riwayatJabatan", id: "1", isi: { jabatanId: "kepala" } },
      { aksi: "ubah", tabel: "riwayatJabatan", id: "4", isi: { jabatanId: "kepala" } },
    ]);
    expect([ringkasan.pegawai, ringkasan.penugasan]).toEqual([1, 0]);
  });

  it("takes a method along only where the other has neither method nor tasks, and says what stays behind", () => {
    const wisn = { id: "kasubag", jenis: "wisn" as const, isian: "{}" };
    expect(gabung({ metode: [wisn] }).ringkasan.kehilangan).toEqual([]);
    expect(pada(gabung({ metode: [wisn] }).tulisan, "metode")).toEqual([
      { aksi: "tambah", tabel: "metode", isi: { ...wisn, id: "kepala" } },
      { aksi: "hapus", tabel: "metode", id: "kasubag" },
    ]);
    const bertugas = gabung({ metode: [wisn], tugas: [{ id: "t", jabatanId: "kepala", urutan: 1 }] });
    expect(bertugas.ringkasan.kehilangan).toEqual([{ jenis: "metode", jabatan: "kepala", tinggal: "tugasPerTugas", hilang: "wisn" }]);
    expect(pada(bertugas.tulisan, "metode")).toEqual([{ aksi: "hapus", tabel: "metode", id: "kasubag" }]);
    const tertutup = gabung({ metode: [{ ...wisn, id: "kepala" }], tugas: [{ id: "t", jabatanId: "kasubag", urutan: 1 }] });
    expect(tertutup.ringkasan.kehilangan).toEqual([{ jenis: "tugasTidakDihitung", jabatan: "kepala", metode: "wisn", tugas: 1 }]);
  });

  it("keeps the proposal, seats and class of the other, and takes those that it lacks", () => {
    const usul = [{ id: "kasubag", jumlah: 3, alasan: "beban" }];
    expect(pada(gabung({ usul }).tulisan, "usulFormasi")[0]).toEqual({
      aksi: "tambah",
      tabel: "usulFormasi",
      isi: { id: "kepala", jumlah: 3, alasan: "beban" },
    });
    const dari = jabatan("kasubag", { kursi: 2, kelas: 9, kode: "K-9" });
    const ke = jabatan("kepala", { kursi: 1 });
    const { tulisan, ringkasan } = gabung({ jabatan: [dari, ke], usul: [...usul, { id: "kepala", jumlah: 1, alasan: "" }] }, dari, ke);
    expect(tulisan[0]).toEqual({ aksi: "ubah", tabel: "jabatan", id: "kepala", isi: { kelas: 9, kode: "K-9" } });
    expect(ringkasan.kehilangan.map(kalimatKehilangan)).toEqual([
      "kepala: 1 kursi tetap; 2 kursi pada yang digabungkan tidak ikut.",
      "kepala: usul formasi 1 tetap; usul 3 tidak ikut.",
    ]);
  });

  it("puts those below it under the other, also when the other stood below it", () => {
    const atasan = jabatan("sekretaris");
    const dari = jabatan("kasubag", { indukId: "sekretaris" });
    const ke = jabatan("kepala", { indukId: "staf" });
    const staf = jabatan("staf", { indukId: "kasubag" });
    const { tulisan } = gabung({ jabatan: [atasan, dari, ke, staf] }, dari, ke);
    expect(pada(tulisan, "jabatan")).toEqual([
      { aksi: "ubah", tabel: "jabatan", id: "kepala", isi: { indukId: "sekretaris" } },
      { aksi: "ubah", tabel: "jabatan", id: "staf", isi: { indukId: "kepala" } },
      { aksi: "hapus", tabel: "jabatan", id: "kasubag" },
    ]);
    const tanpaAtasan = gabung({ jabatan: [atasan, dari, KE] }, dari, KE);
    expect(pada(tanpaAtasan.tulisan, "jabatan")[0]).toEqual({
      aksi: "ubah",
      tabel: "jabatan",
      id: "kepala",
      isi: { indukId: "sekretaris" },
    });
  });

  it("lets open scenarios follow: a move between the two is none, other changes stay", () => {
    const ubahan = { volume: null, normaWaktuMenit: null, terbuka: true };
    const { tulisan } = gabung({
      ubahanSkenario: [
        { ...ubahan, id: "pindah", jabatanId: "kepala", asalJabatanId: "kasubag" },
        { ...ubahan, id: "volume", volume: 3, jabatanId: "kasubag", asalJabatanId: "kepala" },
        { ...ubahan, id: "lain", jabatanId: "kasubag", asalJabatanId: "arsiparis" },
        { ...ubahan, id: "dipakai", terbuka: false, jabatanId: "kepala", asalJabatanId: "kasubag" },
        { ...ubahan, id: "tetap", jabatanId: "kepala", asalJabatanId: "arsiparis" },
      ],
    });
    expect(pada(tulisan, "ubahanSkenario")).toEqual([
      { aksi: "hapus", tabel: "ubahanSkenario", id: "pindah" },
      { aksi: "ubah", tabel: "ubahanSkenario", id: "volume", isi: { jabatanId: null, asalJabatanId: "kepala" } },
      { aksi: "ubah", tabel: "ubahanSkenario", id: "lain", isi: { jabatanId: "kepala", asalJabatanId: "arsiparis" } },
      { aksi: "ubah", tabel: "ubahanSkenario", id: "dipakai", isi: { jabatanId: "kepala", asalJabatanId: "kepala" } },
    ]);
  });

  it("points names remembered for it at the other", () => {
    const { tulisan } = gabung({ ingatan: [{ id: "aliasJabatan:umum:kasubbag", nilai: "kasubag" }] });
    expect(pada(tulisan, "ingatan")).toEqual([
      { aksi: "ubah", tabel: "ingatan", id: "aliasJabatan:umum:kasubbag", isi: { nilai: "kepala" } },
      { aksi: "tambah", tabel: "ingatan", isi: { id: "aliasJabatan:umum:kasubag", nilai: "kepala" } },
    ]);
  });
});

describe("joining a unit with its twin", () => {
  it("joins jabatan and units of one name, moves the others, and remembers the name", () => {
    const bahan: BahanGabung = {
      ...BAHAN,
      unit: [
        unit("subbag"),
        unit("subbagian"),
        { ...unit("u1", "subbag"), nama: "Urusan" },
        { ...unit("u2", "subbagian"), nama: "Urusan" },
        unit("u3", "subbag"),
      ],
      jabatan: [
        jabatan("a1", { unitId: "subbag", nama: "Arsiparis" }),
        jabatan("a2", { unitId: "subbagian", nama: "ARSIPARIS" }),
        jabatan("b1", { unitId: "subbag", nama: "Bendahara" }),
        jabatan("c1", { unitId: "u1", nama: "Caraka" }),
      ],
      pemangkuan: [pegang("s", ["sari", "a1"])],
      ingatan: [{ id: "aliasJabatan:subbag:juru arsip", nilai: "a1" }],
    };
    const [dari, ke] = bahan.unit;
    if (!dari || !ke) throw new Error("no units");
    const { tulisan, ringkasan } = rencanaGabungUnit(bahan, dari, ke);
    expect(tulisan).toEqual([
      { aksi: "ubah", tabel: "riwayatJabatan", id: "s", isi: { jabatanId: "a2" } },
      { aksi: "ubah", tabel: "ingatan", id: "aliasJabatan:subbag:juru arsip", isi: { nilai: "a2" } },
      { aksi: "hapus", tabel: "jabatan", id: "a1" },
      { aksi: "ubah", tabel: "jabatan", id: "b1", isi: { unitId: "subbagian" } },
      { aksi: "ubah", tabel: "jabatan", id: "c1", isi: { unitId: "u2" } },
      { aksi: "hapus", tabel: "unit", id: "u1" },
      { aksi: "ubah", tabel: "unit", id: "u3", isi: { indukId: "subbagian" } },
      { aksi: "tambah", tabel: "ingatan", isi: { id: "aliasJabatan:subbagian:juru arsip", nilai: "a2" } },
      { aksi: "hapus", tabel: "ingatan", id: "aliasJabatan:subbag:juru arsip" },
      { aksi: "tambah", tabel: "ingatan", isi: { id: "aliasUnit:subbag", nilai: "subbagian" } },
      { aksi: "hapus", tabel: "unit", id: "subbag" },
    ]);
    expect(kalimatPindah(ringkasan)).toBe("1 unit di bawahnya, 2 jabatan, 1 jabatan senama digabungkan, 1 pegawai.");
  });
});
