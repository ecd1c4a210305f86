import { Anchor, Button, Group, Text } from "@mantine/core";
import { Link } from "wouter";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { kalimatPenetapan, TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen, TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { TableColumn } from "../../ui/grouped-table-types";
import { alamatBanding, alamatDokumen } from "./alamat";
import { LencanaKeadaan } from "./lencana-keadaan";
import { TombolTindakan } from "./tombol-tindakan";

const { kolom } = TEKS_DOKUMEN;

/** A column of one figure of a version. */
function angka(key: "jabatan" | "kebutuhan" | "bezetting" | "kurang" | "lebih", nilai: (dokumen: DokumenAbk) => number) {
  const bulat = key === "jabatan" || key === "bezetting";
  const satu: TableColumn<DokumenAbk> = {
    key,
    title: kolom[key],
    width: 84,
    align: "right",
    decimals: bulat ? 0 : "seperlunya",
    print: nilai,
    cell: (dokumen) => formatAngka(nilai(dokumen), 4, 0),
  };
  return key === "jabatan" ? { ...satu, importance: 1 } : satu;
}

/** Columns of the versions of the ABK. */
export const KOLOM_DOKUMEN: readonly TableColumn<DokumenAbk>[] = [
  {
    key: "versi",
    title: kolom.versi,
    width: 96,
    isName: true,
    print: namaDokumen,
    cell: (dokumen, fokus) => (
      <Anchor component={Link} href={alamatDokumen(dokumen.id)} size="sm" aria-label={TEKS_DOKUMEN.lihat(namaDokumen(dokumen))} {...fokus}>
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
  angka("jabatan", ({ jumlah }) => jumlah.jabatan),
  angka("kebutuhan", ({ jumlah }) => jumlah.kebutuhan),
  angka("bezetting", ({ jumlah }) => jumlah.bezetting),
  angka("kurang", ({ jumlah }) => jumlah.kekurangan),
  angka("lebih", ({ jumlah }) => jumlah.kelebihan),
  { key: "tindakan", title: kolom.tindakan, width: 250, align: "right", cell: (dokumen) => <TindakanVersi dokumen={dokumen} /> },
];

function TindakanVersi({ dokumen }: { readonly dokumen: DokumenAbk }) {
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {dokumen.keadaan === "diajukan" || dokumen.keadaan === "ditetapkan" ? (
        <Button
          component={Link}
          href={alamatBanding(dokumen.id, null)}
          size="compact-xs"
          variant="default"
          aria-label={TEKS_DOKUMEN.tindakan(TEKS_DOKUMEN.bandingkan, namaDokumen(dokumen))}
        >
          {TEKS_DOKUMEN.bandingkan}
        </Button>
      ) : null}
      <TombolTindakan dokumen={dokumen} ringkas />
    </Group>
  );
}

/** Why a version was opened or came back. */
const keteranganVersi = ({ alasan, catatan, keadaan }: DokumenAbk): readonly string[] => [
  ...(alasan === "" ? [] : [TEKS_DOKUMEN.alasanBuka(alasan)]),
  ...(catatan === "" || keadaan !== "dikembalikan" ? [] : [TEKS_DOKUMEN.catatanKembali(catatan)]),
];

/** Number and date; below them why the version was opened or came back. */
export function KeteranganVersi(props: { readonly dokumen: DokumenAbk }) {
  const { nomor, tanggal } = props.dokumen;
  const kecil = keteranganVersi(props.dokumen);
  return (
    <>
      {tanggal === null ? kecil.length === 0 ? TEKS_UMUM.kosong : null : <Text size="sm">{kalimatPenetapan(nomor, tanggal)}</Text>}
      {kecil.map((kalimat) => (
        <Text key={kalimat} size="xs" c="dimmed">
          {kalimat}
        </Text>
      ))}
    </>
  );
}
