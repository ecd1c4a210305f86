import { describe, expect, it } from "vitest";
import { computeAbkKes } from "../../../core/abk/metode-abk-kes";
import { ABK_KES_KOSONG, WISN_KOSONG } from "../../../core/abk/metode-jabatan";
import { computeObjekKerja, computePeralatanKerja } from "../../../core/abk/metode-kep75";
import { computeWisn } from "../../../core/abk/metode-wisn";
import { bandingkanTertulis } from "../../../core/abk/tertulis";
import { computeWaktuTersedia, WAKTU_KOSONG, type IsianWaktu } from "../../../core/abk/waktu-tersedia";

const WAKTU: IsianWaktu = { ...WAKTU_KOSONG, cara: "tetap", menitTetap: 60_000 };
const TETAP = { langkah: "waktuTetap", nama: "", bahan: [60_000], hasil: 60_000 };
// 3,000 x 40 : 60,000 = 2; 100 h = 6,000 minutes of 60,000 = 10 %; 6,000 minutes = 10 %.
const kegiatan = [{ nama: "Layanan", volume: 3_000, menit: 40 }];
const penunjang = [
  { nama: "Rapat", jumlah: 100, satuan: "jamSetahun" as const },
  { nama: "Apel", jumlah: 6_000, satuan: "menitSetahun" as const },
  { nama: "Laporan", jumlah: 5, satuan: "persen" as const },
];
const POKOK = [
  { langkah: "standarBeban", nama: "Layanan", bahan: [60_000, 40], hasil: 1_500 },
  { langkah: "kebutuhanPokok", nama: "Layanan", bahan: [3_000, 1_500], hasil: 2 },
  { langkah: "jumlahPokok", nama: "", bahan: [2], hasil: 2 },
];
const PENUNJANG = [
  { langkah: "bagianPenunjang", nama: "Rapat", bahan: [6_000, 60_000], hasil: 10 },
  { langkah: "bagianPenunjang", nama: "Apel", bahan: [6_000, 60_000], hasil: 10 },
  { langkah: "bagianPenunjang", nama: "Laporan", bahan: [3_000, 60_000], hasil: 5 },
];
const perorangan = [{ nama: "Magang", orang: 2, jamSetahun: 60 }];
const PERORANGAN = { langkah: "faktorPerorangan", nama: "", bahan: [120, 1_000], hasil: 0.12 };
const belum = (bagian: string, nomor: number, nama: string) => ({ kode: "barisBelumLengkap", bagian, nomor, nama });

describe("the steps of a method, one by one", () => {
  it("of WISN 2010: 2 x 100 / 75 + 0.12 = 2.786667", () => {
    const hasil = computeWisn({ ...WISN_KOSONG, waktu: WAKTU, kegiatan, penunjang, perorangan });
    const kebutuhan = 2 * (100 / 75) + 0.12;
    expect(hasil).toEqual({
      kebutuhan,
      waktuTersediaMenit: 60_000,
      temuan: [],
      langkah: [
        TETAP,
        ...POKOK,
        ...PENUNJANG,
        { langkah: "faktorKategori", nama: "", bahan: [25], hasil: 100 / 75 },
        PERORANGAN,
        { langkah: "kebutuhanWisn", nama: "", bahan: [2, 100 / 75, 0.12], hasil: kebutuhan },
      ],
    });
  });

  it("of WISN 1998: 2 + (0.25 + 0.12) = 2.37", () => {
    const hasil = computeWisn({ ...WISN_KOSONG, varian: "depkes1998", waktu: WAKTU, kegiatan, penunjang, perorangan });
    expect(hasil).toEqual({
      kebutuhan: 2.37,
      waktuTersediaMenit: 60_000,
      temuan: [],
      langkah: [
        TETAP,
        ...POKOK,
        ...PENUNJANG,
        PERORANGAN,
        { langkah: "standarKelonggaran", nama: "", bahan: [25, 0.12], hasil: 0.37 },
        { langkah: "kebutuhanWisn1998", nama: "", bahan: [2, 0.37], hasil: 2.37 },
      ],
    });
  });

  it("of ABK-Kes: 2 x 100 / 75 = 2.666667", () => {
    expect(computeAbkKes({ ...ABK_KES_KOSONG, waktu: WAKTU, kegiatan, penunjang })).toEqual({
      kebutuhan: 2 * (100 / 75),
      waktuTersediaMenit: 60_000,
      temuan: [],
      langkah: [
        TETAP,
        ...POKOK,
        ...PENUNJANG,
        { langkah: "standarPenunjang", nama: "", bahan: [25], hasil: 100 / 75 },
        { langkah: "kebutuhanAbkKes", nama: "", bahan: [2, 100 / 75], hasil: 2 * (100 / 75) },
      ],
    });
  });

  it("leave out what has no rows", () => {
    const { langkah } = computeWisn({ ...WISN_KOSONG, waktu: WAKTU });
    expect(langkah.map((satu) => satu.langkah)).toEqual(["waktuTetap", "jumlahPokok", "faktorKategori", "kebutuhanWisn"]);
  });

  it("of tools: 3 tools x 2 people, and 10 tools : 4 a person", () => {
    const baris = [
      { nama: "Traktor", alat: 3, cara: "orangPerAlat" as const, rasio: 2 },
      { nama: "Bus", alat: 10, cara: "alatPerOrang" as const, rasio: 4 },
    ];
    expect(computePeralatanKerja({ baris, tertulis: null })).toEqual({
      kebutuhan: 8.5,
      waktuTersediaMenit: null,
      temuan: [],
      langkah: [
        { langkah: "kaliAlat", nama: "Traktor", bahan: [3, 2], hasil: 6 },
        { langkah: "bagiAlat", nama: "Bus", bahan: [10, 4], hasil: 2.5 },
        { langkah: "jumlahKebutuhan", nama: "", bahan: [6, 2.5], hasil: 8.5 },
      ],
    });
  });

  it("of one object of work have no sum of their own", () => {
    expect(computeObjekKerja({ baris: [{ nama: "Desa", objek: 16, perOrang: 8 }], tertulis: null }).langkah).toEqual([
      { langkah: "bagiObjek", nama: "Desa", bahan: [16, 8], hasil: 2 },
    ]);
  });
});

describe("rows that are not filled in", () => {
  it("are not counted and named by part, place and name: either figure missing, or a unit time of nought", () => {
    const baris = [
      { nama: "A", volume: null, menit: 5 },
      { nama: "B", volume: 5, menit: null },
      { nama: "C", volume: 5, menit: 0 },
      ...kegiatan,
    ];
    const isian = {
      ...WISN_KOSONG,
      waktu: WAKTU,
      kegiatan: baris,
      penunjang: [{ nama: "D", jumlah: null, satuan: "persen" as const }],
      perorangan: [
        { nama: "E", orang: null, jamSetahun: 5 },
        { nama: "F", orang: 5, jamSetahun: null },
      ],
    };
    const temuan = [belum("kegiatan", 1, "A"), belum("kegiatan", 2, "B"), belum("kegiatan", 3, "C"), belum("penunjang", 1, "D")];
    for (const varian of ["who2010", "depkes1998"] as const)
      expect(computeWisn({ ...isian, varian })).toMatchObject({
        kebutuhan: 2,
        temuan: [...temuan, belum("perorangan", 1, "E"), belum("perorangan", 2, "F")],
      });
    expect(computeAbkKes({ ...isian, waktu: WAKTU })).toMatchObject({ kebutuhan: 2, temuan });
  });

  it("of objects and tools are named too", () => {
    const objek = [
      { nama: "A", objek: null, perOrang: 8 },
      { nama: "B", objek: 8, perOrang: null },
      { nama: "C", objek: 8, perOrang: 0 },
    ];
    expect(computeObjekKerja({ baris: objek, tertulis: null })).toEqual({
      kebutuhan: 0,
      waktuTersediaMenit: null,
      langkah: [],
      temuan: [belum("objek", 1, "A"), belum("objek", 2, "B"), belum("objek", 3, "C")],
    });
    const alat = (["orangPerAlat", "alatPerOrang"] as const).flatMap((cara) => [
      { nama: cara, alat: null, cara, rasio: 1 },
      { nama: cara, alat: 1, cara, rasio: null },
    ]);
    expect(computePeralatanKerja({ baris: alat, tertulis: null }).temuan).toEqual(
      alat.map(({ nama }, urutan) => belum("alat", urutan + 1, nama)),
    );
  });
});

describe("working time that cannot be", () => {
  it("leaves the need at nought without a divisor, and says what is missing", () => {
    for (const hitung of [() => computeWisn(WISN_KOSONG), () => computeAbkKes({ ...ABK_KES_KOSONG, waktu: WAKTU_KOSONG })])
      expect(hitung()).toEqual({ kebutuhan: 0, waktuTersediaMenit: null, langkah: [], temuan: [{ kode: "waktuBelumLengkap" }] });
  });

  it("is missing either figure, or hours of nought; used up when no day is left", () => {
    const waktu = (isian: Partial<IsianWaktu>) => computeWaktuTersedia({ ...WAKTU_KOSONG, ...isian });
    for (const isian of [{ hariKerja: 250 }, { jamSehari: 5 }, { hariKerja: 250, jamSehari: 0 }])
      expect(waktu(isian)).toEqual({ menit: 0, langkah: [], temuan: [{ kode: "waktuBelumLengkap" }] });
    expect(waktu({ hariKerja: 12, cuti: 12, jamSehari: 5 })).toEqual({
      menit: 0,
      langkah: [{ langkah: "hariTersedia", nama: "", bahan: [12, 0, 12, 0, 0], hasil: 0 }],
      temuan: [{ kode: "waktuHabis" }],
    });
    expect(waktu({ hariKerja: 13, cuti: 12, jamSehari: 5 })).toMatchObject({ menit: 300, temuan: [] });
    expect(waktu({ cara: "tetap", menitTetap: 0 })).toEqual({ menit: 0, langkah: [], temuan: [{ kode: "waktuBelumLengkap" }] });
    expect(waktu({ cara: "tetap", menitTetap: 72_000 })).toEqual({
      menit: 72_000,
      langkah: [{ langkah: "waktuTetap", nama: "", bahan: [72_000], hasil: 72_000 }],
      temuan: [],
    });
  });

  it("is taken up whole by support of 100 %: nobody is left to count, and it is told", () => {
    const habis = [{ nama: "Rapat", jumlah: 100, satuan: "persen" as const }];
    expect(computeAbkKes({ ...ABK_KES_KOSONG, waktu: WAKTU, kegiatan, penunjang: habis })).toEqual({
      kebutuhan: 0,
      waktuTersediaMenit: 60_000,
      langkah: [TETAP, ...POKOK, { langkah: "bagianPenunjang", nama: "Rapat", bahan: [60_000, 60_000], hasil: 100 }],
      temuan: [{ kode: "kelonggaranHabis", persen: 100 }],
    });
  });
});

describe("a need that a sheet prints", () => {
  it("is compared only where one is printed, in every method", () => {
    const beda = { kode: "tertulisBeda", tertulis: 9, seharusnya: 2, kali: null };
    expect(computeWisn({ ...WISN_KOSONG, waktu: WAKTU, kegiatan, tertulis: 9 }).temuan).toEqual([beda]);
    expect(computeWisn({ ...WISN_KOSONG, waktu: WAKTU, kegiatan, tertulis: 2.01 }).temuan).toEqual([]);
    expect(computeAbkKes({ ...ABK_KES_KOSONG, waktu: WAKTU, kegiatan, tertulis: 9 }).temuan).toEqual([beda]);
    expect(computeAbkKes({ ...ABK_KES_KOSONG, waktu: WAKTU, kegiatan }).temuan).toEqual([]);
  });

  it("of WISN 1998 with one activity cannot have been added for every activity", () => {
    const satu = { ...WISN_KOSONG, varian: "depkes1998" as const, waktu: WAKTU, kegiatan, penunjang };
    // 2 + 0.25 = 2.25.
    expect(computeWisn({ ...satu, tertulis: 2.25 }).temuan).toEqual([]);
    expect(computeWisn({ ...satu, tertulis: 2.5 }).temuan).toEqual([{ kode: "tertulisBeda", tertulis: 2.5, seharusnya: 2.25, kali: null }]);
  });

  it("is a whole multiple from twice on only, and none of nothing", () => {
    expect(bandingkanTertulis(4, 2)?.kali).toBe(2);
    expect(bandingkanTertulis(10.005, 2)?.kali).toBe(5);
    expect(bandingkanTertulis(4.5, 2)?.kali).toBeNull();
    expect(bandingkanTertulis(1, 2)?.kali).toBeNull();
    expect(bandingkanTertulis(3, 0)).toEqual({ tertulis: 3, seharusnya: 0, kali: null });
    expect(bandingkanTertulis(0, 2)?.kali).toBeNull();
    expect([bandingkanTertulis(2.25, 2, 0.25), bandingkanTertulis(2.5, 2, 0.25)?.seharusnya]).toEqual([null, 2]);
  });
});
