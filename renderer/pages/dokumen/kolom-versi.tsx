import { Anchor, Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { kalimatPenetapan, TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import type { TableColumn } from "../../ui/grouped-table-types";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";
import { KeteranganVersi } from "./keterangan-versi";
import { LencanaKeadaan } from "./lencana-keadaan";
import { TombolTindakan } from "./tombol-tindakan";

const { kolom } = TEKS_DOKUMEN;

interface IsiKolom<D> {
  /** The figures of a version. */
  readonly angka: readonly TableColumn<D>[];
  readonly kesiapan: (dokumen: D) => ReactNode;
}

/** Columns of the versions of a document: which, in what state, by what it is cited, its figures, and what can be done with it. */
export function kolomVersi<D extends DokumenApapun>(jenis: JenisDokumen, { angka, kesiapan }: IsiKolom<D>): readonly TableColumn<D>[] {
  const { nama, alamat } = JENIS_DOKUMEN[jenis];
  return [
    {
      key: "versi",
      title: kolom.versi,
      width: 96,
      isName: true,
      print: nama,
      cell: (dokumen, fokus) => (
        <Anchor component={Link} href={alamat(dokumen.id)} size="sm" aria-label={TEKS_DOKUMEN.lihat(nama(dokumen))} {...fokus}>
          {TEKS_DOKUMEN.versi(dokumen.urutan)}
        </Anchor>
      ),
    },
    {
      key: "keadaan",
      title: kolom.keadaan,
      width: 124,
      print: ({ keadaan }) => TEKS_KEADAAN_DOKUMEN[keadaan],
      cell: ({ keadaan }) => <LencanaKeadaan keadaan={keadaan} />,
    },
    {
      key: "penetapan",
      title: kolom.penetapan,
      width: 150,
      words: (dokumen) => (dokumen.tanggal === null ? "" : kalimatPenetapan(dokumen.nomor, dokumen.tanggal)),
      print: ({ nomor, tanggal }) => (tanggal === null ? null : kalimatPenetapan(nomor, tanggal)),
      cell: (dokumen) => <KeteranganVersi dokumen={dokumen} />,
    },
    ...angka,
    {
      key: "tindakan",
      title: kolom.tindakan,
      width: 250,
      align: "right",
      cell: (dokumen) => <TindakanVersi jenis={jenis} dokumen={dokumen} kesiapan={kesiapan(dokumen)} />,
    },
  ];
}

function TindakanVersi(props: { readonly jenis: JenisDokumen; readonly dokumen: DokumenApapun; readonly kesiapan: ReactNode }) {
  const { jenis, dokumen, kesiapan } = props;
  const { nama, banding } = JENIS_DOKUMEN[jenis];
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {dokumen.keadaan === "diajukan" || dokumen.keadaan === "ditetapkan" ? (
        <Button
          component={Link}
          href={banding(dokumen.id)}
          size="compact-xs"
          variant="default"
          aria-label={TEKS_DOKUMEN.tindakan(TEKS_DOKUMEN.bandingkan, nama(dokumen))}
        >
          {TEKS_DOKUMEN.bandingkan}
        </Button>
      ) : null}
      <TombolTindakan jenis={jenis} dokumen={dokumen} kesiapan={kesiapan} ringkas />
    </Group>
  );
}
