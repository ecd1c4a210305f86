import { describe, expect, it } from "vitest";
import { periksaBerjenjang } from "../../../core/skp/berjenjang";
import { bandingTahun } from "../../../core/skp/banding-tahun";
import { bandingTugas } from "../../../core/skp/banding-tugas";

const SKP = [
  { id: "s-kepala", pegawaiId: "kepala", atasanId: null },
  { id: "s-anak", pegawaiId: "anak", atasanId: "kepala" },
  { id: "s-lain", pegawaiId: "lain", atasanId: "pergi" },
];
const rhk = (id: string, skpId: string, lain: { rhkAtasanId?: string; sendiri?: boolean; jenis?: "utama" | "tambahan" } = {}) => ({
  id,
  skpId,
  jenis: lain.jenis ?? ("utama" as const),
  rhkAtasanId: lain.rhkAtasanId ?? null,
  dikerjakanSendiri: lain.sendiri ?? false,
});

describe("the cascade", () => {
  it("is whole when every result below serves one above, and every one above is served or done by its owner", () => {
    expect(
      periksaBerjenjang(SKP.slice(0, 2), [
        rhk("k1", "s-kepala"),
        rhk("k2", "s-kepala", { sendiri: true }),
        rhk("a1", "s-anak", { rhkAtasanId: "k1" }),
        rhk("a2", "s-anak", { jenis: "tambahan" }),
      ]),
    ).toEqual([]);
  });

  it("names an orphan, and whether the superior has filled in her own", () => {
    expect(periksaBerjenjang(SKP, [rhk("k1", "s-kepala", { sendiri: true }), rhk("a1", "s-anak"), rhk("l1", "s-lain")])).toEqual([
      { jenis: "tanpaAtasan", skpId: "s-anak", rhkId: "a1", atasanMengisi: true },
      { jenis: "tanpaAtasan", skpId: "s-lain", rhkId: "l1", atasanMengisi: false },
    ]);
  });

  it("names a superior's result that nobody carries, not that of somebody without anybody below", () => {
    expect(
      periksaBerjenjang(SKP.slice(0, 2), [rhk("k1", "s-kepala"), rhk("k2", "s-kepala"), rhk("a1", "s-anak", { rhkAtasanId: "k1" })]),
    ).toEqual([{ jenis: "tanpaPelaksana", skpId: "s-kepala", rhkId: "k2" }]);
  });

  it("names a link to a result that is gone, and one to somebody who is not the superior", () => {
    expect(
      periksaBerjenjang(SKP, [
        rhk("k1", "s-kepala", { sendiri: true }),
        rhk("a1", "s-anak", { rhkAtasanId: "hilang" }),
        rhk("l1", "s-lain", { rhkAtasanId: "k1" }),
      ]),
    ).toEqual([
      { jenis: "tautanPutus", skpId: "s-anak", rhkId: "a1" },
      { jenis: "bukanAtasan", skpId: "s-lain", rhkId: "l1", rhkAtasanId: "k1" },
    ]);
  });
});

describe("an SKP beside the ABK", () => {
  const tugas = [
    { id: "t1", uraian: "Menyusun laporan", satuanHasil: "laporan", volumeSetahun: 24 },
    { id: "t2", uraian: "Mengelola arsip", satuanHasil: "berkas", volumeSetahun: 100 },
  ];
  const hasil = { uraian: "Laporan tersusun", jenis: "utama" } as const;

  it("lists a task without SKP, a main result without task, and no additional one", () => {
    expect(
      bandingTugas(
        tugas,
        [
          { ...hasil, id: "r1", tugasId: "t1", targetAngka: 12 },
          { ...hasil, id: "r2", tugasId: null, targetAngka: null },
          { ...hasil, id: "r3", jenis: "tambahan", tugasId: null, targetAngka: null },
        ],
        2,
      ),
    ).toEqual([
      { jenis: "tugasTanpaSkp", tugasId: "t2", uraian: "Mengelola arsip" },
      { jenis: "skpTanpaTugas", rhkId: "r2", uraian: "Laporan tersusun" },
    ]);
  });

  it("tells a target more than a quarter away from the volume of one holder: 24 shared by two is 12", () => {
    const beda = (target: number) =>
      bandingTugas(tugas.slice(0, 1), [{ ...hasil, id: "r1", tugasId: "t1", targetAngka: target }], 2).map(({ jenis }) => jenis);
    expect([beda(15), beda(9), beda(15.1), beda(8.9), beda(24)]).toEqual([[], [], ["targetBerbeda"], ["targetBerbeda"], ["targetBerbeda"]]);
  });
});

describe("this year beside last year", () => {
  it("says what is new, gone, and has another target, recognised by its words", () => {
    const indikator = (target: string) => [{ uraian: "Jumlah laporan", target, satuan: "laporan" }];
    expect(
      bandingTahun(
        [
          { uraian: "Laporan tersusun", indikator: indikator("12") },
          { uraian: "Arsip tertata", indikator: [] },
          { uraian: "Tetap sama", indikator: indikator("4") },
        ],
        [
          { uraian: "laporan tersusun.", indikator: indikator("24") },
          { uraian: "Tetap sama", indikator: indikator("4") },
          { uraian: "Layanan baru", indikator: [] },
        ],
      ),
    ).toEqual([
      { jenis: "berubah", uraian: "laporan tersusun.", lama: "Jumlah laporan: 12 laporan", baru: "Jumlah laporan: 24 laporan" },
      { jenis: "baru", uraian: "Layanan baru" },
      { jenis: "hilang", uraian: "Arsip tertata" },
    ]);
  });
});
