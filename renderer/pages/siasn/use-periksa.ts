import { SATUAN_SIASN, type SatuanSiasn } from "../../../core/siasn/susun";
import { useJobAnswer } from "../../data/job";
import { useRemembered } from "../../data/remembered";

/** The check of every jabatan, in the unit of time that the office hands over in. */
export function usePeriksa() {
  const [{ satuan }, ingat] = useRemembered<{ readonly satuan: SatuanSiasn }>("siasn-satuan", { satuan: SATUAN_SIASN[0] });
  const hasil = useJobAnswer("siasn.periksa", { satuan });
  return { ...hasil, satuan, pilihSatuan: (pilihan: SatuanSiasn) => ingat({ satuan: pilihan }) };
}

export type Periksa = ReturnType<typeof usePeriksa>;
