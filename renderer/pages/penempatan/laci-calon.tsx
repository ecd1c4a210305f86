import { Anchor, Drawer, Stack, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import type { CalonKursi } from "../../../core/penempatan/bangku";
import { kalimatAkibat, kalimatCalon, TEKS_BANGKU_PENEMPATAN as B } from "../../../core/text/bangku-penempatan";
import { penyebut, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import classes from "./penempatan.module.css";
import { TabelAturan, TabelBagian } from "./rincian-pasangan";
import { TombolBatasan } from "./tombol-batasan";
import type { RencanaTerhitung, useRencana } from "./use-rencana";

interface Props {
  readonly id: string | null;
  readonly jabatanId: string;
  readonly calon: readonly CalonKursi[];
  readonly rencana: ReturnType<typeof useRencana>;
  readonly isi: RencanaTerhitung;
  readonly onTutup: () => void;
}

/** Somebody on the bench: what speaks for and against her, and what a lock on her would set off. */
export function LaciCalon(props: Props) {
  const calon = props.calon.find(({ pegawaiId }) => pegawaiId === props.id);
  return (
    <Drawer
      opened={calon !== undefined}
      onClose={props.onTutup}
      position="right"
      size={680}
      title={<Text fw={600}>{calon ? (props.isi.nama[calon.pegawaiId] ?? "") : T.alasan}</Text>}
    >
      {calon ? <Isi {...props} satu={calon} /> : null}
    </Drawer>
  );
}

function Isi({ isi, rencana, jabatanId, satu, onTutup }: Props & { readonly satu: CalonKursi }) {
  const akibat = kalimatAkibat(satu, penyebut(isi.nama, isi.jabatan));
  return (
    <Stack gap="md">
      <Anchor component={Link} href={`/pegawai/${satu.pegawaiId}/berkas`} size="sm">
        {T.bukaOrang}
      </Anchor>
      <TombolBatasan rencana={rencana} usul={{ pegawaiId: satu.pegawaiId, ke: jabatanId }} onSesudah={onTutup} />
      <section aria-label={T.alasan}>
        {kalimatCalon(satu, jabatanId).map((kalimat) => (
          <Text key={kalimat} size="sm">
            {kalimat}
          </Text>
        ))}
      </section>
      {akibat.length === 0 ? null : (
        <section aria-label={B.akibat}>
          <Title order={3} size="h6" mb={4}>
            {B.akibat}
          </Title>
          <ul className={classes["alasan"]}>
            {akibat.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </section>
      )}
      <TabelBagian skor={satu.pasangan.skor} />
      <TabelAturan aturan={satu.pasangan.aturan} />
    </Stack>
  );
}
