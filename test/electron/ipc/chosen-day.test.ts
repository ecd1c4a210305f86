import { permintaanNaskah, type PermintaanNaskah } from "../../../core/contract/naskah";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { procedures, type ProcedureName } from "../../../core/contract/procedures";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { kasusSejakJuli } from "./kasus-uji";
import { openKantor, type KantorUji } from "../open-kantor";
import { fieldsOf } from "./fields-of";
import { ORANG_UJI } from "../../orang-uji";

const SEBELUM = "2026-06-30";
const SESUDAH = "2026-07-01";

/** One jabatan whose only holder took it up on 1 July 2026, counted as nobody the day before. */
async function kantorBerganti() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const isi = { jenis: "pelaksana" as const, jenjang: null, kelas: 6, kode: null, indukId: null };
  const jabatan = await kantor.ask("jabatan.save", { unitId: unit.id, nama: "Arsiparis", ...isi });
  const tugas = { satuanHasil: "berkas", volume: 625, periode: "tahun" as const, normaWaktuMenit: 120, keterangan: "" };
  await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [{ id: "t", urutan: 0, uraian: "Menata arsip", ...tugas }] });
  await kantor.ask("pegawai.save", {
    ...ORANG_UJI,
    jabatanId: jabatan.id,
    tmtJabatan: SESUDAH,
  });
  const skenario = await kantor.ask("skenario.save", { nama: "Andai", catatan: "", profilId: null });
  return { kantor, jabatan, skenario };
}

type Kantor = Awaited<ReturnType<typeof kantorBerganti>>;

/** Holders that a workbook prints behind the name of the jabatan. */
function tercetak(isi: Uint8Array, lembar: string, kolom: { readonly nama: string; readonly bezetting: string }): unknown {
  const halaman = lembarBernama(bukaBuku(isi), lembar);
  return sel(halaman, `${kolom.bezetting}${barisBerisi(halaman, kolom.nama, "Arsiparis")}`).nilai;
}

function buku({ ask }: KantorUji, naskah: PermintaanNaskah) {
  return ask("naskah.buat", { naskah, bentuk: "xlsx" });
}

/** Kinds of document that are made for a day. */
const BERHARI: readonly PermintaanNaskah["jenis"][] = [
  "formasi",
  "formulir",
  "jejak",
  "jejakJumlah",
  "jabatan",
  "bandingProfil",
  "limaTahun",
  "proyeksi",
  "peta",
  "pegawai",
];

/** Those that only say the day: they count nobody. */
const BERTANGGAL: readonly PermintaanNaskah["jenis"][] = ["informasiJabatan"];

/** Every cell of a workbook but the day itself, from the left to the right and from above. */
function isiBuku(isi: Uint8Array): unknown[] {
  const { SheetNames, Sheets } = bukaBuku(isi);
  const baris = SheetNames.flatMap((nama) => XLSX.utils.sheet_to_json<unknown[]>(Sheets[nama] ?? {}, { header: 1 }));
  return baris.flat().filter((nilai) => !/2026/u.test(String(nilai)));
}

/** The first figure of the row of totals: the holders. */
function bezettingTergambar(isi: Uint8Array): number {
  const teks = new TextDecoder().decode(isi).replaceAll(/<[^>]*>/gu, "|");
  return Number(/JUMLAH\|+(\d+)/u.exec(teks)?.[1]);
}

/** Somebody who was there on both days did not come on 1 July. Answers her id. */
async function tidakMasuk({ kantor }: Kantor): Promise<string> {
  const [orang] = await kantor.ask("pegawai.list", { per: SEBELUM });
  const pegawaiId = orang?.id ?? "";
  const isi = { kode: "tanpaKeterangan" as const, masuk: null, keluar: null, menitTerlambat: null, menitPulangCepat: null, keterangan: "" };
  // The day that is asked about second finds it written.
  await kantor.ask("presensi.simpan", { hari: [{ pegawaiId, tanggal: SESUDAH, lama: null, isi }] }).catch(() => undefined);
  return pegawaiId;
}

/** The holders that each procedure which takes a day answers for the jabatan. */
const PEMANGKU: { readonly [N in ProcedureName]?: (kantor: Kantor, per: string) => Promise<unknown> } = {
  "abk.rekap": async ({ kantor }, per) => (await kantor.ask("abk.rekap", { per })).jabatan[0]?.bezetting,
  "abk.get": async ({ kantor, jabatan }, per) => (await kantor.ask("abk.get", { jabatanId: jabatan.id, per })).bezetting.jumlah,
  "abk.explain": async ({ kantor, jabatan }, per) => (await kantor.ask("abk.explain", { jabatanId: jabatan.id, per })).bezetting,
  "jejak.jumlah": async ({ kantor }, per) => (await kantor.ask("jejak.jumlah", { unitId: null, per })).jumlah.bezetting,
  "profil.compare": async ({ kantor }, per) =>
    (await kantor.ask("profil.compare", { profilId: ["permenpanrb-1-2020"], per })).jabatan[0]?.bezetting,
  "skenario.rekap": async ({ kantor, skenario }, per) =>
    (await kantor.ask("skenario.rekap", { id: skenario.id, per })).jabatan[0]?.bezetting,
  "kebutuhan.lima": async ({ kantor }, per) => (await kantor.ask("kebutuhan.lima", { per })).jumlahAbk.bezetting,
  "proyeksi.kantor": async ({ kantor }, per) => {
    const [jabatan] = (await kantor.ask("proyeksi.kantor", { per })).jabatan;
    return (jabatan?.pns ?? 0) + (jabatan?.pppk ?? 0);
  },
  "peta.get": async ({ kantor }, per) => (await kantor.ask("peta.get", { per })).jumlah.bezetting,
  "pegawai.list": async ({ kantor, jabatan }, per) =>
    (await kantor.ask("pegawai.list", { per })).filter(({ jabatanId }) => jabatanId === jabatan.id).length,
  "penugasan.list": async ({ kantor, jabatan }, per) => {
    if (per === SEBELUM) {
      const [orang] = await kantor.ask("pegawai.list", {});
      const plt = { pegawaiId: orang?.id ?? "", jabatanId: jabatan.id, jenis: "plt" as const };
      await kantor.ask("riwayatJabatan.save", { ...plt, sejak: SESUDAH }).catch(() => undefined);
    }
    return (await kantor.ask("penugasan.list", { per })).length;
  },
  "presensi.hitungan": async (berganti, per) => {
    await tidakMasuk(berganti);
    return (await berganti.kantor.ask("presensi.hitungan", { tahun: 2026, per })).orang.filter(
      ({ tanpaKeterangan }) => tanpaKeterangan.length > 0,
    ).length;
  },
  "presensi.orang": async (berganti, per) => {
    const pegawaiId = await tidakMasuk(berganti);
    return (await berganti.kantor.ask("presensi.orang", { pegawaiId, tahun: 2026, per })).hitungan.tanpaKeterangan.length;
  },
  "presensi.tren": async (berganti, per) => {
    await tidakMasuk(berganti);
    return (await berganti.kantor.ask("presensi.tren", { tahun: 2026, per })).reduce((jumlah, bulan) => jumlah + bulan.tanpaKeterangan, 0);
  },
  "peta.svg": async ({ kantor }, per) => bezettingTergambar((await kantor.ask("peta.svg", { per })).isi),
  // Of cases it is a punishment that is served.
  "kasus.daftar": async ({ kantor: { ask } }, per) => {
    await kasusSejakJuli(ask, per === SEBELUM);
    return (await ask("kasus.daftar", { per })).filter(({ keadaan }) => keadaan === "dijalani").length;
  },
  "kasus.satu": async ({ kantor: { ask } }, per) => {
    const { id } = await kasusSejakJuli(ask, per === SEBELUM);
    return (await ask("kasus.satu", { id, per })).keadaan === "dijalani" ? 1 : 0;
  },
  "kasus.pegawai": async ({ kantor: { ask } }, per) => {
    const { pegawaiId } = await kasusSejakJuli(ask, per === SEBELUM);
    return (await ask("kasus.pegawai", { pegawaiId, per })).efek.filter(({ akibat }) => akibat === "kgb").length;
  },
};

describe("the chosen day", () => {
  it.each(Object.entries(PEMANGKU))("reaches %s: nobody on 30 June, one holder on 1 July", async (_nama, pemangku) => {
    const kantor = await kantorBerganti();
    expect([await pemangku(kantor, SEBELUM), await pemangku(kantor, SESUDAH)]).toEqual([0, 1]);
  });

  it.each([
    ["formasi", "Usul Formasi"],
    ["formulir", "Rekap"],
  ] as const)("reaches the document %s", async (jenis, lembar) => {
    const { kantor } = await kantorBerganti();
    const pemangku = async (per: string) => tercetak((await buku(kantor, { jenis, per })).isi, lembar, { nama: "B", bezetting: "F" });
    expect([await pemangku(SEBELUM), await pemangku(SESUDAH)]).toEqual([0, 1]);
  });

  it.each(BERHARI)("reaches every document that takes one: %s", async (jenis) => {
    const { kantor, jabatan } = await kantorBerganti();
    const isian = jenis === "peta" ? { rupa: "daftar" } : { jabatanId: jabatan.id, unitId: null, profilId: ["permenpanrb-1-2020"] };
    const angka = async (per: string) => isiBuku((await buku(kantor, { ...isian, jenis, per } as PermintaanNaskah)).isi);
    const [sebelum, sesudah] = [await angka(SEBELUM), await angka(SESUDAH)];
    expect(sebelum.length).toBeGreaterThan(0);
    expect(sebelum).not.toEqual(sesudah);
  });

  it("is said by the book of informasi jabatan", async () => {
    const { kantor } = await kantorBerganti();
    const buka = async (per: string) =>
      JSON.stringify(bukaBuku((await buku(kantor, { jenis: "informasiJabatan", buku: true, per })).isi).Sheets);
    expect(await buka(SEBELUM)).toContain("30 Juni 2026");
    expect(await buka(SESUDAH)).not.toContain("30 Juni 2026");
  });

  it("is asserted for every document that takes one", () => {
    const pilihan = permintaanNaskah.options.filter(({ shape }) => "per" in shape).map(({ shape }) => shape.jenis.value);
    expect(pilihan).toEqual(expect.arrayContaining([...BERHARI, ...BERTANGGAL]));
  });

  it("is asserted for every procedure that takes one", () => {
    const berhari = Object.keys(procedures).filter((nama) => fieldsOf(nama as ProcedureName).includes("per"));
    expect(berhari).toEqual(expect.arrayContaining(Object.keys(PEMANGKU)));
  });

  it("is today when it is left out", async () => {
    const { kantor } = await kantorBerganti();
    const hariIni = (await kantor.ask("office.status", {})).hariIni;
    const per = async ({ ask }: KantorUji) => [(await ask("abk.rekap", {})).per, (await ask("kebutuhan.lima", {})).per];
    expect(await per(kantor)).toEqual([hariIni, hariIni]);
    expect((await buku(kantor, { jenis: "formasi" })).nama).toContain(hariIni);
  });

  it("stands in the names of the files and in the heading of the proposal", async () => {
    const { kantor } = await kantorBerganti();
    const formasi = await buku(kantor, { jenis: "formasi", per: SEBELUM });
    const formulir = await buku(kantor, { jenis: "formulir", per: SEBELUM });
    expect([formasi.nama, formulir.nama].map((nama) => nama.includes(SEBELUM))).toEqual([true, true]);
    expect(JSON.stringify(lembarBernama(bukaBuku(formasi.isi), "Usul Formasi"))).toContain("30 Juni 2026");
  });
});
