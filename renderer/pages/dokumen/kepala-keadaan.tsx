import { Text } from "@mantine/core";
import type { Dibekukan } from "../../../core/contract/dokumen";
import { formatWaktu } from "../../../core/text/date";
import classes from "./dokumen.module.css";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";
import { KeteranganVersi } from "./keterangan-versi";
import { LencanaKeadaan } from "./lencana-keadaan";

/** The state of a document, by what it is cited, and since when its content stands still. */
export function KepalaKeadaan(props: { readonly jenis: JenisDokumen; readonly dokumen: DokumenApapun; readonly dibekukan: Dibekukan }) {
  const { jenis, dokumen, dibekukan } = props;
  const { teks } = JENIS_DOKUMEN[jenis];
  return (
    <div className={classes["keadaan"]}>
      <LencanaKeadaan keadaan={dokumen.keadaan} />
      <div>
        {dokumen.nomor === "" && dokumen.alasan === "" && dokumen.keadaan !== "dikembalikan" ? null : <KeteranganVersi dokumen={dokumen} />}
        <Text size="xs" c="dimmed">
          {dibekukan ? teks.beku(formatWaktu(dibekukan.waktu), dibekukan.pelaku) : teks.hidup}
        </Text>
      </div>
    </div>
  );
}
