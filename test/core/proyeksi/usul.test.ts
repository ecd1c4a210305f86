import { describe, expect, it } from "vitest";
import { bagiStatus } from "../../../core/proyeksi/bagi-status";
import { didahulukan } from "../../../core/proyeksi/didahulukan";
import { computeFormasiTerbuka } from "../../../core/proyeksi/formasi-terbuka";
import { isiKekurangan, type JabatanDiisi } from "../../../core/proyeksi/isi-kekurangan";
import { jumlahProyeksi } from "../../../core/proyeksi/jumlah";
import { namaKeluar } from "../../../core/proyeksi/nama-keluar";
import { proyeksikan, tahunProyeksi } from "../../../core/proyeksi/proyeksi";
import { hanyaSementara } from "../../../core/proyeksi/sementara";
import { kalimatAndai, kalimatKeluar, kalimatUsul } from "../../../core/text/proyeksi";
import { ACUAN, diisi, hari, jabatan, orang, PER } from "./bahan";

const TANPA_BATAS = { batasSetahun: null, jugaSekelas: false };

describe("from within first", () => {
  const senama = (jabatanId: string, selisih: readonly number[], ubahan: Partial<JabatanDiisi> = {}) =>
    diisi(jabatanId, selisih, { nama: "Arsiparis Terampil", jenis: "fungsional", jenjang: "terampil", ...ubahan });
  const banyak = (hasil: ReturnType<typeof isiKekurangan>) => hasil.map((satu) => satu.map(({ dariDalam }) => dariDalam));

  it("takes from a post of the same name that has people to spare to the end, and no more than these", () => {
    const hasil = isiKekurangan([senama("a", [-2, -2, -3]), senama("b", [2, 1, 1])], TANPA_BATAS);
    // B has two to spare this year, but one from next year on: one moves; one new person comes, and another one in the third year.
    expect(banyak(hasil)).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(hasil.map((satu) => satu.map(({ usul, dilepas }) => [usul, dilepas]))).toEqual([
      [[1, 0], [0, 0], [1, 0]],
      [[0, 1], [0, 0], [0, 0]],
    ]); // prettier-ignore
    expect(hasil[0]?.[0]?.asalDalam).toEqual([{ jabatanId: "b", nama: "Arsiparis Terampil", unit: "Unit b", cara: "senama", banyak: 1 }]);
    expect(hasil[1]?.[0]?.tujuanDalam).toMatchObject([{ jabatanId: "a", banyak: 1 }]);
  });

  it("takes nothing from another name, another kelas, another jenjang, or a managerial post", () => {
    const perlu = senama("a", [-1, -1, -1]);
    for (const lain of [{ nama: "Arsiparis Mahir" }, { kelas: 7 }, { jenjang: "mahir" as const }, { jenis: "pengawas" as const }])
      expect(banyak(isiKekurangan([perlu, senama("b", [1, 1, 1], lain)], TANPA_BATAS))[0]).toEqual([0, 0, 0]);
    expect(banyak(isiKekurangan([perlu, senama("b", [1, 1, 1])], TANPA_BATAS))[0]).toEqual([1, 0, 0]);
  });

  it("takes from another jabatan pelaksana of the same kelas in the same satuan kerja only where that is asked for", () => {
    const [perlu, lebih] = [diisi("a", [-1, -1]), diisi("b", [1, 1])];
    const isi = (ubahan: Partial<JabatanDiisi>, jugaSekelas: boolean) =>
      isiKekurangan([perlu, { ...lebih, ...ubahan }], { batasSetahun: null, jugaSekelas })[0]?.[0]?.asalDalam.map(({ cara }) => cara);
    expect([isi({}, true), isi({}, false), isi({ kelas: 7 }, true), isi({ satkerId: "lain" }, true)]).toEqual([["sekelas"], [], [], []]);
  });

  it("gives the same person to one post only, the first of the list", () => {
    const hasil = isiKekurangan([senama("a", [-1, -1, -1]), senama("b", [-1, -1, -1]), senama("c", [1, 1, 1])], TANPA_BATAS);
    expect(banyak(hasil)).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("fills a managerial post wholly, year by year what is short beyond, also where nobody of the office could", () => {
    const hasil = isiKekurangan([diisi("a", [-1, -1, -2], { jenis: "pengawas" })], TANPA_BATAS);
    expect(banyak(hasil)).toEqual([[1, 0, 1]]);
    expect(hasil[0]?.map(({ asalDalam }) => asalDalam)).toEqual([[], [], []]);
  });

  it("misses whoever is promoted where she was, in the same year, down to the new people that are asked for", () => {
    // The sekretaris goes in the second year: a kasubbag follows her, a pelaksana the kasubbag, and one new pelaksana is asked for.
    const hasil = isiKekurangan(
      [
        diisi("sekretaris", [0, -1, -1], { jenis: "administrator", kelas: 12, pns: [1, 0, 0] }),
        diisi("kasubbag", [0, 0, 0], { jenis: "pengawas", kelas: 9, pns: [1, 1, 1] }),
        diisi("staf", [0, 0, 0], { pns: [2, 2, 2] }),
      ],
      TANPA_BATAS,
    );
    expect(hasil.map((satu) => satu.map(({ dariDalam, dilepas, usul }) => [dariDalam, dilepas, usul]))).toEqual([
      [[0, 0, 0], [1, 0, 0], [0, 0, 0]],
      [[0, 0, 0], [1, 1, 0], [0, 0, 0]],
      [[0, 0, 0], [0, 1, 1], [0, 0, 0]],
    ]); // prettier-ignore
    expect(hasil[0]?.[1]?.asalDalam).toMatchObject([{ jabatanId: "kasubbag", cara: "promosi" }]);
    expect(hasil[2]?.[1]?.tujuanDalam).toMatchObject([{ jabatanId: "kasubbag" }]);
  });

  it("promotes a PNS of the same satuan kerja before others, and of these who is to spare; nobody from a higher kelas", () => {
    const kasub = diisi("kasub", [-1], { jenis: "pengawas", kelas: 9 });
    const asal = (...calon: readonly JabatanDiisi[]) =>
      isiKekurangan([kasub, ...calon], TANPA_BATAS)[0]?.[0]?.asalDalam.map(({ jabatanId }) => jabatanId);
    const [banyakOrang, berlebih] = [diisi("banyak", [0], { pns: [9] }), diisi("berlebih", [1], { pns: [2] })];
    expect(asal(banyakOrang, berlebih)).toEqual(["berlebih"]);
    expect(asal(banyakOrang, { ...berlebih, satkerId: "lain" })).toEqual(["banyak"]);
    expect(asal({ ...banyakOrang, pns: [0] }, { ...berlebih, satkerId: "lain" })).toEqual(["berlebih"]);
    expect(asal({ ...banyakOrang, kelas: 10 })).toEqual([]);
    expect(asal(banyakOrang, diisi("kasub lain", [1], { jenis: "pengawas", kelas: 9, pns: [2] }))).toEqual(["kasub lain"]);
  });

  it("asks for new people only for the rest, and never sets shortage and excess off against each other", () => {
    // Three are needed and one is there; the same post elsewhere has three where one is needed.
    const [kurang, lebih] = proyeksikan(
      [
        jabatan("a", [orang("a1")], { nama: "Arsiparis" }),
        jabatan("b", [orang("b1"), orang("b2"), orang("b3")], { nama: "Arsiparis", kebutuhan: [2, 2, 2, 2, 2] }),
      ],
      ACUAN,
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

describe("the share of PPPK among new people", () => {
  const baru = (jenis: "pelaksana" | "fungsional" | "pengawas", ...usul: readonly number[]) => ({ jenis, usul });

  it("is kept over all posts of a kind, what rounding leaves over at one post goes to the next", () => {
    // 40 % of 1, 2, 3 and 4 single pelaksana: 0, 1, 1, 2 so far; in the second year the fifth, two of five.
    const hasil = bagiStatus([baru("pelaksana", 1, 0), baru("pelaksana", 1, 0), baru("pelaksana", 1, 1), baru("pelaksana", 1, 0)], {
      pelaksana: 40,
      fungsional: 0,
    });
    expect(hasil).toEqual([[0, 0], [1, 0], [0, 0], [1, 0]]); // prettier-ignore
  });

  it("is that of each kind, and none of a managerial post", () => {
    const hasil = bagiStatus([baru("pelaksana", 2), baru("fungsional", 2), baru("pengawas", 2)], { pelaksana: 0, fungsional: 100 });
    expect(hasil).toEqual([[0], [2], [0]]);
  });
});

describe("what is said behind a figure", () => {
  const acuan = { ...ACUAN, batasSetahun: 2 };

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
    const dahulu = (jabatanId: string, ke: number) =>
      semua.filter((satu) => satu.jabatanId === jabatanId).flatMap((satu) => didahulukan(satu, ke, semua));
    expect(dahulu("Arsiparis", 0)).toEqual([{ nama: "Penata", unit: "Unit", banyak: 2 }]);
    expect(dahulu("Arsiparis", 1)).toEqual([]);
    const kalimat = (jabatanId: string, ke: number) =>
      semua
        .filter((satu) => satu.jabatanId === jabatanId)
        .flatMap((satu) => satu.tahun[ke] ?? [])
        .flatMap((satu) =>
          kalimatUsul({ ...satu, manajerial: false, batasSetahun: 2, didahulukan: dahulu(jabatanId, ke), sementara: null }),
        );
    expect(kalimat("Arsiparis", 0)).toEqual(["2 ditunda: batas 2 orang setahun dipakai lebih dahulu oleh Penata (2)"]);
    expect(kalimat("Penata", 0)).toEqual(["2 orang baru: CPNS 2, PPPK 0", "1 ditunda: batas 2 orang setahun tidak mencukupi"]);
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
    expect(
      kalimatAndai({ batasSetahun: null, tambahUsia: 0, pertumbuhan: 0, skenario: null, rencana: null, persenPppk: null, sekelas: false }),
    ).toBe("");
    expect(
      kalimatAndai({
        batasSetahun: 3,
        tambahUsia: -2,
        pertumbuhan: 2.5,
        skenario: { nama: "Dua subbagian" },
        rencana: { nama: "Rotasi", tidakDijalankan: [] },
        persenPppk: 25,
        sekelas: true,
      }),
    ).toBe(
      "volume tumbuh 2,5 % setahun, orang baru paling banyak 3 setahun, usia pensiun turun 2 tahun, 25 % orang baru diusulkan sebagai PPPK, jabatan pelaksana sekelas dalam satu satuan kerja saling mengisi, skenario “Dua subbagian” dipakai, mutasi dalam rencana “Rotasi” dijalankan",
    );
  });
});
