import { describe, expect, it } from "vitest";
import { PENOMORAN_BAWAAN } from "../../../core/surat/nomor";
import type { Pejabat } from "../../../core/surat/pejabat";
import { JENIS_SURAT } from "../../../core/surat/templat";
import { AppError } from "../../../core/errors";
import { bukaBuku, lembarBernama } from "../formasi/buka";
import { gambarPng } from "../naskah/gambar-png";
import { openKantor, undoLatest } from "../open-kantor";
import { atur } from "./atur-surat";

const RATNA: Pejabat = {
  cara: "an",
  atasNama: "Ketua KPU",
  perantara: "",
  jabatan: "Sekretaris",
  nama: "Ratna Puspita",
  pangkat: "Pembina (IV/a)",
  nip: "198003122005012003",
};
const galat = (error: unknown): string => (error instanceof AppError ? JSON.stringify(error.data) : String(error));

describe("an office that has set nothing for its letters", () => {
  it("numbers by the register, has no signer of its own and no copies", async () => {
    const { ask } = openKantor();
    const kosong = { pejabatId: null, klasifikasi: "", tembusan: [] };
    expect(await ask("surat.templat", {})).toEqual({
      kop: { baris: [], kontak: "" },
      logo: null,
      penomoran: { pola: "{urut}/{klasifikasi}/{kode}/{bulan}/{tahun}", kodeKantor: "", urutBerikut: 1 },
      pejabat: [],
      pilihan: Object.fromEntries(JENIS_SURAT.map((jenis) => [jenis, kosong])),
    });
  });
});

describe("settings of letters", () => {
  it("are kept each, and undone each as one step", async () => {
    const { ask } = openKantor();
    await atur(ask).kop({ baris: ["Bagian SDM"], kontak: "Telepon 021 555" });
    await ask("surat.simpanNomor", { pola: "{urut}/{kode}", kodeKantor: "3204", urutBerikut: 7, dilihat: PENOMORAN_BAWAAN });
    await atur(ask).pejabat(null, RATNA);
    const [ratna] = (await ask("surat.templat", {})).pejabat;
    const pilihan = { pejabatId: ratna?.id ?? "", klasifikasi: "SDM.01", tembusan: ["Ketua", "Arsip"] };
    await atur(ask).pilihan({ jenis: "formasi", ...pilihan });
    expect(await ask("surat.templat", {})).toMatchObject({
      kop: { baris: ["Bagian SDM"], kontak: "Telepon 021 555" },
      penomoran: { pola: "{urut}/{kode}", kodeKantor: "3204", urutBerikut: 7 },
      pejabat: [RATNA],
      pilihan: { formasi: pilihan, formulir: { pejabatId: null } },
    });
    const langkah = (await ask("history.list", { jumlah: 4 })).langkah.map(({ kalimat }) => kalimat);
    expect(langkah).toEqual([
      "Ubah pilihan surat Usul formasi",
      "Ubah penanda tangan Ratna Puspita",
      "Ubah penomoran surat",
      "Ubah kop surat",
    ]);
    await undoLatest(ask);
    expect((await ask("surat.templat", {})).pilihan.formasi.pejabatId).toBeNull();
  });

  it("are told in the history by their fields, the signer by name", async () => {
    const { ask } = openKantor();
    await atur(ask).pejabat(null, RATNA);
    const [ratna] = (await ask("surat.templat", {})).pejabat;
    await atur(ask).pilihan({ jenis: "limaTahun", pejabatId: ratna?.id ?? "", klasifikasi: "", tembusan: ["Ketua"] });
    const [langkah] = (await ask("history.list", { jumlah: 1 })).langkah;
    const [baris] = await ask("history.detail", { id: langkah?.id ?? "" });
    expect(baris).toMatchObject({ sebutan: "Pilihan surat Kebutuhan 5 tahun", buka: "/pengaturan/surat" });
    expect(baris?.isian.map(({ label, baru }) => [label, baru])).toEqual([
      ["Penanda tangan", "Ratna Puspita"],
      ["Tembusan", "Ketua"],
    ]);
  });

  it("let a signer go together with the choices of it, and both come back", async () => {
    const { ask } = openKantor();
    await atur(ask).pejabat(null, RATNA);
    const [ratna] = (await ask("surat.templat", {})).pejabat;
    const id = ratna?.id ?? "";
    await atur(ask).pilihan({ jenis: "formulir", pejabatId: id, klasifikasi: "OT", tembusan: [] });
    await ask("surat.hapusPejabat", { id, dilihat: RATNA });
    expect(await ask("surat.templat", {})).toMatchObject({ pejabat: [], pilihan: { formulir: { pejabatId: null, klasifikasi: "OT" } } });
    await undoLatest(ask);
    expect(await ask("surat.templat", {})).toMatchObject({ pejabat: [{ id }], pilihan: { formulir: { pejabatId: id } } });
  });

  it("refuse a signer that is not there, and one without the post that would be printed", async () => {
    const { ask } = openKantor();
    const pilihan = { jenis: "formasi", pejabatId: "pejabat:hilang", klasifikasi: "", tembusan: [] } as const;
    await expect(atur(ask).pilihan(pilihan)).rejects.toThrow("notFound");
    await expect(ask("surat.hapusPejabat", { id: "pejabat:hilang", dilihat: RATNA })).rejects.toThrow("notFound");
    await expect(atur(ask).pejabat("kantor", RATNA)).rejects.toThrow("notFound");
    await expect(atur(ask).pejabat(null, { ...RATNA, atasNama: " " })).rejects.toThrow("invalidInput");
    const tanpaUrut = { pola: "{tahun}", kodeKantor: "", urutBerikut: 1, dilihat: PENOMORAN_BAWAAN };
    await expect(ask("surat.simpanNomor", tanpaUrut)).rejects.toThrow("invalidInput");
  });

  it("say in the analyst's words how many letters a line may have", async () => {
    const { ask } = openKantor();
    const simpan = async (huruf: number) =>
      atur(ask)
        .kop({ baris: ["x".repeat(huruf)], kontak: "" })
        .then(() => "", galat);
    expect(await simpan(200)).toBe("");
    expect(await simpan(201)).toBe('{"rincian":"baris ke-1 paling banyak 200 huruf"}');
  });

  it("change the signer of an id in place", async () => {
    const { ask } = openKantor();
    await atur(ask).pejabat(null, RATNA);
    const id = (await ask("surat.templat", {})).pejabat[0]?.id ?? "";
    await atur(ask).pejabat(id, { ...RATNA, cara: "plt", atasNama: "Sekretaris", jabatan: "" });
    expect((await ask("surat.templat", {})).pejabat).toEqual([{ ...RATNA, id, cara: "plt", atasNama: "Sekretaris", jabatan: "" }]);
  });
});

describe("the next number", () => {
  it("is handed out once, for the kind's classification and the day, and is undone", async () => {
    const { ask } = openKantor();
    const { pola } = PENOMORAN_BAWAAN;
    await ask("surat.simpanNomor", { pola, kodeKantor: "3204", urutBerikut: 12, dilihat: PENOMORAN_BAWAAN });
    await atur(ask).pilihan({ jenis: "formasi", pejabatId: null, klasifikasi: "SDM.01", tembusan: [] });
    expect(await ask("surat.ambilNomor", { jenis: "formasi", tanggal: "2026-11-26" })).toEqual({ nomor: "12/SDM.01/3204/XI/2026" });
    expect(await ask("surat.ambilNomor", { jenis: "formulir", tanggal: "2027-01-04" })).toEqual({ nomor: "13/3204/I/2027" });
    await undoLatest(ask);
    expect((await ask("surat.templat", {})).penomoran.urutBerikut).toBe(13);
  });

  it("is not handed out again by a window that saves the numbering as it was before", async () => {
    const { ask } = openKantor();
    const dilihat = (await ask("surat.templat", {})).penomoran;
    await ask("surat.ambilNomor", { jenis: "formasi", tanggal: "2026-11-26" });
    await expect(ask("surat.simpanNomor", { ...dilihat, kodeKantor: "3204", dilihat })).rejects.toThrow("staleRevision");
    const kini = (await ask("surat.templat", {})).penomoran;
    expect(kini).toEqual({ ...dilihat, urutBerikut: 2 });
    for (const lain of [{ pola: "{urut}" }, { kodeKantor: "1" }])
      await expect(ask("surat.simpanNomor", { ...kini, dilihat: { ...kini, ...lain } })).rejects.toThrow("staleRevision");
    await ask("surat.simpanNomor", { ...kini, kodeKantor: "3204", dilihat: kini });
    expect(await ask("surat.ambilNomor", { jenis: "formasi", tanggal: "2026-11-26" })).toEqual({ nomor: "2/3204/XI/2026" });
  });
});

describe("the last number of all", () => {
  it("is refused with where to set the next one, instead of being handed out again and again", async () => {
    const { ask } = openKantor();
    await ask("surat.simpanNomor", { ...PENOMORAN_BAWAAN, urutBerikut: 99_998, dilihat: PENOMORAN_BAWAAN });
    expect((await ask("surat.ambilNomor", { jenis: "formasi", tanggal: "2026-11-26" })).nomor).toMatch(/^99998\//u);
    await expect(ask("surat.ambilNomor", { jenis: "formasi", tanggal: "2026-11-26" })).rejects.toMatchObject({
      failure: { data: { rincian: "nomor urut sudah mencapai 99.999; tetapkan nomor urut berikutnya di Pengaturan, Naskah dinas" } },
    });
  });
});

describe("the picture of the letterhead", () => {
  it("is kept by what its bytes are, and taken away again", async () => {
    const { ask } = openKantor();
    const png = gambarPng(40, 60);
    await atur(ask).logo(png);
    const { logo } = await ask("surat.templat", {});
    expect(logo).toEqual({ jenis: "png", lebar: 40, tinggi: 60, isi: Buffer.from(png).toString("base64") });
    const [langkah] = (await ask("history.list", { jumlah: 1 })).langkah;
    const [baris] = await ask("history.detail", { id: langkah?.id ?? "" });
    expect(baris?.isian[0]?.baru).toMatch(/^PNG 40 x 60 piksel, 0,\d KB$/u);
    await atur(ask).logo(null);
    expect((await ask("surat.templat", {})).logo).toBeNull();
    await atur(ask).logo(null);
  });

  it("is refused when it is too large, no picture, damaged inside, or of sides that no letterhead takes", async () => {
    const { ask } = openKantor();
    const tolak = async (isi: Uint8Array): Promise<string> =>
      atur(ask)
        .logo(isi)
        .then(() => "", galat);
    expect(await tolak(new Uint8Array(200 * 1_024 + 1))).toContain("Gambar 201 KB terlalu besar");
    expect(await tolak(new TextEncoder().encode("<svg/>"))).toContain("bukan gambar PNG atau JPEG yang utuh");
    const rusak = gambarPng(40, 60);
    // The first byte of the packed picture, behind its 33 bytes of head and 8 of its own.
    rusak[41] = 0;
    expect(await tolak(rusak)).toContain("bukan gambar PNG atau JPEG yang utuh");
    expect(await tolak(gambarPng(8, 60))).toContain("8 x 60 piksel");
    expect((await ask("surat.templat", {})).logo).toBeNull();
  });
});

describe("a document", () => {
  it("prints number, day, signer and copies that were chosen for its kind", async () => {
    const { ask } = openKantor("contoh");
    await atur(ask).pejabat(null, RATNA);
    const id = (await ask("surat.templat", {})).pejabat[0]?.id ?? "";
    await atur(ask).kop({ baris: ["Bagian SDM"], kontak: "Telepon 021 555" });
    await atur(ask).pilihan({ jenis: "formasi", pejabatId: id, klasifikasi: "", tembusan: ["Ketua KPU Provinsi"] });
    const teks = async (naskah: Parameters<typeof ask<"naskah.buat">>[1]["naskah"], lembar: string) => {
      const { isi } = await ask("naskah.buat", { naskah, bentuk: "xlsx" });
      return JSON.stringify(lembarBernama(bukaBuku(isi), lembar));
    };
    const usul = await teks({ jenis: "formasi", nomor: "12/XI/2026", tanggal: "2026-11-26" }, "Usul Formasi");
    for (const bagian of ["BAGIAN SDM", "Telepon 021 555", "Nomor: 12/XI/2026", ", 26 November 2026", "a.n. Ketua KPU", "Ratna Puspita"])
      expect(usul).toContain(bagian);
    for (const bagian of ["Tembusan:", "1. Ketua KPU Provinsi"]) expect(usul).toContain(bagian);
    const lima = await teks({ jenis: "limaTahun" }, "Kebutuhan 5 Tahun");
    expect(lima).toContain("BAGIAN SDM");
    for (const bagian of ["Nomor:", "Ratna Puspita", "Tembusan:"]) expect(lima).not.toContain(bagian);
  });

  it("has the number and the copies of many forms on their recap only, and of a single form on itself", async () => {
    const { ask } = openKantor("contoh");
    await atur(ask).pilihan({ jenis: "formulir", pejabatId: null, klasifikasi: "", tembusan: ["Arsip"] });
    const jabatan = (await ask("abk.rekap", {})).jabatan.slice(0, 2).map(({ jabatanId }) => jabatanId);
    const lembar = async (banyak: number) => {
      const naskah = { jenis: "formulir", nomor: "5/2026", jabatan: jabatan.slice(0, banyak) } as const;
      const { isi } = await ask("naskah.buat", { naskah, bentuk: "xlsx" });
      const buku = bukaBuku(isi);
      return buku.SheetNames.map((nama) => JSON.stringify(buku.Sheets[nama]).includes("Tembusan:"));
    };
    expect(await lembar(2)).toEqual([true, false, false]);
    expect((await lembar(1)).at(-1)).toBe(true);
  });

  it("that was laid down keeps the letterhead, the signer and the copies of that day, and takes its own number and day", async () => {
    const { ask } = openKantor("contoh");
    await atur(ask).pejabat(null, RATNA);
    const id = (await ask("surat.templat", {})).pejabat[0]?.id ?? "";
    await atur(ask).kop({ baris: ["Bagian SDM"], kontak: "" });
    await atur(ask).pilihan({ jenis: "formasi", pejabatId: id, klasifikasi: "", tembusan: ["Arsip lama"] });
    const target = ({ id: dokumenId, revision }: { readonly id: string; readonly revision: number }) => ({ id: dokumenId, revision });
    const draf = await ask("dokumen.create", { tahun: "2031" });
    const diajukan = await ask("dokumen.submit", target(draf));
    await ask("dokumen.layDown", { ...target(diajukan), nomor: "1/2031", tanggal: "2026-11-26" });
    await atur(ask).kop({ baris: ["Bagian Lain"], kontak: "" });
    await atur(ask).pilihan({ jenis: "formasi", pejabatId: null, klasifikasi: "", tembusan: ["Arsip baru"] });
    const naskah = { jenis: "formasi", dokumenId: draf.id, nomor: "99/2026", tanggal: "2026-12-01" } as const;
    const { isi } = await ask("naskah.buat", { naskah, bentuk: "xlsx" });
    const usul = JSON.stringify(lembarBernama(bukaBuku(isi), "Usul Formasi"));
    for (const bagian of ["BAGIAN SDM", "Ratna Puspita", "1. Arsip lama", "Nomor: 99/2026", ", 1 Desember 2026"])
      expect(usul).toContain(bagian);
    for (const bagian of ["BAGIAN LAIN", "Arsip baru"]) expect(usul).not.toContain(bagian);
  });
});

describe("two windows on one setting", () => {
  it("do not overwrite each other: the one that saw what was there before is refused", async () => {
    const { ask } = openKantor();
    const kop = { baris: [], kontak: "" };
    await ask("surat.simpanKop", { ...kop, kontak: "Telepon 1", dilihat: kop });
    await expect(ask("surat.simpanKop", { ...kop, kontak: "Telepon 2", dilihat: kop })).rejects.toThrow("staleRevision");
    await ask("surat.simpanKop", { ...kop, kontak: "Telepon 2", dilihat: { ...kop, kontak: "Telepon 1" } });
    const pilihan = { pejabatId: null, klasifikasi: "", tembusan: [] };
    await ask("surat.simpanPilihan", { ...pilihan, jenis: "formasi", klasifikasi: "A", dilihat: pilihan });
    await expect(ask("surat.simpanPilihan", { ...pilihan, jenis: "formasi", klasifikasi: "B", dilihat: pilihan })).rejects.toThrow(
      "staleRevision",
    );
    await ask("surat.simpanPejabat", { id: null, pejabat: RATNA, dilihat: null });
    const [ratna] = (await ask("surat.templat", {})).pejabat;
    const id = ratna?.id ?? "";
    await ask("surat.simpanPejabat", { id, pejabat: { ...RATNA, pangkat: "Penata" }, dilihat: RATNA });
    await expect(ask("surat.simpanPejabat", { id, pejabat: RATNA, dilihat: RATNA })).rejects.toThrow("staleRevision");
    await expect(ask("surat.hapusPejabat", { id, dilihat: RATNA })).rejects.toThrow("staleRevision");
    await ask("surat.simpanLogo", { isi: gambarPng(40, 60), dilihat: null });
    await expect(ask("surat.simpanLogo", { isi: null, dilihat: null })).rejects.toThrow("staleRevision");
    await expect(ask("surat.simpanLogo", { isi: gambarPng(60, 40), dilihat: null })).rejects.toThrow("staleRevision");
    const kantor = (await ask("office.status", {})).kantor;
    await ask("office.saveIdentity", { ...kantor, kota: "Kota Satu", dilihat: kantor });
    await expect(ask("office.saveIdentity", { ...kantor, kota: "Kota Dua", dilihat: kantor })).rejects.toThrow("staleRevision");
    expect((await ask("office.status", {})).kantor.kota).toBe("Kota Satu");
    expect(await ask("surat.templat", {})).toMatchObject({
      kop: { kontak: "Telepon 2" },
      pilihan: { formasi: { klasifikasi: "A" } },
      pejabat: [{ pangkat: "Penata" }],
      logo: { lebar: 40, tinggi: 60 },
    });
  });
});
