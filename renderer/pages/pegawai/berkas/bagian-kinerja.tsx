import { Anchor, List, Text } from "@mantine/core";
import { Link } from "wouter";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_KEADAAN_SKP, TEKS_PREDIKAT } from "../../../../core/text/skp";
import { kalimatCapaian, TEKS_SKP as T } from "../../../../core/text/skp-halaman";
import { useShell } from "../../../data/query";
import { LoadError } from "../../../ui/load-error";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";

/** Predikat by year, the present SKP, and angka kredit of a holder of a jabatan fungsional. */
export function BagianKinerja({ berkas }: IsiBagian) {
  const { data, error, refetch } = useShell("skp.pegawai", { pegawaiId: berkas.identitas.id, per: berkas.per });
  const skp = data?.skp ?? null;
  return (
    <BagianBerkas
      kunci="kinerja"
      judul={T.judul}
      tindakan={
        <Anchor component={Link} href={skp ? `/skp/${skp.id}` : "/skp"} size="sm">
          {skp ? T.bukaSkp : T.bukaHalaman}
        </Anchor>
      }
    >
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {data && data.predikat.length === 0 && skp === null ? (
        <Text size="sm" c="dimmed">
          {T.tanpaKinerja}
        </Text>
      ) : null}
      {skp ? (
        <Text size="sm" mb={4}>
          {T.skpKini(String(skp.tahun), TEKS_KEADAAN_SKP[skp.keadaan], formatAngka(skp.jumlahRhk))}
        </Text>
      ) : null}
      <List size="sm">
        {data?.predikat.map(({ tahun, predikat }) => (
          <List.Item key={tahun}>{`${tahun}: ${TEKS_PREDIKAT[predikat]}`}</List.Item>
        ))}
      </List>
      {data?.kredit ? (
        <>
          <Text size="sm" mt={6}>{`${T.kumulatif} ${formatAngka(data.kredit.jalan.jumlah, 2, 0)}`}</Text>
          <Text size="sm">{`${T.pangkat}: ${kalimatCapaian(data.kredit.jalan.pangkat, data.kredit.jalan)}`}</Text>
          <Text size="sm">{`${T.kenaikanJenjang}: ${kalimatCapaian(data.kredit.jalan.jenjang, data.kredit.jalan)}`}</Text>
        </>
      ) : null}
    </BagianBerkas>
  );
}
