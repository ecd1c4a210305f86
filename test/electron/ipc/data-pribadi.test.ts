import { describe, expect, it } from "vitest";
import { semuaPenunjukKe } from "../../../core/baris/hubungan";
import type { Kolom } from "../../../core/baris/kolom";
import { NAMA_TABEL, tabelDari } from "../../../core/baris/semua";
import { BENTUK_DATA_PRIBADI, jsonDataPribadi, type DataPribadi } from "../../../core/orang/data-pribadi";
import { ALASAN_TIDAK_IKUT, isTerbatas } from "../../../electron/db/data-pribadi";
import { openKantor, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const LAIN = { kantor: "Kantor", dibuat: "2026-11-27", dasar: "UU 27/2022" };

/** Whether a column may name a person, in any row. */
function menunjukOrang({ makna }: Kolom): boolean {
  if (makna.jenis === "rujukan") return makna.tabel === "pegawai";
  return makna.jenis === "menurutBaris" && Object.values(makna.pilihan).some(menunjukOrang);
}

/** Rows that name somebody in a column which may do so, by the table's own words; of cases none. */
function barisDiBerkas({ host }: KantorUji, id: string): Readonly<Record<string, number>> {
  const { raw } = host.context.files.basis;
  const jumlah: Record<string, number> = {};
  for (const tabel of NAMA_TABEL) {
    const kolom = Object.entries(tabelDari(tabel).kolom).filter(([, satu]) => menunjukOrang(satu));
    if (kolom.length === 0 || isTerbatas(tabel)) continue;
    const syarat = kolom.map(([nama]) => `"${nama}" = ?`).join(" OR ");
    const [{ banyak }] = raw.prepare(`SELECT count(*) AS banyak FROM "${tabel}" WHERE ${syarat}`).all(kolom.map(() => id)) as [
      { readonly banyak: number },
    ];
    if (banyak > 0) jumlah[tabelDari(tabel).nama] = banyak;
  }
  return jumlah;
}

const banyakBaris = (data: DataPribadi, nama: string): number => data.tabel.find((satu) => satu.nama === nama)?.baris.length ?? 0;

describe("everything about one person", () => {
  it("looks into every table that may name a person; cases alone are decided apart", () => {
    const dinyatakan = NAMA_TABEL.flatMap((tabel) =>
      Object.entries(tabelDari(tabel).kolom).flatMap(([kolom, satu]) => (menunjukOrang(satu) ? [`${tabel}.${kolom}`] : [])),
    );
    expect(semuaPenunjukKe("pegawai").map(({ dari, kolom }) => `${dari}.${kolom}`)).toEqual(dinyatakan);
    expect(dinyatakan.length).toBeGreaterThan(15);
    expect(NAMA_TABEL.filter(isTerbatas)).toEqual(["kasus", "langkahKasus", "anggotaPemeriksa", "aksesKasus", "petugasKasus"]);
  });

  it("holds every row of the sample office that names her, whoever she is", async () => {
    const kantor = openKantor("contoh");
    const orang = (await kantor.ask("pegawai.list", {})).filter((_satu, nomor) => nomor % 6 === 0);
    for (const { id, nama } of orang) {
      const data = await kantor.ask("orang.data", { id });
      for (const [tabel, banyak] of Object.entries(barisDiBerkas(kantor, id)))
        expect([nama, tabel, banyakBaris(data, tabel) >= banyak]).toEqual([nama, tabel, true]);
    }
  });

  it("holds, by the schema itself, rows of every table that refers to a person, or there is a reason why not", async () => {
    const kantor = openKantor("contoh");
    const { raw } = kantor.host.context.files.basis;
    const rujukan = raw
      .prepare(
        `SELECT DISTINCT m.name FROM sqlite_master m, pragma_table_info(m.name) k
         LEFT JOIN pragma_foreign_key_list(m.name) f ON f."from" = k.name
         WHERE m.type = 'table' AND (f."table" IN ('pegawai', 'kasus') OR k.name LIKE '%pegawaiId' OR k.name = 'kasusId')`,
      )
      .pluck()
      .all()
      .map(String);
    expect(rujukan).toEqual(expect.arrayContaining(["kasus", "langkahKasus", "anggotaPemeriksa", "aksesKasus", "skp", "permintaanData"]));
    const dijangkau = new Set<string>([...semuaPenunjukKe("pegawai").map(({ dari }) => dari), "langkahKasus"]);
    expect(rujukan.filter((tabel) => !dijangkau.has(tabel) && !Object.hasOwn(ALASAN_TIDAK_IKUT, tabel))).toEqual([]);
  });

  it("holds her cases while cases are open, and each is logged as given out", async () => {
    const kantor = openKantor("contoh");
    const { raw } = kantor.host.context.files.basis;
    const [{ pegawaiId, banyak }] = raw.prepare("SELECT pegawaiId, count(*) AS banyak FROM kasus GROUP BY pegawaiId LIMIT 1").all() as [
      { readonly pegawaiId: string; readonly banyak: number },
    ];
    const dicatat = (): number => Number(raw.prepare("SELECT count(*) FROM aksesKasus WHERE perbuatan = 'cetak'").pluck().all()[0]);
    const sebelum = dicatat();
    const data = await kantor.ask("orang.data", { id: pegawaiId });
    expect(banyakBaris(data, tabelDari("kasus").nama)).toBe(banyak);
    // A case has no name to be called by: its steps stand without one.
    expect(data.tabel.find(({ nama }) => nama === tabelDari("langkahKasus").nama)?.kolom).not.toContain("Bagian dari");
    expect(banyakBaris(data, tabelDari("langkahKasus").nama)).toBeGreaterThan(0);
    expect(dicatat() - sebelum).toBe(banyak);
    expect(data.tidakIkut.join(" ")).toContain("pemberiannya dicatat");
  });

  it("holds no case, and does not say whether there is one, while cases are closed", async () => {
    const kantor = openKantor();
    const { id } = await kantor.ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    const data = await kantor.ask("orang.data", { id });
    expect(data.tidakIkut.join(" ")).toContain("ada atau tidak, tidak ikut");
    expect(banyakBaris(data, tabelDari("kasus").nama)).toBe(0);
  });

  it("names nobody else but her superiors, and no other NIP, in any of its parts", async () => {
    const kantor = openKantor("contoh");
    const semua = await kantor.ask("pegawai.list", {});
    for (const satu of semua.filter((_orang, nomor) => nomor % 9 === 0)) {
      const data = await kantor.ask("orang.data", { id: satu.id });
      const json = jsonDataPribadi(data, LAIN);
      const { raw } = kantor.host.context.files.basis;
      const atasan = new Set(
        ["riwayatAtasan", "skp"].flatMap((tabel) =>
          raw
            .prepare(`SELECT atasanId FROM "${tabel}" WHERE pegawaiId = ?`)
            .all([satu.id])
            .map((baris) => (baris as { readonly atasanId: string | null }).atasanId),
        ),
      );
      const terungkap = semua.filter(
        (lain) => lain.id !== satu.id && !atasan.has(lain.id) && new RegExp(`(?<!\\p{L})${lain.nama}(?!\\p{L})`, "iu").test(json),
      );
      expect([satu.nama, terungkap.map(({ nama }) => nama)]).toEqual([satu.nama, []]);
      expect(semua.filter((lain) => lain.id !== satu.id && lain.nip !== null && json.includes(lain.nip))).toEqual([]);
      expect(json).toContain(satu.nama);
    }
  });

  it("tells what was changed about her before and after, also of a row that is gone", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const orang = await ask("pegawai.save", ORANG_UJI);
    const lain = await ask("pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" });
    const isi = { pegawaiId: orang.id, nama: "Satyalancana X", tanggal: null, pemberi: "", nomor: "" };
    const { id } = await ask("penghargaan.save", isi);
    await ask("penghargaan.save", { ...isi, id, revision: 1, nama: "Satyalancana dari BUDI CONTOH" });
    await ask("catatan.remove", { tabel: "penghargaan", id, revision: 2 });
    await ask("permintaanData.simpan", {
      pegawaiId: orang.id,
      nama: ORANG_UJI.nama,
      jenis: "akses",
      diterima: "2025-11-27T08:00+07:00",
      lewat: "surat",
      isi: "",
      dijawab: null,
      caraJawab: null,
      hasil: null,
      keterangan: "",
      nomor: "",
    });
    const data = await ask("orang.data", { id: orang.id });
    const nama = data.perubahan.filter((satu) => satu.tabel === "Penghargaan" && satu.isian.startsWith("Nama"));
    expect(nama.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([
      ["Satyalancana dari (pegawai lain)", null],
      ["Satyalancana X", "Satyalancana dari (pegawai lain)"],
    ]);
    expect(banyakBaris(data, "Permintaan data pribadi")).toBe(1);
    expect(data.jejak.map(({ langkah }) => langkah)).toContain("Tambah penghargaan Satyalancana X: SITI CONTOH");
    expect(data.jejak.map(({ langkah }) => langkah)).not.toContain("Tambah pegawai BUDI CONTOH");
    expect((await ask("orang.data", { id: lain.id })).tabel.map((tabel) => tabel.nama)).not.toContain("Penghargaan");
  });

  it("tells a superior that she is one, and nothing of what the other person's file holds", async () => {
    const { ask } = openKantor();
    const atasan = await ask("pegawai.save", ORANG_UJI);
    const bawahan = await ask("pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" });
    const hubungan = { pegawaiId: bawahan.id, kerabatId: atasan.id, nama: "", hubungan: "saudara", catatan: "tinggal serumah" } as const;
    const { id } = await ask("keluarga.save", hubungan);
    await ask("keluarga.save", { ...hubungan, id, revision: 1, catatan: "pindah rumah" });
    const data = await ask("orang.data", { id: atasan.id });
    expect(data.tabel.find(({ nama }) => nama === "Keluarga")?.baris).toEqual([["SITI CONTOH"]]);
    expect(JSON.stringify(data)).not.toContain("rumah");
    expect(JSON.stringify(await ask("orang.data", { id: bawahan.id }))).toContain("tinggal serumah");
  });

  it("says where else she is named, as in a note of the office", async () => {
    const { ask } = openKantor();
    const { id } = await ask("pegawai.save", ORANG_UJI);
    await ask("skenario.save", { nama: "Andai", catatan: `Bila ${ORANG_UJI.nama} pindah`, profilId: null });
    const data = await ask("orang.data", { id });
    expect(data.disebut).toContainEqual({ tabel: "Skenario", sebutan: "Andai", isian: "Catatan" });
  });

  it("finds her in a note whatever its capitals, and by the name that she bore before", async () => {
    const { ask } = openKantor();
    const { id, revision } = await ask("pegawai.save", ORANG_UJI);
    await ask("skenario.save", { nama: "Satu", catatan: "bila siti contoh pindah", profilId: null });
    await ask("skenario.save", { nama: "Dua", catatan: "BILA SITI BARU PINDAH", profilId: null });
    await ask("pegawai.save", { ...ORANG_UJI, id, revision, nama: "SITI BARU" });
    const { disebut } = await ask("orang.data", { id });
    expect(disebut.map(({ sebutan }) => sebutan)).toEqual(expect.arrayContaining(["Satu", "Dua"]));
  });

  it("takes out the name of somebody who is gone from the list", async () => {
    const { ask } = openKantor();
    const { id } = await ask("pegawai.save", ORANG_UJI);
    const lain = await ask("pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" });
    await ask("penghargaan.save", { pegawaiId: id, nama: "Bersama BUDI CONTOH", tanggal: null, pemberi: "", nomor: "" });
    await ask("pegawai.remove", { id: lain.id, revision: lain.revision });
    const json = jsonDataPribadi(await ask("orang.data", { id }), LAIN);
    expect(json).toContain("Bersama (pegawai lain)");
    expect(json).not.toContain("BUDI");
  });

  it("tells machines which row hangs on which, with days and figures as they are stored, and people which SKP a plan belongs to", async () => {
    const { ask } = openKantor("contoh");
    const id = (await ask("pegawai.list", {})).find(({ nama }) => nama === "Wirya Adikusuma")?.id ?? "";
    const data = await ask("orang.data", { id });
    type Isi = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    const { dataMesin } = JSON.parse(jsonDataPribadi(data, LAIN)) as { readonly dataMesin: Isi };
    const milik = (tabel: string) => dataMesin[tabel] ?? [];
    for (const [tabel, kolom, ke] of [
      ["rhk", "skpId", "skp"],
      ["indikator", "rhkId", "rhk"],
      ["realisasi", "indikatorId", "indikator"],
    ] as const) {
      const dituju = new Set(milik(ke).map((satu) => satu["id"]));
      expect(milik(tabel).length).toBeGreaterThan(0);
      expect(milik(tabel).filter((satu) => !dituju.has(satu[kolom]))).toEqual([]);
    }
    expect(milik("pegawai")).toMatchObject([{ id, nama: "Wirya Adikusuma", tanggalLahir: "1969-03-14" }]);
    for (const [tabel, baris] of Object.entries(dataMesin))
      expect([tabel, baris.length]).toEqual([tabel, data.mesin.find((satu) => satu.tabel === tabel)?.baris.length]);
    const rencana = data.tabel.find(({ nama }) => nama === "Rencana hasil kerja");
    expect(rencana?.kolom[0]).toBe("Bagian dari");
    expect(rencana?.baris.map(([bagian]) => bagian).every((satu) => /^SKP: 20\d\d, /u.test(satu ?? ""))).toBe(true);
  });

  it("explains how a placement looks at her, without anybody else", async () => {
    const { ask } = openKantor("contoh");
    const orang = (await ask("pegawai.list", {})).find(({ jabatanId }) => jabatanId !== null);
    const { penempatan } = await ask("orang.data", { id: orang?.id ?? "" });
    expect(penempatan.length).toBeGreaterThan(10);
  });

  it("leaves as JSON of a stated form and version", async () => {
    const { ask } = openKantor();
    const { id } = await ask("pegawai.save", ORANG_UJI);
    const json = JSON.parse(jsonDataPribadi(await ask("orang.data", { id }), LAIN)) as Record<string, unknown>;
    expect(json).toMatchObject({ bentuk: BENTUK_DATA_PRIBADI.nama, versiBentuk: BENTUK_DATA_PRIBADI.versi, ...LAIN, nama: ORANG_UJI.nama });
    expect(Object.keys(json)).toEqual([
      "bentuk",
      "versiBentuk",
      "kantor",
      "dibuat",
      "dasar",
      "nama",
      "nip",
      "data",
      "dataMesin",
      "jejakPemrosesan",
      "perubahan",
      "disebutJugaDi",
      "penjelasanPenempatan",
      "tidakIkut",
    ]);
  });
});
