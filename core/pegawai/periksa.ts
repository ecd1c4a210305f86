import { AppError } from "../errors";
import { TEKS_NIP, TEKS_PEGAWAI } from "../text/pegawai";
import { uraikanGolongan } from "./golongan";
import { bacaNip, pertentanganNip } from "./nip";
import type { Pegawai } from "./pegawai";

type Isian = Omit<Pegawai, "id" | "revision">;

/**
 * Judges what was typed about a person: an NIP, unless it comes later, must be whole and agree with birth date and sex, or say why it
 * does not; the golongan must exist. Returns the entry with NIP and golongan in their standard spelling; a reason that nothing calls
 * for is dropped, and birth date and sex that were left open are taken from the NIP.
 * @throws AppError invalidInput naming the field
 */
export function periksaIsianPegawai(isian: Isian): Isian {
  return { ...isian, ...periksaNip(isian), golongan: periksaGolongan(isian) };
}

function periksaNip(isian: Isian): Pick<Isian, "nip" | "catatanNip" | "tanggalLahir" | "jenisKelamin"> {
  const dasar = { tanggalLahir: isian.tanggalLahir, jenisKelamin: isian.jenisKelamin };
  if (isian.nip === null || isian.nip.trim() === "") return { ...dasar, nip: null, catatanNip: "" };
  const bacaan = bacaNip(isian.nip);
  if (bacaan.keadaan !== "utuh") throw new AppError("invalidInput", { rincian: TEKS_NIP.tidakSah(isian.nip) });
  const [beda] = pertentanganNip(bacaan.uraian, isian);
  const lengkap = {
    nip: bacaan.nip,
    tanggalLahir: isian.tanggalLahir ?? bacaan.uraian.tanggalLahir,
    jenisKelamin: isian.jenisKelamin ?? bacaan.uraian.jenisKelamin,
  };
  if (beda === undefined) return { ...lengkap, catatanNip: "" };
  if (isian.catatanNip === "") {
    throw new AppError("invalidInput", { rincian: TEKS_NIP.berbeda[beda] });
  }
  return { ...lengkap, catatanNip: isian.catatanNip };
}

function periksaGolongan({ golongan, status }: Isian): string | null {
  const bacaan = uraikanGolongan(golongan ?? "", status);
  if (bacaan.keadaan === "kosong") return null;
  if (bacaan.keadaan === "utuh") return bacaan.golongan;
  throw new AppError("invalidInput", { rincian: TEKS_PEGAWAI.golonganTakDikenal(golongan ?? "") });
}
