import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "xlsx";
import { BENTUK_SIASN } from "../../../core/siasn/bentuk";
import { codeOf } from "../code-of";
import { openKantor, temporaryFolder, undoLatest, type KantorUji } from "../open-kantor";
import { formulirContoh, formulirUji, tulisSel } from "../siasn/formulir-uji";
import { formulir as formulirSekali, kalimat, kantorSiap, tambahArsiparis } from "./kantor-siasn";

const DOKUMENTALIS = "contoh-jabatan-dokumentalis";

let formulir: Uint8Array;
beforeAll(async () => {
  formulir = await formulirSekali();
});

describe("the form of SIASN", () => {
  it("is asked for before anything is checked", async () => {
    const { ask } = openKantor();
    expect(await ask("siasn.formulir", {})).toBeNull();
    expect(await ask("siasn.periksa", {}).catch(codeOf)).toBe("tanpaFormulirSiasn");
  });

  it("stays in the data file with its lists, and goes again by undoing", async () => {
    const { kantor } = await kantorSiap();
    expect(await kantor.ask("siasn.formulir", {})).toMatchObject({
      nama: "formulir.xlsx",
      banyak: { bakat: 11, minat: 6, temperamen: 10, upayaFisik: 26, rumpunPendidikan: 11, rumpunDiklat: 4 },
      sebelumnya: null,
    });
    await kantor.restart();
    expect((await kantor.ask("siasn.daftar", { daftar: "minat" })).nilai).toContain("Investigasi");
    await undoLatest(kantor.ask);
    expect(await kantor.ask("siasn.formulir", {})).toBeNull();
  });

  it("says list by list what changed against the one before, and loads the same one only once", async () => {
    const { kantor } = await kantorSiap();
    await kantor.ask("siasn.muat", { nama: "formulir lagi.xlsx", isi: formulir });
    expect(await kantor.ask("siasn.formulir", {})).toMatchObject({ nama: "formulir.xlsx", sebelumnya: null });
    const baru = await formulirUji({ daftar: { rumpunDiklat: ["KEARSIPAN", "DIKLAT FUNGSIONAL ARSIPARIS", "TATA NASKAH"] } });
    await kantor.ask("siasn.muat", { nama: "formulir 2027.xlsx", isi: baru });
    const formulirKini = await kantor.ask("siasn.formulir", {});
    expect(formulirKini?.sebelumnya).toMatchObject({
      nama: "formulir.xlsx",
      beda: [
        { daftar: "rumpunDiklat", baru: ["TATA NASKAH"], hilang: ["ADMINISTRASI PERKANTORAN", "DIKLAT TEKNIS PENGELOLA KEUANGAN APBN"] },
      ],
    });
  });

  it("is refused naming what another version lacks, and the one in force stays", async () => {
    const { kantor } = await kantorSiap();
    const tanpaLembar = await formulirUji({ ubah: (buku) => buku.removeWorksheet("INFOJAB V") });
    expect(await kalimat(kantor.ask("siasn.muat", { nama: "lama.xlsx", isi: tanpaLembar }))).toContain("lembar “INFOJAB V” tidak ada");
    const bergeser = await formulirUji({ ubah: (buku) => buku.getWorksheet("INFOJAB II")?.spliceColumns(4, 0, []) });
    const sebab = await kalimat(kantor.ask("siasn.muat", { nama: "lain.xlsx", isi: bergeser }));
    expect(sebab).toContain("judul “Beban Kerja 1 Tahun” di lembar INFOJAB II ada di sel E2, seharusnya D2");
    const bernamaLain = await formulirUji({ ubah: (buku) => tulisSel(buku, ["INFOJAB I", "H2"], "Talenta") });
    expect(await kalimat(kantor.ask("siasn.muat", { nama: "lain.xlsx", isi: bernamaLain }))).toContain(
      "judul “Bakat Kerja” tidak ada di lembar INFOJAB I (sel H2 berisi “Talenta”)",
    );
    const tanpaDaftar = await formulirUji({ ubah: (buku) => tulisSel(buku, ["TABEL REFERENSI III", "A1"], "Rumpun diklat") });
    expect(await kalimat(kantor.ask("siasn.muat", { nama: "lain.xlsx", isi: tanpaDaftar }))).toContain(
      "“TABEL REFERENSI RUMPUN DIKLAT” tidak ada",
    );
    const bukan = new TextEncoder().encode("Nama;Kode\nArsiparis;1\n");
    expect(await kalimat(kantor.ask("siasn.muat", { nama: "lain.csv", isi: bukan }))).toContain("bukan buku kerja .xlsx");
    expect(await kalimat(kantor.ask("siasn.muat", { nama: "rusak.xlsx", isi: formulir.subarray(0, 9_000) }))).toContain("rusak");
    expect((await kantor.ask("siasn.formulir", {}))?.nama).toBe("formulir.xlsx");
  });
});

describe("the sample office", () => {
  it("goes to SIASN in one step: nothing is asked, nothing is found, and every jabatan has its workbook", async () => {
    const kantor = openKantor("contoh");
    await kantor.ask("siasn.muat", { nama: "formulir.xlsx", isi: await formulirContoh() });
    const { jabatan, temuan, pertanyaan } = await kantor.ask("siasn.periksa", {});
    expect([pertanyaan, temuan, jabatan.length]).toEqual([[], [], 20]);
    const folder = temporaryFolder();
    const tujuan = kantor.host.context.tujuan.pilihFolder({ path: folder, langsung: true });
    const { berkas, dilewati } = await kantor.ask("siasn.tulis", { tujuan });
    expect([berkas.length, dilewati]).toEqual([20, []]);
    expect(readdirSync(folder)).toHaveLength(20);
  });

  it("is pointed at as soon as an element of it is a default, and keeps back a jabatan whose tasks are gone", async () => {
    const kantor = openKantor("contoh");
    await kantor.ask("siasn.muat", { nama: "formulir.xlsx", isi: await formulirContoh() });
    const { unsur } = await kantor.ask("anjab.get", { jabatanId: DOKUMENTALIS });
    const fisik = unsur.find((satu) => satu.unsur === "kondisiFisik");
    if (fisik?.unsur !== "kondisiFisik") throw new Error("tanpa kondisi fisik");
    const asal = { asal: "bawaan" as const, oleh: "", tanggal: null, dari: "" };
    await kantor.ask("anjab.save", {
      jabatanId: DOKUMENTALIS,
      ubahan: [{ unsur: "kondisiFisik", revision: fisik.revision, isi: fisik.isi, asal }],
    });
    const { tugas } = await kantor.ask("abk.get", { jabatanId: DOKUMENTALIS });
    await kantor.ask("tugas.save", { jabatanId: DOKUMENTALIS, hapus: tugas.map(({ id, revision }) => ({ id, revision })) });
    const { temuan } = await kantor.ask("siasn.periksa", {});
    expect(temuan.map(({ jabatanId, tingkat, jenis, tempat }) => [jabatanId, tingkat, jenis, tempat])).toEqual([
      [DOKUMENTALIS, "ditolak", "kosong", "tugas"],
      [DOKUMENTALIS, "dipertanyakan", "bawaan", "kondisiFisik"],
    ]);
    const folder = temporaryFolder();
    const tujuan = kantor.host.context.tujuan.pilihFolder({ path: folder, langsung: true });
    const { berkas, dilewati } = await kantor.ask("siasn.tulis", { tujuan });
    expect([berkas.length, dilewati]).toEqual([19, [DOKUMENTALIS]]);
  });
});

describe("workbooks for SIASN", () => {
  const tulisKe = async ({ host, ask }: KantorUji, folder: string, langsung = false) =>
    ask("siasn.tulis", { tujuan: host.context.tujuan.pilihFolder({ path: folder, langsung }) });

  it("lie in a new folder of the day, one for each jabatan, beside what is there already", async () => {
    const { kantor, jabatanId } = await kantorSiap();
    await tambahArsiparis(kantor.ask, { nama: "Arsiparis: Ahli / Muda", kode: "3B.1.02" });
    const folder = temporaryFolder();
    const hasil = await tulisKe(kantor, folder);
    expect(hasil.berkas.map(({ nama }) => nama)).toEqual([
      "Arsiparis Terampil - Unit Arsiparis Terampil 3B.1.01.xlsx",
      "Arsiparis- Ahli - Muda - Unit Arsiparis- Ahli - Muda 3B.1.02.xlsx",
    ]);
    expect(hasil.berkas[0]?.jabatanId).toBe(jabatanId);
    const [satu = ""] = readdirSync(folder);
    expect(satu).toMatch(/^Informasi jabatan SIASN \d{4}-\d\d-\d\d$/);
    expect(readdirSync(join(folder, satu))).toHaveLength(2);
    await tulisKe(kantor, folder);
    expect(readdirSync(folder).toSorted()).toEqual([satu, `${satu} (2)`]);
  });

  it("leave out the jabatan that SIASN would refuse, and say which", async () => {
    const { kantor } = await kantorSiap();
    const tanpaKode = await tambahArsiparis(kantor.ask, { nama: "Pengelola", kode: null });
    const folder = temporaryFolder();
    const { berkas, dilewati } = await tulisKe(kantor, folder, true);
    expect([berkas.length, dilewati]).toEqual([1, [tanpaKode]]);
    expect(readdirSync(folder)).toEqual(["Arsiparis Terampil - Unit Arsiparis Terampil 3B.1.01.xlsx"]);
  });

  it("never replace a file of the user, and leave nothing half done in a folder that has gone", async () => {
    const { kantor } = await kantorSiap();
    const folder = temporaryFolder();
    writeFileSync(join(folder, "Arsiparis Terampil - Unit Arsiparis Terampil 3B.1.01.xlsx"), "milik saya");
    expect(await tulisKe(kantor, folder, true).catch(codeOf)).toBe("folderHasFile");
    expect(readdirSync(folder)).toHaveLength(1);
    const hilang = join(folder, "lepas");
    expect(await kalimat(tulisKe(kantor, hilang))).toContain("tidak ada lagi");
    const berkas = join(folder, "bukan-folder");
    writeFileSync(berkas, "");
    expect(await kalimat(tulisKe(kantor, berkas))).toContain("adalah berkas, bukan folder");
  });

  it("leave nothing when they are stopped midway", async () => {
    const { kantor } = await kantorSiap();
    for (let nomor = 0; nomor < 25; nomor += 1) await tambahArsiparis(kantor.ask, { nama: `Arsiparis ${nomor}`, kode: `K${nomor}` });
    const folder = temporaryFolder();
    const berjalan = kantor.ask("siasn.tulis", {
      tujuan: kantor.host.context.tujuan.pilihFolder({ path: folder, langsung: false }),
      job: "tulis",
    });
    berjalan.catch(() => undefined);
    await expect.poll(async () => (await kantor.ask("job.status", { job: "tulis" }))?.done ?? 0, { interval: 1 }).toBeGreaterThan(0);
    await kantor.ask("job.cancel", { job: "tulis" });
    expect(await berjalan.catch(codeOf)).toBe("cancelled");
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });

  it("come as one archive where there is no folder, each of them whole", async () => {
    const { kantor } = await kantorSiap();
    const { tempat } = await kantor.ask("siasn.tulis", { tujuan: null });
    if (tempat?.di !== "unduhan") throw new Error("tanpa unduhan");
    expect(tempat.nama).toMatch(/^Informasi jabatan SIASN .*\.zip$/);
    const { path } = kantor.host.context.tujuan.unduhan(tempat.pegangan) ?? { path: "" };
    const isi = unzipSync(readFileSync(path));
    expect(Object.keys(isi)).toEqual(["Arsiparis Terampil - Unit Arsiparis Terampil 3B.1.01.xlsx"]);
    const [buku = new Uint8Array()] = Object.values(isi);
    expect(read(buku).SheetNames.slice(0, 5)).toEqual(Object.values(BENTUK_SIASN).map(({ nama }) => nama));
  });
});
