import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { identitasDari } from "../../../core/pegawai/tulis-fakta";
import type { IdentitasPegawai } from "../../../core/pegawai/fakta";
import { applyPlan } from "../../../electron/db/apply-plan";
import { allIngatan } from "../../../electron/db/ingatan";
import { recordStep } from "../../../electron/db/journal";
import { penugasanPada } from "../../../electron/db/penugasan";
import { openKantor } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const PER = "2026-11-26" as PlainDate;
const KOSONG = { tambah: [], ubah: [] };
const BIMA = { ...identitasDari({ ...ORANG_UJI, nama: "BIMA CONTOH", catatanNip: "" }) } as Omit<IdentitasPegawai, "id" | "revision">;
const MILIK = { pegawaiId: "baru:9", sejak: null, nomorSk: "" } as const;
const PLT = { ...MILIK, jabatanId: "baru:2", jenis: "plt", namaJabatan: "", sampai: null } as const;

const TUGAS = {
  jabatanId: "baru:2",
  urutan: 0,
  uraian: "Memimpin rapat",
  satuanHasil: "Rapat",
  volume: 12,
  periode: "tahun",
  normaWaktuMenit: 60,
  keterangan: "",
} as const;
const IKHTISAR = {
  jabatanId: "baru:2",
  unsur: "ikhtisar",
  isi: '{"teks":"Memimpin sekretariat"}',
  asal: "belum",
  oleh: "",
  tanggal: null,
  dari: "",
} as const;

describe("an accepted import", () => {
  it("writes acting posts and remembered names that point at rows of the same import", async () => {
    const { ask, host } = openKantor();
    const { basis } = host.context.files;
    const jabatan = {
      nama: "Sekretaris",
      jenis: "administrator",
      jenjang: null,
      kelas: null,
      kode: null,
      kursi: 1,
      indukId: null,
    } as const;
    const rencana = {
      unit: { ...KOSONG, tambah: [{ kunci: "baru:1", isi: { nama: "Sekretariat", indukId: null, kode: null, urutan: 0 } }] },
      jabatan: { ...KOSONG, tambah: [{ kunci: "baru:2", isi: { ...jabatan, unitId: "baru:1", urutan: 0 } }] },
      tugas: { ...KOSONG, tambah: [{ kunci: "baru:baru:2:0", isi: TUGAS }] },
      unsurAnjab: { ...KOSONG, tambah: [{ kunci: "ikhtisar:baru:2", isi: IKHTISAR }] },
      rincianTugas: { ...KOSONG, tambah: [{ kunci: "baru:baru:2:0", isi: { hasilKerja: "Surat", tahapan: '["Membaca"]' } }] },
      pegawai: { ...KOSONG, tambah: [{ kunci: "baru:9", isi: BIMA }] },
      riwayatStatus: { ...KOSONG, tambah: [{ kunci: "baru:11", isi: { ...MILIK, status: "PNS" as const, akhirKontrak: null } }] },
      riwayatGolongan: KOSONG,
      riwayatJabatan: { ...KOSONG, tambah: [{ kunci: "baru:10", isi: PLT }] },
      riwayatKedudukan: KOSONG,
      riwayatPendidikan: KOSONG,
      kgb: KOSONG,
      ingatan: [
        { id: "aliasJabatan:baru:1:sekre taris", nilai: "baru:2" },
        { id: "kedudukanHukum:aktif bekerja", nilai: "aktif" },
      ],
      pemetaan: [],
    };
    const head = { pelaku: "uji", waktu: new Date(), jenis: "impor" as const, kode: "impor" as const, rincian: { berkas: "a.xlsx" } };
    const batch = recordStep(basis, head, (writer) => [...applyPlan(writer, rencana)]).langkahId ?? "";
    const [unit] = await ask("unit.list", {});
    const [sekretaris] = await ask("jabatan.list", {});
    const [bima] = await ask("pegawai.list", {});
    expect([sekretaris?.unitId, sekretaris?.kursi]).toEqual([unit?.id, 1]);
    expect(await penugasanPada(basis.query, PER)).toMatchObject([{ pegawaiId: bima?.id, jabatanId: sekretaris?.id, jenis: "plt" }]);
    expect(await allIngatan(basis.query)).toEqual([
      { id: `aliasJabatan:${unit?.id ?? ""}:sekre taris`, nilai: sekretaris?.id },
      { id: "kedudukanHukum:aktif bekerja", nilai: "aktif" },
    ]);
    const { unsur, rincian: langkah } = await ask("anjab.get", { jabatanId: sekretaris?.id ?? "" });
    expect(unsur).toMatchObject([{ id: `ikhtisar:${sekretaris?.id ?? ""}`, isi: { teks: "Memimpin sekretariat" }, asal: "belum" }]);
    expect(langkah).toMatchObject([{ hasilKerja: "Surat", tahapan: ["Membaca"] }]);
    const rincian = await ask("history.detail", { id: batch });
    expect(rincian.find((satu) => satu.tabel === "riwayatJabatan")).toMatchObject({
      sebutan: "BIMA CONTOH",
      isian: expect.arrayContaining([{ nama: "jabatanId", label: "Jabatan", lama: null, baru: "Sekretaris" }]) as unknown,
    });
    expect((await ask("history.revert", { id: batch })).dipertahankan).toEqual([]);
    expect([await penugasanPada(basis.query, PER), await allIngatan(basis.query), await ask("pegawai.list", {})]).toEqual([[], [], []]);
  });
});
