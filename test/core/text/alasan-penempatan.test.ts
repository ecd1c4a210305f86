import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { HasilAturan } from "../../../core/penempatan/penilai";
import { computeSkor, type BagianSkor, type NilaiBagian } from "../../../core/penempatan/skor";
import type { Usul } from "../../../core/penempatan/usul";
import { faktaAturan, hilangTanpa, kalimatUsul } from "../../../core/text/alasan-penempatan";
import { sebutanRencanaLain, sebutanSelisih, sebutanSelisihRingkas, sebutanUntung } from "../../../core/text/selisih-penempatan";
import { berurutan } from "../../../core/text/umum";

const JAN = parsePlainDate("2027-01-01") as PlainDate;
const aturan = (id: HasilAturan["id"], isi: Partial<HasilAturan> = {}): HasilAturan => ({
  id,
  sifat: "keras",
  keadaan: "lulus",
  ketentuan: null,
  ada: "",
  perlu: "",
  terpenuhi: null,
  ...isi,
});
const BOBOT = { kompetensi: 30, pendidikan: 10, pengalaman: 20, kinerja: 40, talenta: 0, rotasi: 0, permintaan: 0 };
const tanpa = (bukti: string): NilaiBagian => ({ nilai: null, bukti });
const NILAI: Readonly<Record<BagianSkor, NilaiBagian>> = {
  kompetensi: { nilai: 90, bukti: "JPM 90 %" },
  pendidikan: tanpa("bidang pendidikan belum dibandingkan"),
  pengalaman: { nilai: 45, bukti: "3 tahun" },
  kinerja: { nilai: 90, bukti: "predikat Baik, Baik" },
  talenta: tanpa("IP ASN belum dihitung"),
  rotasi: tanpa("TMT jabatan belum diketahui"),
  permintaan: tanpa("tidak ada permintaan yang tercatat"),
};
// Weights with evidence 30 + 20 + 40 = 90: 30,00 + 10,00 + 40,00 = 80,00.
const USUL: Usul = {
  pegawaiId: "ani",
  dari: "staf",
  ke: "kasub",
  palingAwal: JAN,
  pasangan: {
    skor: computeSkor(NILAI, BOBOT, "keluarkan"),
    aturan: [
      aturan("kedudukan"),
      aturan("pendidikan", { ada: "S-1", perlu: "D-III" }),
      aturan("golongan", { sifat: "lunak", keadaan: "gagal", ada: "III/d", perlu: "III/a sampai III/b" }),
      aturan("perkara", { keadaan: "belumDiketahui" }),
    ],
    palingAwal: JAN,
  },
  terkunci: false,
  selisih: { penting: 0, kursi: 0, poin: 150 },
  cadangan: "budi",
  ekor: { pengganti: null, akhir: { jenis: "tanpaSisa" } },
  timbangan: "tanpaPilihan",
  // 1,50 points by weights of 90: 4,5 of kompetensi, 6,75 of pengalaman, 3,38 of kinerja.
  selang: { kompetensi: 4.5, pengalaman: 6.75, kinerja: 3.38 },
};
const nama = (id: string): string => (id === "budi" ? "Budi Santosa" : id);

describe("the reasons of a move in words", () => {
  it("tell the rules, what is to be weighed, the score, what had no evidence, who is next, and how far each part may fall", () => {
    expect(kalimatUsul(USUL, nama, [])).toEqual([
      "Memenuhi 2 dari 3 syarat keras: pendidikan S-1, syaratnya D-III.",
      "Perlu ditimbang: golongan III/d di luar III/a sampai III/b; belum dapat diperiksa: perkara dan hukuman (tidak diperiksa: perkara disiplin tertutup).",
      "Nilainya 80,00 dari 100, terutama dari kinerja 40,00 (predikat Baik, Baik), kompetensi 30,00 (JPM 90 %), dan pengalaman 10,00 (3 tahun).",
      "Tanpa bukti yang lengkap: bidang pendidikan (bidang pendidikan belum dibandingkan); bobotnya dibagi kepada bagian yang berbukti.",
      "Tanpa perpindahan ini rencana kehilangan 1,50 poin; penggantinya Budi Santosa.",
      "Rencana tetap sama selama turunnya satu bagian tidak melebihi kompetensi 4,5, pengalaman 6,75, dan kinerja 3,38 (dari 100).",
    ]);
  });

  it("are three at least: rules, score and what the plan loses, in seats before points", () => {
    const polos: Usul = {
      ...USUL,
      pasangan: {
        ...USUL.pasangan,
        skor: computeSkor({ ...NILAI, pendidikan: { nilai: 90, bukti: "serumpun" } }, BOBOT, "keluarkan"),
        aturan: [aturan("kedudukan")],
      },
      selisih: { penting: 0, kursi: 1, poin: -300 },
      cadangan: null,
      selang: { kompetensi: null },
    };
    // Now all weights have evidence: (30·90 + 10·90 + 20·45 + 40·90) / 100 = 81,00.
    expect(kalimatUsul(polos, nama, [])).toEqual([
      "Memenuhi 1 dari 1 syarat keras.",
      "Nilainya 81,00 dari 100, terutama dari kinerja 36,00 (predikat Baik, Baik), kompetensi 27,00 (JPM 90 %), dan bidang pendidikan 9,00 (serumpun).",
      "Tanpa perpindahan ini rencana kehilangan 1 kursi terisi, tetapi mendapat 3,00 poin; kursinya tidak diisi orang lain.",
      "Penurunan satu bagian saja (kompetensi), seberapa pun, tidak mengubah rencana.",
    ]);
    expect(kalimatUsul({ ...polos, selisih: null }, nama, []).at(-1)).toBe("Tidak ada rencana lain tanpa perpindahan ini.");
    expect(kalimatUsul({ ...polos, selisih: { penting: 0, kursi: 0, poin: 0 } }, nama, []).at(-2)).toBe(
      "Rencana tanpa perpindahan ini sama baiknya; kursinya tidak diisi orang lain.",
    );
  });

  it("say when nothing is known of a score, and which hard rule is met only later", () => {
    const kosong = computeSkor({ ...NILAI, kompetensi: tanpa("-"), pengalaman: tanpa("-"), kinerja: tanpa("-") }, BOBOT, "keluarkan");
    const menunggu = aturan("pengalaman", { keadaan: "gagal", terpenuhi: JAN, ada: "2.0", perlu: "3" });
    const kalimat = kalimatUsul(
      { ...USUL, pasangan: { skor: kosong, aturan: [aturan("kedudukan"), menunggu], palingAwal: JAN }, selang: {} },
      nama,
      [],
    );
    expect(kalimat[0]).toBe("Memenuhi 1 dari 2 syarat keras; pengalaman terpenuhi pada tanggal paling awal.");
    expect(kalimat[1]).toBe("Nilainya belum ada karena tidak satu bagian pun berbukti; ia dihitung setengah.");
  });

  it("tell advice apart from warnings: a long time in one post speaks for the move, and who comes to the post that is left", () => {
    const dianjurkan: Usul = {
      ...USUL,
      pasangan: {
        ...USUL.pasangan,
        aturan: [
          aturan("masaTerlama", { sifat: "anjuran", keadaan: "gagal", ada: "2020-01-02", perlu: "5" }),
          aturan("asal", { sifat: "anjuran", keadaan: "gagal", ada: "1", perlu: "1" }),
        ],
      },
    };
    expect(kalimatUsul(dianjurkan, nama, [{ pegawaiId: "budi", ke: "staf" }]).slice(1, 2)).toEqual([
      "Sejalan dengan anjuran: sudah memangku jabatan sejak 2 Januari 2020, lebih dari 5 tahun; catatan: 1 pemangku, kebutuhannya 1: perlu pengganti, yang datang menurut rencana ini Budi Santosa.",
    ]);
    expect(kalimatUsul(dianjurkan, nama, [{ pegawaiId: "budi", ke: "lain" }])[1]).toContain(
      "catatan: 1 pemangku, kebutuhannya 1: perlu pengganti, dan rencana ini tidak mendatangkannya.",
    );
  });

  it("say that a seat is lost elsewhere when the one after her leaves hers, and what is gained in return", () => {
    const ujung: Usul = { ...USUL, selisih: { penting: 0, kursi: 1, poin: 25 }, selang: {} };
    expect(kalimatUsul(ujung, nama, []).at(-1)).toBe(
      "Tanpa perpindahan ini rencana kehilangan 1 kursi terisi dan 0,25 poin; penggantinya Budi Santosa, dan 1 kursi lain menjadi kosong.",
    );
  });

  it("say of experience which of the two holds", () => {
    const fakta = (ada: string): string => faktaAturan(aturan("pengalaman", { ada, perlu: "3" }));
    expect([fakta("5.8"), fakta("pengawas"), fakta("1.2")]).toEqual([
      "pengalaman tercatat 5 tahun 8 bulan, syaratnya 3 tahun",
      "memangku atau pernah memangku jabatan Pengawas, sehingga syarat 3 tahun tidak dihitung lagi",
      "memangku atau pernah memangku jabatan yang setingkat, sehingga syarat 3 tahun tidak dihitung lagi",
    ]);
  });

  it("join words as a sentence does", () => {
    expect([berurutan([]), berurutan(["a"]), berurutan(["a", "b"]), berurutan(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a dan b",
      "a, b, dan c",
    ]);
    expect([
      sebutanSelisih({ penting: 0, kursi: 2, poin: 5 }),
      sebutanSelisih({ penting: 0, kursi: 0, poin: 5 }),
      sebutanSelisih({ penting: 0, kursi: 0, poin: 0 }),
    ]).toEqual(["2 kursi terisi dan 0,05 poin", "0,05 poin", "tidak ada"]);
  });

  it("tell seats that must not stay empty apart from others, and what is gained in return", () => {
    const penting = { penting: 1, kursi: -1, poin: -300 };
    expect([sebutanSelisih(penting), sebutanSelisihRingkas(penting), sebutanRencanaLain(penting), sebutanUntung(penting)]).toEqual([
      "1 kursi penting terisi, tetapi mendapat 1 kursi lain dan 3,00 poin",
      "1 kursi penting terisi, tetapi mendapat 1 kursi lain",
      "kehilangan 1 kursi penting terisi, tetapi mendapat 1 kursi lain dan 3,00 poin",
      "1 kursi penting lebih terisi, 1 kursi lain kurang terisi, nilai turun 3,00",
    ]);
    const keduanya = { penting: 1, kursi: 2, poin: 50 };
    expect([
      sebutanSelisih(keduanya),
      sebutanSelisihRingkas({ ...keduanya, kursi: 0 }),
      sebutanSelisihRingkas({ ...keduanya, penting: 0 }),
    ]).toEqual(["1 kursi penting terisi, 2 kursi lain, dan 0,50 poin", "1 kursi penting terisi", "2 kursi terisi"]);
    expect(kalimatUsul({ ...USUL, selisih: penting, cadangan: null, selang: {} }, nama, []).at(-1)).toBe(
      "Tanpa perpindahan ini rencana kehilangan 1 kursi penting terisi, tetapi mendapat 1 kursi lain dan 3,00 poin; kursinya tidak diisi orang lain.",
    );
  });

  it("say what becomes of the seat that she leaves, down to the post that stays empty at the end", () => {
    const akhir = (pengganti: string | null, satu: Usul["ekor"]["akhir"]): string =>
      kalimatUsul({ ...USUL, terkunci: true, selang: {}, ekor: { pengganti, akhir: satu } }, nama, []).at(-1) ?? "";
    const dikunci = "; perpindahan ini dikunci, bukan pilihan hitungan.";
    expect([
      akhir(null, { jenis: "kosong", jabatanId: "staf" }),
      akhir("budi", { jenis: "kosong", jabatanId: "staf" }),
      akhir("budi", { jenis: "tanpaSisa" }),
      akhir("budi", { jenis: "melingkar" }),
      akhir(null, { jenis: "tidakPerlu", jabatanId: "staf" }),
      akhir("budi", { jenis: "tidakPerlu", jabatanId: "staf" }),
    ]).toEqual(
      [
        "Kursi yang ditinggalkannya di staf tetap kosong",
        "Kursi yang ditinggalkannya diisi Budi Santosa, dan rangkaiannya berakhir dengan kursi kosong di staf",
        "Kursi yang ditinggalkannya diisi Budi Santosa, dan rangkaiannya tidak meninggalkan kursi kosong",
        "Kursi yang ditinggalkannya diisi Budi Santosa, dan setiap kursi dalam pertukaran ini terisi kembali",
        "Kursi yang ditinggalkannya di staf melebihi kebutuhan",
        "Kursi yang ditinggalkannya diisi Budi Santosa, dan rangkaiannya berakhir di staf, yang kursinya melebihi kebutuhan",
      ].map((satu) => satu + dikunci),
    );
  });

  it("say of a locked move that nobody asked what would be without it", () => {
    const terkunci: Usul = { ...USUL, terkunci: true, selisih: null, cadangan: null };
    expect(kalimatUsul(terkunci, nama, []).at(-1)).toBe("Perpindahan ini dikunci, bukan pilihan hitungan.");
    expect([hilangTanpa(terkunci), hilangTanpa({ ...terkunci, terkunci: false }), hilangTanpa(USUL)]).toEqual([
      "dikunci",
      "tanpa rencana lain",
      "1,50 poin",
    ]);
  });
});
