import { describe, expect, it } from "vitest";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { applyPlan } from "../../../electron/db/apply-plan";
import { allIngatan } from "../../../electron/db/ingatan";
import { recordStep } from "../../../electron/db/journal";
import { allPenugasan } from "../../../electron/db/penugasan";
import { openKantor } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const KOSONG = { tambah: [], ubah: [] };
const BIMA: Omit<Pegawai, "id" | "revision"> = {
  ...ORANG_UJI,
  nama: "BIMA CONTOH",
  catatanNip: "",
};

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
      tugas: KOSONG,
      pegawai: { ...KOSONG, tambah: [{ kunci: "baru:9", isi: BIMA }] },
      penugasan: { ...KOSONG, tambah: [{ kunci: "baru:10", isi: { pegawaiId: "baru:9", jabatanId: "baru:2", jenis: "plt" as const } }] },
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
    expect(await allPenugasan(basis.query)).toMatchObject([{ pegawaiId: bima?.id, jabatanId: sekretaris?.id, jenis: "plt" }]);
    expect(await allIngatan(basis.query)).toEqual([
      { id: `aliasJabatan:${unit?.id ?? ""}:sekre taris`, nilai: sekretaris?.id },
      { id: "kedudukanHukum:aktif bekerja", nilai: "aktif" },
    ]);
    const rincian = await ask("history.detail", { id: batch });
    expect(rincian.find((satu) => satu.tabel === "penugasan")).toMatchObject({
      sebutan: "BIMA CONTOH",
      isian: expect.arrayContaining([{ nama: "jabatanId", label: "Jabatan", lama: null, baru: "Sekretaris" }]) as unknown,
    });
    expect((await ask("history.revert", { id: batch })).dipertahankan).toEqual([]);
    expect([await allPenugasan(basis.query), await allIngatan(basis.query), await ask("pegawai.list", {})]).toEqual([[], [], []]);
  });
});
