import { describe, expect, it } from "vitest";
import { bangkuKursi } from "../../../core/penempatan/bangku";
import { UNDIAN_KETAHANAN } from "../../../core/penempatan/ketahanan";
import { manfaatKurva } from "../../../core/penempatan/manfaat-kurva";
import { ringkasRencana } from "../../../core/penempatan/ringkas";
import { telaahRencana } from "../../../core/penempatan/telaah-rencana";
import { usulPenempatan } from "../../../core/penempatan/usul";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";
import { kalimatUsul } from "../../../core/text/alasan-penempatan";
import { BEBAS, BOBOT_KOMPETENSI, DUA, JPM, PER, hari, jabatan, kantor, orang, pindah } from "./bahan-kantor";

describe("the placement of an office", () => {
  it("fills the empty post by whom the office gains most: Budi, 85 + 80 before 90 + 70", () => {
    const hasil = kantor(JPM, DUA);
    expect(pindah(hasil)).toEqual(["budi ke arsip"]);
    expect(hasil.rencana.bukti.cacat).toBeNull();
    // 85 + 80 = 165 against 90 + 70 = 160 with Ani in her place, one move each.
    expect(usulPenempatan(hasil)).toMatchObject([
      { pegawaiId: "budi", selisih: { penting: 0, kursi: 0, poin: 500 }, cadangan: "ani", terkunci: false },
    ]);
  });

  it("moves nobody for nothing: with both posts filled, two points more are less than the three that a move costs", () => {
    const penuh = { orang: [orang("ani", "staf"), orang("budi", "arsip")], jabatan: DUA.jabatan };
    expect(pindah(kantor({ ani: { staf: 80, arsip: 84 }, budi: { staf: 84, arsip: 80 } }, penuh))).toEqual([
      "ani ke arsip",
      "budi ke staf",
    ]);
    expect(pindah(kantor({ ani: { staf: 80, arsip: 82 }, budi: { staf: 82, arsip: 80 } }, penuh))).toEqual([]);
  });

  it("proposes no move below the score that the office asks for, and says so of it", () => {
    const hasil = kantor({ ani: { staf: 80, arsip: 49 }, budi: { staf: 70, arsip: 49.99 } }, DUA);
    expect(pindah(hasil)).toEqual([]);
    expect(hasil.rencana.kosong).toEqual([{ jabatanId: "arsip", mulai: PER }]);
    expect(hasil.pasangan("budi", "arsip").aturan.find(({ id }) => id === "nilai")).toMatchObject({
      keadaan: "gagal",
      ada: "4999",
      perlu: "50",
    });
    expect(pindah(kantor({ ani: { staf: 80, arsip: 49 }, budi: { staf: 70, arsip: 50 } }, DUA))).toEqual(["budi ke arsip"]);
  });

  it("counts a soft rule that is not met ten points against a move: golongan of a PNS outside the range of the jenjang", () => {
    const ahli = [jabatan("staf", 1), jabatan("arsip", 1, { jenis: "fungsional", jenjang: "ahliPertama" })];
    // With Budi there it is his score + 80 - 10, with Ani 90 + 70: he must be above 90.
    const luar = { orang: [orang("ani", "staf"), orang("budi", "staf", { golongan: "III/d" })], jabatan: ahli };
    expect(pindah(kantor({ ...JPM, budi: { staf: 70, arsip: 89 } }, luar))).toEqual(["ani ke arsip"]);
    expect(pindah(kantor({ ...JPM, budi: { staf: 70, arsip: 91 } }, luar))).toEqual(["budi ke arsip"]);
  });
});

describe("the bench of a post", () => {
  it("tells of whom the plan gives it what it loses without her, and of the others what forcing them would cost and set off", () => {
    const bangku = bangkuKursi(kantor(JPM, DUA), { jabatanId: "arsip", per: PER });
    expect(bangku.map(({ pegawaiId, rencana, selisih, akibat }) => ({ pegawaiId, rencana, selisih, akibat }))).toEqual([
      {
        pegawaiId: "budi",
        rencana: "arsip",
        selisih: { penting: 0, kursi: 0, poin: 500 },
        akibat: [
          { pegawaiId: "ani", rencana: "staf", lain: "arsip" },
          { pegawaiId: "budi", rencana: "arsip", lain: "staf" },
        ],
      },
      {
        pegawaiId: "ani",
        rencana: "staf",
        selisih: { penting: 0, kursi: 0, poin: 500 },
        akibat: [
          { pegawaiId: "ani", rencana: "staf", lain: "arsip" },
          { pegawaiId: "budi", rencana: "arsip", lain: "staf" },
        ],
      },
    ]);
  });

  it("says of whom a rule stands in the way from when on time alone would mend it, and of the others that it does not", () => {
    const kasub = jabatan("kasub", 1, { jenis: "pengawas", kelas: 9 });
    const lama = (sejak: string) => [
      { nama: "staf", unitId: "sekretariat", jenis: "pelaksana" as const, jenjang: null, sejak: hari(sejak), sampai: null },
    ];
    const hasil = kantor(
      { ani: { kasub: 80 }, budi: { kasub: 90 } },
      {
        orang: [
          orang("ani", "staf", { golongan: "III/c", masa: lama("2023-03-01") }),
          orang("budi", "staf", { tingkatPendidikan: "SLTA", golongan: "III/c", masa: lama("2015-01-01") }),
        ],
        jabatan: [jabatan("staf", 2), kasub],
        nilai: nilaiKantor([{ id: "penempatan-cakrawala", nilai: "1", alasan: "uji", sejak: null }]),
      },
    );
    const bangku = bangkuKursi(hasil, { jabatanId: "kasub", per: PER });
    // Four years of pelaksana are full on 1 March 2027, three months after the horizon of one month.
    expect(bangku.map(({ pegawaiId, selisih, terpenuhi }) => [pegawaiId, selisih, terpenuhi])).toEqual([
      ["ani", null, "2027-03-01"],
      ["budi", null, null],
    ]);
  });
});

describe("posts that must not stay empty", () => {
  it("tells the seat of one that is lost apart from the other seat that is gained for it", () => {
    // Budi is worth 70 in arsip, which must not stay empty, and 90 in humas: without her move humas is filled instead.
    const hasil = kantor(
      { budi: { arsip: 70, humas: 90 } },
      { orang: [orang("budi", null)], jabatan: [jabatan("arsip", 1), jabatan("humas", 1)], penting: new Set(["arsip"]) },
    );
    expect(usulPenempatan(hasil)).toMatchObject([{ ke: "arsip", selisih: { penting: 1, kursi: -1, poin: -2_000 } }]);
    expect(ringkasRencana(hasil)).toMatchObject({ kursiPerlu: 2, kursiTerisi: 1, pentingKosong: 0 });
    // Nobody anywhere is worse than that by her 70 less the 3 of a move; humas gives up the post that must not stay empty.
    expect(telaahRencana(hasil, BEBAS).berikut.map(({ selisih }) => selisih)).toEqual([
      { penting: 1, kursi: -1, poin: -2_000 },
      { penting: 1, kursi: 0, poin: 6_700 },
    ]);
    expect(manfaatKurva(hasil.rencana)).toMatchObject([
      { perpindahan: 0, penting: 0, kursi: 0, poin: 0 },
      { perpindahan: 1, penting: 1, kursi: 0, poin: 6_700 },
    ]);
  });
});

describe("a post whose holder would soon leave it for her pension", () => {
  // Born in July 1970, 58 in July 2028: 20 months after the day of the plan. Budi is born in 1990. She is 12 points better than he is.
  const calon = (jenis: "pelaksana" | "pengawas") => ({
    orang: [orang("ani", "staf", { tanggalLahir: hari("1970-07-15"), masa: MASA }), orang("budi", "staf", { masa: MASA })],
    jabatan: [jabatan("staf", 2), jabatan("arsip", 1, { jenis, kelas: 9 })],
  });
  const MASA = [
    { nama: "staf", unitId: "sekretariat", jenis: "pelaksana" as const, jenjang: null, sejak: hari("2010-01-01"), sampai: null },
  ];
  const nilai = (ani: number) => ({ ani: { staf: 60, arsip: ani }, budi: { staf: 60, arsip: 80 } });

  it("is hers for 10 points more in an ordinary post, and in a managerial one only for 20", () => {
    expect(pindah(kantor(nilai(92), calon("pelaksana")))).toEqual(["ani ke arsip"]);
    const [usul] = usulPenempatan(kantor(nilai(92), calon("pelaksana")));
    const alasan = usul ? kalimatUsul(usul, (id) => id, [usul]).join(" ") : "";
    // The warning stands in the reasons, beside who comes next.
    expect(alasan).toContain("pensiun mulai 1 Agustus 2028, kurang dari 24 bulan lagi");
    expect(alasan).toContain("penggantinya budi");
    expect(pindah(kantor(nilai(89), calon("pelaksana")))).toEqual(["budi ke arsip"]);
    expect(pindah(kantor(nilai(92), calon("pengawas")))).toEqual(["budi ke arsip"]);
    // Pension begins on 1 August 2028, more than 18 months after 27 November 2026: an office may ask for so many only, or count the rule once.
    const singkat = {
      ...calon("pengawas"),
      jabatan: [jabatan("staf", 2), jabatan("arsip", 1, { jenis: "pengawas", kelas: 9, sisaMasaBulan: 18 })],
    };
    expect(pindah(kantor(nilai(92), singkat))).toEqual(["ani ke arsip"]);
    const sekali = nilaiKantor([
      ...BOBOT_KOMPETENSI,
      { id: "penempatan-sisa-masa", nilai: JSON.stringify({ bulan: 24, kaliManajerial: 1 }), alasan: "uji", sejak: null },
    ]);
    expect(pindah(kantor(nilai(92), { ...calon("pengawas"), nilai: sekali }))).toEqual(["ani ke arsip"]);
  });
});

describe("a look into a plan as a whole", () => {
  it("says that all scores may move by a quarter of the margin: four pairs change between it and the next plan, five points apart", () => {
    const hasil = kantor(JPM, DUA);
    const telaah = telaahRencana(hasil, BEBAS);
    // 500 hundredths over the two pairs that go and the two that come.
    expect(telaah.kelonggaran).toBe(125);
    // One weight alone: drawing it anew changes no score.
    expect(telaah.ketahanan).toEqual({ budi: UNDIAN_KETAHANAN });
    expect(telaah.berikut.map(({ selisih }) => selisih)).toEqual([
      { penting: 0, kursi: 0, poin: 500 },
      // Nobody moves: the post stays empty, and 80 + 70 with no move to pay is 165 - 3 - 150 = 12 points worse.
      { penting: 0, kursi: 1, poin: 1_200 },
    ]);
    expect(telaah.hargaAturan).toEqual([]);
  });

  it("says what a rule costs: without the class of posts Ani could have the better one, and what a lock costs", () => {
    const rendah = { orang: DUA.orang, jabatan: [jabatan("staf", 1), jabatan("arsip", 1, { kelas: 6 })] };
    const hasil = kantor(JPM, rendah);
    expect(pindah(hasil)).toEqual([]);
    // One seat more; and 165 - 3 against 150 in points.
    expect(telaahRencana(hasil, BEBAS).hargaAturan).toEqual([{ id: "kelas", untung: { penting: 0, kursi: 1, poin: 1_200 } }]);
    const kunci = { kunci: [{ pegawaiId: "ani", jabatanId: "arsip" }], coret: [] };
    const terkunci = kantor(JPM, { ...DUA, batasan: kunci });
    expect(telaahRencana(terkunci, kunci).hargaKunci).toEqual([{ pegawaiId: "ani", untung: { penting: 0, kursi: 0, poin: 500 } }]);
    expect(usulPenempatan(terkunci)).toMatchObject([{ pegawaiId: "ani", terkunci: true, selisih: null }]);
  });

  it("finds a move that hangs on the weights less often than one that does not", () => {
    // Ani 60 by competency and 100 by education, Budi 100 and 60: at equal weights both are 80 there, and Ani, who has 1 point less where she is, goes.
    const bobot = {
      ...menurut("penempatan-bobot"),
      kompetensi: 10,
      pendidikan: 10,
      pengalaman: 0,
      kinerja: 0,
      talenta: 0,
      rotasi: 0,
      permintaan: 0,
    };
    const seimbang = nilaiKantor([{ id: "penempatan-bobot", nilai: JSON.stringify(bobot), alasan: "uji", sejak: null }]);
    const hukum = [jabatan("staf", 1), jabatan("arsip", 1, { programStudi: ["S-1 HUKUM"] })];
    const hasil = kantor(
      { ani: { staf: 79, arsip: 60 }, budi: { staf: 80, arsip: 100 } },
      {
        orang: [orang("ani", "staf", { pendidikan: "S-1 HUKUM" }), orang("budi", "staf", { pendidikan: "S-1 HUKUM PERDATA" })],
        jabatan: hukum,
        nilai: seimbang,
      },
    );
    const { ketahanan } = telaahRencana(hasil, BEBAS);
    expect(pindah(hasil)).toEqual(["budi ke arsip"]);
    expect(ketahanan["budi"]).toBe(UNDIAN_KETAHANAN);
  });
});
