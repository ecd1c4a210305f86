import type { JumlahRekap } from "../../../core/formasi/rekap";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { formatAngka } from "../../../core/text/number";
import { Figures, type Figure } from "../../ui/figures";

/** Totals of the proposal; shortage and excess apart. */
export function RingkasanFormasi(props: { readonly jumlah: JumlahRekap; readonly desimal: number }) {
  const { jumlah, desimal } = props;
  const teks = TEKS_FORMASI.ringkasan;
  const figures: readonly Figure[] = [
    { name: teks.jabatan, value: formatAngka(jumlah.jabatan) },
    {
      name: teks.kebutuhan,
      value: formatAngka(jumlah.kebutuhan, desimal),
      detail: teks.mentah(formatAngka(jumlah.kebutuhanMentah, 4)),
      rule: "pembulatan-kebutuhan",
    },
    {
      name: teks.bezetting,
      value: formatAngka(jumlah.bezetting),
      detail: teks.rincianBezetting(formatAngka(jumlah.bezettingPns), formatAngka(jumlah.bezettingPppk)),
      rule: "bezetting-per-jabatan",
    },
    { name: teks.kekurangan, value: formatAngka(jumlah.kekurangan, desimal, 0), detail: teks.pegawai, rule: "selisih-terpisah" },
    { name: teks.kelebihan, value: formatAngka(jumlah.kelebihan, desimal, 0), detail: teks.pegawai },
    { name: teks.usul, value: formatAngka(jumlah.usul), detail: teks.pegawai },
  ];
  return <Figures label={teks.judul} figures={figures} />;
}
