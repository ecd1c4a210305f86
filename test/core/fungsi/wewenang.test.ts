import { describe, expect, it } from "vitest";
import { wewenangGanda } from "../../../core/fungsi/wewenang";
import { kalimatOrganisasi } from "../../../core/text/organisasi";

const jabatan = (id: string, nama: string, unitId = "u") => ({ id, nama, unitId });
const wewenang = (jabatanId: string, uraian: string) => ({ jabatanId, uraian });
const arsiparis = jabatan("a", "Arsiparis");
const operator = jabatan("o", "Operator");
const TANPA_ATASAN = new Map();

describe("wewenang held twice", () => {
  it("is found whatever the forms of the words, with who holds it", () => {
    const temuan = wewenangGanda({
      jabatan: [arsiparis, operator],
      wewenang: [
        wewenang("a", "Menolak berkas arsip yang tidak lengkap"),
        wewenang("o", "Menolak berkas arsip tidak lengkap."),
        wewenang("o", "Meminta data kendaraan"),
      ],
      atasan: TANPA_ATASAN,
    });
    expect(temuan.map((isi) => [isi.jabatanId, isi.jenis === "wewenangGanda" ? isi.bukti.wewenang.length : 0])).toEqual([[["a", "o"], 2]]);
    expect(temuan.map(kalimatOrganisasi)).toEqual([
      "2 jabatan memegang wewenang yang hampir sama: “Menolak berkas arsip yang tidak lengkap”.",
    ]);
  });

  it("quotes a long one in part", () => {
    const panjang = `Memaraf ${"naskah dinas ".repeat(20)}`;
    const [temuan] = wewenangGanda({
      jabatan: [arsiparis, operator],
      wewenang: [wewenang("a", panjang), wewenang("o", panjang)],
      atasan: TANPA_ATASAN,
    });
    // 120 letters end in the middle of the ninth "naskah".
    expect(temuan && kalimatOrganisasi(temuan)).toBe(
      `2 jabatan memegang wewenang yang hampir sama: “Memaraf ${"naskah dinas ".repeat(8)}naskah d…”.`,
    );
  });

  it("is none among jabatan of one name, nor within one jabatan", () => {
    const sama = "Menolak berkas tidak lengkap";
    const lain = jabatan("b", "ARSIPARIS", "u2");
    expect(
      wewenangGanda({ jabatan: [arsiparis, lain], wewenang: [wewenang("a", sama), wewenang("b", sama)], atasan: TANPA_ATASAN }),
    ).toEqual([]);
    expect(wewenangGanda({ jabatan: [arsiparis], wewenang: [wewenang("a", sama), wewenang("a", sama)], atasan: TANPA_ATASAN })).toEqual([]);
  });

  it("is none between a superior and those below, near or far, but is between two who both report to somebody else", () => {
    const kasub = jabatan("k", "Kepala Subbagian");
    const semua = [wewenang("k", "Memaraf naskah dinas"), wewenang("a", "Memaraf naskah dinas"), wewenang("o", "Memaraf naskah dinas")];
    const dariKasub = { id: "k", menurut: "induk" as const };
    const berantai = new Map([
      ["a", dariKasub],
      ["o", { id: "a", menurut: "induk" as const }],
    ]);
    expect(wewenangGanda({ jabatan: [kasub, arsiparis, operator], wewenang: semua, atasan: berantai })).toEqual([]);
    const sejajar = new Map([
      ["a", dariKasub],
      ["o", dariKasub],
    ]);
    const tanpaKasub = semua.slice(1);
    expect(
      wewenangGanda({ jabatan: [kasub, arsiparis, operator], wewenang: tanpaKasub, atasan: sejajar }).map((isi) => isi.jabatanId),
    ).toEqual([["a", "o"]]);
  });

  it("is none among those of different units over their own people, but is over anything else and within one unit", () => {
    const satu = jabatan("k1", "Kepala Subbagian Hukum", "u1");
    const dua = jabatan("k2", "Kepala Subbagian Umum", "u2");
    const atas = (uraian: string) =>
      wewenangGanda({ jabatan: [satu, dua], wewenang: [wewenang("k1", uraian), wewenang("k2", uraian)], atasan: TANPA_ATASAN }).length;
    expect([atas("Menilai kinerja bawahan"), atas("Menandatangani kontrak pengadaan")]).toEqual([0, 1]);
    const seunit = [wewenang("a", "Menilai kinerja bawahan"), wewenang("o", "Menilai kinerja bawahan")];
    expect(wewenangGanda({ jabatan: [arsiparis, operator], wewenang: seunit, atasan: TANPA_ATASAN })).toHaveLength(1);
  });

  it("keeps its key while holders come and go, and asks again when they or their words change", () => {
    const penata = jabatan("p", "Penata");
    const kunci = (...semua: readonly { readonly jabatanId: string; readonly uraian: string }[]) =>
      wewenangGanda({ jabatan: [arsiparis, operator, penata], wewenang: semua, atasan: TANPA_ATASAN }).map((isi) => [
        isi.kunci,
        isi.ukuran,
      ]);
    const dua = [wewenang("o", "Memaraf naskah dinas"), wewenang("a", "Memaraf naskah dinas.")];
    expect(kunci(...dua)).toEqual([["wewenangGanda:memaraf naskah dinas", "a memaraf naskah dinas; o memaraf naskah dinas"]]);
    expect(kunci(...dua, wewenang("p", "Memaraf naskah dinas"))).toEqual([
      ["wewenangGanda:memaraf naskah dinas", "a memaraf naskah dinas; o memaraf naskah dinas; p memaraf naskah dinas"],
    ]);
  });

  it("leaves those below out of its evidence, and ends where superiors go round in a circle", () => {
    const kasub = jabatan("k", "Kepala Subbagian");
    const semua = ["k", "a", "o"].map((id) => wewenang(id, "Memaraf naskah dinas"));
    const atasan = new Map([
      ["a", { id: "k", menurut: "induk" as const }],
      ["k", { id: "x", menurut: "induk" as const }],
      ["x", { id: "k", menurut: "induk" as const }],
    ]);
    const [temuan] = wewenangGanda({ jabatan: [kasub, arsiparis, operator], wewenang: semua, atasan });
    expect([temuan?.jabatanId, temuan?.jenis === "wewenangGanda" && temuan.bukti.wewenang.map(({ jabatanId }) => jabatanId)]).toEqual([
      ["k", "o"],
      ["k", "o"],
    ]);
  });

  it("is not asked about empty lines, nor about jabatan that have gone", () => {
    const semua = [wewenang("a", "  "), wewenang("o", " "), wewenang("hilang", "Memaraf naskah"), wewenang("a", "Memaraf naskah")];
    expect(wewenangGanda({ jabatan: [arsiparis, operator], wewenang: semua, atasan: TANPA_ATASAN })).toEqual([]);
  });
});
