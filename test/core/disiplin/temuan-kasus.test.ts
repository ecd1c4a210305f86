import { describe, expect, it } from "vitest";
import { efekHukuman, tertahanSampai } from "../../../core/disiplin/efek";
import type { Hukuman } from "../../../core/disiplin/hukuman";
import type { AnggotaTim, BerkasKasus } from "../../../core/disiplin/kasus";
import { tundaDetik } from "../../../core/disiplin/kunci";
import { temuanKasus } from "../../../core/disiplin/temuan-kasus";
import { periksaTim } from "../../../core/disiplin/tim";
import { dugaanTingkat, kodeTingkat, pemeriksaMenurut, terberat } from "../../../core/disiplin/usulan";
import { matriksWewenang, nilaiMatriks, pejabatBerwenang } from "../../../core/disiplin/wewenang";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { ketentuan } from "../../../core/peraturan/register";
import { kalimatTemuanKasus } from "../../../core/text/temuan-kasus";
import { berkasUji, dasar, diputus, hari, kasusUji, langkahUji } from "./perkara-uji";

const kalimat = (berkas: BerkasKasus, per = "2026-07-14", kasusSama: readonly string[] = []) =>
  temuanKasus(berkas, {
    ...dasar(),
    per: hari(per),
    perangkat: "pp94Peralihan",
    diperiksa: { id: "p1", golongan: "III/b" },
    orang: () => null,
    kasusSama,
  }).map((satu) => kalimatTemuanKasus(satu, (id) => id));

describe("what is to be asked about a case", () => {
  it("is nothing of one in order", () => {
    expect(
      kalimat(berkasUji(diputus("S1", "2026-07-14"), { tanggalPelanggaran: hari("2026-05-15"), tanggalDiketahui: hari("2026-05-18") })),
    ).toEqual([]);
  });

  it("is each day that is missing, and that nothing after it can be computed", () => {
    expect(kalimat(berkasUji([langkahUji("pemeriksaan", null)], { tanggalPelanggaran: null, tanggalDiketahui: null }))).toEqual([
      "Pelanggaran belum bertanggal, sehingga tenggat sesudahnya tidak dapat dihitung.",
      "Diketahui atasan belum bertanggal, sehingga tenggat sesudahnya tidak dapat dihitung.",
      "Pemeriksaan belum bertanggal, sehingga tenggat sesudahnya tidak dapat dihitung.",
    ]);
  });

  it("is each day out of order, and a violation that is still to come", () => {
    expect(kalimat(berkasUji([], { tanggalPelanggaran: hari("2026-07-02"), tanggalDiketahui: hari("2026-07-01") }))).toEqual([
      "Diketahui atasan (1 Juli 2026) mendahului pelanggaran (2 Juli 2026).",
    ]);
    expect(kalimat(berkasUji([], { tanggalPelanggaran: hari("2026-07-20"), tanggalDiketahui: null }))).toContain(
      "Pelanggaran (20 Juli 2026) belum terjadi pada hari ini.",
    );
    const terbalik = [langkahUji("pemeriksaan", "2026-07-13"), langkahUji("bap", "2026-07-10", { hasil: "ditandatangani" })];
    expect(kalimat(berkasUji(terbalik))).toContain("Berita acara pemeriksaan (10 Juli 2026) mendahului pemeriksaan (13 Juli 2026).");
  });

  it("is a summons of 6 working days, not one of 7", () => {
    const panggilan = (tanggal: string) => berkasUji([langkahUji("panggilan1", tanggal, { tanggalPeriksa: hari("2026-07-27") })]);
    expect(kalimat(panggilan("2026-07-16"), "2026-07-20")).toEqual([]);
    expect(kalimat(panggilan("2026-07-17"), "2026-07-20")).toEqual([
      "Panggilan I hanya 6 hari kerja sebelum pemeriksaan; paling sedikit 7.",
    ]);
    expect(kalimat(berkasUji([langkahUji("panggilan1", "2026-07-16")]), "2026-07-20")).toEqual([
      "Panggilan I belum menyebut hari pemeriksaan.",
    ]);
  });

  it("is what came too late, and what is late today", () => {
    const [panggilan, periksa, bap, keputusan] = diputus("S1", "2026-07-14");
    const putus = [panggilan, periksa, bap, keputusan].flatMap((satu) => satu ?? []);
    expect(kalimat(berkasUji([...putus, langkahUji("penyampaian", "2026-07-31", { hasil: "hadir" })]), "2026-08-01")).toContain(
      "Penyampaian keputusan (31 Juli 2026) lewat tenggat 30 Juli 2026.",
    );
    expect(kalimat(berkasUji(putus), "2026-07-31")).toContain("Penyampaian keputusan belum dicatat, padahal tenggatnya 30 Juli 2026.");
    expect(kalimat(berkasUji([...diputus("S1", "2026-07-14"), langkahUji("keberatan", "2026-08-04")]), "2026-08-05")).toContain(
      "Keberatan (4 Agustus 2026) lewat tenggat 3 Agustus 2026.",
    );
  });

  it("is a decision without examination, number, kind, or by a set of another day", () => {
    const keputusan = (lain: Parameters<typeof langkahUji>[2]) =>
      kalimat(berkasUji([langkahUji("keputusan", "2026-07-10", { hasil: "dijatuhi", ...lain })]));
    expect(keputusan({ kode: "S1", perangkat: "pp94Peralihan" })).toContain(
      "Keputusan dijatuhkan tanpa pemeriksaan, padahal yang diperiksa tidak tercatat dua kali tidak hadir.",
    );
    expect(keputusan({ kode: null })).toContain("Keputusan belum menyebut hukuman atau sanksinya.");
    expect(keputusan({ kode: "S1", perangkat: "pp94Peralihan", nomorSurat: "" })).toContain("Surat keputusan belum bernomor.");
    expect(keputusan({ kode: "R1", perangkat: "pp94Peralihan", nomorSurat: "" })).not.toContain("Surat keputusan belum bernomor.");
    expect(keputusan({ kode: "B5", perangkat: "pp94Peralihan" })).toContain(
      "Putusan B5 tidak dikenal PP 94/2021, hukuman sedang peralihan.",
    );
    expect(keputusan({ kode: "S1", perangkat: "pp53" })).toContain(
      "Putusan memakai jenis hukuman PP 53/2010; menurut hari pelanggarannya PP 94/2021, hukuman sedang peralihan.",
    );
    expect(keputusan({ kode: null, hasil: null })).toContain("Keputusan belum menyebut hasilnya.");
  });

  it("is a second punishment for one violation, and a heavy one without team", () => {
    expect(kalimat(berkasUji([]), "2026-07-14", ["k2"])).toContain(
      "Pegawai ini sudah dihukum dalam berkas lain atas pelanggaran pada hari yang sama; satu pelanggaran tidak dihukum dua kali.",
    );
    const tanpaTim = "Pelanggaran berat wajib diperiksa tim, tetapi tim pemeriksanya belum dicatat.";
    expect(kalimat(berkasUji([langkahUji("pemeriksaan", "2026-07-13")], { dampak: "negara" }))).toContain(tanpaTim);
    expect(kalimat(berkasUji([langkahUji("pemeriksaan", "2026-07-13")], { dampak: "instansi" }))).not.toContain(tanpaTim);
  });
});

describe("a team", () => {
  const anggota = (id: string, unsur: AnggotaTim["unsur"], peran: AnggotaTim["peran"]): AnggotaTim => ({
    id,
    pegawaiId: id,
    nama: "",
    unsur,
    peran,
  });
  const golongan: Readonly<Record<string, string>> = { a: "III/c", b: "III/a", c: "IX" };
  const periksa = (tim: readonly AnggotaTim[]) =>
    periksaTim(tim, { id: "p1", golongan: "III/b" }, (id) => ({ id, golongan: golongan[id] ?? null })).map((satu) => satu.jenis);

  it("has all three parts and a head, nobody of a lower grade, and never the examined", () => {
    const lengkap = [
      anggota("a", "atasanLangsung", "ketua"),
      anggota("c", "pengawasan", "sekretaris"),
      anggota("d", "kepegawaian", "anggota"),
    ];
    expect(periksa(lengkap)).toEqual([]);
    expect(periksa([anggota("b", "atasanLangsung", "anggota")])).toEqual(["unsurKurang", "unsurKurang", "tanpaKetua", "lebihRendah"]);
    expect(periksa([...lengkap, anggota("p1", "kepegawaian", "anggota")])).toEqual(["terperiksaSendiri"]);
  });
});

describe("the level of a case", () => {
  it("is that of the proposal, else of the form of neutrality, else of whom it harmed", () => {
    const tingkat = (lain: Parameters<typeof kasusUji>[0]) => dugaanTingkat(kasusUji(lain))?.tingkat ?? null;
    expect([tingkat({}), tingkat({ dampak: "unitKerja" }), tingkat({ dampak: "instansi" }), tingkat({ dampak: "negara" })]).toEqual([
      null,
      "ringan",
      "sedang",
      "berat",
    ]);
    expect([tingkat({ bentuk: "N1" }), tingkat({ bentuk: "N4" }), tingkat({ bentuk: "N8" })]).toEqual(["sedang", "berat", "etik"]);
    expect([tingkat({ usulan: "R2", dampak: "negara" }), tingkat({ usulan: "M1" }), tingkat({ jenis: "kodeEtik" })]).toEqual([
      "ringan",
      "etik",
      "etik",
    ]);
  });

  it("of several violations takes the heaviest alone", () => {
    expect([terberat(["R3", "B1", "S2"]), terberat(["M1", "R1"]), terberat([])]).toEqual(["B1", "R1", null]);
    expect(kodeTingkat("sedang")).toEqual(["S1", "S2", "S3"]);
  });

  it("says who examines", () => {
    expect((["ringan", "etik", "sedang", "berat"] as const).map(pemeriksaMenurut)).toEqual(["atasan", "atasan", "bolehTim", "wajibTim"]);
  });

  it("says who may punish, for every post and level", () => {
    const matriks = matriksWewenang(NILAI_TANPA_KANTOR);
    expect(matriks.flatMap(({ pejabat }) => Object.values(pejabat)).filter((satu) => satu === "")).toEqual([]);
    expect(Object.keys(nilaiMatriks(matriks))).toHaveLength(15);
    const pada = (tingkat: "ringan" | "etik") =>
      pejabatBerwenang(NILAI_TANPA_KANTOR, { sasaran: "pelaksana", tingkat }, hari("2026-07-10"));
    expect([pada("ringan"), pada("etik")]).toEqual(["Kepala Subbagian (pengawas)", null]);
  });
});

describe("what a punishment holds back", () => {
  const hukuman = (lain: Partial<Hukuman> = {}): Hukuman => ({
    pegawaiId: "p1",
    kasusId: "k1",
    kode: "S1",
    tingkat: "sedang",
    perangkat: "pp94Peralihan",
    berlaku: hari("2026-08-04"),
    sampai: hari("2027-08-03"),
    ...lain,
  });
  const hal = (per: string, diproses = false, satu = hukuman()) =>
    efekHukuman({ hukuman: [satu], diproses }, hari(per)).map((efek) => efek.akibat);

  it("is moves and rises from its first to its last day, and the score for five years", () => {
    expect(hal("2026-08-03")).toEqual([]);
    expect(hal("2026-08-04")).toEqual(["mutasi", "kgb", "kenaikanPangkat", "ipAsn"]);
    expect(hal("2027-08-03")).toEqual(["mutasi", "kgb", "kenaikanPangkat", "ipAsn"]);
    expect(hal("2027-08-04")).toEqual(["ipAsn"]);
    expect([hal("2031-08-03"), hal("2031-08-04")]).toEqual([["ipAsn"], []]);
  });

  it("is the score alone for a reprimand, and moves while a case is under way", () => {
    expect(hal("2026-08-04", false, hukuman({ kode: "R2", tingkat: "ringan", sampai: null }))).toEqual(["ipAsn"]);
    expect(hal("2026-08-03", true)).toEqual(["mutasi"]);
  });

  it("rests on a rule read in a summary while a case is under way, and on the text itself while it is served", () => {
    const dasarMutasi = (diproses: boolean) =>
      efekHukuman({ hukuman: diproses ? [] : [hukuman()], diproses }, hari("2026-08-04"))[0]?.dasar ?? "hukdis-berlaku";
    expect([dasarMutasi(true), ketentuan(dasarMutasi(true)).keyakinan]).toEqual(["hukdis-proses-tanpa-mutasi", "sekunder"]);
    expect([dasarMutasi(false), ketentuan(dasarMutasi(false)).keyakinan]).toEqual(["hukdis-tanpa-mutasi", "terverifikasi"]);
  });

  it("lasts until the latest of several, and has no day while a case is under way", () => {
    const efek = efekHukuman(
      { hukuman: [hukuman(), hukuman({ kasusId: "k2", sampai: hari("2027-12-31") })], diproses: false },
      hari("2026-09-01"),
    );
    expect([tertahanSampai(efek, "kgb"), tertahanSampai([], "kgb")]).toEqual(["2028-01-01", null]);
    expect(tertahanSampai(efekHukuman({ hukuman: [], diproses: true }, hari("2026-09-01")), "mutasi")).toBe("belumDiketahui");
  });
});

describe("the delay after wrong PINs", () => {
  const kini = new Date("2026-07-14T08:00:00Z");
  const salah = (banyak: number, detikLalu: number) =>
    Array.from({ length: banyak }, (_, urutan) => ({
      waktu: new Date(kini.getTime() - (detikLalu + urutan) * 1_000).toISOString(),
      perbuatan: "ditolak" as const,
    }));

  it("begins at the third in a row and doubles, up to a quarter of an hour", () => {
    expect([2, 3, 4, 5].map((banyak) => tundaDetik(salah(banyak, 0), kini, kini))).toEqual([0, 10, 20, 40]);
    expect(tundaDetik(salah(30, 0), kini, kini)).toBe(900);
  });

  it("passes with time, and ends with a right one", () => {
    expect([tundaDetik(salah(3, 9), kini, kini), tundaDetik(salah(3, 10), kini, kini)]).toEqual([1, 0]);
    expect(tundaDetik([{ waktu: kini.toISOString(), perbuatan: "masuk" }, ...salah(9, 0)], kini, kini)).toBe(0);
    expect(tundaDetik([{ waktu: kini.toISOString(), perbuatan: "lihat" }, ...salah(3, 0)], kini, kini)).toBe(10);
  });

  it("runs from the first sight of a try of the future, so that a clock set back locks nobody out for longer", () => {
    const ditemui = (detikLalu: number) => new Date(kini.getTime() - detikLalu * 1_000);
    const sisa = [0, 4, 10].map((detikLalu) => tundaDetik(salah(3, -31_536_000), kini, ditemui(detikLalu)));
    expect(sisa).toEqual([10, 6, 0]);
    expect(tundaDetik(salah(3, -3_600), kini, ditemui(-500))).toBe(10);
    expect(tundaDetik(salah(3, 0), kini, ditemui(60))).toBe(10);
  });
});
