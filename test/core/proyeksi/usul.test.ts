import { describe, expect, it } from "vitest";
import { bagiDariDalam } from "../../../core/proyeksi/dari-dalam";
import { didahulukan } from "../../../core/proyeksi/didahulukan";
import { computeFormasiTerbuka } from "../../../core/proyeksi/formasi-terbuka";
import { jumlahProyeksi } from "../../../core/proyeksi/jumlah";
import { namaKeluar } from "../../../core/proyeksi/nama-keluar";
import { proyeksikan, tahunProyeksi } from "../../../core/proyeksi/proyeksi";
import { hanyaSementara } from "../../../core/proyeksi/sementara";
import { kalimatAndai, kalimatKeluar, kalimatUsul } from "../../../core/text/proyeksi";
import { hari, jabatan, orang, PER } from "./bahan";

describe("from within first", () => {
  const senama = (jabatanId: string, ubahan: Partial<Parameters<typeof bagiDariDalam>[0][number]> = {}) => ({
    jabatanId,
    unit: `Unit ${jabatanId}`,
    nama: "Arsiparis Terampil",
    kelas: 6,
    jenjang: "terampil" as const,
    manajerial: false,
    kurang: [0, 0, 0],
    lebih: [0, 0, 0],
    ...ubahan,
  });
  const banyak = (hasil: ReturnType<typeof bagiDariDalam>) => hasil.map((satu) => satu.map((setahun) => setahun.banyak));

  it("takes from a post of the same name that has people to spare to the end, and no more than these", () => {
    const hasil = bagiDariDalam([senama("a", { kurang: [2, 2, 3] }), senama("b", { lebih: [2, 1, 1] })]);
    // B has two to spare this year, but one from next year on: one moves, and nobody in the years after.
    expect(banyak(hasil)).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(hasil[0]?.[0]?.asal).toEqual([{ jabatanId: "b", unit: "Unit b", banyak: 1 }]);
  });

  it("takes nothing from another name, another kelas, another jenjang, or a managerial post", () => {
    const perlu = senama("a", { kurang: [1, 1, 1] });
    const lebih = [1, 1, 1];
    for (const lain of [{ nama: "Arsiparis Mahir" }, { kelas: 7 }, { jenjang: "mahir" as const }, { manajerial: true }])
      expect(banyak(bagiDariDalam([perlu, senama("b", { lebih, ...lain })]))[0]).toEqual([0, 0, 0]);
    expect(banyak(bagiDariDalam([perlu, senama("b", { lebih })]))[0]).toEqual([1, 0, 0]);
  });

  it("gives the same person to one post only, the first of the list", () => {
    expect(
      banyak(bagiDariDalam([senama("a", { kurang: [1, 1, 1] }), senama("b", { kurang: [1, 1, 1] }), senama("c", { lebih: [1, 1, 1] })])),
    ).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("fills a managerial post wholly, year by year what is short beyond", () => {
    expect(banyak(bagiDariDalam([senama("a", { manajerial: true, kurang: [1, 1, 2] })]))).toEqual([[1, 0, 1]]);
  });

  it("asks for new people only for the rest, and never sets shortage and excess off against each other", () => {
    // Three are needed and one is there; the same post elsewhere has three where one is needed.
    const [kurang, lebih] = proyeksikan(
      [
        jabatan("a", [orang("a1")], { nama: "Arsiparis" }),
        jabatan("b", [orang("b1"), orang("b2"), orang("b3")], { nama: "Arsiparis", kebutuhan: [2, 2, 2, 2, 2] }),
      ],
      { per: PER, batasSetahun: null, tambahUsia: 0 },
    );
    expect(kurang?.tahun[0]).toMatchObject({ selisih: -2, kurang: 2, dariDalam: 1, usul: 1, ditunda: 0 });
    expect(lebih?.tahun[0]).toMatchObject({ selisih: 1, dariDalam: 0, usul: 0 });
    const semua = [kurang, lebih].flatMap((satu) => satu ?? []);
    expect(jumlahProyeksi(semua, tahunProyeksi(PER))[0]).toMatchObject({ kekurangan: 2, kelebihan: 1, dariDalam: 1, usul: 1 });
  });
});

describe("an approved formasi", () => {
  const surat = (id: string, tanggal: string, jumlah: number) => ({
    id,
    revision: 1,
    jabatanId: "a",
    tahun: 2026,
    kelompok: "pns" as const,
    jumlah,
    nomor: id,
    tanggal: hari(tanggal),
  });
  const datang = (nama: string, sejak: string, ubahan: { readonly jabatanId?: string; readonly kelompok?: "pppk" } = {}) => ({
    jabatanId: "a",
    pegawaiId: nama,
    nama,
    kelompok: "pns" as const,
    sejak: hari(sejak),
    ...ubahan,
  });

  it("is filled by whoever comes on or after its day, the oldest approval first and nobody twice", () => {
    const hasil = computeFormasiTerbuka(
      [surat("baru", "2026-06-01", 2), surat("lama", "2026-01-01", 1)],
      [datang("c", "2026-07-01"), datang("a", "2026-01-01"), datang("b", "2026-06-15"), datang("dahulu", "2025-12-31")],
    );
    expect(hasil.map(({ id, terbuka, pengisi }) => [id, terbuka, pengisi.map(({ nama }) => nama).join()])).toEqual([
      ["baru", 0, "b,c"],
      ["lama", 0, "a"],
    ]);
  });

  it("is filled by one person once, however often her history tells of the post", () => {
    const hasil = computeFormasiTerbuka(
      [surat("lama", "2026-01-01", 2), surat("baru", "2026-06-01", 1)],
      [datang("a", "2026-02-01"), datang("a", "2026-07-01"), datang("b", "2026-08-01")],
    );
    expect(hasil.map(({ terbuka, pengisi }) => [terbuka, pengisi.map(({ nama }) => nama).join()])).toEqual([[0, "a,b"], [1, ""]]); // prettier-ignore
  });

  it("is filled neither by the other kind nor in another post", () => {
    const [satu] = computeFormasiTerbuka(
      [surat("lama", "2026-01-01", 1)],
      [datang("x", "2026-02-01", { kelompok: "pppk" }), datang("y", "2026-02-01", { jabatanId: "b" })],
    );
    expect([satu?.terbuka, satu?.pengisi]).toEqual([1, []]);
  });
});

describe("what is said behind a figure", () => {
  const acuan = { per: PER, batasSetahun: 2, tambahUsia: 0 };

  it("names who leaves by the day, with the rule and the birth date, the end of the contract, or the post to come", () => {
    const semua = proyeksikan(
      [
        jabatan("Penata", [
          orang("Budi", { tanggalLahir: hari("1970-03-15") }),
          orang("Citra", { kelompok: "pppk", akhirKontrak: hari("2027-06-30") }),
          orang("Dewi", { pindah: { hari: hari("2029-02-01"), keJabatanId: "Arsiparis" } }),
          orang("Eka", { pindah: { hari: hari("2030-02-01"), keJabatanId: null } }),
          orang("Fajar", { tanggalLahir: hari("1968-11-30") }),
        ]),
        jabatan("Arsiparis", []),
      ],
      acuan,
    );
    expect(namaKeluar(semua).map((satu) => [satu.tahun, satu.nama, kalimatKeluar(satu, satu.ke)])).toEqual([
      [
        2027,
        "Fajar",
        "Pensiun mulai 1 Desember 2026: lahir 30 November 1968, batas usia pensiun jabatannya 58 tahun. Tanggal itu sudah lewat; periksa daftar pegawai.",
      ],
      [2027, "Citra", "Kontrak berakhir 30 Juni 2027, bila tidak diperpanjang."],
      [2028, "Budi", "Pensiun mulai 1 April 2028: lahir 15 Maret 1970, batas usia pensiun jabatannya 58 tahun."],
      [2029, "Dewi", "Pindah ke Arsiparis mulai 1 Februari 2029."],
      [2030, "Eka", "Pindah ke luar kantor ini mulai 1 Februari 2030."],
    ]);
  });

  it("says for whom a post waits under the limit", () => {
    // Two a year: in 2027 all go to the Penata, who lacks three; the Arsiparis, who lacks two, waits.
    const semua = proyeksikan([jabatan("Penata", []), jabatan("Arsiparis", [], { kebutuhan: [2, 2, 2, 2, 2] })], acuan);
    expect(semua.map(({ tahun }) => tahun.map(({ usul, ditunda }) => [usul, ditunda]))).toEqual([
      [[2, 1], [0, 1], [1, 0], [0, 0], [0, 0]],
      [[0, 2], [2, 0], [0, 0], [0, 0], [0, 0]],
    ]); // prettier-ignore
    expect(didahulukan(semua, "Arsiparis", 0)).toEqual([{ nama: "Penata", unit: "Unit", banyak: 2 }]);
    expect(didahulukan(semua, "Arsiparis", 1)).toEqual([]);
    const kalimat = (jabatanId: string, ke: number) =>
      semua
        .filter((satu) => satu.jabatanId === jabatanId)
        .flatMap((satu) => satu.tahun[ke] ?? [])
        .flatMap((satu) =>
          kalimatUsul({ ...satu, manajerial: false, batasSetahun: 2, didahulukan: didahulukan(semua, jabatanId, ke), sementara: null }),
        );
    expect(kalimat("Arsiparis", 0)).toEqual(["2 ditunda: batas 2 orang setahun dipakai lebih dahulu oleh Penata (2)"]);
    expect(kalimat("Penata", 0)).toEqual(["2 orang baru", "1 ditunda: batas 2 orang setahun tidak mencukupi"]);
  });

  it("says which new people are needed for some years only", () => {
    // Two are there; four are needed in 2028 and 2029, three in 2030, two before and after.
    const [satu] = proyeksikan([jabatan("Penata", [orang("a"), orang("b")], { kebutuhan: [2, 4, 4, 3, 2] })], {
      ...acuan,
      batasSetahun: null,
    });
    expect(satu?.tahun.map(({ usul }) => usul)).toEqual([0, 2, 0, 0, 0]);
    expect([0, 1].map((ke) => satu && hanyaSementara(satu, ke))).toEqual([null, { banyak: 2, sampai: 2029 }]);
    const [tetap] = proyeksikan([jabatan("Penata", [orang("a")])], { ...acuan, batasSetahun: null });
    expect(tetap && hanyaSementara(tetap, 0)).toBeNull();
  });

  it("says what is tried out, and nothing of the plain projection", () => {
    expect(kalimatAndai({ batasSetahun: null, tambahUsia: 0, pertumbuhan: 0, skenario: null, rencana: null })).toBe("");
    expect(
      kalimatAndai({
        batasSetahun: 3,
        tambahUsia: -2,
        pertumbuhan: 2.5,
        skenario: { nama: "Dua subbagian" },
        rencana: { nama: "Rotasi", tidakDijalankan: [] },
      }),
    ).toBe(
      "volume tumbuh 2,5 % setahun, orang baru paling banyak 3 setahun, usia pensiun turun 2 tahun, skenario “Dua subbagian” dipakai, mutasi dalam rencana “Rotasi” dijalankan",
    );
  });
});
