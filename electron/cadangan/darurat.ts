import { existsSync } from "node:fs";
import { AppError } from "../../core/errors";
import { folderBerisi, periksaCadangan, sebabDitolak, type CadanganTerpilih, type PilihanCadangan } from "./buka";
import { berkasKunci, daftarCadangan, urutCadangan, type CadanganAda } from "./folder";
import { periksaIsi } from "./isi";

/** What is known of an office whose data file does not open. */
export interface KantorDarurat {
  readonly pathData: string;
  /** The keys that its snapshots may have; undefined for none, while the office is not protected. */
  readonly kunci: readonly (string | undefined)[];
}

interface CadanganDiTempat extends CadanganAda, Pick<PilihanCadangan, "tempat"> {}

/** The snapshots that can be reached and may take the place of the data, as far as their notes tell; the one that holds most first. */
export function daftarDarurat(kantor: KantorDarurat): readonly CadanganDiTempat[] {
  const pencari = pencariDari(kantor);
  return semuaCadangan(kantor.pathData).filter((ada) => sebabDitolak(ada, pencari) === null);
}

/**
 * The snapshot of a name that can take the place of the data, or the latest one that can: every byte is as its note says, and it opens.
 *
 * @throws AppError cadanganDitolak when the one that was named cannot
 */
export function cadanganDarurat(kantor: KantorDarurat, nama?: string): CadanganTerpilih | null {
  for (const ada of daftarDarurat(kantor)) {
    if (nama !== undefined && ada.nama !== nama) continue;
    const terpilih = jikaUtuh(ada, kantor);
    if (terpilih !== null) return terpilih;
  }
  if (nama !== undefined) throw new AppError("cadanganDitolak", { berkas: nama, sebab: "tidakAda" });
  return null;
}

/** The key file of the latest protected snapshot, for a data file that has lost its own; null when no snapshot has one. */
export function kunciDarurat(pathData: string): { readonly path: string; readonly dibuat: string } | null {
  const satu = semuaCadangan(pathData).find(({ catatan, path }) => catatan?.terlindung === true && existsSync(berkasKunci(path)));
  return satu?.catatan ? { path: berkasKunci(satu.path), dibuat: satu.catatan.dibuat } : null;
}

/** The latest snapshot of another time or computer that may take the place of the data, once its own key file is opened; null when there is none. */
export function cadanganBerkunci(kantor: KantorDarurat): (PilihanCadangan & { readonly dibuat: string }) | null {
  const pencari = pencariDari(kantor);
  const satu = semuaCadangan(kantor.pathData).find(
    (ada) => sebabDitolak(ada, pencari) === "kunciLain" && existsSync(berkasKunci(ada.path)),
  );
  return satu?.catatan ? { tempat: satu.tempat, nama: satu.nama, dibuat: satu.catatan.dibuat } : null;
}

function semuaCadangan(pathData: string): readonly CadanganDiTempat[] {
  const semua = folderBerisi(pathData).flatMap(({ tempat, folder }) => daftarCadangan(folder).map((ada) => ({ ...ada, tempat })));
  return urutCadangan(semua, ({ catatan }) => catatan);
}

function jikaUtuh(ada: CadanganDiTempat, kantor: KantorDarurat): CadanganTerpilih | null {
  try {
    const terpilih = periksaCadangan(ada, pencariDari(kantor));
    periksaIsi({ path: terpilih.path, key: terpilih.kunci });
    return terpilih;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** In the folder of a protected office a snapshot in clear text is none of its own: anybody can write one. */
function pencariDari({ pathData, kunci }: KantorDarurat) {
  return { pathData, kantor: null, kunci };
}
