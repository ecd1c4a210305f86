import { Text } from "@mantine/core";
import type { RekapAbk } from "../../../core/contract/abk";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { TEKS_JEJAK_JUMLAH } from "../../../core/text/jejak-jumlah";
import { formatAngka } from "../../../core/text/number";
import { jelaskan, useJejakHalaman } from "../../jejak/jejak-diminta";
import { TombolJelaskan } from "../../jejak/tombol-jelaskan";
import { Kata } from "../../ui/kata";
import classes from "./angka-pokok.module.css";

const { angka } = TEKS_BERANDA;
const SELURUH_KANTOR = { unitId: null } as const;

interface Butir {
  readonly nama: string;
  readonly nilai: string;
  readonly catatan: string;
  readonly petunjuk?: string;
  /** Whether the figure comes out of the computation and can be explained. */
  readonly dihitung?: true;
}

/** The figures that describe the whole office, shortage and excess apart; the computed ones explain themselves. */
export function AngkaPokok(props: { readonly jumlahStatus: OfficeStatus["jumlah"]; readonly rekap: RekapAbk }) {
  const { jumlahStatus, rekap } = props;
  const { jumlah } = rekap;
  const kurang = rekap.jabatan.filter((satu) => satu.selisih < 0).length;
  const lebih = rekap.jabatan.filter((satu) => satu.selisih > 0).length;
  useJejakHalaman(SELURUH_KANTOR);
  const butir: readonly Butir[] = [
    { nama: angka.pegawai, nilai: formatAngka(jumlahStatus.pegawai), catatan: "" },
    {
      nama: angka.jabatan,
      nilai: formatAngka(jumlahStatus.jabatan),
      catatan: `${angka.unit(formatAngka(jumlahStatus.unit))}, ${angka.tugas(formatAngka(jumlahStatus.tugas))}`,
    },
    {
      nama: angka.kebutuhan,
      nilai: formatAngka(jumlah.kebutuhan, 2, 0),
      catatan: angka.mentah(formatAngka(jumlah.kebutuhanMentah, 2)),
      dihitung: true,
    },
    {
      nama: angka.bezetting,
      nilai: formatAngka(jumlah.bezetting),
      catatan: angka.menurutStatus(formatAngka(jumlah.bezettingPns), formatAngka(jumlah.bezettingPppk)),
      dihitung: true,
    },
    {
      nama: angka.kekurangan,
      nilai: formatAngka(jumlah.kekurangan, 2, 0),
      catatan: angka.padaJabatan(formatAngka(kurang)),
      petunjuk: angka.terpisah,
      dihitung: true,
    },
    {
      nama: angka.kelebihan,
      nilai: formatAngka(jumlah.kelebihan, 2, 0),
      catatan: angka.padaJabatan(formatAngka(lebih)),
      petunjuk: angka.terpisah,
      dihitung: true,
    },
  ];
  return (
    <dl className={classes["figures"]} aria-label={angka.judul}>
      {butir.map(({ nama, nilai, catatan, petunjuk, dihitung }) => (
        <div key={nama}>
          <dt>
            <Kata teks={nama} hint={petunjuk} />
          </dt>
          <dd className={classes["value"]}>
            {dihitung ? (
              <TombolJelaskan label={TEKS_JEJAK_JUMLAH.jelaskanAngka(nama, nilai)} onJelaskan={() => jelaskan(SELURUH_KANTOR)}>
                {nilai}
              </TombolJelaskan>
            ) : (
              nilai
            )}
          </dd>
          <dd>
            <Text size="xs" c="dimmed">
              {catatan}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
