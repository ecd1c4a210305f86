import { spawn } from "node:child_process";
import { setTimeout as tunggu } from "node:timers/promises";
import type { Acak } from "../../core/acak";
import { periksaPenuh } from "../../electron/db/periksa";
import { periksaIsi, periksaRantai } from "../../electron/db/rantai";
import { berkasTerbuka } from "./berkas-terbuka";
import { bukaKunci, jalankanKantor, lindungi } from "./kantor";

/** What the program is at when it is killed; `mulai`: its own start. */
export type Kerja = "mulai" | "sunting" | "cadangan" | "impor" | "urung" | "perlindungan" | "gantiKunci";

/** What the program says, each time after it was answered. */
export type KabarAnak =
  | { readonly siap: true }
  /** Begins or ends the work of its kind. */
  | { readonly bekerja: boolean }
  | { readonly ada: readonly string[] }
  /** What is being taken back: it may be there or not. */
  | { readonly ragu: readonly string[] }
  | { readonly tiada: readonly string[] }
  | { readonly perlindungan: "tanpa" | "terlindung" };

/** An office that is killed again and again. */
export interface RangkaianMati {
  readonly nama: "terbuka" | "terlindung" | "berganti";
  readonly kerja: readonly [Kerja, ...Kerja[]];
}

/** In each the whole day of work; what changes the protection has an office of its own, which is protected half of the time. */
export const RANGKAIAN: readonly RangkaianMati[] = [
  { nama: "terbuka", kerja: ["sunting", "cadangan", "impor", "urung", "mulai"] },
  { nama: "terlindung", kerja: ["sunting", "cadangan", "impor", "urung", "gantiKunci", "gantiKunci", "mulai"] },
  { nama: "berganti", kerja: ["perlindungan"] },
];

/** How long after it is ready a program is killed at the latest, milliseconds: about as long as its work takes once or twice. */
const PALING_LAMA: Readonly<Record<Kerja, number>> = {
  mulai: 900,
  sunting: 60,
  cadangan: 200,
  impor: 250,
  urung: 300,
  perlindungan: 400,
  gantiKunci: 500,
};

/** What came of one kill. */
export interface HasilMati {
  readonly rangkaian: RangkaianMati["nama"];
  readonly kerja: Kerja;
  /** Whether it died between the beginning and the end of the work of its kind, or of its start. */
  readonly diTengah: boolean;
  readonly diakui: number;
  /** What is wrong afterwards; nothing but that must be. */
  readonly salah: readonly string[];
}

interface Pengakuan {
  readonly pasti: Map<string, boolean>;
  perlindungan: "tanpa" | "terlindung" | null;
}

/** Kills a program in one office so many times. */
export async function* matikanBerulang(
  { nama, kerja }: RangkaianMati,
  { program, folder, acak, kali }: { readonly program: string; readonly folder: string; readonly acak: Acak; readonly kali: number },
): AsyncGenerator<HasilMati> {
  const awal = jalankanKantor(folder);
  if (nama !== "terbuka") await lindungi(awal);
  await awal.host.context.kunci.tuntas();
  await awal.host.close();
  const pengakuan: Pengakuan = { pasti: new Map(), perlindungan: nama === "terbuka" ? "tanpa" : "terlindung" };
  for (let ke = 0; ke < kali; ke += 1) {
    const satu = kerja[ke % kerja.length] ?? kerja[0];
    const saat = acak.bilangan(0, PALING_LAMA[satu]);
    const { diTengah, diakui } = await matikanSekali({ program, argumen: [folder, satu, `${nama} ${ke}`], saat, kerja: satu }, pengakuan);
    // Whoever is killed while she changes the protection finds the one or the other.
    if (satu === "perlindungan" && diTengah) pengakuan.perlindungan = null;
    yield { rangkaian: nama, kerja: satu, diTengah, diakui, salah: await periksaSesudah(folder, pengakuan) };
  }
}

interface Pembunuhan {
  readonly program: string;
  readonly argumen: readonly string[];
  readonly kerja: Kerja;
  readonly saat: number;
}

async function matikanSekali(
  { program, argumen, kerja, saat }: Pembunuhan,
  pengakuan: Pengakuan,
): Promise<{ readonly diTengah: boolean; readonly diakui: number }> {
  const anak = spawn(process.execPath, [program, ...argumen], { stdio: ["ignore", "pipe", "inherit"] });
  const keadaan = { siap: false, bekerja: false, diakui: 0, potongan: "" };
  let beritahu = (): void => undefined;
  const siap = new Promise<void>((selesai) => (beritahu = selesai));
  anak.stdout.setEncoding("utf8").on("data", (teks: string) => {
    const baris = `${keadaan.potongan}${teks}`.split("\n");
    keadaan.potongan = baris.pop() ?? "";
    for (const satu of baris) {
      const kabar = JSON.parse(satu) as KabarAnak;
      if ("siap" in kabar) keadaan.siap = true;
      else if ("bekerja" in kabar) keadaan.bekerja = kabar.bekerja;
      else keadaan.diakui += catat(kabar, pengakuan);
    }
    if (keadaan.siap) beritahu();
  });
  const pergi = new Promise<void>((selesai) => anak.once("close", () => selesai()));
  if (kerja !== "mulai") await Promise.race([siap, pergi]);
  await Promise.race([tunggu(saat), pergi]);
  anak.kill("SIGKILL");
  await pergi;
  if (anak.signalCode !== "SIGKILL") throw new Error(`program berhenti sendiri: ${anak.exitCode}`);
  return { diTengah: kerja === "mulai" ? !keadaan.siap : keadaan.bekerja, diakui: keadaan.diakui };
}

/** @returns how many edits it acknowledges */
function catat(kabar: Exclude<KabarAnak, { siap: true } | { bekerja: boolean }>, pengakuan: Pengakuan): number {
  if ("perlindungan" in kabar) {
    pengakuan.perlindungan = kabar.perlindungan;
    return 1;
  }
  if ("ragu" in kabar) {
    for (const nama of kabar.ragu) pengakuan.pasti.delete(nama);
    return 0;
  }
  const ada = "ada" in kabar;
  const nama = "ada" in kabar ? kabar.ada : kabar.tiada;
  for (const satu of nama) pengakuan.pasti.set(satu, ada);
  return nama.length;
}

/** Opens what is left as the next start does, and compares it with what was acknowledged. */
async function periksaSesudah(folder: string, pengakuan: Pengakuan): Promise<readonly string[]> {
  const salah: string[] = [];
  const kantor = jalankanKantor(folder);
  const isTerlindung = await bukaKunci(kantor);
  await kantor.host.context.kunci.tuntas();
  const perlindungan = isTerlindung ? "terlindung" : "tanpa";
  if (pengakuan.perlindungan !== null && pengakuan.perlindungan !== perlindungan) salah.push(`perlindungan kini ${perlindungan}`);
  pengakuan.perlindungan = perlindungan;
  const { raw, migrations } = kantor.host.context.files.basis;
  const nama = new Set(raw.prepare("SELECT nama FROM unit UNION SELECT nama FROM pegawai").pluck().all());
  for (const [satu, ada] of pengakuan.pasti) if (nama.has(satu) !== ada) salah.push(`${satu} ${ada ? "hilang" : "masih ada"}`);
  salah.push(...periksaPenuh(raw, migrations).rusak.map(({ jenis, tabel }) => `${jenis} ${tabel ?? ""}`));
  if (periksaRantai(raw).banyakPutus > 0) salah.push("rantai putus");
  if (periksaIsi(raw).banyakBeda > 0) salah.push("isi tidak sama dengan riwayat");
  await kantor.host.close();
  if (isTerlindung) salah.push(...berkasTerbuka(folder).map((berkas) => `terbaca tanpa sandi: ${berkas}`));
  return salah;
}
