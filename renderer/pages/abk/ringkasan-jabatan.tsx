import { VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { computeEfektivitas } from "../../../core/abk/efektivitas";
import { kebutuhanDariBeban } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { TEKS_PRESTASI } from "../../../core/text/abk";
import { TEKS_ABK_JABATAN } from "../../../core/text/abk-halaman";
import { TEKS_METODE_HALAMAN } from "../../../core/text/metode-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Difference } from "../../ui/difference";
import { Figures, type Figure } from "../../ui/figures";
import { desimalKebutuhan } from "./kolom-abk";

const JEDA_UCAPAN_MS = 1_000;

/** The figures of one jabatan as it is edited at this moment. */
export function RingkasanJabatan(props: {
  /** Yearly workload in millionths of a minute. */
  readonly beban: number;
  /** Whether the workload only stands for the need of another method. */
  readonly setara: boolean;
  readonly profil: ProfilAbk;
  readonly bezetting: number;
}) {
  const { beban, profil, bezetting } = props;
  const { bebanKerjaMenit, kebutuhanMentah, kebutuhan } = kebutuhanDariBeban(beban, profil);
  const ej = computeEfektivitas(beban, bezetting, profil.waktuKerjaEfektifMenit);
  const desimal = desimalKebutuhan(profil.pembulatan);
  const teks = TEKS_ABK_JABATAN;
  const figures: readonly Figure[] = [
    { name: props.setara ? TEKS_METODE_HALAMAN.bebanSetara : teks.beban, value: formatAngka(bebanKerjaMenit, 3, 0), detail: teks.menit },
    { name: teks.kebutuhan, value: formatAngka(kebutuhanMentah, 4) },
    { name: teks.dibulatkan, value: formatAngka(kebutuhan, desimal), detail: teks.pegawai, isMain: true, rule: "pembulatan-kebutuhan" },
    { name: teks.bezetting, value: formatAngka(bezetting), detail: teks.pegawai },
    { name: teks.selisih, value: <Difference value={bezetting - kebutuhan} decimals={desimal} />, rule: "selisih-terpisah" },
    {
      name: teks.ej,
      rule: "efektivitas-jabatan",
      ...(ej ? { value: formatAngka(ej.efektivitas, 2) } : { value: TEKS_UMUM.kosong, detail: sebabTanpaEj(props) }),
    },
    {
      name: teks.pj,
      rule: "batas-prestasi",
      ...(ej ? { value: ej.prestasi, detail: TEKS_PRESTASI[ej.prestasi] } : { value: TEKS_UMUM.kosong }),
    },
  ];
  const diucapkan = teks.diucapkan(formatAngka(kebutuhanMentah, 4), formatAngka(kebutuhan, desimal), formatAngka(bezetting));
  return (
    <>
      <Figures label={teks.ringkasan} figures={figures} />
      <AngkaDiucapkan kalimat={diucapkan} />
    </>
  );
}

/** The totals for who hears the page: said once typing rests, not at every letter. */
function AngkaDiucapkan(props: { readonly kalimat: string }) {
  const [kalimat] = useDebouncedValue(props.kalimat, JEDA_UCAPAN_MS);
  return (
    <VisuallyHidden role="status" aria-label={TEKS_ABK_JABATAN.ringkasan}>
      {kalimat}
    </VisuallyHidden>
  );
}

/** Why there is no EJ: nobody holds the jabatan, or there is no work, which under another method means that nothing was entered yet. */
function sebabTanpaEj({
  bezetting,
  setara,
  beban,
}: {
  readonly bezetting: number;
  readonly setara: boolean;
  readonly beban: number;
}): string {
  if (setara && beban === 0) return TEKS_ABK_JABATAN.ejMetodeKosong;
  return bezetting > 0 ? TEKS_ABK_JABATAN.ejTanpaBeban : TEKS_ABK_JABATAN.ejTanpaPemangku;
}
