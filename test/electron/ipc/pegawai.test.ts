import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, undoLatest, redoLatest, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const ORANG = {
  ...ORANG_UJI,
  nip: "198001012005011001",
  gelarBelakang: "S.E.",
  tanggalLahir: "1980-01-02",
  jenisKelamin: "pria" as const,
  golongan: "III/a",
};

async function jabatanBaru({ ask }: KantorUji, nama: string) {
  const unit = (await ask("unit.list", {}))[0] ?? (await ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null }));
  return ask("jabatan.save", { unitId: unit.id, nama, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null });
}

describe("a person whose NIP contradicts her papers", () => {
  it("is saved with a stated reason, which goes when nothing contradicts any more", async () => {
    const { ask } = openKantor();
    await expect(ask("pegawai.save", ORANG)).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    const saved = await ask("pegawai.save", { ...ORANG, catatanNip: "Akta lahir diperbaiki" });
    expect([saved.nip, saved.catatanNip]).toEqual(["198001012005011001", "Akta lahir diperbaiki"]);
    const cocok = { ...ORANG, tanggalLahir: "1980-01-01", catatanNip: "Akta lahir diperbaiki" };
    expect((await ask("pegawai.save", { ...cocok, id: saved.id, revision: saved.revision })).catatanNip).toBe("");
  });

  it("is not saved with a reason when the NIP is damaged", async () => {
    const { ask } = openKantor();
    const rusak = { ...ORANG, nip: "198001012005011000", catatanNip: "dari daftar lama" };
    await expect(ask("pegawai.save", rusak)).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
  });
});

describe("a person whose birth date and sex were left open", () => {
  it("gets both from the NIP", async () => {
    const { ask } = openKantor();
    expect(await ask("pegawai.save", { ...ORANG, tanggalLahir: null, jenisKelamin: null })).toMatchObject({
      tanggalLahir: "1980-01-01",
      jenisKelamin: "pria",
    });
  });
});

describe("a person without NIP", () => {
  it("stands beside others without one, and gets it later", async () => {
    const { ask } = openKantor();
    const nanti = { ...ORANG, nip: null, tanggalLahir: null, jenisKelamin: null };
    await ask("pegawai.save", nanti);
    const kedua = await ask("pegawai.save", { ...nanti, nama: "BIMA CONTOH" });
    expect((await ask("pegawai.list", {})).map((orang) => orang.nip)).toEqual([null, null]);
    const lengkap = { ...ORANG, nama: "BIMA CONTOH", tanggalLahir: "1980-01-01", id: kedua.id, revision: kedua.revision };
    expect((await ask("pegawai.save", lengkap)).nip).toBe("198001012005011001");
    await undoLatest(ask);
    expect((await ask("pegawai.list", {})).map((orang) => orang.nip)).toEqual([null, null]);
  });
});

describe("an acting post", () => {
  it("stands beside the person's own, does not count, and can be undone", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const sendiri = await jabatanBaru(kantor, "Arsiparis Terampil");
    const kepala = await jabatanBaru(kantor, "Sekretaris");
    const orang = await ask("pegawai.save", { ...ORANG, tanggalLahir: "1980-01-01", jabatanId: sendiri.id });
    await ask("penugasan.add", { pegawaiId: orang.id, jabatanId: kepala.id, jenis: "plt" });
    expect(await ask("penugasan.list", {})).toMatchObject([
      { pegawai: "SITI CONTOH, S.E.", jabatan: "Sekretaris", unit: "Sekretariat", jenis: "plt" },
    ]);
    expect((await ask("abk.rekap", {})).jabatan.map((baris) => [baris.nama, baris.bezetting])).toEqual([
      ["Arsiparis Terampil", 1],
      ["Sekretaris", 0],
    ]);
    expect((await ask("history.list", {})).langkah[0]?.kalimat).toBe("Tambah Plt. Sekretaris: SITI CONTOH");
    await undoLatest(ask);
    expect(await ask("penugasan.list", {})).toEqual([]);
    await redoLatest(ask);
    expect(await ask("penugasan.list", {})).toHaveLength(1);
  });

  it("is refused for her own jabatan and twice, keeps its jabatan, and goes with the person", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const sendiri = await jabatanBaru(kantor, "Arsiparis Terampil");
    const kepala = await jabatanBaru(kantor, "Sekretaris");
    const orang = await ask("pegawai.save", { ...ORANG, tanggalLahir: "1980-01-01", jabatanId: sendiri.id });
    const plt = { pegawaiId: orang.id, jabatanId: kepala.id, jenis: "plt" as const };
    await expect(ask("penugasan.add", { ...plt, jabatanId: sendiri.id })).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    await ask("penugasan.add", plt);
    await expect(ask("penugasan.add", plt)).rejects.toSatisfy((error) => codeOf(error) === "duplicateName");
    await expect(ask("jabatan.remove", { id: kepala.id, revision: kepala.revision })).rejects.toSatisfy(
      (error) => codeOf(error) === "hasDependents",
    );
    await ask("pegawai.remove", { id: orang.id, revision: orang.revision });
    expect(await ask("penugasan.list", {})).toEqual([]);
    await undoLatest(ask);
    expect(await ask("penugasan.list", {})).toHaveLength(1);
    const [satu] = await ask("penugasan.list", {});
    await ask("penugasan.remove", { id: satu?.id ?? "", revision: satu?.revision ?? 0 });
    await ask("jabatan.remove", { id: kepala.id, revision: kepala.revision });
    expect(await ask("jabatan.list", {})).toHaveLength(1);
  });
});

describe("a status that begins after today", () => {
  const NANTI = "2099-01-01";
  const ditolak = (error: unknown) => codeOf(error) === "invalidInput";

  it("is refused as the only one of a person, and saving again leaves no second copy of her", async () => {
    const { ask } = openKantor();
    await expect(ask("pegawai.save", { ...ORANG_UJI, tmtStatus: NANTI })).rejects.toSatisfy(ditolak);
    await expect(ask("pegawai.save", { ...ORANG_UJI, tmtStatus: NANTI })).rejects.toSatisfy(ditolak);
    expect([await ask("pegawai.list", {}), await ask("pegawai.list", { per: NANTI })]).toEqual([[], []]);
    await ask("pegawai.save", { ...ORANG_UJI, tmtStatus: "2020-01-01" });
    expect((await ask("pegawai.list", { per: NANTI })).map(({ nama }) => nama)).toEqual([ORANG_UJI.nama]);
  });

  it("neither takes the place of the one in force nor stays alone, from the form or from her file", async () => {
    const { ask } = openKantor();
    const orang = await ask("pegawai.save", { ...ORANG_UJI, tmtStatus: "2020-01-01" });
    const { id, revision } = orang;
    await expect(ask("pegawai.save", { ...ORANG_UJI, id, revision, tmtStatus: NANTI })).rejects.toSatisfy(ditolak);
    const [kini] = (await ask("orang.get", { id })).riwayatStatus;
    const isi = { pegawaiId: id, status: "PNS" as const, akhirKontrak: null, nomorSk: "" };
    const target = { id: kini?.id ?? "", revision: kini?.revision ?? 0 };
    await expect(ask("riwayatStatus.save", { ...isi, ...target, sejak: NANTI })).rejects.toSatisfy(ditolak);
    await ask("riwayatStatus.save", { ...isi, status: "PPPK", sejak: NANTI });
    await expect(ask("riwayat.remove", { tabel: "riwayatStatus", ...target })).rejects.toSatisfy(ditolak);
    expect((await ask("pegawai.list", {})).map(({ status, tmtStatus }) => [status, tmtStatus])).toEqual([["PNS", "2020-01-01"]]);
  });
});
