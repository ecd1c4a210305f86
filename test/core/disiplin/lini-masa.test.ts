import { describe, expect, it } from "vitest";
import type { BerkasKasus, LangkahKasus } from "../../../core/disiplin/kasus";
import { langkahMungkin } from "../../../core/disiplin/langkah-mungkin";
import { liniMasa, type JenisTitik } from "../../../core/disiplin/lini-masa";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { hukumanDari, keadaanKasus, putusanBerlaku, sedangDiproses } from "../../../core/disiplin/putusan";
import { berkasUji, dasar, diputus, hari, langkahUji } from "./perkara-uji";

const titik = (berkas: BerkasKasus, jenis: JenisTitik, ...[per = "2026-07-15", ...libur]: string[]) => {
  const satu = liniMasa(berkas, dasar(...libur), hari(per)).find((lain) => lain.jenis === jenis);
  return satu && [satu.keadaan, satu.tanggal, satu.tenggat];
};
const dipanggil = (lain: Partial<LangkahKasus> = {}) =>
  langkahUji("panggilan1", "2026-07-01", { tanggalPeriksa: hari("2026-07-13"), ...lain });

describe("deadlines of a case", () => {
  it("set the second summons at the latest 7 working days after the missed day, over a holiday one more", () => {
    const absen = berkasUji([dipanggil({ hasil: "tidakHadir" })]);
    expect(titik(absen, "panggilan2", "2026-07-22")).toEqual(["menunggu", null, "2026-07-22"]);
    expect(titik(absen, "panggilan2", "2026-07-23")).toEqual(["terlambat", null, "2026-07-22"]);
    expect(titik(absen, "panggilan2", "2026-07-23", "2026-07-17")).toEqual(["menunggu", null, "2026-07-23"]);
  });

  it("set the examination on the day of the summons", () => {
    const berkas = berkasUji([dipanggil()]);
    expect(titik(berkas, "pemeriksaan", "2026-07-13")).toEqual(["menunggu", null, "2026-07-13"]);
    expect(titik(berkas, "pemeriksaan", "2026-07-14")).toEqual(["terlambat", null, "2026-07-13"]);
  });

  it("set handing over at the latest 14 working days after the decision, sending 3 after a missed handing over", () => {
    const [panggilan, periksa, bap, keputusan] = diputus("S1", "2026-07-14");
    const putus = berkasUji([panggilan, periksa, bap, keputusan].flatMap((satu) => satu ?? []));
    expect(titik(putus, "penyampaian", "2026-07-30")).toEqual(["menunggu", null, "2026-07-30"]);
    expect(titik(putus, "penyampaian", "2026-07-31")).toEqual(["terlambat", null, "2026-07-30"]);
    const absen = berkasUji([...putus.langkah, langkahUji("penyampaian", "2026-07-16", { hasil: "tidakHadir" })]);
    expect(titik(absen, "pengiriman", "2026-07-21")).toEqual(["menunggu", null, "2026-07-21"]);
    expect(titik(absen, "pengiriman", "2026-07-22")).toEqual(["terlambat", null, "2026-07-21"]);
    expect(titik(absen, "pengiriman", "2026-07-22", "2026-07-20")).toEqual(["menunggu", null, "2026-07-22"]);
  });

  it("put it in effect on 4 August after receipt on Tuesday 14 July 2026, and the last day to object on 3 August", () => {
    const berkas = berkasUji(diputus("S1", "2026-07-14"));
    expect(titik(berkas, "berlaku")).toEqual(["nanti", "2026-08-04", null]);
    expect(titik(berkas, "batasKeberatan")).toEqual(["nanti", "2026-08-03", null]);
    expect(titik(berkas, "berakhir")).toEqual(["nanti", "2027-08-03", null]);
    expect(titik(berkas, "berlaku", "2026-08-04")?.[0]).toBe("selesai");
  });

  it("count from the receipt of what was sent, when nobody came", () => {
    const [panggilan, periksa, bap, keputusan] = diputus("S1", "2026-07-14");
    const dikirim = [panggilan, periksa, bap, keputusan].flatMap((satu) => satu ?? []);
    const tanpaTerima = [
      ...dikirim,
      langkahUji("penyampaian", "2026-07-13", { hasil: "tidakHadir" }),
      langkahUji("pengiriman", "2026-07-13"),
    ];
    expect(titik(berkasUji(tanpaTerima), "berlaku")).toBeUndefined();
    expect(titik(berkasUji([...tanpaTerima, langkahUji("penerimaan", "2026-07-14")]), "berlaku")).toEqual(["nanti", "2026-08-04", null]);
  });

  it("give 21 working days to decide an objection and 65 to decide a banding", () => {
    const keberatan = berkasUji([...diputus("S1", "2026-07-14"), langkahUji("keberatan", "2026-07-20")]);
    expect(titik(keberatan, "putusanKeberatan", "2026-08-18")).toEqual(["menunggu", null, "2026-08-18"]);
    const banding = berkasUji([...diputus("B3", "2026-07-14"), langkahUji("banding", "2026-07-20")]);
    expect(titik(banding, "putusanBanding")).toEqual(["menunggu", null, "2026-10-19"]);
  });

  it("say of a step without a day that its day is missing", () => {
    expect(titik(berkasUji([langkahUji("pemeriksaan", null)]), "pemeriksaan")).toEqual(["tanpaTanggal", null, null]);
    expect(titik(berkasUji([], { tanggalPelanggaran: null }), "pelanggaran")).toEqual(["tanpaTanggal", null, null]);
  });
});

describe("an objection", () => {
  const keberatan = [...diputus("S1", "2026-07-14"), langkahUji("keberatan", "2026-07-20")];

  it("keeps the punishment back until it is decided, and from then on by what was decided", () => {
    expect(hukumanDari(berkasUji(keberatan), dasar())).toBeNull();
    const dikuatkan = [...keberatan, langkahUji("putusanKeberatan", "2026-08-10", { hasil: "dikuatkan" })];
    expect(hukumanDari(berkasUji(dikuatkan), dasar())).toMatchObject({ kode: "S1", berlaku: "2026-08-10", sampai: "2027-08-09" });
    const diubah = [...keberatan, langkahUji("putusanKeberatan", "2026-08-10", { hasil: "diubah", kode: "R3" })];
    expect(hukumanDari(berkasUji(diubah), dasar())).toMatchObject({ kode: "R3", tingkat: "ringan", sampai: null });
    const dibatalkan = [...keberatan, langkahUji("putusanKeberatan", "2026-08-10", { hasil: "dibatalkan" })];
    expect([putusanBerlaku(dibatalkan), keadaanKasus(berkasUji(dibatalkan), dasar(), hari("2026-08-11"))]).toEqual([null, "selesai"]);
  });

  it("that came after its last day changes nothing, and stays to be asked about", () => {
    // Received on 14 July 2026: 3 August is the last day, the 4th the day of effect. Filed on the 3rd it holds, on the 10th it does not.
    const diajukan = (tanggal: string) => berkasUji([...diputus("S1", "2026-07-14"), langkahUji("keberatan", tanggal)]);
    expect([hukumanDari(diajukan("2026-08-03"), dasar()), hukumanDari(diajukan("2026-08-10"), dasar())?.berlaku]).toEqual([
      null,
      "2026-08-04",
    ]);
    expect(titik(diajukan("2026-08-10"), "keberatan", "2026-08-12")).toEqual(["selesai", "2026-08-10", "2026-08-03"]);
    const ditolak = [...diajukan("2026-08-10").langkah, langkahUji("putusanKeberatan", "2026-08-24", { hasil: "dikuatkan" })];
    expect(hukumanDari(berkasUji(ditolak), dasar())).toMatchObject({ kode: "S1", berlaku: "2026-08-04", sampai: "2027-08-03" });
  });

  it("keeps nothing back where the office reads the rule so", () => {
    const tidakMenunda = { ...dasar(), nilai: nilaiKantor([{ id: "hukdis-upaya-menunda", nilai: "false", alasan: "", sejak: null }]) };
    expect(hukumanDari(berkasUji(keberatan), tidakMenunda)?.berlaku).toBe("2026-08-04");
  });

  it("keeps the person in process", () => {
    const pada = hari("2026-08-12");
    expect(sedangDiproses(berkasUji(keberatan), dasar(), pada)).toBe(true);
    expect(sedangDiproses(berkasUji([dipanggil()]), dasar(), pada)).toBe(true);
  });
});

describe("whether somebody is in process", () => {
  const diproses = (langkah: readonly LangkahKasus[], per: string) => sedangDiproses(berkasUji(langkah), dasar(), hari(per));

  it("has no hole between the decision and its effect: S1 received on 14 July is served from 4 August", () => {
    const langkah = diputus("S1", "2026-07-14");
    const pada = (per: string) => [diproses(langkah, per), keadaanKasus(berkasUji(langkah), dasar(), hari(per))];
    expect(pada("2026-07-20")).toEqual([true, "diputus"]);
    expect(pada("2026-08-03")).toEqual([true, "diputus"]);
    expect(pada("2026-08-04")).toEqual([false, "dijalani"]);
  });

  it("is judged by the steps made until the day, and not before the case was known on 1 July 2026", () => {
    const langkah = diputus("S1", "2026-07-14");
    expect(keadaanKasus(berkasUji(langkah), dasar(), hari("2026-06-01"))).toBe("berjalan");
    expect([diproses(langkah, "2025-01-01"), diproses(langkah, "2026-06-30"), diproses(langkah, "2026-07-01")]).toEqual([
      false,
      false,
      true,
    ]);
    // Objected to on 20 July and upheld on 10 August: on the 9th she is in process, from the 10th on she serves.
    const upaya = [...langkah, langkahUji("keberatan", "2026-07-20"), langkahUji("putusanKeberatan", "2026-08-10", { hasil: "dikuatkan" })];
    expect([diproses(upaya, "2026-08-09"), diproses(upaya, "2026-08-10")]).toEqual([true, false]);
  });

  it("ends with the decision for a moral sanction, which is no punishment of discipline", () => {
    const etik = diputus("M1", "2026-07-14").filter(({ jenis }) => jenis !== "penyampaian");
    expect([keadaanKasus(berkasUji(etik), dasar(), hari("2026-07-20")), diproses(etik, "2026-07-20")]).toEqual(["diputus", false]);
  });
});

describe("where a case stands", () => {
  const pada = (langkah: readonly LangkahKasus[], per: string) => keadaanKasus(berkasUji(langkah), dasar(), hari(per));

  it("is running, decided, being served and over, on either side of each day", () => {
    const langkah = diputus("S1", "2026-07-14");
    expect([pada([dipanggil()], "2026-07-15"), pada(langkah, "2026-08-03"), pada(langkah, "2026-08-04")]).toEqual([
      "berjalan",
      "diputus",
      "dijalani",
    ]);
    expect([pada(langkah, "2027-08-03"), pada(langkah, "2027-08-04")]).toEqual(["dijalani", "selesai"]);
  });

  it("is over at once for a reprimand in effect, never for a dismissal, and without punishment when nothing was proven", () => {
    expect([pada(diputus("R1", "2026-07-14"), "2026-08-03"), pada(diputus("R1", "2026-07-14"), "2026-08-04")]).toEqual([
      "diputus",
      "selesai",
    ]);
    expect(pada(diputus("B3", "2026-07-14"), "2040-01-01")).toBe("dijalani");
    expect(pada([langkahUji("keputusan", "2026-07-10", { hasil: "tidakTerbukti" })], "2026-07-11")).toBe("selesai");
    expect(pada([langkahUji("penghentian", "2026-07-10")], "2026-07-11")).toBe("selesai");
  });

  it("ends a moral sanction when it was handed over, without any punishment", () => {
    expect([pada(diputus("M2", "2026-07-14"), "2026-07-14"), hukumanDari(berkasUji(diputus("M2", "2026-07-14")), dasar())]).toEqual([
      "selesai",
      null,
    ]);
  });
});

describe("steps that make sense now", () => {
  const mungkin = (langkah: readonly LangkahKasus[], kasus = {}) => langkahMungkin(berkasUji(langkah, kasus));

  it("begin with the summons; the team and the release are offered where the level asks for them", () => {
    expect(mungkin([], { dampak: "unitKerja" })).toEqual(["panggilan1", "penghentian"]);
    expect(mungkin([], { dampak: "instansi" })).toEqual(["timPemeriksa", "panggilan1", "penghentian"]);
    expect(mungkin([], { dampak: "negara" })).toEqual(["timPemeriksa", "pembebasanSementara", "panggilan1", "penghentian"]);
  });

  it("offer the second summons only after the first was missed, and no examination after both were", () => {
    expect(mungkin([dipanggil()], { dampak: "unitKerja" })).toEqual(["pemeriksaan", "penghentian"]);
    expect(mungkin([dipanggil({ hasil: "tidakHadir" })], { dampak: "unitKerja" })).toEqual(["panggilan2", "penghentian"]);
    const dua = [dipanggil({ hasil: "tidakHadir" }), langkahUji("panggilan2", "2026-07-15", { hasil: "tidakHadir" })];
    expect(mungkin(dua, { dampak: "unitKerja" })).toEqual(["laporan", "keputusan", "penghentian"]);
  });

  it("after the decision are handing over, then objection or, against a dismissal, banding", () => {
    const [, , , keputusan] = diputus("S1", "2026-07-14");
    expect(mungkin(keputusan ? [keputusan] : [])).toEqual(["penyampaian"]);
    expect(mungkin(diputus("S1", "2026-07-14"))).toEqual(["keberatan"]);
    expect(mungkin(diputus("B3", "2026-07-14"))).toEqual(["banding"]);
    expect(mungkin(diputus("M1", "2026-07-14"))).toEqual([]);
    expect(mungkin([langkahUji("keputusan", "2026-07-10", { hasil: "tidakTerbukti" })])).toEqual([]);
  });
});
