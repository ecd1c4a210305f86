import { AppError } from "../errors";
import { bacaGolongan } from "./golongan";
import { bacaNip, pertentanganNip } from "./nip";
import type { Pegawai } from "./pegawai";

type Isian = Omit<Pegawai, "id" | "revision">;

/**
 * Judges what was typed about a person: the NIP must be whole and agree with birth date and sex, the golongan must exist.
 * Returns the entry with NIP and golongan in their standard spelling.
 * @throws AppError invalidInput naming the field
 */
export function periksaIsianPegawai(isian: Isian): Isian {
  const nip = bacaNip(isian.nip);
  if (nip.keadaan !== "utuh") throw new AppError("invalidInput", { rincian: `NIP ${isian.nip} bukan 18 digit yang sah` });
  const pertentangan = pertentanganNip(nip.uraian, isian);
  if (pertentangan.length > 0) {
    throw new AppError("invalidInput", {
      rincian: pertentangan.includes("tanggalLahir") ? "NIP berbeda dari tanggal lahir" : "NIP berbeda dari jenis kelamin",
    });
  }
  const golongan = isian.golongan ? bacaGolongan(isian.golongan, isian.status) : null;
  if (isian.golongan && golongan === null) throw new AppError("invalidInput", { rincian: `golongan ${isian.golongan} tidak dikenal` });
  return { ...isian, nip: nip.nip, golongan };
}
