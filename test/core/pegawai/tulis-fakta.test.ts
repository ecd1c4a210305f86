import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { TANPA_FAKTA, type FaktaJabatan, type FaktaOrang } from "../../../core/pegawai/fakta";
import { faktaPertama, identitasDari, ubahFakta, type IsianPegawai } from "../../../core/pegawai/tulis-fakta";
import { ORANG_UJI } from "../../orang-uji";

const hari = (teks: string): PlainDate => teks as PlainDate;
const PER = hari("2026-11-26");

const ISI: IsianPegawai = {
  ...ORANG_UJI,
  nama: "SARI",
  status: "PNS",
  golongan: "III/a",
  tmtGolongan: hari("2020-04-01"),
  masaKerjaTahun: 5,
  masaKerjaBulan: 0,
  tingkatPendidikan: "S-1",
  pendidikan: "Hukum",
  tahunLulus: 2014,
  kedudukanHukum: "Aktif",
  jabatanId: "arsiparis",
  tmtJabatan: hari("2021-01-01"),
  catatanNip: "",
};

const pos = (id: string, jabatanId: string, sejak: string | null): FaktaJabatan => ({
  id,
  pegawaiId: "sari",
  jenis: "definitif",
  jabatanId,
  namaJabatan: "",
  sejak: sejak as PlainDate | null,
  sampai: null,
  nomorSk: "",
});

/** The facts that the first save of the form makes. */
const FAKTA: FaktaOrang = {
  ...TANPA_FAKTA,
  ...Object.fromEntries(faktaPertama("sari", ISI).map(({ tabel, isi }) => [tabel, [isi]])),
};

const ubah = (lain: Partial<IsianPegawai>, fakta: FaktaOrang = FAKTA) =>
  ubahFakta({ ...ISI, ...lain }, fakta, { pegawaiId: "sari", per: PER, idBaru: () => "baru" });

describe("a person who comes anew", () => {
  it("has one fact of every kind that somebody said something of, from its TMT on", () => {
    expect(faktaPertama("sari", ISI).map(({ tabel, isi }) => [tabel, isi.id, isi["sejak"]])).toEqual([
      ["riwayatStatus", "sari:status", null],
      ["riwayatGolongan", "sari:golongan", "2020-04-01"],
      ["riwayatPendidikan", "sari:pendidikan", null],
      ["riwayatKedudukan", "sari:kedudukan", null],
      ["riwayatJabatan", "sari:jabatan", "2021-01-01"],
    ]);
  });

  it("has no fact of what nobody said", () => {
    const kosong = {
      ...ISI,
      golongan: null,
      tmtGolongan: null,
      masaKerjaTahun: null,
      masaKerjaBulan: null,
      jabatanId: null,
      tmtJabatan: null,
    };
    const tabel = faktaPertama("sari", { ...kosong, tingkatPendidikan: "", pendidikan: "", tahunLulus: null, kedudukanHukum: "" });
    expect(tabel.map((satu) => satu.tabel)).toEqual(["riwayatStatus"]);
  });

  it("is who she is in columns of her own", () => {
    expect(identitasDari({ nama: "SARI", golongan: "III/a", nip: null })).toEqual({ nip: null, nama: "SARI" });
  });
});

describe("a person who is saved again", () => {
  it("is not written where nothing differs", () => {
    expect(ubah({})).toEqual({ tulisan: [], mundur: [] });
  });

  it("gets another post with a later TMT as a new fact, beside the one before it", () => {
    expect(ubah({ jabatanId: "kepala", tmtJabatan: hari("2021-01-02") }).tulisan).toMatchObject([
      { aksi: "tambah", tabel: "riwayatJabatan", isi: { id: "baru", pegawaiId: "sari", jabatanId: "kepala", sejak: "2021-01-02" } },
    ]);
  });

  it("has her post corrected under the same TMT, and under an earlier one", () => {
    expect(ubah({ jabatanId: "kepala" }).tulisan).toMatchObject([{ aksi: "ubah", id: "sari:jabatan", isi: { jabatanId: "kepala" } }]);
    expect(ubah({ jabatanId: "kepala", tmtJabatan: hari("2020-12-31") }).tulisan).toMatchObject([
      { aksi: "ubah", id: "sari:jabatan", isi: { jabatanId: "kepala", sejak: "2020-12-31" } },
    ]);
  });

  it("has the day of the same post or golongan corrected, whether it was known or not", () => {
    expect(ubah({ tmtJabatan: hari("2022-01-01") }).tulisan).toMatchObject([{ aksi: "ubah", isi: { sejak: "2022-01-01" } }]);
    const tanpaTmt = { ...FAKTA, riwayatJabatan: [pos("x", "arsiparis", null)] };
    expect(ubah({}, tanpaTmt).tulisan).toMatchObject([{ aksi: "ubah", id: "x", isi: { sejak: "2021-01-01" } }]);
    expect(ubah({ tmtGolongan: hari("2020-10-01"), masaKerjaTahun: 6 }).tulisan).toMatchObject([
      { aksi: "ubah", id: "sari:golongan", isi: { sejak: "2020-10-01", masaKerjaTahun: 6 } },
    ]);
  });

  it("rises a golongan from its TMT on", () => {
    expect(ubah({ golongan: "III/b", tmtGolongan: hari("2024-04-01") }).tulisan).toMatchObject([
      { aksi: "tambah", tabel: "riwayatGolongan", isi: { golongan: "III/b", sejak: "2024-04-01" } },
    ]);
  });

  it("fills what was empty as the same fact", () => {
    const kosong = { ...FAKTA, riwayatJabatan: [{ ...pos("x", "", null), jabatanId: null }] };
    expect(ubah({}, kosong).tulisan).toMatchObject([{ aksi: "ubah", id: "x", isi: { jabatanId: "arsiparis", sejak: "2021-01-01" } }]);
  });

  it("has status and kedudukan hukum corrected without a day, and changed from a day on with one", () => {
    expect(ubah({ kedudukanHukum: "CLTN" }).tulisan).toMatchObject([
      { aksi: "ubah", id: "sari:kedudukan", isi: { kedudukanHukum: "CLTN" } },
    ]);
    expect(ubah({ kedudukanHukum: "CLTN", tmtKedudukan: PER, status: "CPNS", tmtStatus: null }).tulisan).toMatchObject([
      { aksi: "ubah", tabel: "riwayatStatus", isi: { status: "CPNS" } },
      { aksi: "tambah", tabel: "riwayatKedudukan", isi: { kedudukanHukum: "CLTN", sejak: PER } },
    ]);
  });

  it("keeps a post that is to come when the form shows none, corrects its day when the form names it, and adds another beside it", () => {
    const akan = { ...FAKTA, riwayatJabatan: [pos("akan", "kepala", "2027-01-01")] };
    expect(ubah({ jabatanId: null, tmtJabatan: null }, akan).tulisan).toEqual([]);
    expect(ubah({ jabatanId: "kepala", tmtJabatan: hari("2027-02-01") }, akan).tulisan).toMatchObject([
      { aksi: "ubah", id: "akan", isi: { sejak: "2027-02-01" } },
    ]);
    expect(ubah({}, akan).tulisan).toMatchObject([{ aksi: "tambah", isi: { jabatanId: "arsiparis", sejak: "2021-01-01" } }]);
  });

  it("is told where an earlier fact would hide what is written", () => {
    const dua = { ...FAKTA, riwayatJabatan: [pos("a", "analis", "2018-01-01"), pos("b", "arsiparis", "2021-01-01")] };
    expect(ubah({ tmtJabatan: hari("2017-12-31") }, dua).mundur).toEqual(["riwayatJabatan"]);
    expect(ubah({ tmtJabatan: hari("2018-01-02") }, dua).mundur).toEqual([]);
  });

  it("takes the place of a post outside the list, and of one that ended", () => {
    const luar = { ...pos("x", "", "2021-01-01"), jabatanId: null, namaJabatan: "Camat" };
    expect(ubah({}, { ...FAKTA, riwayatJabatan: [luar] }).tulisan).toMatchObject([
      { aksi: "ubah", id: "x", isi: { jabatanId: "arsiparis", namaJabatan: "" } },
    ]);
    const usai = { ...pos("x", "lama", "2021-01-01"), sampai: hari("2026-01-01") };
    expect(ubah({}, { ...FAKTA, riwayatJabatan: [usai] }).tulisan).toMatchObject([
      { aksi: "ubah", id: "x", isi: { jabatanId: "arsiparis", sampai: null } },
    ]);
  });
});
