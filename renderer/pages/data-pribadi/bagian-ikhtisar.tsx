import { Anchor, Group, List, Stack, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import type { IkhtisarPelindungan, JamTampil } from "../../../core/contract/pelindungan";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatSaat, sisaDalamKata } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN as T } from "../../../core/text/pelindungan-halaman";
import { BANYAK_ISIAN_DAMPAK } from "../../../core/text/penilaian-dampak";
import { useDaftarHalaman } from "../../data/naskah";
import { Section } from "../../ui/section";
import classes from "../../ui/small-table.module.css";
import { Sumber } from "../../ui/sumber";
import { FormPetugas } from "./form-petugas";
import { TandaJam } from "./tanda-jam";

const ALAMAT = { permintaan: "/data-pribadi/permintaan", subjek: "/data-pribadi/insiden", lembaga: "/data-pribadi/insiden" } as const;

/** Clocks that run, what an office does first, and who answers for its data. */
export function BagianIkhtisar({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const { kini, zona, zonaDipilih, jam } = ikhtisar;
  return (
    <Stack gap="lg" maw={1_000}>
      <Section title={T.jam.judul}>
        <Stack gap={6} p="md">
          <Text size="sm" c="dimmed">
            {T.jam.kini(formatSaat(kini), zona, zonaDipilih)}
          </Text>
          {jam.length === 0 ? <Text size="sm">{T.jam.kosong}</Text> : <TabelJam jam={jam} />}
        </Stack>
      </Section>
      <Section title={T.mulai.judul}>
        <Mulai ikhtisar={ikhtisar} />
      </Section>
      <Section title={T.petugas.judul}>
        <FormPetugas ikhtisar={ikhtisar} />
      </Section>
    </Stack>
  );
}

function TabelJam({ jam }: { readonly jam: readonly JamTampil[] }) {
  const { kolom, tentang } = T.jam;
  useDaftarHalaman(
    daftarDari<JamTampil>({
      judul: T.jam.judul,
      kolom: [
        { kepala: kolom.tentang, nilai: (satu) => tentang[satu.tentang] },
        { kepala: kolom.sebutan, nilai: ({ sebutan }) => sebutan },
        { kepala: kolom.tenggat, nilai: ({ tenggat }) => formatSaat(tenggat.saat) },
        { kepala: kolom.sisa, nilai: ({ sisaMenit }) => sisaDalamKata(sisaMenit) },
        { kepala: kolom.dasar, nilai: ({ tenggat }) => T.jam.hitungan[tenggat.hitungan] },
      ],
      baris: jam,
    }),
  );
  return (
    <Table className={classes["table"]} aria-label={T.jam.judul}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{kolom.sisa}</Table.Th>
          <Table.Th>{kolom.tentang}</Table.Th>
          <Table.Th>{kolom.sebutan}</Table.Th>
          <Table.Th>{kolom.tenggat}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {jam.map((satu) => (
          <Table.Tr key={`${satu.tentang} ${satu.id}`}>
            <Table.Td>
              <TandaJam jam={satu} />
            </Table.Td>
            <Table.Td>{tentang[satu.tentang]}</Table.Td>
            <Table.Td>
              <Anchor component={Link} href={ALAMAT[satu.tentang]} size="sm">
                {satu.sebutan}
              </Anchor>
            </Table.Td>
            <Table.Td>
              {formatSaat(satu.tenggat.saat)}, {T.jam.hitungan[satu.tenggat.hitungan]}{" "}
              <Sumber id={satu.tenggat.ketentuan} hal={tentang[satu.tentang]} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** What an office does first that has never done it: each with the way there. */
function Mulai({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const { petugas, banyak } = ikhtisar;
  const butir: readonly { readonly kalimat: string; readonly href: string | null; readonly beres: boolean }[] = [
    { kalimat: T.mulai.petugas, href: null, beres: petugas.petugasNama !== "" },
    { kalimat: T.mulai.pemrosesan, href: "/data-pribadi/pemrosesan", beres: false },
    {
      kalimat: T.mulai.dampak(banyak.dampakTerisi, BANYAK_ISIAN_DAMPAK),
      href: "/data-pribadi/dampak",
      beres: banyak.dampakTerisi === BANYAK_ISIAN_DAMPAK,
    },
    { kalimat: T.mulai.retensi, href: "/data-pribadi/retensi", beres: false },
    { kalimat: T.mulai.permintaan, href: "/data-pribadi/permintaan", beres: false },
    { kalimat: T.mulai.insiden, href: "/data-pribadi/insiden", beres: false },
  ];
  return (
    <Stack gap="xs" p="md">
      <List size="sm" spacing={4} type="ordered">
        {butir.map(({ kalimat, href, beres }) => (
          <List.Item key={kalimat}>
            {kalimat} {beres ? <Text span c="dimmed">{`(${T.mulai.beres})`}</Text> : null}{" "}
            {href === null ? null : (
              <Anchor component={Link} href={href} size="sm" underline="always" aria-label={`${T.mulai.buka}: ${kalimat}`}>
                {T.mulai.buka}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
      <Group gap={4}>
        <Text size="sm" c="dimmed">
          {T.sanksi.kalimat}
        </Text>
        <Sumber id="pdp-sanksi" hal={T.sanksi.judul} />
        <Sumber id="pdp-pengamanan" hal={T.judul} />
      </Group>
    </Stack>
  );
}
