import { writeSync } from "node:fs";
import { acakDari } from "../../core/acak";
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
import type { KabarAnak, Kerja } from "./mati";

/** A program of its own that works until it is killed, and tells each thing only after it was answered: `FOLDER KERJA TANDA`. */
const [folder = "", kerja = "sunting", tanda = ""] = process.argv.slice(2);
const acak = acakDari(tanda.length + Number(tanda.replaceAll(/\D/gu, "") || 0));
let nomor = 0;

/** A pipe takes it at once: what the parent does not hear was not said. */
function kabar(satu: KabarAnak): void {
  writeSync(1, `${JSON.stringify(satu)}\n`);
}

async function sunting(kantor: KantorTahan): Promise<void> {
  const nama = `Unit ${RAHASIA} ${tanda}-${(nomor += 1)}`;
  await simpanUnit(kantor, nama);
  kabar({ ada: [nama] });
}

async function bawaMasuk(kantor: KantorTahan): Promise<readonly string[]> {
  const huruf = (): string => String.fromCharCode(65 + acak.bilangan(0, 25));
  const nama = Array.from({ length: 6 }, () => `${RAHASIA} ${Array.from({ length: 12 }, huruf).join("")}`);
  await impor(kantor, daftarOrang(nama, acak.bilangan(0, 5_000_000)));
  kabar({ ada: nama });
  return nama;
}

const KERJA: Readonly<Record<Kerja, (kantor: KantorTahan) => Promise<unknown>>> = {
  mulai: sunting,
  sunting,
  cadangan: ({ host }) => host.context.cadangan.ambil("tangan"),
  impor: bawaMasuk,
  urung: async (kantor) => {
    const nama = await bawaMasuk(kantor);
    kabar({ ragu: nama });
    await urungkanImpor(kantor);
    kabar({ tiada: nama });
  },
  perlindungan: async (kantor) => {
    const { perlindungan } = await kantor.tanya("kunci.status", {});
    if (perlindungan === "tanpa") await lindungi(kantor);
    else await kantor.tanya("kunci.lepas", { sandi: SANDI });
    kabar({ perlindungan: perlindungan === "tanpa" ? "terlindung" : "tanpa" });
  },
  gantiKunci: ({ tanya }) => tanya("kunci.gantiKunci", {}),
};

async function bekerja(): Promise<never> {
  const kantor = jalankanKantor(folder);
  await bukaKunci(kantor);
  kabar({ siap: true });
  for (;;) {
    await sunting(kantor);
    kabar({ bekerja: true });
    const selesai = KERJA[kerja as Kerja](kantor);
    // Meanwhile the analyst goes on.
    await Promise.all([selesai, sunting(kantor), sunting(kantor)]);
    kabar({ bekerja: false });
  }
}

void bekerja();
