import { Text } from "@mantine/core";
import { kalimatPenetapan, TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { DokumenApapun } from "./jenis-dokumen";

/** Why a version was opened or came back. */
const keteranganVersi = ({ alasan, catatan, keadaan }: DokumenApapun): readonly string[] => [
  ...(alasan === "" ? [] : [TEKS_DOKUMEN.alasanBuka(alasan)]),
  ...(catatan === "" || keadaan !== "dikembalikan" ? [] : [TEKS_DOKUMEN.catatanKembali(catatan)]),
];

/** Number and date; below them why the version was opened or came back. */
export function KeteranganVersi(props: { readonly dokumen: DokumenApapun }) {
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
