import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ambilCadangan, ambilCadanganLangsung, type PermintaanCadangan } from "../../../electron/cadangan/ambil";
import { isAsli, olehSiapa } from "../../../electron/cadangan/catatan";
import { daftarCadangan } from "../../../electron/cadangan/folder";
import { periksaIsi, sidikBerkas } from "../../../electron/cadangan/isi";
import { rapikanSalinan } from "../../../electron/cadangan/rapi";
import { checkpoint } from "../../../electron/db/checkpoint";
import { isBaru, isiKantor } from "../../../electron/db/first-content";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { KANTOR_KOSONG } from "../../../core/kantor";
import type { PlainDate } from "../../../core/date";
import type { IsiKantor } from "../../../core/contoh/isi-kantor";
import { openKantor, temporaryFolder } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const KUNCI = "5e".repeat(32);
const WAKTU = new Date("2026-11-27T09:00:00Z");

const KANTOR_KECIL: IsiKantor = {
  kantor: KANTOR_KOSONG,
  unit: [],
  jabatan: [],
  tugas: [],
  pegawai: [
    {
      ...ORANG_UJI,
      id: "p1",
      nama: "RATNA DEWI",
      nip: "199001012015032001",
      catatanNip: "",
      tanggalLahir: "1990-01-01" as PlainDate,
      jenisKelamin: "wanita",
      revision: 1,
    },
  ],
};

function bukaKantor(folder: string, key?: string): Basisdata {
  return openBasisdata({
    path: join(folder, "tepat.db"),
    key,
    fill: (basis) => isBaru(basis) && isiKantor(basis, { pelaku: "RATNA DEWI", waktu: WAKTU }, KANTOR_KECIL),
  });
}

const permintaan = (basis: Basisdata, kunci?: string): PermintaanCadangan => ({
  basis,
  kunci,
  alasan: "tangan",
  oleh: "RATNA DEWI",
  waktu: WAKTU,
  versi: "1.2.3",
});
const rapikan = async (bahan: Parameters<typeof rapikanSalinan>[0]) => rapikanSalinan(bahan);

describe("a snapshot", () => {
  it("holds what was written until it began, opens by itself, and its note says what it holds", async () => {
    const folder = temporaryFolder();
    const basis = bukaKantor(folder);
    const { nama, folder: tempat, catatan } = await ambilCadangan(permintaan(basis), rapikan);
    basis.close();
    const path = join(tempat, nama);
    expect(readdirSync(tempat).toSorted()).toEqual([nama, `${nama}.catatan.json`]);
    expect(catatan).toMatchObject({
      jumlah: { pegawai: 1, jabatan: 0, tugas: 0, langkah: 1 },
      oleh: "RATNA DEWI",
      alasan: "tangan",
      versi: "1.2.3",
    });
    expect(catatan.sidik).toBe(sidikBerkas(path));
    expect([isAsli(catatan, undefined), isAsli({ ...catatan, alasan: "impor" }, undefined)]).toEqual([true, false]);
    const salinan = openBasisdata({ path });
    expect(salinan.raw.prepare("SELECT nama FROM pegawai").pluck().all()).toEqual(["RATNA DEWI"]);
    salinan.close();
  });

  it("of a protected office names nobody in clear text, neither in itself nor in its note, and has the key file beside it", async () => {
    const folder = temporaryFolder();
    const basis = bukaKantor(folder, KUNCI);
    writeFileSync(join(folder, "tepat.db.kunci"), "berkas kunci");
    const { nama, folder: tempat, catatan } = await ambilCadangan(permintaan(basis, KUNCI), rapikan);
    const semua = readdirSync(tempat).map((satu) => readFileSync(join(tempat, satu), "latin1"));
    expect(semua.some((isi) => isi.includes("RATNA") || isi.includes("SQLite format"))).toBe(false);
    expect(readFileSync(join(tempat, `${nama}.kunci`), "utf8")).toBe("berkas kunci");
    expect([
      olehSiapa(catatan, KUNCI),
      olehSiapa(catatan, "aa".repeat(32)),
      isAsli(catatan, KUNCI),
      isAsli(catatan, "aa".repeat(32)),
    ]).toEqual(["RATNA DEWI", "", true, false]);
    expect(periksaIsi({ path: join(tempat, nama), key: KUNCI }).jumlah.pegawai).toBe(1);
    expect(() => periksaIsi({ path: join(tempat, nama) })).toThrow("databaseForeign");
    basis.close();
  });

  it("leaves out what is written while it is made, and the data file takes it meanwhile", async () => {
    const basis = bukaKantor(temporaryFolder());
    const beku = ambilCadangan(permintaan(basis), async (bahan) => {
      basis.raw.exec("UPDATE pegawai SET gelarDepan = 'Dr.'");
      return rapikanSalinan(bahan);
    });
    // The main file is held as it stands until it is copied.
    expect(checkpoint(basis)).toBe(false);
    const { nama, folder } = await beku;
    expect(checkpoint(basis)).toBe(true);
    expect(basis.raw.prepare("SELECT gelarDepan FROM pegawai").pluck().all()).toEqual(["Dr."]);
    const salinan = openBasisdata({ path: join(folder, nama) });
    expect(salinan.raw.prepare("SELECT gelarDepan FROM pegawai").pluck().all()).toEqual([""]);
    salinan.close();
    basis.close();
  });

  it("keeps a second program out while and after it is made", async () => {
    const folder = temporaryFolder();
    const basis = bukaKantor(folder);
    await ambilCadangan(permintaan(basis), rapikan);
    expect(() => openBasisdata({ path: join(folder, "tepat.db") })).toThrow("databaseInUse");
    basis.close();
    openBasisdata({ path: join(folder, "tepat.db") }).close();
  });

  it("leaves nothing of itself when it fails, and the older ones as they were", async () => {
    const basis = bukaKantor(temporaryFolder());
    const { folder } = await ambilCadangan(permintaan(basis), rapikan);
    const sebelum = readdirSync(folder);
    const penuh = Object.assign(new Error("penuh"), { code: "ENOSPC" });
    const gagal = ambilCadangan(permintaan(basis), () => Promise.reject(penuh));
    await expect(gagal).rejects.toMatchObject({ code: "cadanganGagal", data: { sebab: "penuh", folder } });
    expect(readdirSync(folder)).toEqual(sebelum);
    basis.close();
  });

  it("waits for a step that is being written", async () => {
    const basis = bukaKantor(temporaryFolder());
    basis.raw.exec("BEGIN IMMEDIATE");
    await expect(ambilCadangan(permintaan(basis), rapikan)).rejects.toMatchObject({ code: "cadanganMenunggu" });
    basis.raw.exec("ROLLBACK");
    basis.close();
  });

  it("is the same when it is taken in one go", () => {
    const basis = bukaKantor(temporaryFolder(), KUNCI);
    const { nama, folder, catatan } = ambilCadanganLangsung(permintaan(basis, KUNCI));
    expect(daftarCadangan(folder).map(({ nama: satu }) => satu)).toEqual([nama]);
    expect(periksaIsi({ path: join(folder, nama), key: KUNCI })).toMatchObject({ sidik: catatan.sidik, jumlah: catatan.jumlah });
    basis.close();
  });
});

describe("snapshots of a running program", () => {
  it("are taken when something changed since the last, and not otherwise", async () => {
    const { host, ask } = openKantor();
    const { cadangan } = host.context;
    expect(await cadangan.ambil("berkala")).toBeNull();
    await ask("pegawai.save", ORANG_UJI);
    expect((await cadangan.ambil("berkala"))?.catatan.jumlah.pegawai).toBe(1);
    expect(await cadangan.ambil("berkala")).toBeNull();
    // Before an act that changes much there is one that stays.
    expect((await cadangan.ambil("gabung"))?.catatan.alasan).toBe("gabung");
    expect(await cadangan.ambil("impor")).toBeNull();
  });

  it("are finished before another file is opened in the place of the one that they are taken of", async () => {
    const { host, ask } = openKantor();
    await ask("pegawai.save", ORANG_UJI);
    const diambil = host.context.cadangan.ambil("tangan");
    await ask("office.open", { jenis: "contoh" });
    expect((await diambil)?.catatan.jumlah.pegawai).toBe(1);
    expect(host.context.files.jenis).toBe("contoh");
  });

  it("let one that is not whole take no place of a whole one when they are thinned", async () => {
    const { host, ask } = openKantor();
    const { cadangan } = host.context;
    const nama: string[] = [];
    for (const orang of ["RATNA", "BUDI", "SITI", "TONO", "WATI"]) {
      await ask("pegawai.save", { ...ORANG_UJI, nama: orang });
      nama.push((await cadangan.ambil("berkala"))?.nama ?? "");
      if (orang === "TONO") appendFileSync(join(cadangan.pemulihan.folder(), nama.at(-1) ?? ""), "x");
    }
    // Of one hour the latest three whole ones stay, and the damaged one as it is.
    expect(
      readdirSync(cadangan.pemulihan.folder())
        .filter((satu) => satu.endsWith(".db"))
        .toSorted(),
    ).toEqual(nama.slice(1).toSorted());
  });

  it("are told of before the program is closed while somebody waits for one, and not those that it takes by itself", async () => {
    const { host, ask } = openKantor();
    const { cadangan } = host.context;
    const sedang = async () => (await ask("cadangan.sedang", {})).sedang;
    await ask("pegawai.save", { ...ORANG_UJI, nama: "RATNA" });
    const sendiri = cadangan.ambil("berkala");
    expect(await sedang()).toBe(false);
    await sendiri;
    const diminta = cadangan.ambil("impor");
    expect(await sedang()).toBe(true);
    await diminta;
    expect(await sedang()).toBe(false);
  });

  it("are never taken of the sample by themselves", async () => {
    const { host, folder } = openKantor("contoh");
    expect(await host.context.cadangan.ambil("impor")).toBeNull();
    expect(existsSync(join(folder, "contoh-cadangan"))).toBe(false);
  });
});
