import { beforeEach, describe, expect, it } from "vitest";
import type { ProcedureName } from "../../../core/contract/procedures";
import { TEKS_BANK } from "../../../core/text/bank";
import { openKantor } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

type Isi = Readonly<Record<string, unknown>>;

const JABATAN = { jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null };
const TUGAS = { satuanHasil: "berkas", volume: 10, periode: "tahun", normaWaktuMenit: 30, keterangan: "" };
const BANK = { uraian: "Menata arsip", satuanHasil: "", normaWaktuMenit: 10, asalNorma: "diukur", sumber: "" };
const ORANG = {
  ...ORANG_UJI,
  nip: "198001012005011001",
  kedudukanHukum: "",
};

/** An office with one of everything: Hukum below Umum, an Arsiparis with her task below a Kepala, and whoever holds the post. */
async function kantorLengkap() {
  const { host } = openKantor();
  const tolak = async (nama: ProcedureName, isi: Isi): Promise<string> => {
    const jawab = await host.dispatch(nama, isi);
    return jawab.ok ? "diterima" : [jawab.error.code, ...Object.values(jawab.error.data)].join(": ");
  };
  const minta = async (nama: ProcedureName, isi: Isi): Promise<string> => {
    const jawab = await host.dispatch(nama, isi);
    if (!jawab.ok) throw new Error(`${nama}: ${jawab.error.message}`);
    return typeof jawab.value === "object" && jawab.value !== null && "id" in jawab.value ? String(jawab.value.id) : "";
  };
  const umum = await minta("unit.save", { nama: "Umum", indukId: null, kode: null });
  const hukum = await minta("unit.save", { nama: "Hukum", indukId: umum, kode: null });
  const kepala = await minta("jabatan.save", { ...JABATAN, unitId: umum, nama: "Kepala" });
  const arsiparis = await minta("jabatan.save", { ...JABATAN, unitId: umum, nama: "Arsiparis", indukId: kepala });
  await minta("tugas.save", { jabatanId: arsiparis, tambah: [{ id: "t", urutan: 0, uraian: "Menata arsip", ...TUGAS }] });
  const siti = await minta("pegawai.save", { ...ORANG, jabatanId: arsiparis });
  await minta("penugasan.add", { pegawaiId: siti, jabatanId: kepala, jenis: "plt" });
  const bank = await minta("bank.save", BANK);
  const skenario = await minta("skenario.save", { nama: "Andai", catatan: "", profilId: null });
  return { tolak, umum, hukum, kepala, arsiparis, siti, bank, skenario };
}

let kantor: Awaited<ReturnType<typeof kantorLengkap>>;

describe("what a command refuses, and in whose name", () => {
  beforeEach(async () => {
    kantor = await kantorLengkap();
  });

  it("of units: a twin under one parent, itself above itself, an unknown parent, a change without the revision that was seen", async () => {
    const { tolak, umum, hukum } = kantor;
    const isi = { nama: "Hukum", indukId: umum, kode: null };
    expect(await tolak("unit.save", isi)).toBe("duplicateName: Hukum: unit induk yang sama");
    expect(await tolak("unit.save", { ...isi, nama: "Humas", indukId: "x" })).not.toBe("diterima");
    expect(await tolak("unit.save", { ...isi, id: hukum, revision: 1, indukId: "x" })).toBe("notFound: Unit induk");
    expect(await tolak("unit.save", { nama: "Umum", kode: null, id: umum, revision: 1, indukId: hukum })).toBe("unitCycle: Umum");
    expect(await tolak("unit.save", { ...isi, id: hukum })).toBe("invalidInput: revision");
    expect(await tolak("unit.save", { ...isi, id: hukum, revision: 2 })).toBe("staleRevision: Hukum");
    expect(await tolak("unit.remove", { id: umum, revision: 1 })).toBe("hasDependents: Umum");
    expect(await tolak("unit.save", { ...isi, indukId: null })).toBe("diterima");
  });

  it("of jabatan: a twin in one unit, an unknown superior, itself above itself, and removal while somebody holds it", async () => {
    const { tolak, umum, hukum, kepala, arsiparis } = kantor;
    const isi = { ...JABATAN, unitId: umum, nama: "Arsiparis" };
    expect(await tolak("jabatan.save", isi)).toBe("duplicateName: Arsiparis: unit ini");
    expect(await tolak("jabatan.save", { ...isi, id: arsiparis, revision: 1, indukId: "x" })).toBe("notFound: Atasan");
    const diBawah = { ...JABATAN, unitId: umum, nama: "Kepala", id: kepala, revision: 1, indukId: arsiparis };
    expect(await tolak("jabatan.save", diBawah)).toBe("jabatanCycle: Kepala");
    expect(await tolak("jabatan.remove", { id: arsiparis, revision: 1 })).toBe("hasDependents: Arsiparis: 1 pegawai");
    expect(await tolak("jabatan.remove", { id: kepala, revision: 1 })).toBe("hasDependents: Kepala: 1 pegawai");
    expect(await tolak("jabatan.save", { ...isi, unitId: hukum })).toBe("diterima");
    expect(await tolak("jabatan.join", { dari: { id: kepala, revision: 1 }, ke: { id: kepala, revision: 1 } })).toBe(
      "invalidInput: tidak ada yang digabungkan: keduanya data yang sama",
    );
    expect(await tolak("jabatan.joinPreview", { dari: kepala, ke: "x" })).toBe("notFound: Jabatan");
    const gabung = { dari: { id: arsiparis, revision: 1 }, ke: { id: kepala, revision: 9 } };
    expect(await tolak("jabatan.join", gabung)).toBe("staleRevision: Kepala");
    expect(await tolak("abk.get", { jabatanId: "x" })).toBe("notFound: Jabatan");
    expect(await tolak("metode.save", { jabatanId: "x", revision: null, jenis: "wisn", isian: {} })).toBe("notFound: Jabatan");
  });

  it("of people: an NIP that another one has, her own post beside itself, a second time, and who is not there", async () => {
    const { tolak, siti, kepala, arsiparis } = kantor;
    expect(await tolak("pegawai.save", ORANG)).toBe("duplicateName: 198001012005011001: pegawai SITI CONTOH");
    const kedua = { pegawaiId: siti, jabatanId: kepala, jenis: "plt" };
    expect(await tolak("penugasan.add", kedua)).toBe("duplicateName: Plt.: pegawai SITI CONTOH");
    expect(await tolak("penugasan.add", { ...kedua, jenis: "plh" })).toBe("diterima");
    expect(await tolak("penugasan.add", { ...kedua, jabatanId: arsiparis })).toBe("invalidInput: jabatan ini sudah jabatannya sendiri");
    expect(await tolak("penugasan.add", { ...kedua, pegawaiId: "x" })).toBe("notFound: Pegawai");
    expect(await tolak("penugasan.remove", { id: "x", revision: 1 })).toBe("notFound: Plt., Plh., dan rangkap");
    expect(await tolak("pegawai.remove", { id: "x", revision: 1 })).toBe("notFound");
  });

  it("of tasks and the bank: a task of another jabatan, a twin, and what is not there", async () => {
    const { tolak, kepala, arsiparis, bank } = kantor;
    const ubah = [{ id: "t", revision: 1, volume: 1 }];
    expect(await tolak("tugas.save", { jabatanId: kepala, ubah })).toBe("notFound: Tugas");
    expect(await tolak("tugas.save", { jabatanId: kepala, hapus: [{ id: "t", revision: 1 }] })).toBe("notFound: Tugas");
    expect(await tolak("asal.save", { jabatanId: kepala, tugas: [{ id: "t", revision: 1 }], isi: {} })).toBe("notFound: Tugas");
    expect(await tolak("bank.save", { ...BANK, uraian: "MENATA  arsip" })).toBe("duplicateName: MENATA arsip: bank tugas");
    expect(await tolak("bank.save", { ...BANK, id: bank, revision: 1 })).toBe("diterima");
    expect(await tolak("bank.take", { jabatanId: "x", bankId: [bank] })).toBe("notFound: Jabatan");
    expect(await tolak("bank.take", { jabatanId: arsiparis, bankId: ["x"] })).toBe("notFound: Bank tugas");
    expect(await tolak("bank.keep", { tugasId: "x", revision: 1 })).toBe("notFound: Tugas");
    expect(await tolak("bank.keep", { tugasId: "t", revision: 9 })).not.toBe("diterima");
    const kosong = [{ id: "k", urutan: 1, uraian: " ", ...TUGAS }];
    expect(await tolak("tugas.save", { jabatanId: arsiparis, tambah: kosong })).toBe("diterima");
    expect(await tolak("bank.keep", { tugasId: "k", revision: 1 })).toBe(`invalidInput: ${TEKS_BANK.tanpaUraian}`);
    expect(await tolak("bank.remove", { id: "x", revision: 1 })).toBe("notFound: Bank tugas");
  });

  it("of profiles, holidays and years: the profile in force, a day that is taken, a year that somebody marked already", async () => {
    const { tolak } = kantor;
    expect(await tolak("profil.remove", { id: "permenpanrb-1-2020", revision: 1 })).toBe(
      "hasDependents: Aturan hitung ini: hitungan yang berlaku",
    );
    expect(await tolak("profil.activate", { id: "x" })).toBe("notFound: Aturan hitung");
    expect(await tolak("profil.compare", { profilId: ["x"] })).toBe("notFound: Aturan hitung");
    expect(await tolak("abk.rekap", { profilId: "x" })).toBe("notFound: Aturan hitung");
    const hari = (tanggal: string) => ({ tanggal, nama: "Libur", jenis: "libur" });
    expect(await tolak("libur.add", { hari: [hari("2026-01-01"), hari("2026-01-02")] })).toBe("diterima");
    expect(await tolak("libur.save", { ...hari("2026-01-02"), id: "x", revision: 1 })).toMatch(/^duplicateName: /u);
    expect(await tolak("tahun.save", { id: "2028", revision: null, jenis: "tahapan" })).toBe("diterima");
    expect(await tolak("tahun.save", { id: "2028", revision: null, jenis: "nonTahapan" })).toMatch(/^staleRevision: /u);
  });

  it("of scenarios: a twin, an unknown profile, task or jabatan, and whatever is not there", async () => {
    const { tolak, skenario } = kantor;
    const isi = { nama: "andai", catatan: "", profilId: null };
    expect(await tolak("skenario.save", isi)).toBe("duplicateName: andai: daftar skenario");
    expect(await tolak("skenario.save", { ...isi, nama: "Lain", profilId: "x" })).toMatch(/^notFound/u);
    for (const nama of ["skenario.get", "skenario.rekap"] as const) expect(await tolak(nama, { id: "x" })).toBe("notFound: Skenario");
    expect(await tolak("skenario.compare", { id: [skenario, "x"] })).toBe("notFound: Skenario");
    const ubahan = (lain: Isi) => ({
      id: skenario,
      ubahan: [{ tugasId: "t", revision: null, volume: null, normaWaktuMenit: null, jabatanId: null, ...lain }],
    });
    expect(await tolak("skenario.ubah", ubahan({ tugasId: "x", volume: 1 }))).toBe("notFound: Tugas");
    expect(await tolak("skenario.ubah", ubahan({ jabatanId: "x" }))).toBe("notFound: Jabatan tujuan");
    expect(await tolak("skenario.ubah", ubahan({ volume: 1, revision: 3 }))).toBe("staleRevision: Menata arsip");
    expect(await tolak("skenario.coba", { nama: "X", tugasId: ["x"], yang: "volume", faktor: 2 })).toBe("notFound: Tugas");
    expect(await tolak("skenario.pakai", { id: skenario, revision: 9 })).toBe("staleRevision: Andai");
  });

  it("of plans of moves: a twin, limits of who is not there, and whatever is not there", async () => {
    const { tolak } = kantor;
    const isi = { nama: "Rotasi", catatan: "" };
    expect(await tolak("rencanaPenempatan.save", isi)).toBe("diterima");
    expect(await tolak("rencanaPenempatan.save", { ...isi, nama: "ROTASI" })).toBe("duplicateName: ROTASI: daftar rencana penempatan");
    const batasan = { penting: ["x"] };
    expect(await tolak("rencanaPenempatan.save", { ...isi, nama: "Lain", batasan })).toBe(
      "invalidInput: pegawai atau jabatan dalam batasannya tidak ada lagi",
    );
    for (const nama of ["rencanaPenempatan.remove", "rencanaPenempatan.pakai", "rencanaPenempatan.lepas"] as const)
      expect(await tolak(nama, { id: "x", revision: 1 })).toBe("notFound: Rencana penempatan");
    expect(await tolak("rencanaPenempatan.compare", { id: ["x"] })).toBe("notFound: Rencana penempatan");
  });

  it("of the history, documents, findings and answers: what is not there", async () => {
    const { tolak } = kantor;
    expect(await tolak("history.revert", { id: "x" })).toBe("notFound: Langkah");
    expect(await tolak("history.redo", {})).toBe("nothingToRedo");
    expect(await tolak("dokumen.get", { id: "x" })).toBe("notFound: Dokumen ABK");
    expect(await tolak("naskah.buat", { naskah: { jenis: "formasi", dokumenId: "x" }, bentuk: "xlsx" })).toBe("notFound: Dokumen ABK");
    expect(await tolak("norma.justify", { temuan: [{ kunci: "x", revision: null }], catatan: "y" })).toBe("notFound: Temuan");
    expect(await tolak("ingatan.remove", { id: "x" })).toBe("notFound: Jawaban impor");
    expect(await tolak("jejak.jumlah", { unitId: "x" })).toBe("notFound: Unit");
    expect(await tolak("intake.status", { draf: "x" })).toBe("previewGone");
    expect(await tolak("tidak.ada" as ProcedureName, {})).toBe("unknownProcedure: tidak.ada");
  });
});

describe("what does not pass the door", () => {
  const RINCI: readonly (readonly [isian: string, nama: ProcedureName, isi: Isi])[] = [
    ["kelas", "jabatan.save", { ...JABATAN, unitId: "u", nama: "X", kelas: 6.5 }],
    ["kelas", "jabatan.save", { ...JABATAN, unitId: "u", nama: "X", kelas: 20 }],
    ["kursi", "jabatan.save", { ...JABATAN, unitId: "u", nama: "X", kursi: 1.5 }],
    ["nama", "jabatan.save", { ...JABATAN, unitId: "u", nama: " \n " }],
    ["masa kerja tahun", "pegawai.save", { ...ORANG, masaKerjaTahun: 6.5 }],
    ["masa kerja bulan", "pegawai.save", { ...ORANG, masaKerjaBulan: 12 }],
    ["tahun lulus", "pegawai.save", { ...ORANG, tahunLulus: 2014.25 }],
    ["tmt jabatan", "pegawai.save", { ...ORANG, tmtJabatan: "2026-02-30" }],
    ["jumlah", "formasi.propose", { jabatanId: "j", revision: null, jumlah: 1.5, alasan: "x" }],
    ["jumlah", "formasi.propose", { jabatanId: "j", revision: null, jumlah: -1, alasan: "x" }],
    ["urutan baris baru ke-1", "tugas.save", { jabatanId: "j", tambah: [{ id: "t", urutan: 0.5, uraian: "x", ...TUGAS }] }],
    ["volume baris baru ke-1", "tugas.save", { jabatanId: "j", tambah: [{ id: "t", urutan: 0, uraian: "x", ...TUGAS, volume: -1 }] }],
    ["nomor perubahan baris ke-1", "tugas.save", { jabatanId: "j", ubah: [{ id: "t", revision: 0 }] }],
    ["mulai", "kebutuhan.lima", { mulai: 2027.5 }],
    ["per", "abk.rekap", { per: "31-12-2026" }],
    ["tahun", "dokumen.create", { tahun: "1999" }],
    ["baris ke-1", "intake.exclude", { draf: "d", berkas: 0, lembar: 0, baris: [0], keluarkan: true }],
    ["sel", "intake.mend", { draf: "d", berkas: 0, lembar: 0, sel: "7B", nilai: "" }],
    ["faktor", "skenario.coba", { nama: "X", tugasId: ["t"], yang: "volume", faktor: -1 }],
  ];

  it.each(RINCI)("names %s of %s and is not rounded, cut or guessed", async (isian, nama, isi) => {
    const jawab = await openKantor().host.dispatch(nama, isi);
    expect(jawab).toMatchObject({ ok: false, error: { code: "invalidInput" } });
    expect(jawab.ok ? "" : jawab.error.message).toContain(`Isian tidak dapat diterima: ${isian} `);
  });
});
