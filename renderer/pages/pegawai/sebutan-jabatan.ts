import type { PegawaiBaris } from "../../../core/contract/pegawai";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_HARI } from "../../../core/text/hari";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";

/** The post that a person holds, or the one that is to come with its first day. */
export function sebutanJabatan({ jabatan, akan, jabatanAkan }: Pick<PegawaiBaris, "jabatan" | "akan" | "jabatanAkan">): string {
  if (jabatan !== "") return jabatan;
  return akan === null || jabatanAkan === "" ? TEKS_PEGAWAI.belumBerjabatan : TEKS_HARI.mulai(jabatanAkan, formatTanggalPendek(akan.tmt));
}
