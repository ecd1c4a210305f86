import { describe, expect, it } from "vitest";
import { KANTOR_KOSONG } from "../../../core/kantor";
import { openKantor } from "../open-kantor";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
const TUGAS = { satuanHasil: "berkas", volume: 10, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };

describe("what the office is told of its data file", () => {
  it("counts units, jabatan, people and tasks apart", async () => {
    const { ask } = openKantor();
    const { id: unitId } = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const jabatan = [];
    for (const nama of ["A", "B"]) jabatan.push(await ask("jabatan.save", { ...JABATAN, unitId, nama }));
    const tambah = ["x", "y", "z"].map((id, urutan) => ({ id, urutan, uraian: `Tugas ${id}`, ...TUGAS }));
    await ask("tugas.save", { jabatanId: jabatan[0]?.id ?? "", tambah });
    expect((await ask("office.status", {})).jumlah).toEqual({ unit: 1, jabatan: 2, pegawai: 0, tugas: 3 });
  });

  it("keeps the identity as it was entered, each field its own; what an older Tepat did not know is empty", async () => {
    const kantor = openKantor();
    expect((await kantor.ask("office.status", {})).kantor).toEqual(KANTOR_KOSONG);
    const identitas = {
      namaInstansi: "Komisi Pemilihan Umum",
      namaKantor: "KPU Kabupaten Contoh",
      alamat: "Jalan Merdeka 1",
      kota: "Contoh",
      penandatanganJabatan: "Sekretaris",
      penandatanganNama: "SARI CONTOH",
      penandatanganNip: "198001012005011001",
      penandatanganPangkat: "Pembina",
    };
    await kantor.ask("office.saveIdentity", { ...identitas, dilihat: KANTOR_KOSONG });
    await kantor.restart();
    expect((await kantor.ask("office.status", {})).kantor).toMatchObject(identitas);
    const { basis } = kantor.host.context.files;
    basis.raw.prepare("UPDATE setelan SET nilai = ? WHERE id = 'kantor'").run(JSON.stringify({ namaKantor: "KPU" }));
    expect((await kantor.ask("office.status", {})).kantor).toEqual({ ...KANTOR_KOSONG, namaKantor: "KPU" });
  });
});

describe("a profile of the office", () => {
  it("keeps its minimum of one person, is removed while another is in force, and comes back with undo", async () => {
    const { ask } = openKantor();
    const semula = (await ask("profil.list", {})).profil.find(({ id }) => id === "permenpanrb-1-2020");
    if (!semula) throw new Error("tanpa profil");
    const { id: _id, revision: _revision, ...isi } = semula;
    const { id, minimumSatu: paling } = await ask("profil.save", { ...isi, nama: "Profil kantor", minimumSatu: true });
    expect(paling).toBe(true);
    const { profil } = await ask("profil.list", {});
    expect(profil.filter(({ minimumSatu }) => minimumSatu).map((satu) => satu.id)).toEqual([id]);
    await ask("profil.remove", { id, revision: profil.find((satu) => satu.id === id)?.revision ?? 0 });
    expect((await ask("profil.list", {})).profil).toHaveLength(2);
    await ask("history.undo", {});
    expect((await ask("profil.list", {})).profil.find(({ nama }) => nama === "Profil kantor")?.minimumSatu).toBe(true);
  });
});

describe("the sample beside the office", () => {
  it("is a file of its own: what is written in one is not in the other, and each is told by its kind", async () => {
    const { ask } = openKantor();
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const keadaan = async () => {
      const { jenisBerkas, jumlah, lokasiBerkas } = await ask("office.status", {});
      return [jenisBerkas, jumlah.unit > 1, lokasiBerkas.split(/[\\/]/u).at(-1)];
    };
    expect(await keadaan()).toEqual(["kantor", false, "tepat.db"]);
    await ask("office.open", { jenis: "contoh" });
    expect(await keadaan()).toEqual(["contoh", true, "contoh.db"]);
    await ask("office.open", { jenis: "kantor" });
    expect(await keadaan()).toEqual(["kantor", false, "tepat.db"]);
    expect((await ask("unit.list", {})).map(({ nama }) => nama)).toEqual(["Umum"]);
  });
});

describe("a window that still shows another file", () => {
  it("may read and open its own file again, but none of its commands reaches the file that is open now", async () => {
    const { host } = openKantor();
    const kode = async (...[nama, isi, dilihat]: Parameters<typeof host.dispatch>) => {
      const jawab = await host.dispatch(nama, isi, dilihat);
      return jawab.ok ? "diterima" : jawab.error.code;
    };
    const unit = { nama: "Umum", indukId: null, kode: null };
    expect(await kode("unit.save", unit, { seen: "contoh" })).toBe("databaseSwitched");
    expect(await kode("unit.list", {}, { seen: "contoh" })).toBe("diterima");
    expect(await host.dispatch("unit.list", {})).toEqual({ ok: true, value: [] });
    expect(await kode("unit.save", unit, { seen: "kantor" })).toBe("diterima");
    expect(await kode("office.open", { jenis: "contoh" }, { seen: "contoh" })).toBe("diterima");
  });

  it("is answered nothing any more once the program has been closed", async () => {
    const { host } = openKantor();
    await host.close();
    expect(await host.dispatch("unit.list", {})).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});
