import { List, Text, Title } from "@mantine/core";
import type { IsiSkp } from "../../../core/contract/skp-hasil";
import { kalimatBedaTahun, kalimatBedaTugas, kalimatTemuanBerjenjang, TEKS_SKP as T } from "../../../core/text/skp-halaman";

/** What differs between this SKP and the ABK of its jabatan, the SKP of last year, and what the cascade asks. */
export function BagianBanding({ isi }: { readonly isi: IsiSkp }) {
  const rhk = new Map(isi.rhk.map(({ id, uraian }) => [id, uraian]));
  return (
    <>
      <Bagian judul={T.bandingTugas} kalimat={isi.bedaTugas.map(kalimatBedaTugas)} />
      {isi.tahunLalu === null ? (
        <Text size="sm" c="dimmed" my="sm">
          {T.tanpaTahunLalu}
        </Text>
      ) : (
        <Bagian judul={T.bandingTahun(String(isi.tahunLalu.tahun))} kalimat={isi.tahunLalu.beda.map(kalimatBedaTahun)} />
      )}
      <Bagian
        judul={T.temuanBerjenjang}
        kalimat={isi.temuan.map((satu) => `${rhk.get(satu.rhkId) ?? ""}: ${kalimatTemuanBerjenjang(satu)}`)}
      />
    </>
  );
}

function Bagian({ judul, kalimat }: { readonly judul: string; readonly kalimat: readonly string[] }) {
  return (
    <section aria-label={judul}>
      <Title order={2} size="h6" mt="sm" mb={4}>
        {judul}
      </Title>
      {kalimat.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.tanpaBeda}
        </Text>
      ) : (
        <List size="sm">
          {kalimat.map((satu) => (
            <List.Item key={satu}>{satu}</List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
