import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { irisanPegawai, TANPA_FAKTA, type FaktaOrang, type IdentitasPegawai } from "../../../core/pegawai/fakta";
import type { Baris } from "../../../core/baris/kolom";
import { pegawaiPada } from "../../../electron/db/pegawai-pada";
import { codeOf } from "../code-of";
import { acak } from "../db/random-rows";
import { openKantor, redoLatest, undoLatest } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };

async function kantorDuaJabatan() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const lama = await kantor.ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Arsiparis" });
  const baru = await kantor.ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Bendahara" });
  const orang = await kantor.ask("pegawai.save", { ...ORANG_UJI, jabatanId: lama.id, tmtJabatan: "2020-01-01" });
  return { kantor, lama, baru, orang };
}

describe("a person who is saved with another post", () => {
  it("holds the one before until the day before its TMT, and the other from that day on", async () => {
    const { kantor, lama, baru, orang } = await kantorDuaJabatan();
    const { id, revision } = orang;
    await kantor.ask("pegawai.save", { ...ORANG_UJI, id, revision, jabatanId: baru.id, tmtJabatan: "2024-03-01" });
    const pada = async (per: string) => (await kantor.ask("pegawai.list", { per }))[0]?.jabatanId;
    expect([await pada("2019-12-31"), await pada("2020-01-01"), await pada("2024-02-29"), await pada("2024-03-01")]).toEqual([
      null,
      lama.id,
      lama.id,
      baru.id,
    ]);
    const rekap = async (per: string) => (await kantor.ask("abk.rekap", { per })).jabatan.map(({ bezetting }) => bezetting);
    expect([await rekap("2024-02-29"), await rekap("2024-03-01")]).toEqual([
      [1, 0],
      [0, 1],
    ]);
    await undoLatest(kantor.ask);
    expect(await pada("2024-03-01")).toBe(lama.id);
    await redoLatest(kantor.ask);
    expect(await pada("2024-03-01")).toBe(baru.id);
  });

  it("is refused when the other would be hidden by what began later, and when she was changed meanwhile", async () => {
    const { kantor, lama, baru, orang } = await kantorDuaJabatan();
    const { id, revision } = orang;
    const pindah = await kantor.ask("pegawai.save", { ...ORANG_UJI, id, revision, jabatanId: baru.id, tmtJabatan: "2024-03-01" });
    const mundur = { ...ORANG_UJI, id, revision: pindah.revision, jabatanId: baru.id, tmtJabatan: "2019-01-01" };
    await expect(kantor.ask("pegawai.save", mundur)).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    // Only a fact of hers changed, and she is another one all the same.
    await expect(kantor.ask("pegawai.save", { ...ORANG_UJI, id, revision, jabatanId: lama.id })).rejects.toSatisfy(
      (error) => codeOf(error) === "staleRevision",
    );
  });
});

describe("a single fact", () => {
  it("is added, changed and taken away in one step each, told in words", async () => {
    const { kantor, orang } = await kantorDuaJabatan();
    const golongan = { pegawaiId: orang.id, golongan: "IIIa", masaKerjaTahun: 4, masaKerjaBulan: 0, nomorSk: "12/SK" };
    const { id } = await kantor.ask("riwayatGolongan.save", { ...golongan, sejak: "2020-04-01" });
    await kantor.ask("riwayatGolongan.save", { ...golongan, golongan: "III/b", sejak: "2020-04-01", id, revision: 1 });
    const pada = async (per: string) => (await kantor.ask("pegawai.list", { per }))[0]?.golongan;
    expect([await pada("2020-03-31"), await pada("2020-04-01")]).toEqual([null, "III/b"]);
    await expect(kantor.ask("riwayatGolongan.save", { ...golongan, sejak: "2020-04-01" })).rejects.toSatisfy(
      (error) => codeOf(error) === "duplicateName",
    );
    await kantor.ask("riwayat.remove", { tabel: "riwayatGolongan", id, revision: 2 });
    expect(await pada("2020-04-01")).toBeNull();
    const kalimat = (await kantor.ask("history.list", { jumlah: 3 })).langkah.map((satu) => satu.kalimat);
    expect(kalimat).toEqual([
      "Hapus riwayat golongan SITI CONTOH",
      "Ubah riwayat golongan SITI CONTOH: III/b sejak 01-04-2020",
      "Tambah riwayat golongan SITI CONTOH: III/a sejak 01-04-2020",
    ]);
    await undoLatest(kantor.ask);
    expect(await pada("2020-04-01")).toBe("III/b");
  });

  it("is refused where it says nothing, contradicts itself, or is the last status", async () => {
    const { kantor, orang, lama } = await kantorDuaJabatan();
    const pos = { pegawaiId: orang.id, jenis: "plt" as const, sejak: "2024-01-01" };
    const ditolak = async (kerja: Promise<unknown>): Promise<void> =>
      expect(kerja).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    await ditolak(kantor.ask("riwayatJabatan.save", { ...pos, jabatanId: null }));
    await ditolak(kantor.ask("riwayatJabatan.save", { ...pos, jabatanId: lama.id, namaJabatan: "Camat" }));
    await ditolak(kantor.ask("riwayatJabatan.save", { ...pos, jabatanId: lama.id, sampai: "2023-12-31" }));
    await ditolak(kantor.ask("riwayatAtasan.save", { pegawaiId: orang.id, sejak: null, atasanId: orang.id }));
    await ditolak(kantor.ask("riwayatAtasan.save", { pegawaiId: orang.id, sejak: null, atasanId: null }));
    await ditolak(kantor.ask("riwayat.remove", { tabel: "riwayatStatus", id: `${orang.id}:status`, revision: 1 }));
  });
});

/** Facts of many people, made up: whatever they are, SQL and the rule say the same of every day. */
describe("people as at a day", () => {
  it("are by SQL what the rule says, on both sides of every boundary", async () => {
    const { kantor, lama, baru } = await kantorDuaJabatan();
    const { raw, query } = kantor.host.context.files.basis;
    const berikut = acak(7);
    const hari = (): string | null => (berikut(5) === 0 ? null : `20${10 + berikut(3)}-0${1 + berikut(2)}-0${1 + berikut(3)}`);
    const isi: Record<keyof FaktaOrang, (id: string) => Baris> = {
      riwayatJabatan: () => {
        const sejak = hari();
        const sampai = berikut(3) === 0 ? "2011-01-02" : null;
        return {
          jenis: berikut(4) === 0 ? "plt" : "definitif",
          jabatanId: [lama.id, baru.id, null][berikut(3)] ?? null,
          namaJabatan: ["", "Camat"][berikut(2)] ?? "",
          sejak,
          sampai: sampai !== null && sejak !== null && sejak > sampai ? null : sampai,
        };
      },
      riwayatGolongan: () => ({ golongan: ["III/a", "III/b", null][berikut(3)] ?? null, sejak: hari(), masaKerjaTahun: berikut(9) }),
      riwayatStatus: () => ({ status: ["PNS", "CPNS", "PPPK"][berikut(3)] ?? "PNS", sejak: hari() }),
      riwayatKedudukan: () => ({ kedudukanHukum: ["Aktif", "CLTN"][berikut(2)] ?? "", sejak: hari() }),
      riwayatPendidikan: () => ({
        tingkatPendidikan: ["S-1", "S-2", "SLTA"][berikut(3)] ?? "",
        pendidikan: "",
        tahunLulus: berikut(2) === 0 ? null : 2010 + berikut(3),
        sejak: hari(),
      }),
      riwayatAtasan: () => ({ namaAtasan: "ANI", sejak: hari() }),
    };
    const fakta = new Map<string, Record<string, unknown[]>>();
    for (let nomor = 0; nomor < 150; nomor += 1) {
      const id = `p${nomor}`;
      raw
        .prepare("INSERT INTO pegawai (id, nama, gelarDepan, gelarBelakang, tempatLahir, revision) VALUES (?, 'N', '', '', '', 1)")
        .run([id]);
      const milik: Record<string, unknown[]> = {};
      for (const [tabel, buat] of Object.entries(isi)) {
        for (let kali = berikut(4); kali > 0; kali -= 1) {
          const baris: Baris = { id: `${id}-${tabel}-${kali}`, pegawaiId: id, ...buat(id), revision: 1 };
          const kolom = Object.keys(baris);
          const tulis = raw.prepare(`INSERT OR IGNORE INTO ${tabel} (${kolom.join(", ")}) VALUES (${kolom.map(() => "?").join(", ")})`);
          if (tulis.run(Object.values(baris)).changes === 1) (milik[tabel] ??= []).push(baris);
        }
      }
      fakta.set(id, milik);
    }
    const identitas = new Map(
      (await query.selectFrom("pegawai").selectAll().execute()).map((satu): [string, IdentitasPegawai] => [satu.id, satu]),
    );
    for (const per of [
      "2009-12-31",
      "2010-01-01",
      "2010-02-02",
      "2011-01-01",
      "2011-01-02",
      "2011-01-03",
      "2012-02-03",
      "2030-01-01",
    ] as PlainDate[]) {
      const sql = new Map((await pegawaiPada(query, per)).map((satu) => [satu.id, satu]));
      for (const [id, milik] of fakta) {
        const orang = identitas.get(id);
        const menurutAturan = orang ? irisanPegawai(orang, { ...TANPA_FAKTA, ...milik }, per) : null;
        expect([per, id, sql.get(id) ?? null]).toEqual([per, id, menurutAturan]);
      }
    }
  });
});
