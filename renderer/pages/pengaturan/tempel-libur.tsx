import { Alert, List, Stack, Text, Textarea } from "@mantine/core";
import type { HariLibur } from "../../../core/abk/kalender";
import { isianTeks } from "../../../core/draf";
import { bacaDaftarLibur } from "../../../core/intake/libur";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_JENIS_LIBUR, TEKS_KALENDER } from "../../../core/text/libur";
import { formatAngka } from "../../../core/text/number";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { MasukkanLibur } from "./masukkan-libur";

/** Name of the draft of the pasted list. */
export const DRAF_TEMPEL = "libur/tempel";

const ASAL = { id: DRAF_TEMPEL, bentuk: { teks: isianTeks }, tersimpan: { teks: "" }, baru: true } as const;

/** A pasted list of holidays, shown as it was read before anything is written; lines that could not be read by their number. */
export function TempelLibur(props: { readonly onMasuk: (hari: readonly HariLibur[]) => Promise<unknown> }) {
  const { nilai, ubah, draf } = useDraftState<{ readonly teks: string }>(ASAL);
  const { teks } = nilai;
  const { libur, ditolak } = bacaDaftarLibur(teks);
  return (
    <Stack gap="sm">
      <DraftNotice draf={draf} nama={() => TEKS_KALENDER.tempelLabel} />
      <Textarea
        label={TEKS_KALENDER.tempelLabel}
        description={TEKS_KALENDER.tempelPenjelasan}
        placeholder={TEKS_KALENDER.tempelContoh}
        minRows={8}
        maxRows={14}
        autosize
        data-autofocus
        value={teks}
        onChange={(event) => ubah({ teks: event.currentTarget.value })}
      />
      {ditolak.length > 0 ? (
        <Alert color="orange" p="xs">
          {ditolak.slice(0, 5).map(({ baris, teks: isi }) => (
            <Text key={baris} size="xs">
              {TEKS_KALENDER.tempelDitolak(formatAngka(baris), isi)}
            </Text>
          ))}
        </Alert>
      ) : null}
      {libur.length > 0 ? (
        <List
          size="xs"
          mah={180}
          style={{ overflow: "auto" }}
          tabIndex={0}
          aria-label={TEKS_KALENDER.tempelTerbaca(formatAngka(libur.length))}
        >
          {libur.map(({ tanggal, nama, jenis }) => (
            <List.Item key={tanggal}>
              {formatTanggalPendek(tanggal)} · {nama} · {TEKS_JENIS_LIBUR[jenis]}
            </List.Item>
          ))}
        </List>
      ) : null}
      <MasukkanLibur
        jumlah={libur.length}
        belum={libur.length === 0 ? TEKS_KALENDER.tempelDahulu : null}
        onMasuk={() => props.onMasuk(libur)}
        onTersimpan={() => draf.tersimpan(nilai)}
      />
    </Stack>
  );
}
