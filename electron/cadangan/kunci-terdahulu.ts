import { existsSync } from "node:fs";
import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import type { SlotTampak } from "../../core/kunci/slot";
import { nameKey } from "../../core/name";
import { bacaBerkasKunci } from "../kunci/berkas-kunci";
import { bukaSlotDari } from "../kunci/buka-slot";
import { bukaDenganSandi, bukaKunciLama } from "../kunci/gantungan";
import type { Percobaan } from "../kunci/percobaan";
import type { CaraBuka } from "../kunci/pilihan-penjaga";
import { cadanganDi, folderBerisi, type PilihanCadangan } from "./buka";
import { isAsli } from "./catatan";
import { berkasKunci, daftarCadangan, type CadanganAda } from "./folder";

/** Most people of one key file whose password is tried as that of somebody else. */
const ORANG_DICOBA = 4;

/** The data keys of snapshots of another time or computer, which their own key files opened: until the data is locked or the program ends, and nowhere but here. */
export class KunciTerdahulu {
  readonly #kunci = new Set<string>();

  get semua(): readonly string[] {
    return [...this.#kunci];
  }

  lupakan(): void {
    this.#kunci.clear();
  }

  /**
   * Opens the key file beside a snapshot with what opened the office then. Its snapshots are used like any other from there on.
   *
   * @throws AppError kunciHilang without a key file; cadanganDitolak when the key file is that of another; as `kunci.buka`
   */
  async buka(pathData: string, { cara, ...pilihan }: PilihanCadangan & { readonly cara: CaraBuka }, percobaan: Percobaan): Promise<void> {
    const ada = cadanganDi(pathData, pilihan);
    const berkas = kunciMilik(ada);
    const { kunciData } = await bukaSlotDari(berkas, cara, { jalur: berkasKunci(ada.path), brankas: null, percobaan });
    const kunci = semuaKunci(berkas, kunciData);
    if (!kunci.some((satu) => ada.catatan !== null && isAsli(ada.catatan, satu)))
      throw new AppError("cadanganDitolak", { berkas: ada.nama, sebab: "berubah" });
    for (const satu of kunci) this.#kunci.add(satu);
  }
}

/** Who could open the office when a snapshot was taken. @throws AppError kunciHilang, berkasKunciRusak, cadanganDitolak */
export function pemegangCadangan(pathData: string, pilihan: PilihanCadangan): readonly SlotTampak[] {
  const { slot } = kunciMilik(cadanganDi(pathData, pilihan));
  return slot.map(({ id, jenis, nama, peran, dibuat }) => ({ id, jenis, nama, peran, dibuat }));
}

/** The data keys of earlier protections of an office that the password of somebody opens, so that their snapshots stay of use. */
export async function kunciDenganSandi(
  pathData: string,
  orang: { readonly nama: string; readonly sandi: string },
): Promise<readonly string[]> {
  const kunci = new Set<string>();
  const dicoba = new Set<string>();
  for (const ada of folderBerisi(pathData).flatMap(({ folder }) => daftarCadangan(folder))) {
    const { catatan } = ada;
    if (catatan?.terlindung !== true || [...kunci].some((satu) => isAsli(catatan, satu))) continue;
    const berkas = jikaTerbaca(ada);
    // The latest key file of a protection knows the keys of all before it.
    if (berkas === null || dicoba.has(berkas.berkas)) continue;
    dicoba.add(berkas.berkas);
    for (const satu of await kunciDari(berkas, orang)) kunci.add(satu);
  }
  return [...kunci];
}

async function kunciDari(berkas: BerkasKunci, { nama, sandi }: { readonly nama: string; readonly sandi: string }) {
  const senama = (satu: SlotTampak): number => (nameKey(satu.nama) === nameKey(nama) ? 0 : 1);
  const orang = berkas.slot.filter(({ jenis }) => jenis === "orang").toSorted((a, b) => senama(a) - senama(b));
  for (const slot of orang.slice(0, ORANG_DICOBA)) {
    const terbuka = await bukaDenganSandi(slot, berkas.berkas, sandi);
    if (terbuka !== null) return semuaKunci(berkas, terbuka.kunciData);
  }
  return [];
}

function semuaKunci(berkas: BerkasKunci, kunciData: string): readonly string[] {
  return [...bukaKunciLama(berkas, kunciData).map((satu) => satu.kunciData), kunciData];
}

function kunciMilik({ path }: CadanganAda): BerkasKunci {
  if (!existsSync(berkasKunci(path))) throw new AppError("kunciHilang", { berkas: path });
  return bacaBerkasKunci(berkasKunci(path));
}

function jikaTerbaca(ada: CadanganAda): BerkasKunci | null {
  try {
    return kunciMilik(ada);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
