import type { KasusRingkas } from "../../core/contract/disiplin";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { formatTanggal } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { TEKS_JENIS_KASUS } from "../../core/text/kasus";
import { kalimatPutusan, namaTitik, TEKS_KASUS, TEKS_KEADAAN_KASUS } from "../../core/text/kasus-halaman";
import { TEKS_KUNCI } from "../../core/text/kunci-kasus";
import type { Host } from "../host";
import { ask } from "./ask";
import { tanyaRahasia } from "./ask-secret";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** Every case with where it stands. @throws AppError kasusTertutup and its like when the PIN is not given or is wrong */
export async function runKasus(host: Host, { per }: CommandLine): Promise<CommandResult> {
  await bukaKasus(host);
  const berkas = await ask(host, "kasus.daftar", { per });
  return {
    json: {
      berkas: berkas.map(({ id, nip, nama, jenis, keadaan, tanggalPelanggaran, putusan, berikut, hukuman }) => ({
        id,
        nip,
        nama,
        jenis,
        keadaan,
        tanggalPelanggaran,
        putusan: putusan?.kode ?? null,
        berikut,
        berlaku: hukuman?.berlaku ?? null,
        sampai: hukuman?.sampai ?? null,
      })),
    },
    text: berkas.length === 0 ? TEKS_KASUS.kosongJudul : berkas.map(barisKasus).join("\n"),
  };
}

function barisKasus({ id, nama, jenis, keadaan, putusan, berikut }: KasusRingkas): string {
  const kata = [
    id,
    nama,
    TEKS_JENIS_KASUS[jenis],
    TEKS_KEADAAN_KASUS[keadaan],
    putusan === null ? "" : kalimatPutusan(putusan),
    berikut === null
      ? ""
      : `${namaTitik(berikut.jenis)}${berikut.tenggat === null ? "" : `, ${TEKS_KASUS.paling(formatTanggal(berikut.tenggat))}`}`,
  ];
  return kata.filter((satu) => satu !== "").join(" | ");
}

/** The letter of a step, by the id of the case and the kind of the step; the look is logged. @throws AppError usage, notFound */
export async function suratPerkara(host: Host, operands: readonly string[]): Promise<PermintaanNaskah> {
  const [kasusId, jenis, ...more] = operands;
  if (kasusId === undefined || jenis === undefined || more.length > 0) throw usage();
  await bukaKasus(host);
  await ask(host, "kasus.lihat", { id: kasusId });
  await ask(host, "kasus.lihat", { id: kasusId, cetak: true });
  const { berkas } = await ask(host, "kasus.satu", { id: kasusId });
  const langkah = berkas.langkah.find((satu) => satu.jenis === jenis);
  if (!langkah) throw new AppError("notFound", { hal: HAL.langkahPerkara });
  return { jenis: "suratPerkara", kasusId, langkahId: langkah.id };
}

/** Opens cases by the PIN of the environment, or by one typed into the terminal. What refuses is told as in the window. */
async function bukaKasus(host: Host): Promise<void> {
  const { oleh, petugas } = await ask(host, "kasus.kunci", {});
  if (oleh !== null || petugas.length === 0) return;
  const dicari = process.env["TEPAT_PETUGAS"];
  const [satu, ...lain] = dicari === undefined ? petugas : petugas.filter(({ nama }) => nameKey(nama) === nameKey(dicari));
  if (!satu || lain.length > 0) throw new AppError("invalidInput", { rincian: TEKS_KUNCI.petugasMana });
  const pin = process.env["TEPAT_PIN"] ?? (await tanyaRahasia(TEKS_KUNCI.tanyaPin(satu.nama)));
  if (pin === null) throw new AppError("kasusTertutup");
  await ask(host, "kasus.masuk", { petugasId: satu.id, pin });
}
