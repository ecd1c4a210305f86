import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, undoLatest } from "../open-kantor";

const JENIS = { jenjang: null, kode: null, indukId: null } as const;

async function kantorDuaUnit() {
  const kantor = openKantor();
  const sub = await kantor.ask("unit.save", { nama: "Subbagian Umum", indukId: null, kode: null });
  const lain = await kantor.ask("unit.save", { nama: "Subbagian Hukum", indukId: null, kode: null });
  const kasub = await kantor.ask("jabatan.save", { ...JENIS, unitId: sub.id, nama: "Kepala Subbagian Umum", jenis: "pengawas", kelas: 9 });
  const arsiparis = await kantor.ask("jabatan.save", { ...JENIS, unitId: sub.id, nama: "Pengelola Arsip", jenis: "pelaksana", kelas: 9 });
  const isi = { satuanHasil: "berkas", volume: 100, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
  await kantor.ask("tugas.save", {
    jabatanId: arsiparis.id,
    tambah: [
      { id: "t1", urutan: 1, uraian: "Menata arsip inaktif", ...isi },
      { id: "t2", urutan: 2, uraian: "Merawat taman kantor", ...isi },
    ],
  });
  const simpan = (uraian: readonly string[], dilihat: readonly { readonly id: string; readonly revision: number }[] = []) =>
    kantor.ask("fungsi.save", { unitId: sub.id, dilihat, baris: uraian.map((satu) => ({ id: null, uraian: satu, sumber: "Pasal 3" })) });
  const temuan = async () => (await kantor.ask("organisasi.findings", {})).temuan;
  return { kantor, sub, lain, kasub, arsiparis, simpan, temuan };
}

const lihat = (fungsi: readonly { readonly id: string; readonly revision: number }[]) =>
  fungsi.map(({ id, revision }) => ({ id, revision }));

describe("the functions of a unit", () => {
  it("are kept in their order, let two change places in words, and come back as one step", async () => {
    const { kantor, sub, simpan } = await kantorDuaUnit();
    const [a, b] = await simpan(["Pengelolaan arsip", "Pengelolaan taman"]);
    if (!a || !b) throw new Error("two functions are kept");
    const ditukar = await kantor.ask("fungsi.save", {
      unitId: sub.id,
      dilihat: lihat([a, b]),
      baris: [
        { id: a.id, uraian: b.uraian, sumber: "" },
        { id: b.id, uraian: a.uraian, sumber: "" },
        { id: null, uraian: "Pengelolaan rapat", sumber: "" },
      ],
    });
    expect(ditukar.map(({ id, uraian, urutan }) => [id === a.id ? "a" : id === b.id ? "b" : "baru", uraian, urutan])).toEqual([
      ["a", "Pengelolaan taman", 1],
      ["b", "Pengelolaan arsip", 2],
      ["baru", "Pengelolaan rapat", 3],
    ]);
    await undoLatest(kantor.ask);
    const { fungsi } = await kantor.ask("organisasi.findings", {});
    expect(fungsi.map(({ uraian, sumber }) => [uraian, sumber])).toEqual([
      ["Pengelolaan arsip", "Pasal 3"],
      ["Pengelolaan taman", "Pasal 3"],
    ]);
  });

  it("give the words of one that moves to a new line", async () => {
    const { kantor, sub, simpan } = await kantorDuaUnit();
    const [a] = await simpan(["Pengelolaan arsip"]);
    if (!a) throw new Error("a function is kept");
    const kini = await kantor.ask("fungsi.save", {
      unitId: sub.id,
      dilihat: lihat([a]),
      baris: [
        { id: null, uraian: "Pengelolaan arsip", sumber: "" },
        { id: a.id, uraian: "Pengelolaan surat", sumber: "" },
      ],
    });
    expect(kini.map(({ id, uraian }) => [id === a.id, uraian])).toEqual([
      [false, "Pengelolaan arsip"],
      [true, "Pengelolaan surat"],
    ]);
  });

  it("are refused when one is said twice, when the unit has gone, and when another window wrote meanwhile", async () => {
    const { kantor, sub, lain, simpan } = await kantorDuaUnit();
    expect(await simpan(["Pengelolaan arsip", "pengelolaan  ARSIP"]).catch(codeOf)).toBe("duplicateName");
    expect(await kantor.ask("fungsi.save", { unitId: "hilang", dilihat: [], baris: [] }).catch(codeOf)).toBe("notFound");
    const tersimpan = await simpan(["Pengelolaan arsip"]);
    expect(await simpan(["Pengelolaan surat"]).catch(codeOf)).toBe("staleRevision");
    expect(await simpan(["=SUM(A1) arsip"], lihat(tersimpan)).catch(codeOf)).toBe("invalidInput");
    const usang = tersimpan.map(({ id, revision }) => ({ id, revision: revision + 1 }));
    expect(await simpan(["Pengelolaan surat"], usang).catch(codeOf)).toBe("staleRevision");
    const asing = { unitId: lain.id, dilihat: lihat(tersimpan), baris: [] };
    expect(await kantor.ask("fungsi.save", asing).catch(codeOf)).toBe("staleRevision");
    const takDikenal = { unitId: sub.id, dilihat: lihat(tersimpan), baris: [{ id: "entah", uraian: "x", sumber: "" }] };
    expect(await kantor.ask("fungsi.save", takDikenal).catch(codeOf)).toBe("notFound");
    expect((await kantor.ask("organisasi.findings", {})).fungsi.map(({ uraian }) => uraian)).toEqual(["Pengelolaan arsip"]);
  });

  it("come from a text file with its commas, and from a list whose second column is the source", async () => {
    const { kantor } = await kantorDuaUnit();
    const baca = (nama: string, isi: string) => kantor.ask("fungsi.read", { nama, isi: new TextEncoder().encode(isi) });
    expect(await baca("fungsi.txt", "a. Rencana, program, dan anggaran;\nb. Arsip.")).toEqual([
      { uraian: "Rencana, program, dan anggaran", sumber: "" },
      { uraian: "Arsip", sumber: "" },
    ]);
    expect(await baca("fungsi.csv", "No;Fungsi;Sumber\n1;Rencana, program;Pasal 1\n2;Arsip;Pasal 2\n")).toEqual([
      { uraian: "Rencana, program", sumber: "Pasal 1" },
      { uraian: "Arsip", sumber: "Pasal 2" },
    ]);
    expect(await baca("fungsi.xlsx", "PK\u0003\u0004rusak").catch(codeOf)).toBe("fileUnreadable");
  });
});

describe("functions and tasks", () => {
  it("are linked as the office says, taken back, and go with the function and with the task", async () => {
    const { kantor, sub, arsiparis, simpan, temuan } = await kantorDuaUnit();
    const tersimpan = await simpan(["Pengelolaan arsip", "Penanganan pengaduan"]);
    const aduan = tersimpan[1];
    if (!aduan) throw new Error("two functions are kept");
    const jenis = async () => (await temuan()).map((satu) => satu.jenis).filter((satu) => satu.includes("ungsi"));
    expect(await jenis()).toEqual(["fungsiTanpaTugas", "tugasTanpaFungsi"]);
    const hubungkan = (revision: number | null, hubungan: "melayani" | "tidak" | null) =>
      kantor.ask("fungsi.link", { fungsiId: aduan.id, tugas: [{ tugasId: "t2", revision, hubungan }] });
    await hubungkan(null, "melayani");
    expect(await jenis()).toEqual([]);
    const { kaitan } = await kantor.ask("organisasi.findings", {});
    const dinyatakan = kaitan.find(({ tugasId }) => tugasId === "t2");
    expect(dinyatakan).toMatchObject({ fungsiId: aduan.id, cara: "melayani" });
    expect(await hubungkan(null, "tidak").catch(codeOf)).toBe("staleRevision");
    await hubungkan(dinyatakan?.revision ?? null, null);
    expect(await jenis()).toEqual(["fungsiTanpaTugas", "tugasTanpaFungsi"]);
    await undoLatest(kantor.ask);
    expect(await jenis()).toEqual([]);
    await kantor.ask("fungsi.save", { unitId: sub.id, dilihat: lihat(tersimpan), baris: [] });
    expect((await kantor.ask("organisasi.findings", {})).kaitan).toEqual([]);
    await undoLatest(kantor.ask);
    expect(await jenis()).toEqual([]);
    const [, t2] = (await kantor.ask("abk.get", { jabatanId: arsiparis.id })).tugas;
    await kantor.ask("tugas.save", { jabatanId: arsiparis.id, hapus: [{ id: "t2", revision: t2?.revision ?? 0 }] });
    expect((await kantor.ask("organisasi.findings", {})).kaitan.map(({ tugasId }) => tugasId)).toEqual(["t1"]);
    expect(await hubungkan(null, "melayani").catch(codeOf)).toBe("notFound");
  });
});

describe("a finding about the organisation", () => {
  it("is justified as it was seen, open again when what it rests on changes, and taken back", async () => {
    const { kantor, arsiparis, temuan } = await kantorDuaUnit();
    const kelas = async () => (await temuan()).find(({ jenis }) => jenis === "kelasAtasan");
    const dilihat = await kelas();
    if (!dilihat) throw new Error("the class of the subordinate is asked about");
    const { kunci, ukuran } = dilihat;
    await kantor.ask("organisasi.justify", { temuan: [{ kunci, ukuran, revision: null }], catatan: "Ditetapkan begitu." });
    expect((await kelas())?.pembenaran).toMatchObject({ catatan: "Ditetapkan begitu.", berlaku: true });
    const lembar = await kantor.ask("jabatan.list", {});
    const milik = lembar.find(({ id }) => id === arsiparis.id);
    if (!milik) throw new Error("the jabatan is there");
    const { nama, unitId, jenis, jenjang, kode, indukId, revision } = milik;
    await kantor.ask("jabatan.save", { id: milik.id, revision, nama, unitId, jenis, jenjang, kode, indukId, kelas: 10 });
    expect((await kelas())?.pembenaran).toMatchObject({ berlaku: false });
    expect((await kantor.ask("kelas.findings", {})).find((satu) => satu.kunci === kunci)?.pembenaran).toMatchObject({ berlaku: false });
    await kantor.ask("organisasi.unjustify", { kunci, revision: (await kelas())?.pembenaran?.revision ?? 0 });
    expect((await kelas())?.pembenaran).toBeNull();
    await undoLatest(kantor.ask);
    expect((await kelas())?.pembenaran).toMatchObject({ catatan: "Ditetapkan begitu." });
  });

  it("is none under a key of something else", async () => {
    const { kantor } = await kantorDuaUnit();
    const temuan = [{ kunci: "duplikat:t1+t2", ukuran: "", revision: null }];
    expect(await kantor.ask("organisasi.justify", { temuan, catatan: "x" }).catch(codeOf)).toBe("notFound");
  });

  it("tells of wewenang that two jabatan hold, and of a class whose source was written down meanwhile", async () => {
    const { kantor, lain, arsiparis, temuan } = await kantorDuaUnit();
    const dua = await kantor.ask("jabatan.save", { ...JENIS, unitId: lain.id, nama: "Analis Hukum", jenis: "pelaksana", kelas: 7 });
    const asal = { asal: "dianalisis" as const, oleh: "SARI CONTOH", tanggal: null, dari: "" };
    for (const { id } of [arsiparis, dua]) {
      const baris = [{ uraian: "Menolak berkas arsip yang tidak lengkap" }];
      await kantor.ask("anjab.save", {
        jabatanId: id,
        ubahan: [
          { unsur: "wewenang", revision: null, isi: { baris }, asal },
          { unsur: "kelas", revision: null, isi: { sumber: "Keputusan 1" }, asal },
        ],
      });
    }
    const semua = await temuan();
    expect(semua.find(({ jenis }) => jenis === "wewenangGanda")?.jabatanId.toSorted()).toEqual([arsiparis.id, dua.id].toSorted());
    expect(semua.filter(({ jenis }) => jenis === "kelasTanpaSumber").map(({ jabatanId }) => jabatanId.length)).toEqual([1]);
  });
});
