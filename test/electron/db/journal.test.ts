import { describe, expect, it } from "vitest";
import { recordStep } from "../../../electron/db/journal";
import { openKantor, type KantorUji } from "../open-kantor";

const HEAD = { pelaku: "uji", waktu: new Date(0), jenis: "ubah" as const, kode: "unitTambah" as const, rincian: {} };

async function unitBaru({ ask }: KantorUji, nama: string) {
  return ask("unit.save", { nama, indukId: null, kode: null });
}

function jabatanDi(unitId: string) {
  return { unitId, nama: "Arsiparis", jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
}

describe("a write that meets what another window did", () => {
  it("says that the row was saved already when a save arrives twice", async () => {
    const kantor = openKantor();
    const jabatan = await kantor.ask("jabatan.save", jabatanDi((await unitBaru(kantor, "Umum")).id));
    const isi = {
      urutan: 1,
      uraian: "Arsip",
      satuanHasil: "surat",
      volume: 1,
      periode: "tahun" as const,
      normaWaktuMenit: 1,
      keterangan: "",
    };
    const tambah = { jabatanId: jabatan.id, tambah: [{ id: "t1", ...isi }] };
    await kantor.ask("tugas.save", tambah);
    await expect(kantor.ask("tugas.save", tambah)).rejects.toThrow("staleRevision");
  });

  it("says what is gone when the unit of a new jabatan was removed", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Umum");
    await kantor.ask("unit.remove", { id: unit.id, revision: 1 });
    await expect(kantor.ask("jabatan.save", jabatanDi(unit.id))).rejects.toThrow("notFound");
  });
});

describe("text that a data file cannot hold", () => {
  it("is stored as the journal says, so that it can be undone", async () => {
    const kantor = openKantor();
    expect((await unitBaru(kantor, "Umum\u0000 dan\u0007Logistik \ud83d")).nama).toBe("Umum dan Logistik \ufffd");
    expect(await kantor.ask("history.undo", {})).toMatchObject({ dikembalikan: 1, dipertahankan: [] });
    expect(await kantor.ask("unit.list", {})).toEqual([]);
  });
});

describe("a disk that is full", () => {
  it("fails the step at hand, whichever write it meets, and the next one goes through", async () => {
    const kantor = openKantor();
    const { basis } = kantor.host.context.files;
    const pages = Number(basis.raw.prepare("PRAGMA page_count").pluck().all()[0]);
    for (let room = 0; room < 6; room += 1) {
      basis.raw.exec(`PRAGMA max_page_count = ${pages + room}`);
      const long = { ...HEAD, rincian: { nama: "n".repeat(room % 2 === 0 ? 40_000 : 10) } };
      expect(() =>
        recordStep(basis, long, (writer) =>
          writer.insert("unit", { id: "penuh", indukId: null, nama: "N".repeat(60_000), namaKunci: "n", kode: null, urutan: 1 }),
        ),
      ).toThrow(/full/);
      expect(basis.raw.inTransaction).toBe(false);
    }
    basis.raw.exec("PRAGMA max_page_count = 1000000");
    expect((await unitBaru(kantor, "Umum")).nama).toBe("Umum");
    expect((await kantor.ask("unit.list", {})).map((satu) => satu.nama)).toEqual(["Umum"]);
  });
});
