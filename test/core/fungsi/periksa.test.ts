import { describe, expect, it } from "vitest";
import { jalurUnit, kaitanFungsi } from "../../../core/fungsi/kaitan";
import { periksaFungsi } from "../../../core/fungsi/periksa";
import { kalimatOrganisasi } from "../../../core/text/organisasi";
import { KANTOR_FUNGSI } from "./kantor-fungsi";

const pasangan = (bahan = KANTOR_FUNGSI) => kaitanFungsi(bahan).map(({ fungsiId, tugasId, cara }) => `${fungsiId} ${tugasId} ${cara}`);

describe("functions and tasks", () => {
  it("meet by words within the unit and with the units above, worked by hand", () => {
    expect(pasangan().toSorted()).toEqual(["f-arsip t1 kata", "f-surat t2 kata", "f-umum t1 kata", "f-umum t5 kata"]);
  });

  it("meet as the office says before the words, also across units", () => {
    const dinyatakan = [
      { fungsiId: "f-arsip", tugasId: "t1", hubungan: "tidak" as const, revision: 2 },
      { fungsiId: "f-aduan", tugasId: "t5", hubungan: "melayani" as const, revision: 1 },
      { fungsiId: "f-aduan", tugasId: "hilang", hubungan: "melayani" as const, revision: 1 },
    ];
    expect(pasangan({ ...KANTOR_FUNGSI, dinyatakan }).toSorted()).toEqual([
      "f-aduan t5 melayani",
      "f-arsip t1 tidak",
      "f-surat t2 kata",
      "f-umum t1 kata",
      "f-umum t5 kata",
    ]);
  });

  it("give a finding for the function that nothing serves and for the jabatan with a task that serves none", () => {
    expect(periksaFungsi(KANTOR_FUNGSI).temuan.map((isi) => [isi.kunci, kalimatOrganisasi(isi)])).toEqual([
      ["fungsiTanpaTugas:f-aduan", "“Penanganan pengaduan masyarakat”: tidak satu pun dari 4 tugas di unit ini melayaninya."],
      ["tugasTanpaFungsi:operator", "1 dari 3 tugas tidak melayani fungsi unit: “Merawat taman kantor”."],
    ]);
  });

  it("give none once the office says what serves what", () => {
    const dinyatakan = [
      { fungsiId: "f-aduan", tugasId: "t3", hubungan: "melayani" as const, revision: 1 },
      { fungsiId: "f-arsip", tugasId: "t1", hubungan: "melayani" as const, revision: 1 },
    ];
    expect(periksaFungsi({ ...KANTOR_FUNGSI, dinyatakan }).temuan).toEqual([]);
  });

  it("count what the office says a task does not serve as not served", () => {
    const dinyatakan = [{ fungsiId: "f-surat", tugasId: "t2", hubungan: "tidak" as const, revision: 1 }];
    expect(
      periksaFungsi({ ...KANTOR_FUNGSI, dinyatakan }).temuan.map(({ kunci, jabatanId, tugasId, unitId }) => [
        kunci,
        jabatanId,
        tugasId,
        unitId,
      ]),
    ).toEqual([
      ["fungsiTanpaTugas:f-surat", [], [], "sub1"],
      ["fungsiTanpaTugas:f-aduan", [], [], "sub1"],
      ["tugasTanpaFungsi:operator", ["operator"], ["t2", "t3"], "sub1"],
    ]);
  });

  it("pass over leading for leaders only, and what every jabatan does, and an empty line", () => {
    const tugas = [
      { id: "a", jabatanId: "kabag", uraian: "Menilai kinerja bawahan" },
      { id: "b", jabatanId: "operator", uraian: "Menilai kinerja bawahan" },
      { id: "c", jabatanId: "operator", uraian: "Tugas lainnya dari atasan" },
      { id: "d", jabatanId: "operator", uraian: " " },
      { id: "e", jabatanId: "kabag", uraian: "Menjemput tamu" },
    ];
    const milik = periksaFungsi({ ...KANTOR_FUNGSI, tugas }).temuan.filter(({ jenis }) => jenis === "tugasTanpaFungsi");
    expect(milik.map(({ jabatanId, tugasId, ukuran }) => [jabatanId, tugasId, ukuran])).toEqual([
      [["kabag"], ["e"], "e menjemput tamu"],
      [["operator"], ["b"], "b menilai kinerja bawahan"],
    ]);
  });

  it("count the tasks of a unit with those of the units below it, whatever circle they stand in", () => {
    const unit = [
      { id: "bag", indukId: "sub1" },
      { id: "sub1", indukId: "bag" },
      { id: "sub2", indukId: "bag" },
    ];
    const banyak = (bahan: typeof KANTOR_FUNGSI) =>
      periksaFungsi(bahan).temuan.flatMap((isi) => (isi.jenis === "fungsiTanpaTugas" ? [isi.bukti.tugasDiperiksa] : []));
    const fungsi = KANTOR_FUNGSI.fungsi.filter(({ id }) => id === "f-aduan").map((satu) => ({ ...satu, unitId: "bag" }));
    expect(banyak({ ...KANTOR_FUNGSI, fungsi })).toEqual([6]);
    expect(banyak({ ...KANTOR_FUNGSI, fungsi, unit })).toEqual([6]);
  });

  it("give none in a unit without functions, however many tasks it has", () => {
    expect(periksaFungsi({ ...KANTOR_FUNGSI, fungsi: [] })).toEqual({ kaitan: [], temuan: [] });
  });

  it("ask again when the words of the function or of the task change", () => {
    const ukuran = (bahan = KANTOR_FUNGSI) => periksaFungsi(bahan).temuan.map((isi) => isi.ukuran);
    const tugas = KANTOR_FUNGSI.tugas.map((satu) => (satu.id === "t3" ? { ...satu, uraian: "Merawat halaman" } : satu));
    expect(ukuran()).toEqual(["penanganan pengaduan masyarakat", "t3 merawat taman kantor"]);
    expect(ukuran({ ...KANTOR_FUNGSI, tugas })).toEqual(["penanganan pengaduan masyarakat", "t3 merawat halaman"]);
  });

  it("say of a unit without tasks that it has none", () => {
    const [temuan] = periksaFungsi({ ...KANTOR_FUNGSI, tugas: [] }).temuan;
    expect(temuan && kalimatOrganisasi(temuan)).toBe("“Pengelolaan arsip”: unit ini belum mempunyai uraian tugas.");
  });
});

describe("the units above a unit", () => {
  it("stand the nearest first, and a circle ends where it began", () => {
    const jalur = jalurUnit([
      { id: "a", indukId: "b" },
      { id: "b", indukId: "a" },
      { id: "c", indukId: "a" },
    ]);
    expect(jalur("c")).toEqual(["c", "a", "b"]);
    expect(jalur("tidak-ada")).toEqual([]);
  });
});
