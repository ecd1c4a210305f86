import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { jawab, rencana } from "../../../core/intake/draf";
import { buku, draf, kodeSel, lembar, ringkas, terapkan } from "./bahan";
import { ANI, BUDI, golongan, impor, JUNI_2021, kunci, OKTOBER, SEPTEMBER, status, tanya, tulisan } from "./bahan-daftar";

const hari = (teks: string): PlainDate => teks as PlainDate;

describe("a list of people with TMT columns", () => {
  it("dates status, golongan and jabatan, and is not written twice", () => {
    const pertama = impor(SEPTEMBER, [ANI]);
    const data = terapkan(pertama);
    expect(status(data)).toEqual([
      ["PNS", "2006-02-01"],
      ["CPNS", "2005-01-01"],
    ]);
    expect(golongan(data)).toEqual([["III/b", "2021-04-01"]]);
    expect(data.riwayat.riwayatJabatan).toMatchObject([{ jenis: "definitif", sejak: "2020-02-01", sampai: null }]);
    const kedua = impor(SEPTEMBER, [ANI], { keadaan: data });
    expect(ringkas(kedua)).toMatchObject({ baru: 0, berubah: 0, tetap: 1 });
    expect([tulisan(kedua), rencana(kedua).ingatan, tanya(kedua)]).toEqual([0, [], []]);
  });

  it("adds a promotion beside the grade before, by its TMT", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, GOLONGAN: "III/c", "TMT GOLONGAN": "01-10-2026" }], { keadaan: data });
    expect(ringkas(kedua)).toMatchObject({ berubah: 1, tetap: 0 });
    expect(golongan(terapkan(kedua))).toEqual([
      ["III/b", "2021-04-01"],
      ["III/c", "2026-10-01"],
    ]);
  });

  it("dates what changed without TMT by the day of the list, and says so", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, JABATAN: "Arsiparis Ahli Muda" }], { keadaan: data, tanpa: ["TMT JABATAN"] });
    expect(kodeSel(ringkas(kedua).masalah)).toContain("tanpaTmt@F4");
    expect(rencana(kedua).riwayatJabatan.tambah).toMatchObject([{ isi: { sejak: "2026-10-31" } }]);
  });

  it("asks of which day it is only where a fact has no other date", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    expect(tanya(impor("DAFTAR PEGAWAI", [ANI], { keadaan: data }))).toEqual([]);
    const kedua = impor("DAFTAR PEGAWAI", [{ ...ANI, GOLONGAN: "III/c" }], { keadaan: data, tanpa: ["TMT GOLONGAN"] });
    expect(tanya(kedua)).toEqual(["hariDaftar 1"]);
    const dijawab = jawab(kedua, kunci(kedua, "hariDaftar"), "15-10-2026");
    expect(rencana(dijawab).riwayatGolongan.tambah).toMatchObject([{ isi: { golongan: "III/c", sejak: "2026-10-15" } }]);
  });

  it("counts a row once that asks twice: status and legal position of one who is new", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor("DAFTAR PEGAWAI", [ANI, BUDI], { keadaan: data, tanpa: ["TMT CPNS", "TMT PNS", "TMT GOLONGAN"] });
    expect(tanya(kedua)).toEqual(["hariDaftar 1", "orangBaru 1"]);
  });

  it("dates a fact that was known without its date", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI], { tanpa: ["TMT GOLONGAN"] }));
    expect(golongan(data)).toEqual([["III/b", null]]);
    expect(golongan(terapkan(impor(OKTOBER, [ANI], { keadaan: data })))).toEqual([["III/b", "2021-04-01"]]);
  });

  it("asks once about another TMT of the same grade, and remembers that the known one stays", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI, BUDI]));
    const lain = [
      { ...ANI, "TMT GOLONGAN": "01-04-2020" },
      { ...BUDI, "TMT GOLONGAN": "01-04-2023" },
    ];
    const kedua = impor(OKTOBER, lain, { keadaan: data });
    expect(tanya(kedua)).toEqual(["tmtBerbeda 2"]);
    expect(tulisan(kedua)).toBe(0);
    const diingat = terapkan(kedua);
    expect(tanya(impor(OKTOBER, lain, { keadaan: diingat }))).toEqual([]);
    const daftarnya = terapkan(jawab(kedua, kunci(kedua, "tmtBerbeda"), "daftar"));
    expect(golongan(daftarnya)).toEqual([
      ["III/b", "2020-04-01"],
      ["III/c", "2023-04-01"],
    ]);
  });

  it("takes a PNS without TMT PNS as one since the TMT CPNS, and says it better when it comes", () => {
    const tanpa = impor(SEPTEMBER, [ANI], { tanpa: ["TMT PNS"] });
    expect(kodeSel(ringkas(tanpa).masalah)).toContain("tmtPnsTiada@I4");
    const data = terapkan(tanpa);
    expect(status(data)).toEqual([["PNS", "2005-01-01"]]);
    expect(status(terapkan(impor(OKTOBER, [ANI], { keadaan: data })))).toEqual([
      ["CPNS", "2005-01-01"],
      ["PNS", "2006-02-01"],
    ]);
  });

  it("does not take a grade that goes down without TMT, and warns of one that does with it", () => {
    const data = terapkan(impor(SEPTEMBER, [BUDI]));
    const turun = impor(OKTOBER, [{ ...BUDI, GOLONGAN: "III/a" }], { keadaan: data, tanpa: ["TMT GOLONGAN"] });
    expect([tulisan(turun), tanya(turun)]).toEqual([0, ["golonganTurun 1"]]);
    expect(rencana(jawab(turun, kunci(turun, "golonganTurun"), "catat")).riwayatGolongan.tambah).toMatchObject([
      { isi: { golongan: "III/a", sejak: "2026-10-31" } },
    ]);
    const bertanggal = impor(OKTOBER, [{ ...BUDI, GOLONGAN: "III/a", "TMT GOLONGAN": "01-10-2026" }], { keadaan: data });
    expect(kodeSel(ringkas(bertanggal).masalah)).toContain("golonganTurun@D4");
    expect(tulisan(bertanggal)).toBe(1);
  });
});

describe("a rise of salary and a retirement", () => {
  const kepala = ["NIP", "NAMA", "JABATAN", "UNIT KERJA", "TMT KGB", "TMT PENSIUN", "KEDUDUKAN HUKUM"];
  const isi = (kgb: string, pensiun: string, kedudukan = "Aktif") =>
    buku("p.xlsx", lembar("P", [[OKTOBER], [], kepala, [ANI.NIP ?? null, "ANI", "Arsiparis", "Subbagian Umum", kgb, pensiun, kedudukan]]));

  it("are noted by their day, once", () => {
    const satu = draf([isi("01-03-2026", "01-02-2038")]);
    const data = terapkan(satu);
    expect(data.kgb).toMatchObject([{ sejak: "2026-03-01" }]);
    expect(kodeSel(ringkas(satu).masalah)).toContain("tmtPensiunKelak@F4");
    expect(tulisan(draf([isi("01-03-2026", "01-02-2038")], data))).toBe(0);
    expect(terapkan(draf([isi("01-03-2028", "01-02-2038")], data)).kgb.map(({ sejak }) => sejak)).toEqual(["2026-03-01", "2028-03-01"]);
  });

  it("date the kedudukan of who has retired, and contradict that of who has not", () => {
    const pensiun = terapkan(draf([isi("", "01-10-2026", "Pensiun")], terapkan(draf([isi("", "")]))));
    expect(pensiun.riwayat.riwayatKedudukan.map((satu) => [satu.kedudukanHukum, satu.sejak])).toEqual([
      ["Aktif", null],
      ["Pensiun", "2026-10-01"],
    ]);
    expect(kodeSel(ringkas(draf([isi("", "01-10-2026")])).masalah)).toContain("pensiunLewat@F4");
  });
});

describe("an older list", () => {
  const data = terapkan(impor(SEPTEMBER, [ANI]));

  it("adds to the past and leaves the present", () => {
    const lama = impor(JUNI_2021, [{ ...ANI, GOLONGAN: "III/a", "TMT GOLONGAN": "01-04-2017" }], { keadaan: data });
    expect(golongan(terapkan(lama))).toEqual([
      ["III/b", "2021-04-01"],
      ["III/a", "2017-04-01"],
    ]);
  });

  it("neither renames nor moves anybody", () => {
    const lama = impor(JUNI_2021, [{ ...ANI, NAMA: "ANI WIDYA", GOLONGAN: "III/a" }], { keadaan: data, tanpa: ["TMT GOLONGAN"] });
    expect([tulisan(lama), kodeSel(ringkas(lama).masalah)]).toEqual([0, ["hariDaftar@", "kedudukanKosong@", "daftarLampau@D4"]]);
  });

  it("does not put back the day of the newest list", () => {
    expect(rencana(impor(JUNI_2021, [ANI], { keadaan: data })).ingatan).toEqual([]);
  });
});

describe("a fact of which more is known than a list says", () => {
  const data = terapkan(impor(SEPTEMBER, [ANI]));
  const { riwayat } = data;
  const tahu = (lain: Partial<typeof riwayat>) => ({ ...data, riwayat: { ...riwayat, ...lain } });

  it("stays ended where a list still names a post from the same TMT, which is told", () => {
    const berakhir = riwayat.riwayatJabatan.map((satu) => ({ ...satu, sampai: hari("2026-06-30"), nomorSk: "7/SK" }));
    const keadaan = tahu({ riwayatJabatan: berakhir });
    const kedua = impor(OKTOBER, [ANI], { keadaan });
    expect([tulisan(kedua), ringkas(kedua).tetap, kodeSel(ringkas(kedua).masalah)]).toEqual([
      0,
      1,
      expect.arrayContaining(["tmtBerbeda@F4"]),
    ]);
    expect(terapkan(kedua).riwayat.riwayatJabatan).toEqual(berakhir);
  });

  it("stays an ended Plt. with its decree where a list names it from the same TMT", () => {
    const kepala = ["NIP", "NAMA", "JABATAN", "UNIT KERJA", "JABATAN PLT", "TMT PLT"];
    const isi = [ANI.NIP ?? null, "ANI", "Arsiparis Ahli Pertama", "Subbagian Umum", "Sekretaris", "01-01-2026"];
    const daftarPlt = (judul: string) => buku("p.xlsx", lembar("P", [[judul], [], kepala, isi]));
    const pertama = terapkan(draf([daftarPlt(SEPTEMBER)]));
    const berakhir = pertama.riwayat.riwayatJabatan.map((satu) =>
      satu.jenis === "plt" ? { ...satu, sampai: hari("2026-09-30"), nomorSk: "12/SK" } : satu,
    );
    expect(berakhir.filter(({ jenis, sejak }) => jenis === "plt" && sejak === "2026-01-01")).toHaveLength(1);
    const kedua = draf([daftarPlt(OKTOBER)], { ...pertama, riwayat: { ...pertama.riwayat, riwayatJabatan: berakhir } });
    expect(terapkan(kedua).riwayat.riwayatJabatan).toEqual(berakhir);
  });

  it("keeps a length of service and a decree that the list has no column for", () => {
    const masaKerja = { masaKerjaTahun: 15, masaKerjaBulan: 3 };
    const kosong = riwayat.riwayatGolongan.map((satu) => ({ ...satu, golongan: null, sejak: null, ...masaKerja }));
    const diisi = terapkan(impor(OKTOBER, [ANI], { keadaan: tahu({ riwayatGolongan: kosong }) }));
    expect(diisi.riwayat.riwayatGolongan).toMatchObject([{ golongan: "III/b", sejak: "2021-04-01", ...masaKerja }]);
    const berSk = riwayat.riwayatGolongan.map((satu) => ({ ...satu, nomorSk: "9/SK", ...masaKerja }));
    const lain = impor(OKTOBER, [{ ...ANI, GOLONGAN: "III/c" }], { keadaan: tahu({ riwayatGolongan: berSk }) });
    const dipakai = terapkan(jawab(lain, kunci(lain, "tmtBerbeda"), "daftar"));
    expect(dipakai.riwayat.riwayatGolongan).toMatchObject([{ golongan: "III/c", sejak: "2021-04-01", nomorSk: "9/SK", ...masaKerja }]);
  });
});
