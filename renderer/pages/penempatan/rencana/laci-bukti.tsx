import { Anchor, Drawer, Stack, Text } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TabelAturan, TabelBagian } from "../rincian-pasangan";
import { sebutanKeputusan, type BarisKeputusan } from "./baris-keputusan";

/** The figures of one move beside the list: as they were kept, or as they are computed. */
export function LaciBukti({ baris, onTutup }: { readonly baris: BarisKeputusan | null; readonly onTutup: () => void }) {
  return (
    <Drawer opened={baris !== null} onClose={onTutup} position="right" size={680} title={<Text fw={600}>{baris?.nama ?? ""}</Text>}>
      {baris ? (
        <Stack gap="md">
          <Text size="sm">
            {baris.dari === null ? "" : `${baris.dari.nama} (${baris.dari.unit}) → `}
            <b>{`${baris.ke.nama} (${baris.ke.unit})`}</b>
            <br />
            {sebutanKeputusan(baris.tersimpan)}
            <br />
            <Anchor component={Link} href={`/pegawai/${baris.pegawaiId}/berkas`} size="sm">
              {T.bukaOrang}
            </Anchor>
          </Text>
          <Text size="sm" c="dimmed">
            {baris.tersimpan === null ? T.alasanKini : T.alasanDisimpan}
          </Text>
          <TabelBagian skor={{ skor: baris.skor, bagian: baris.bukti.bagian }} />
          <TabelAturan aturan={baris.bukti.aturan} />
        </Stack>
      ) : null}
    </Drawer>
  );
}
