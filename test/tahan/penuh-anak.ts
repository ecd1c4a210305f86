import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { AlasanCadangan } from "../../core/cadangan/catatan";
import { AppError } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import { MIGRATIONS } from "../../electron/db/migrations";
import { giveUpClosed } from "../../electron/db/give-up";
import { periksaPenuh } from "../../electron/db/periksa";
import { periksaIsi, periksaRantai } from "../../electron/db/rantai";
import { writeWhole } from "../../electron/write-whole";
import { berkasTerbuka, semuaBerkas } from "./berkas-terbuka";
import { sisakan } from "./ganjal";
import {
  bukaKunci,
  daftarOrang,
  impor,
  jalankanKantor,
  lindungi,
  RAHASIA,
  SANDI,
  simpanUnit,
  urungkanImpor,
  type KantorTahan,
} from "./kantor";
import type { HasilPenuh, KerjaPenuh } from "./penuh";

/** A program of its own on a small file system: `FOLDER KERJA tanpa|terlindung setiap|berlompat`. */
const [cakram = "", kerja = "simpan", perlindungan = "tanpa", langkah = "setiap"] = process.argv.slice(2);
const jenis = kerja as KerjaPenuh;
const ORANG = Array.from({ length: 40 }, (_kosong, ke) => `${RAHASIA} ${String.fromCharCode(65 + (ke % 26))}ANI ${ke}`);

/** Work on an office that is open already. */
const KERJA: Readonly<Partial<Record<KerjaPenuh, (kantor: KantorTahan, folder: string) => Promise<unknown>>>> = {
  simpan: (kantor) => simpanUnit(kantor, `${RAHASIA} tersimpan`),
  impor: (kantor) => impor(kantor, daftarOrang(ORANG, 700)),
  urung: urungkanImpor,
  cadangan: ({ tanya }) => tanya("cadangan.ambil", {}),
  ekspor: async ({ tanya, host }, folder) => {
    const { isi } = await tanya("naskah.buat", { naskah: { jenis: "pegawai" }, bentuk: "xlsx" });
    writeWhole(join(folder, "daftar.xlsx"), isi, host.context.files.paths);
  },
  lindungi,
  kunci: ({ tanya }) => tanya("kunci.kunci", {}),
  gantiKunci: ({ tanya }) => tanya("kunci.gantiKunci", {}),
  lepas: ({ tanya }) => tanya("kunci.lepas", { sandi: SANDI }),
  pulihkan: async ({ tanya }) => {
    const { cadangan } = await tanya("cadangan.daftar", {});
    const [satu] = cadangan;
    if (satu === undefined) throw new Error("tidak ada cadangan");
    const { kepala } = await tanya("cadangan.banding", { tempat: satu.tempat, nama: satu.nama });
    await tanya("cadangan.pulihkan", { tempat: satu.tempat, nama: satu.nama, kepala });
  },
};

/** Taken while there is room: the disk is to run out in the work itself, not in the snapshot before it, which is a work of its own. */
const CADANGAN_DAHULU: Readonly<Partial<Record<KerjaPenuh, AlasanCadangan>>> = {
  impor: "impor",
  urung: "urung",
  lindungi: "lindungi",
  gantiKunci: "gantiKunci",
  lepas: "lindungi",
};

/** The office that each attempt begins with. */
async function siapkan(folder: string): Promise<void> {
  mkdirSync(folder);
  if (jenis === "pertama") return;
  if (jenis === "migrasi") {
    const lama = `v${MIGRATIONS.length - 1}.db.gz`;
    writeFileSync(join(folder, "tepat.db"), gunzipSync(readFileSync(join(process.cwd(), "test", "fixtures", "rilis", lama))));
    return;
  }
  const kantor = jalankanKantor(folder);
  await simpanUnit(kantor, `${RAHASIA} awal`);
  if (perlindungan === "terlindung") await lindungi(kantor);
  // The snapshot before that holds less than the office now.
  await simpanUnit(kantor, `${RAHASIA} kedua`);
  await kantor.host.context.kunci.tuntas();
  if (jenis === "urung") await impor(kantor, daftarOrang(ORANG, 700));
  if (jenis === "pulihkan") {
    await kantor.tanya("cadangan.ambil", {});
    await simpanUnit(kantor, `${RAHASIA} sesudah cadangan`);
  }
  await tutup(kantor);
}

/** Everything that stands in the open file, but which documents were made: one that was made and could not be laid down is one of them. */
function isiKantor({ host }: KantorTahan): string {
  const { raw } = host.context.files.basis;
  const nama = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'berkasTertulis' ORDER BY name")
    .pluck()
    .all();
  return JSON.stringify(nama.map((satu) => [satu, raw.prepare(`SELECT * FROM "${String(satu)}" ORDER BY rowid`).all()]));
}

function periksa({ host }: KantorTahan): readonly string[] {
  const { raw, migrations } = host.context.files.basis;
  return [
    ...periksaPenuh(raw, migrations).rusak.map(({ jenis: apa, tabel }) => `${apa} ${tabel ?? ""}`),
    ...(periksaRantai(raw).banyakPutus > 0 ? ["rantai putus"] : []),
    ...(periksaIsi(raw).banyakBeda > 0 ? ["isi tidak sama dengan riwayat"] : []),
  ];
}

/** What a refusal must be: a sentence of ours about the room, and nothing of the driver. */
function periksaKata(error: unknown): readonly string[] {
  if (!(error instanceof AppError)) return [`bukan kalimat: ${sebutan(error)}`];
  const kalimat = kalimatGalat(error.failure);
  return /penuh|ruang/iu.test(kalimat) && !/SQLITE|ENOSPC|Error\b/u.test(kalimat) ? [] : [`${error.code}: ${kalimat}`];
}

/** Closes as the end of a program does: what the disk kept the driver from giving up is given up then. */
async function tutup({ host }: KantorTahan): Promise<void> {
  await host.close();
  await giveUpClosed();
}

/** Tries the work and answers the error. */
async function coba(satu: () => unknown): Promise<unknown> {
  try {
    await satu();
    return null;
  } catch (error) {
    return error ?? new Error("kosong");
  }
}

/** The opening itself is the work: of a first file, of one that is there, of one of an older program. */
async function cobaBuka(folder: string, sisa: number): Promise<HasilPenuh> {
  const path = join(folder, "tepat.db");
  const adaDahulu = existsSync(path);
  const lega = sisakan(cakram, sisa);
  let kantor: KantorTahan | null = null;
  const galat = await coba(async () => {
    kantor = jalankanKantor(folder);
    await bukaKunci(kantor);
  });
  const salah = galat === null ? [] : [...periksaKata(galat)];
  if (galat !== null && existsSync(path) !== adaDahulu) salah.push("berkas yang ditolak tertinggal");
  const terbuka = kantor as KantorTahan | null;
  if (galat !== null && terbuka !== null) {
    lega();
    // Still locked: with room the same password opens it.
    await bukaKunci(terbuka);
    await simpanUnit(terbuka, `${RAHASIA} sesudah lega`);
  }
  if (terbuka !== null) await tutup(terbuka);
  lega();
  return {
    kerja: jenis,
    terlindung: perlindungan === "terlindung",
    sisa,
    ditolak: kodeDari(galat),
    salah: [...salah, ...(await sesudahnya(folder))],
  };
}

function sebutan(galat: unknown): string {
  return galat instanceof Error ? galat.message : "bukan galat";
}

function kodeDari(galat: unknown): string | null {
  return galat === null ? null : galat instanceof AppError ? galat.code : "galat";
}

async function cobaKerja(folder: string, sisa: number): Promise<HasilPenuh> {
  const kerjakan = KERJA[jenis];
  if (kerjakan === undefined) throw new Error(jenis);
  const { salah, galat, lega } = await selagiPenuh({ folder, sisa, kerjakan });
  await giveUpClosed();
  lega();
  return {
    kerja: jenis,
    terlindung: perlindungan === "terlindung",
    sisa,
    ditolak: kodeDari(galat),
    salah: [...salah, ...(await sesudahnya(folder))],
  };
}

interface Percobaan {
  readonly folder: string;
  readonly sisa: number;
  readonly kerjakan: (kantor: KantorTahan, folder: string) => Promise<unknown>;
}

/** Does the work on the full disk. Every other office is closed while it is still full; the others go on when there is room again. */
async function selagiPenuh({ folder, sisa, kerjakan }: Percobaan) {
  const kantor = jalankanKantor(folder);
  await bukaKunci(kantor);
  const alasan = CADANGAN_DAHULU[jenis];
  if (alasan !== undefined) await kantor.host.context.cadangan.ambil(alasan);
  if (jenis === "kunci") for (const nama of ORANG) await simpanUnit(kantor, nama);
  const sebelum = isiKantor(kantor);
  // Files that were taken away take room for as long as they are held open.
  await giveUpClosed();
  const lega = sisakan(cakram, sisa);
  const galat = await coba(() => kerjakan(kantor, folder));
  const salah = galat === null ? [] : [...periksaKata(galat)];
  if (sisa % 2 === 0) {
    lega();
    salah.push(...(await lanjutkan(kantor, { sebelum, ulang: galat === null ? null : () => kerjakan(kantor, folder) })));
  }
  await kantor.host.context.kunci.tuntas();
  await kantor.host.close();
  return { salah, galat, lega };
}

/** With room again everything goes on without a new start: what was refused has changed nothing, and succeeds now. */
async function lanjutkan(
  kantor: KantorTahan,
  { sebelum, ulang }: { readonly sebelum: string; readonly ulang: (() => Promise<unknown>) | null },
): Promise<readonly string[]> {
  const galat = await coba(async () => {
    if (kantor.host.context.kunci.terkunci) await bukaKunci(kantor);
    if (ulang !== null) {
      if (isiKantor(kantor) !== sebelum) throw new Error("yang ditolak meninggalkan perubahan");
      await ulang();
    }
    if (kantor.host.context.kunci.terkunci) await bukaKunci(kantor);
    await simpanUnit(kantor, `${RAHASIA} sesudah lega`);
  });
  return galat === null ? [] : [`sesudah lega: ${sebutan(galat)}`];
}

/** Opens what is left as the next start does: elsewhere, because a closed file may still be held here until the engine tidies up. */
async function sesudahnya(ditinggal: string): Promise<readonly string[]> {
  const folder = `${ditinggal}-lagi`;
  cpSync(ditinggal, folder, { recursive: true, preserveTimestamps: true });
  const salah: string[] = [];
  const galat = await coba(async () => {
    const kantor = jalankanKantor(folder);
    const isTerlindung = await bukaKunci(kantor);
    await kantor.host.context.kunci.tuntas();
    salah.push(...periksa(kantor));
    const { raw } = kantor.host.context.files.basis;
    const awal = raw
      .prepare("SELECT count(*) FROM unit WHERE nama = ?")
      .pluck()
      .all([`${RAHASIA} awal`])[0];
    if (jenis !== "pertama" && jenis !== "migrasi" && awal !== 1) salah.push("isi lama hilang");
    await tutup(kantor);
    if (isTerlindung) salah.push(...berkasTerbuka(folder).map((berkas) => `terbaca tanpa sandi: ${berkas}`));
    salah.push(
      ...semuaBerkas(folder)
        .filter((nama) => nama.includes("sementara"))
        .map((nama) => `tertinggal: ${nama}`),
    );
  });
  rmSync(folder, { recursive: true, force: true });
  return galat === null ? salah : [...salah, `tidak terbuka lagi: ${sebutan(galat)}`];
}

async function sapu(): Promise<void> {
  const asal = join(cakram, "asal");
  await siapkan(asal);
  for (let [sisa, nomor] = [0, 0]; ; nomor += 1) {
    const folder = join(cakram, `ke-${nomor}`);
    cpSync(asal, folder, { recursive: true, preserveTimestamps: true });
    const hasil = await (KERJA[jenis] === undefined ? cobaBuka(folder, sisa) : cobaKerja(folder, sisa));
    rmSync(folder, { recursive: true, force: true });
    writeSync(1, `${JSON.stringify(hasil)}\n`);
    if (hasil.ditolak === null) return;
    sisa = langkah === "setiap" ? sisa + 1 : Math.max(sisa + 1, sisa * 2 - (nomor % 2));
  }
}

void sapu();
