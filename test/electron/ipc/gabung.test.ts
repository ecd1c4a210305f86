import { describe, expect, it } from "vitest";
import { allIngatan } from "../../../electron/db/ingatan";
import type { Baris } from "../../../core/baris/kolom";
import { codeOf } from "../code-of";
import { openKantor, undoLatest, redoLatest, type KantorUji } from "../open-kantor";

const TABEL = [
  "unit",
  "jabatan",
  "pegawai",
  "riwayatJabatan",
  "tugas",
  "volumeTahun",
  "metode",
  "usulFormasi",
  "ubahanSkenario",
  "ingatan",
];

/** Every row of the tables that a join touches, without revisions. */
function isi({ host }: KantorUji): unknown {
  const { raw } = host.context.files.basis;
  return [...TABEL, "unsurAnjab", "rincianTugas", "responden", "fungsiUnit", "fungsiTugas"].map((tabel) =>
    (raw.prepare(`SELECT * FROM "${tabel}" ORDER BY id`).all() as Baris[]).map(({ revision: _revision, ...row }) => row),
  );
}

const jabatanBaru = (unitId: string, nama: string) => ({
  unitId,
  nama,
  jenis: "pelaksana" as const,
  jenjang: null,
  kelas: null,
  kode: null,
  indukId: null,
});

describe("joining a jabatan with its twin", () => {
  it("adds need and holders up, keeps the total of the office, and is undone and redone whole", async () => {
    const kantor = openKantor("contoh");
    const { ask, host } = kantor;
    const { jabatan: semula, jumlah } = await ask("abk.rekap", {});
    const asal = semula.find((baris) => baris.jabatanId === "contoh-jabatan-pengolah");
    const kembar = await ask("jabatan.save", jabatanBaru(asal?.unitId ?? "", "Pengolah Data & Informasi (lama)"));
    await ask("formasi.propose", { jabatanId: "contoh-jabatan-pengolah", revision: null, jumlah: 2, alasan: "uji" });
    await ask("penugasan.add", { pegawaiId: "contoh-pegawai-1", jabatanId: "contoh-jabatan-pengolah", jenis: "plt" });
    const sebelum = isi(kantor);
    const dari = (await ask("jabatan.list", {})).find((satu) => satu.id === "contoh-jabatan-pengolah");
    const pasangan = { dari: { id: dari?.id ?? "", revision: dari?.revision ?? 0 }, ke: { id: kembar.id, revision: kembar.revision } };
    expect(await ask("jabatan.joinPreview", { dari: pasangan.dari.id, ke: kembar.id })).toMatchObject({
      pegawai: 3,
      penugasan: 1,
      tugas: asal?.jumlahTugas,
      kehilangan: [],
    });
    await ask("jabatan.join", pasangan);
    const sesudah = await ask("abk.rekap", {});
    const hasil = sesudah.jabatan.find((baris) => baris.jabatanId === kembar.id);
    expect([hasil?.kebutuhanMentah, hasil?.bezetting, hasil?.usul]).toEqual([asal?.kebutuhanMentah, 3, 2]);
    expect([sesudah.jumlah.kebutuhanMentah, sesudah.jumlah.bezetting]).toEqual([jumlah.kebutuhanMentah, jumlah.bezetting]);
    expect(await allIngatan(host.context.files.basis.query)).toMatchObject([{ nilai: kembar.id }]);
    expect(await ask("ingatan.list", {})).toMatchObject([
      { jenis: "aliasJabatan", teks: `pengolah data dan informasi · ${asal?.unit ?? ""}`, arti: `${kembar.nama} · ${asal?.unit ?? ""}` },
    ]);
    const [langkah] = (await ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toBe(`Gabungkan jabatan ${dari?.nama ?? ""} ke Pengolah Data & Informasi (lama)`);
    const digabung = isi(kantor);
    expect((await undoLatest(ask))?.dipertahankan).toEqual([]);
    expect(isi(kantor)).toEqual(sebelum);
    expect((await redoLatest(ask)).dipertahankan).toEqual([]);
    expect(isi(kantor)).toEqual(digabung);
    expect(host.context.files.basis.raw.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  it("is refused with itself, and on an older revision of either side", async () => {
    const { ask } = openKantor();
    const unit = await ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
    const satu = await ask("jabatan.save", jabatanBaru(unit.id, "Arsiparis"));
    const dua = await ask("jabatan.save", jabatanBaru(unit.id, "Arsiparis Terampil"));
    const [a, b] = [satu, dua].map(({ id, revision }) => ({ id, revision })) as [
      { id: string; revision: number },
      { id: string; revision: number },
    ];
    await expect(ask("jabatan.join", { dari: a, ke: a })).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    await ask("jabatan.save", { ...jabatanBaru(unit.id, "Arsiparis Mahir"), id: dua.id, revision: dua.revision, kursi: 4 });
    await expect(ask("jabatan.join", { dari: a, ke: b })).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
    await expect(ask("jabatan.join", { dari: b, ke: a })).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
    expect((await ask("jabatan.list", {})).map(({ nama, kursi }) => [nama, kursi])).toEqual([
      ["Arsiparis", null],
      ["Arsiparis Mahir", 4],
    ]);
  });
});

describe("the informasi jabatan of a joined jabatan", () => {
  it("goes where the other has none, says what it loses where both have some, and comes back when the join is undone", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const dari = (await ask("jabatan.list", {})).find((satu) => satu.id === "contoh-jabatan-prakom");
    const kembar = await ask("jabatan.save", jabatanBaru(dari?.unitId ?? "", "Pranata Komputer (lama)"));
    const asal = { asal: "belum" as const, oleh: "", tanggal: null, dari: "" };
    await ask("anjab.save", {
      jabatanId: kembar.id,
      ubahan: [{ unsur: "ikhtisar", revision: null, isi: { teks: "Menjaga jaringan" }, asal }],
    });
    const sebelum = isi(kantor);
    const rincian = (await ask("anjab.get", { jabatanId: "contoh-jabatan-prakom" })).rincian.length;
    const pasangan = {
      dari: { id: dari?.id ?? "", revision: dari?.revision ?? 0 },
      ke: { id: kembar.id, revision: kembar.revision },
    };
    expect(await ask("jabatan.joinPreview", { dari: pasangan.dari.id, ke: pasangan.ke.id })).toMatchObject({
      unsur: 19,
      kehilangan: [{ jenis: "unsur", unsur: ["ikhtisar"] }],
    });
    await ask("jabatan.join", pasangan);
    const hasil = await ask("anjab.get", { jabatanId: kembar.id });
    expect(hasil.unsur).toHaveLength(20);
    expect(hasil.unsur.find(({ unsur }) => unsur === "ikhtisar")?.isi).toEqual({ teks: "Menjaga jaringan" });
    expect(hasil.unsur.find(({ unsur }) => unsur === "bakat")).toMatchObject({ isi: { kode: ["G", "P", "F"] }, asal: "dianalisis" });
    expect([rincian, hasil.rincian.length]).toEqual([7, 7]);
    await undoLatest(ask);
    expect(isi(kantor)).toEqual(sebelum);
  });

  it("goes with a jabatan that is removed, and comes back with it", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const hapus = (await ask("jabatan.list", {})).find((satu) => satu.id === "contoh-jabatan-pengadaan");
    // Nobody may have held it: its one second holder is taken back first.
    for (const { id, revision, jabatanId } of await ask("penugasan.list", {}))
      if (jabatanId === hapus?.id) await ask("penugasan.remove", { id, revision });
    const sebelum = isi(kantor);
    await ask("jabatan.remove", { id: hapus?.id ?? "", revision: hapus?.revision ?? 0 });
    expect((await ask("anjab.list", {})).filter(({ jabatanId }) => jabatanId === hapus?.id)).toEqual([]);
    await undoLatest(ask);
    expect(isi(kantor)).toEqual(sebelum);
  });
});

describe("joining a unit with its twin", () => {
  it("moves and joins what stands in it, and is undone whole", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const { jumlah } = await ask("abk.rekap", {});
    const unit = await ask("unit.list", {});
    const [atas, dari, ke] = unit;
    if (!atas || !dari || !ke) throw new Error("no units in the sample");
    await ask("jabatan.save", jabatanBaru(ke.id, (await ask("jabatan.list", {})).find((satu) => satu.unitId === dari.id)?.nama ?? ""));
    const sebelum = isi(kantor);
    const kunci = ({ id, revision }: { readonly id: string; readonly revision: number }) => ({ id, revision });
    await expect(ask("unit.join", { dari: kunci(atas), ke: kunci(ke) })).rejects.toSatisfy((error) => codeOf(error) === "unitCycle");
    expect((await ask("unit.joinPreview", { dari: dari.id, ke: ke.id })).jabatanDigabung).toBe(1);
    await ask("unit.join", { dari: kunci(dari), ke: kunci(ke) });
    expect((await ask("unit.list", {})).map((satu) => satu.id)).toEqual(unit.map((satu) => satu.id).filter((id) => id !== dari.id));
    const sesudah = await ask("abk.rekap", {});
    expect([sesudah.jumlah.kebutuhanMentah, sesudah.jumlah.bezetting]).toEqual([jumlah.kebutuhanMentah, jumlah.bezetting]);
    await undoLatest(ask);
    expect(isi(kantor)).toEqual(sebelum);
  });
});

describe("joining two jabatan with a standard of competency", () => {
  it("leaves the target's own standard on every day, and takes whole what it has none for", async () => {
    const { ask, host } = openKantor();
    const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const dari = await ask("jabatan.save", jabatanBaru(unit.id, "Arsiparis lama"));
    const ke = await ask("jabatan.save", jabatanBaru(unit.id, "Arsiparis"));
    const { raw } = host.context.files.basis;
    const standar = [
      // The target asks 3 since always; a row of the joined one from 2026 on would make it 1.
      `('k1', '${ke.id}', 'integritas', 3, NULL, 1)`,
      `('d1', '${dari.id}', 'integritas', 2, NULL, 1)`,
      `('d2', '${dari.id}', 'integritas', 1, '2026-01-01', 1)`,
      `('d3', '${dari.id}', 'kerjaSama', 2, NULL, 1)`,
      `('d4', '${dari.id}', 'kerjaSama', 4, '2026-01-01', 1)`,
    ];
    raw.exec(`INSERT INTO standarKompetensi (id, jabatanId, kode, level, sejak, revision) VALUES ${standar.join(", ")}`);
    const { kehilangan } = await ask("jabatan.joinPreview", { dari: dari.id, ke: ke.id });
    expect(kehilangan).toEqual([{ jenis: "standar", jabatan: "Arsiparis", jumlah: 2 }]);
    await ask("jabatan.join", { dari: { id: dari.id, revision: dari.revision }, ke: { id: ke.id, revision: ke.revision } });
    const baris = raw.prepare("SELECT id, level, sejak FROM standarKompetensi WHERE jabatanId = ? ORDER BY id").all([ke.id]) as Baris[];
    expect(baris.map(({ id, level, sejak }) => [id, level, sejak])).toEqual([
      ["d3", 2, null],
      ["d4", 4, "2026-01-01"],
      ["k1", 3, null],
    ]);
  });
});
