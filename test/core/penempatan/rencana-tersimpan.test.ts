import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bandingkanRencana, type RencanaDibanding } from "../../../core/penempatan/banding-rencana";
import { bandingkanUsul, type PemangkuKini, type UsulKini } from "../../../core/penempatan/beda-usul";
import { tempatkan } from "../../../core/penempatan/penempatan";
import { bacaBukti, bagianTerbesar, buktiUsul, type UsulTersimpan } from "../../../core/penempatan/rencana-tersimpan";
import { ringkasRencana } from "../../../core/penempatan/ringkas";
import { BAGIAN_SKOR, type BagianSkor, type BagianTerhitung } from "../../../core/penempatan/skor";
import { statistikKeputusan } from "../../../core/penempatan/statistik-keputusan";
import type { Usul } from "../../../core/penempatan/usul";
import { kalimatBedaUsul, kalimatBuktiUsul } from "../../../core/text/rencana-penempatan";
import { sebutanSelisih } from "../../../core/text/selisih-penempatan";

const PER = "2026-12-31" as PlainDate;

/** Scores of everybody for every post, in hundredths; null: allowed, and nothing is known of her. */
const SKOR: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  ani: { staf: 6_000, kasub: 8_000 },
  budi: { staf: 6_500 },
  citra: { arsip: null },
};

/** Ani and Budi are staf, Citra keeps the archive; a third seat of staf and that of kasub are needed and empty. */
function kantor(): Parameters<typeof ringkasRencana>[0] {
  const kursi = ["staf", "staf", "staf", "kasub", "arsip"].map((jabatanId) => ({ jabatanId, mulai: PER, perlu: true }));
  const peserta = [
    { pegawaiId: "ani", jabatanId: "staf" },
    { pegawaiId: "budi", jabatanId: "staf" },
    { pegawaiId: "citra", jabatanId: "arsip" },
  ];
  const skor = (pegawaiId: string, jabatanId: string) => SKOR[pegawaiId]?.[jabatanId] ?? null;
  const rencana = tempatkan(
    {
      per: PER,
      peserta,
      kursi,
      nilai: (i, jabatanId) => {
        const siapa = peserta[i]?.pegawaiId ?? "";
        return { skor: skor(siapa, jabatanId), palingAwal: jabatanId in (SKOR[siapa] ?? {}) ? PER : null, lunakGagal: 0 };
      },
      ongkos: { pindah: 300, tungguSebulan: 20, syaratLunak: 500 },
      penting: new Set(),
    },
    { kunci: [], coret: [] },
  );
  if ("pertentangan" in rencana) throw new Error("contradiction");
  return {
    rencana,
    kursi: [...kursi, { jabatanId: "staf", mulai: PER, perlu: false }],
    pasangan: (pegawaiId, jabatanId) => ({ skor: { skor: skor(pegawaiId, jabatanId), bagian: [] }, aturan: [], palingAwal: PER }),
  };
}

describe("a plan in figures", () => {
  it("counts needed seats and those with somebody, moves, and adds the scores of all who have a post, also of who stays", () => {
    // Ani goes to kasub (80,00), Budi stays (65,00), of Citra nothing is known. Of 5 needed seats two of staf stay empty.
    expect(ringkasRencana(kantor())).toEqual({
      kursiPerlu: 5,
      kursiTerisi: 3,
      pentingKosong: 0,
      perpindahan: 1,
      jumlahSkor: 14_500,
      tanpaSkor: 1,
    });
  });
});

const RINGKAS = { kursiPerlu: 5, kursiTerisi: 3, pentingKosong: 0, perpindahan: 1, jumlahSkor: 14_500, tanpaSkor: 0 };
const pindah = (teks: string) => {
  const [pegawaiId = "", dari = "", ke = ""] = teks.split(" ");
  return { pegawaiId, dari: dari === "-" ? null : dari, ke };
};

describe("plans side by side", () => {
  const dibanding = (id: string, perpindahan: readonly string[] | null, kunci: readonly string[] = []): RencanaDibanding => ({
    id,
    kunci,
    hasil: perpindahan && { ringkasan: RINGKAS, pindah: perpindahan.map(pindah) },
  });

  it("names everybody for whom they differ, and counts the moves that all of them propose", () => {
    const { beda, sama } = bandingkanRencana([
      dibanding("a", ["ani staf kasub", "budi staf arsip", "citra - staf"]),
      dibanding("b", ["ani staf kasub", "budi staf kasub2"]),
    ]);
    expect(sama).toBe(1);
    expect(beda).toEqual([
      { pegawaiId: "budi", dari: "staf", ke: ["arsip", "kasub2"] },
      { pegawaiId: "citra", dari: null, ke: ["staf", null] },
    ]);
  });

  it("counts as touched whom a plan moves or locks, each once", () => {
    const { versi } = bandingkanRencana([dibanding("a", ["ani staf kasub"], ["ani", "dian"]), dibanding("b", [], [])]);
    expect(versi.map(({ id, orangTersentuh }) => [id, orangTersentuh])).toEqual([
      ["a", 2],
      ["b", 0],
    ]);
  });

  it("leaves a plan that cannot be computed out of the differences, and says nothing of its figures", () => {
    const { versi, beda, sama } = bandingkanRencana([dibanding("a", ["ani staf kasub"]), dibanding("b", null, ["dian"])]);
    expect(versi[1]).toEqual({ id: "b", ringkasan: null, orangTersentuh: null });
    expect([beda, sama]).toEqual([[], 1]);
    expect(bandingkanRencana([dibanding("b", null)])).toMatchObject({ beda: [], sama: 0 });
  });
});

const bagian = (nilai: Readonly<Partial<Record<BagianSkor, number>>>): readonly BagianTerhitung[] =>
  BAGIAN_SKOR.map((satu) => ({ bagian: satu, nilai: 50, bukti: `bukti ${satu}`, bobot: 10, terhitung: 50, sumbangan: nilai[satu] ?? 0 }));
const BUKTI = { bagian: bagian({}), aturan: [], selisih: null, cadangan: null };

function usul(teks: string, lain: Partial<UsulTersimpan> = {}): UsulTersimpan {
  const { pegawaiId, dari, ke } = pindah(teks);
  return {
    id: `${pegawaiId}-${ke}`,
    revision: 1,
    rencanaId: "r",
    pegawaiId,
    nama: pegawaiId.toUpperCase(),
    dari: dari === null ? null : { id: dari, nama: dari, unit: "Umum" },
    ke: { id: ke, nama: ke, unit: "Umum" },
    palingAwal: PER,
    skor: 7_000,
    bukti: BUKTI,
    keputusan: null,
    alasan: "",
    nomorSk: "",
    tmt: null,
    tercatat: false,
    ...lain,
  };
}

describe("kept moves beside what is computed now", () => {
  const kini = (teks: string, skor: number | null = 7_000): UsulKini => ({ ...pindah(teks), skor });
  const memangku = (jabatanId: string | null) => ({ jabatanId, akan: null });
  const PEMANGKU = new Map<string, PemangkuKini>([
    ["ani", memangku("staf")],
    ["budi", memangku("arsip")],
    ["citra", memangku(null)],
    ["gita", { jabatanId: "staf", akan: { jabatanId: "kasub", tmt: "2027-03-01" as PlainDate } }],
  ]);

  it("are proposed as before, with another score, to another post, no more, or carried out", () => {
    const { menurutUsul, baru, sama } = bandingkanUsul(
      [usul("ani staf kasub"), usul("budi staf arsip"), usul("citra - staf"), usul("dian staf kasub"), usul("eka staf kasub")],
      [kini("ani staf kasub"), kini("citra - arsip"), kini("dian staf kasub", 6_999), kini("fajar - staf", null)],
      PEMANGKU,
    );
    expect(menurutUsul).toEqual({
      "ani-kasub": { jenis: "tetap" },
      "budi-arsip": { jenis: "terlaksana" },
      "citra-staf": { jenis: "tujuanLain", ke: "arsip" },
      "dian-kasub": { jenis: "skorLain", skor: 6_999 },
      "eka-kasub": { jenis: "tidakLagi" },
    });
    expect([baru.map(({ pegawaiId }) => pegawaiId), sama]).toEqual([["fajar"], false]);
  });

  it("are the same when nothing is new and only what was turned down or carried out is missing", () => {
    const tersimpan = [usul("ani staf kasub"), usul("budi staf arsip"), usul("citra - staf", { keputusan: "tolak", alasan: "x" })];
    expect(bandingkanUsul(tersimpan, [kini("ani staf kasub")], PEMANGKU).sama).toBe(true);
    expect(bandingkanUsul(tersimpan, [], PEMANGKU).sama).toBe(false);
    expect(bandingkanUsul(tersimpan, [kini("ani staf kasub"), kini("eka - staf")], PEMANGKU).sama).toBe(false);
    expect(bandingkanUsul(tersimpan, [kini("ani staf kasub", 7_001)], PEMANGKU).sama).toBe(false);
  });

  it("wait for their TMT once they are settled, and then need no proposal any more", () => {
    const { menurutUsul, sama } = bandingkanUsul([usul("gita staf kasub", { keputusan: "terima" })], [], PEMANGKU);
    expect([menurutUsul, sama]).toEqual([{ "gita-kasub": { jenis: "menungguTmt", tmt: "2027-03-01" } }, true]);
    // The coming post is another one than the plan keeps.
    expect(bandingkanUsul([usul("gita staf arsip")], [], PEMANGKU).menurutUsul["gita-arsip"]).toEqual({ jenis: "tidakLagi" });
  });

  it("are told in words", () => {
    const nama = (id: string) => id.toUpperCase();
    expect([
      kalimatBedaUsul({ jenis: "tetap" }, nama),
      kalimatBedaUsul({ jenis: "terlaksana" }, nama),
      kalimatBedaUsul({ jenis: "menungguTmt", tmt: "2027-03-01" as PlainDate }, nama),
      kalimatBedaUsul({ jenis: "tidakLagi" }, nama),
      kalimatBedaUsul({ jenis: "tujuanLain", ke: "arsip" }, nama),
      kalimatBedaUsul({ jenis: "skorLain", skor: 6_999 }, nama),
      kalimatBedaUsul({ jenis: "skorLain", skor: null }, nama),
    ]).toEqual([
      "masih diusulkan sama",
      "sudah memangku jabatan itu",
      "sudah ditetapkan, menunggu TMT 01-03-2027",
      "tidak diusulkan lagi",
      "kini diusulkan ke ARSIP",
      "masih diusulkan, nilainya kini 69,99",
      "masih diusulkan, nilainya kini belum ada",
    ]);
  });
});

describe("what became of proposals", () => {
  const diputuskan = (keputusan: UsulTersimpan["keputusan"], unit: string, nilai: Readonly<Partial<Record<BagianSkor, number>>>) =>
    usul(`ani staf ${unit}`, { keputusan, ke: { id: "x", nama: "X", unit }, bukti: { ...BUKTI, bagian: bagian(nilai) } });

  it("is counted by the unit of the target and by the part that gave most, without what nobody decided on", () => {
    expect(
      statistikKeputusan(
        [
          diputuskan("terima", "Umum", { kompetensi: 3_000, kinerja: 1_000 }),
          diputuskan("tolak", "Umum", { kompetensi: 1_000, kinerja: 1_500 }),
          diputuskan("tolak", "Hukum", { kompetensi: 2_000 }),
          diputuskan("terima", "Hukum", {}),
          diputuskan(null, "Hukum", { talenta: 900 }),
        ],
        () => null,
      ),
    ).toEqual({
      diterima: 2,
      ditolak: 2,
      belum: 1,
      menurutUnit: [
        { unitId: null, unit: "Hukum", diterima: 1, ditolak: 1 },
        { unitId: null, unit: "Umum", diterima: 1, ditolak: 1 },
      ],
      menurutBagian: [
        { bagian: "kompetensi", diterima: 1, ditolak: 1 },
        { bagian: "kinerja", diterima: 0, ditolak: 1 },
        { bagian: null, diterima: 1, ditolak: 0 },
      ],
    });
  });

  it("of equal parts takes the first, and none where no part gave anything", () => {
    expect(bagianTerbesar(bagian({ pendidikan: 700, talenta: 700 }))).toBe("pendidikan");
    expect(bagianTerbesar(bagian({}))).toBeNull();
  });
});

describe("the figures that are kept with a move", () => {
  const aturan = (id: "perkara" | "kelas" | "konflik") =>
    ({ id, sifat: "lunak", keadaan: "gagal", ketentuan: null, ada: "BUDI ADALAH SUAMINYA", perlu: "", terpenuhi: null }) as const;
  const satu: Usul = {
    pegawaiId: "ani",
    dari: "staf",
    ke: "kasub",
    palingAwal: PER,
    pasangan: {
      skor: { skor: 3_000, bagian: bagian({ kompetensi: 3_000 }) },
      aturan: [aturan("perkara"), { ...aturan("kelas"), ada: "7" }, aturan("konflik")],
      palingAwal: PER,
    },
    selisih: { penting: 0, kursi: 0, poin: 500 },
    ekor: { pengganti: null, akhir: { jenis: "tanpaSisa" } },
    cadangan: "budi",
    timbangan: "tanpaPilihan",
    selang: {},
    terkunci: false,
  };

  it("say nothing of cases, which are closed to whoever reads the plan later", () => {
    const { aturan: tinggal, selisih } = buktiUsul(satu);
    expect([tinggal.map(({ id }) => id), selisih]).toEqual([["kelas", "konflik"], { penting: 0, kursi: 0, poin: 500 }]);
    expect(JSON.stringify(buktiUsul(satu))).not.toContain("perkara");
    expect(kalimatBuktiUsul(buktiUsul(satu))).not.toMatch(/perkara|disiplin/iu);
  });

  it("name nobody else: the runner-up is an id, and of a conflict with relatives only the outcome is kept", () => {
    const { aturan: tinggal, cadangan } = buktiUsul(satu);
    expect(tinggal.map(({ id, keadaan, ada }) => [id, keadaan, ada])).toEqual([["kelas", "gagal", "7"], ["konflik", "gagal", ""]]); // prettier-ignore
    expect([cadangan, buktiUsul({ ...satu, cadangan: null }).cadangan]).toEqual(["budi", null]);
  });

  it("that were kept while all seats were counted together are told as before: one seat lost is no other seat beside an important one", () => {
    const lama = (selisih: object | null) => {
      const dibaca = bacaBukti(JSON.stringify({ ...BUKTI, selisih })).selisih;
      return dibaca && sebutanSelisih(dibaca);
    };
    expect([lama({ kursi: 1, poin: 0 }), lama({ kursi: 0, poin: 0 }), lama({ kursi: 0, poin: 35 }), lama(null)]).toEqual([
      "1 kursi terisi",
      "tidak ada",
      "0,35 poin",
      null,
    ]);
    expect(bacaBukti(JSON.stringify(buktiUsul(satu)))).toEqual(buktiUsul(satu));
  });

  it("are told in the history part by part, without parts that have no weight", () => {
    const [kompetensi, pendidikan] = bagian({ kompetensi: 3_050, pendidikan: 500 });
    if (!kompetensi || !pendidikan) throw new Error("no parts");
    expect(kalimatBuktiUsul({ ...BUKTI, bagian: [kompetensi, { ...pendidikan, bobot: 0 }] })).toBe("Kompetensi 30,50: bukti kompetensi");
  });
});
