import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import { openKantor } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
const TUGAS = { satuanHasil: "berkas", volume: 10, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
const BANK = { uraian: "Menyusun surat", satuanHasil: "", normaWaktuMenit: 10, asalNorma: "diukur" as const, sumber: "" };
const ORANG: Input<"pegawai.save"> = {
  ...ORANG_UJI,
};

/** An office, and what its history says of everything done since. */
function kantorBerkisah() {
  const { ask } = openKantor();
  const kisah = async (banyak: number) =>
    (await ask("history.list", { jumlah: banyak })).langkah.map(({ kalimat }) => kalimat).toReversed();
  return { ask, kisah };
}

describe("the sentence of a step", () => {
  it("names units, jabatan, tasks and where their norms come from", async () => {
    const { ask, kisah } = kantorBerkisah();
    const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    await ask("unit.save", { id: unit.id, revision: 1, nama: "Hukum", indukId: null, kode: null });
    const jabatan = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Arsiparis" });
    await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Penata Arsip", id: jabatan.id, revision: 1 });
    const jabatanId = jabatan.id;
    const tambah = ["a", "b"].map((id, urutan) => ({ id, urutan, uraian: `Tugas ${id}`, ...TUGAS }));
    await ask("tugas.save", { jabatanId, tambah });
    const hapus = [{ id: "b", revision: 1 }];
    await ask("tugas.save", {
      jabatanId,
      tambah: [{ ...TUGAS, id: "c", urutan: 2, uraian: "c" }],
      ubah: [{ id: "a", revision: 1, volume: 5 }],
      hapus,
    });
    await ask("asal.save", { jabatanId, tugas: [{ id: "a", revision: 2 }], isi: { asalNorma: "diukur" } });
    await ask("volumeTahun.save", { jabatanId, volume: [{ tugasId: "a", berlakuUntuk: "tahapan", revision: null, volume: 7 }] });
    await ask("formasi.propose", { jabatanId, revision: null, jumlah: 3, alasan: "beban" });
    const revision = (await ask("abk.rekap", {})).jabatan[0]?.usulRevision ?? null;
    await ask("formasi.propose", { jabatanId, revision, jumlah: null, alasan: "" });
    expect(await kisah(10)).toEqual([
      "Tambah unit Umum",
      "Ubah unit Hukum",
      "Tambah jabatan Arsiparis",
      "Ubah jabatan Penata Arsip",
      "Ubah tugas Penata Arsip (2 baris ditambah)",
      "Ubah tugas Penata Arsip (1 baris ditambah, 1 baris diubah, 1 baris dihapus)",
      "Nyatakan asal dan bukti 1 tugas Penata Arsip",
      "Ubah volume per tahun Penata Arsip",
      "Ubah usul formasi Penata Arsip menjadi 3",
      "Kembalikan usul formasi Penata Arsip ke hasil hitungan",
    ]);
  });

  it("names people, their posts beside their own, and what a kedudukan hukum means", async () => {
    const { ask, kisah } = kantorBerkisah();
    const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const jabatan = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Kepala" });
    const orang = await ask("pegawai.save", ORANG);
    const berubah = await ask("pegawai.save", { ...ORANG, nama: "SITI RAHMA", id: orang.id, revision: orang.revision });
    await ask("penugasan.add", { pegawaiId: orang.id, jabatanId: jabatan.id, jenis: "plt" });
    const [plt] = await ask("penugasan.list", {});
    await ask("penugasan.remove", { id: plt?.id ?? "", revision: 1 });
    await ask("pegawai.remove", { id: orang.id, revision: berubah.revision });
    await ask("jabatan.remove", { id: jabatan.id, revision: 1 });
    await ask("unit.remove", { id: unit.id, revision: 1 });
    expect(await kisah(7)).toEqual([
      "Tambah pegawai SITI CONTOH",
      "Ubah pegawai SITI RAHMA",
      "Tambah Plt. Kepala: SITI RAHMA",
      "Hapus Plt. Kepala: SITI RAHMA",
      "Hapus pegawai SITI RAHMA",
      "Hapus jabatan Kepala",
      "Hapus unit Umum",
    ]);
  });

  it("names profiles, the calendar, years and the bank", async () => {
    const { ask, kisah } = kantorBerkisah();
    const { profil } = await ask("profil.list", {});
    const lain = profil.find(({ id }) => id === "perka-bkn-19-2011");
    await ask("profil.activate", { id: "perka-bkn-19-2011" });
    await ask("tahun.save", { id: "2028", revision: null, jenis: "tahapan" });
    const bank = await ask("bank.save", BANK);
    await ask("bank.save", { ...BANK, uraian: "Menyusun nota", id: bank.id, revision: 1 });
    await ask("bank.remove", { id: bank.id, revision: 2 });
    expect(await kisah(5)).toEqual([
      `Pakai aturan hitung ${lain?.nama ?? ""}`,
      "Ubah jenis tahun 2028",
      "Tambah bank tugas Menyusun surat",
      "Ubah bank tugas Menyusun nota",
      "Hapus bank tugas Menyusun nota",
    ]);
  });
});

describe("what an import remembered", () => {
  it("is listed with the names of what it means", async () => {
    const { ask } = kantorBerkisah();
    await ask("kedudukanHukum.kenalkan", { teks: "Aktif (BKO)", kode: "aktif" });
    const daftar = await ask("ingatan.list", {});
    expect(daftar).toHaveLength(1);
    expect(daftar[0]).toMatchObject({ jenis: "kedudukanHukum", teks: "aktif bko", arti: "Aktif" });
  });
});
