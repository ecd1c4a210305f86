import { Text, Tooltip } from "@mantine/core";
import type { RekapAbk } from "../../../core/contract/abk";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { formatAngka } from "../../../core/text/number";
import classes from "./angka-pokok.module.css";

const { angka } = TEKS_BERANDA;

/** The figures that describe the whole office, shortage and excess apart. */
export function AngkaPokok(props: { readonly jumlahStatus: OfficeStatus["jumlah"]; readonly rekap: RekapAbk }) {
  const { jumlahStatus, rekap } = props;
  const { jumlah } = rekap;
  const kurang = rekap.jabatan.filter((satu) => satu.selisih < 0).length;
  const lebih = rekap.jabatan.filter((satu) => satu.selisih > 0).length;
  const butir: readonly { readonly nama: string; readonly nilai: string; readonly catatan: string; readonly petunjuk?: string }[] = [
    { nama: angka.pegawai, nilai: formatAngka(jumlahStatus.pegawai), catatan: "" },
    {
      nama: angka.jabatan,
      nilai: formatAngka(jumlahStatus.jabatan),
      catatan: `${angka.unit(formatAngka(jumlahStatus.unit))}, ${angka.tugas(formatAngka(jumlahStatus.tugas))}`,
    },
    { nama: angka.kebutuhan, nilai: formatAngka(jumlah.kebutuhan, 2, 0), catatan: angka.mentah(formatAngka(jumlah.kebutuhanMentah, 2)) },
    {
      nama: angka.bezetting,
      nilai: formatAngka(jumlah.bezetting),
      catatan: angka.menurutStatus(formatAngka(jumlah.bezettingPns), formatAngka(jumlah.bezettingPppk)),
    },
    {
      nama: angka.kekurangan,
      nilai: formatAngka(jumlah.kekurangan, 2, 0),
      catatan: angka.padaJabatan(formatAngka(kurang)),
      petunjuk: angka.terpisah,
    },
    {
      nama: angka.kelebihan,
      nilai: formatAngka(jumlah.kelebihan, 2, 0),
      catatan: angka.padaJabatan(formatAngka(lebih)),
      petunjuk: angka.terpisah,
    },
  ];
  return (
    <dl className={classes["figures"]} aria-label={angka.judul}>
      {butir.map((satu) => (
        <Tooltip key={satu.nama} label={satu.petunjuk} disabled={satu.petunjuk === undefined}>
          <div>
            <dt>{satu.nama}</dt>
            <dd className={classes["value"]}>{satu.nilai}</dd>
            <dd>
              <Text size="xs" c="dimmed">
                {satu.catatan}
              </Text>
            </dd>
          </div>
        </Tooltip>
      ))}
    </dl>
  );
}
