import { Alert, Anchor, Group, List, Modal, Stack, Table, Text } from "@mantine/core";
import { IconInfoCircle, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { BarisDari } from "../../../core/baris/semua";
import type { IkhtisarPelindungan, RetensiTampil } from "../../../core/contract/pelindungan";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { LABEL_PELINDUNGAN as L, TEKS_CARA_PEMUSNAHAN, TEKS_GOLONGAN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { IconActions } from "../../ui/icon-actions";
import { LoadError } from "../../ui/load-error";
import { Section } from "../../ui/section";
import classes from "../../ui/small-table.module.css";
import { Sumber } from "../../ui/sumber";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { TombolTulis } from "../../ui/tombol-tulis";
import { FormPemusnahan, idDrafPemusnahan } from "./form-pemusnahan";
import { TombolNaskah } from "./tombol-naskah";

const T = TEKS_PELINDUNGAN.retensi;

type Pemusnahan = BarisDari<"pemusnahanData">;

/** How long each kind of data is kept, what has passed its time, and what was destroyed. [pdp-penghapusan] */
export function BagianRetensi({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const retensi = useShell("retensi.daftar", {});
  const pemusnahan = useShell("pemusnahanData.daftar", {});
  const galat = retensi.error ?? pemusnahan.error;
  if (galat) return <LoadError error={galat} onRetry={() => void Promise.all([retensi.refetch(), pemusnahan.refetch()])} />;
  if (!retensi.data || !pemusnahan.data) return <Waiting />;
  return (
    <Stack gap="lg" maw={1_000}>
      <Section title={T.judul}>
        <TabelRetensi retensi={retensi.data} />
      </Section>
      <Alert icon={<IconInfoCircle size={18} aria-hidden />} title={T.jujur.judul} color="orange" variant="light">
        <List size="sm" spacing={2}>
          {T.jujur.butir.map((kalimat) => (
            <List.Item key={kalimat}>{kalimat}</List.Item>
          ))}
        </List>
      </Alert>
      <Section title={T.catatan}>
        <Catatan pemusnahan={pemusnahan.data} retensi={retensi.data} ikhtisar={ikhtisar} />
      </Section>
    </Stack>
  );
}

function TabelRetensi({ retensi }: { readonly retensi: readonly RetensiTampil[] }) {
  const { kolom } = T;
  useDaftarHalaman(
    daftarDari<RetensiTampil>({
      judul: T.judul,
      kolom: [
        { kepala: kolom.golongan, nilai: ({ golongan }) => TEKS_GOLONGAN[golongan] },
        { kepala: kolom.tahun, nilai: ({ tahun, milikKantor }) => `${T.tahun(tahun)} (${milikKantor ? T.milikKantor : T.awal})` },
        { kepala: kolom.sejak, nilai: ({ golongan }) => T.sejak[golongan] },
        { kepala: kolom.tertua, nilai: ({ tertua }) => (tertua === null ? null : formatTanggalPendek(tertua)) },
        { kepala: kolom.ada, desimal: 0, nilai: ({ ada }) => ada },
        { kepala: kolom.lewat, desimal: 0, nilai: ({ lewat }) => lewat },
        { kepala: kolom.tercatat, desimal: 0, nilai: ({ tercatat }) => tercatat },
      ],
      baris: retensi,
    }),
  );
  return (
    <Stack gap={6} p="md">
      <Table className={classes["table"]} aria-label={T.judul}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{kolom.golongan}</Table.Th>
            <Table.Th>{kolom.tahun}</Table.Th>
            <Table.Th>{kolom.sejak}</Table.Th>
            <Table.Th>{kolom.tertua}</Table.Th>
            <Table.Th data-align="end">{kolom.ada}</Table.Th>
            <Table.Th data-align="end">{kolom.lewat}</Table.Th>
            <Table.Th data-align="end">{kolom.tercatat}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {retensi.map(({ golongan, tahun, milikKantor, tertua, ada, lewat, tercatat }) => (
            <Table.Tr key={golongan}>
              <Table.Td>{TEKS_GOLONGAN[golongan]}</Table.Td>
              <Table.Td>
                {T.tahun(tahun)}{" "}
                <Text span size="xs" c="dimmed">
                  {milikKantor ? T.milikKantor : T.awal}
                </Text>
              </Table.Td>
              <Table.Td>{T.sejak[golongan]}</Table.Td>
              <Table.Td>{tertua === null ? TEKS_UMUM.kosong : formatTanggalPendek(tertua)}</Table.Td>
              <Table.Td data-align="end">{formatAngka(ada)}</Table.Td>
              <Table.Td data-align="end">{lewat === 0 ? formatAngka(0) : <strong>{formatAngka(lewat)}</strong>}</Table.Td>
              <Table.Td data-align="end">{formatAngka(tercatat)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {T.arti}
      </Text>
      <Group gap={6}>
        <Anchor component={Link} href="/peraturan/pdp-retensi" size="sm">
          {T.ubah}
        </Anchor>
        <Sumber id="pdp-retensi" hal={T.judul} />
        <Sumber id="pdp-penghapusan" hal={T.catatan} />
      </Group>
    </Stack>
  );
}

function Catatan(props: {
  readonly pemusnahan: readonly Pemusnahan[];
  readonly retensi: readonly RetensiTampil[];
  readonly ikhtisar: IkhtisarPelindungan;
}) {
  const { pemusnahan, retensi, ikhtisar } = props;
  const [dialog, setDialog] = useState<{ readonly asal: Pemusnahan | null } | null>(null);
  const tutup = (): void => setDialog(null);
  return (
    <Stack gap={8} p="md">
      {pemusnahan.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.kosong}
        </Text>
      ) : (
        <TabelPemusnahan pemusnahan={pemusnahan} onUbah={(asal) => setDialog({ asal })} />
      )}
      <Group>
        <TombolTulis variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog({ asal: null })}>
          {T.tambah}
          <DraftMark id={idDrafPemusnahan(null)} />
        </TombolTulis>
      </Group>
      <Modal opened={dialog !== null} onClose={tutup} size={600} closeOnClickOutside={false} title={dialog?.asal ? T.ubahCatatan : T.baru}>
        {dialog === null ? null : (
          <FormPemusnahan
            asal={pemusnahan.find(({ id }) => id === dialog.asal?.id) ?? null}
            retensi={retensi}
            ikhtisar={ikhtisar}
            onSelesai={tutup}
          />
        )}
      </Modal>
    </Stack>
  );
}

function TabelPemusnahan(props: { readonly pemusnahan: readonly Pemusnahan[]; readonly onUbah: (satu: Pemusnahan) => void }) {
  const hapus = useCommand("pelindungan.hapus");
  const beriTahu = useUndoNotice();
  const { kolomCatatan: kolom } = T;
  return (
    <Table className={classes["table"]} aria-label={T.catatan}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{kolom.tanggal}</Table.Th>
          <Table.Th>{kolom.uraian}</Table.Th>
          <Table.Th data-align="end">{kolom.banyak}</Table.Th>
          <Table.Th>{kolom.hingga}</Table.Th>
          <Table.Th>{kolom.cara}</Table.Th>
          <Table.Th w={120}>{TEKS_PELINDUNGAN.tindakan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.pemusnahan.map((satu) => (
          <Table.Tr key={satu.id}>
            <Table.Td>
              {formatTanggalPendek(satu.tanggal)}
              <DraftMark id={idDrafPemusnahan(satu.id)} />
            </Table.Td>
            <Table.Td>
              {satu.uraian}
              <Text size="xs" c="dimmed">
                {TEKS_GOLONGAN[satu.golongan]}
              </Text>
            </Table.Td>
            <Table.Td data-align="end">{formatAngka(satu.banyak)}</Table.Td>
            <Table.Td>{formatTanggalPendek(satu.hingga)}</Table.Td>
            <Table.Td>{TEKS_CARA_PEMUSNAHAN[satu.cara]}</Table.Td>
            <Table.Td>
              <Group gap={4} justify="flex-end">
                <TombolNaskah
                  ringkas
                  label={T.beritaAcara}
                  pilihan={{ judul: T.beritaAcara, naskah: { jenis: "pemusnahanPdp", pemusnahanId: satu.id }, kertas: "f4" }}
                />
                <IconActions
                  align="end"
                  edit={{ label: TEKS_PELINDUNGAN.ubahSatu(satu.uraian), onClick: () => props.onUbah(satu) }}
                  remove={{
                    label: TEKS_PELINDUNGAN.hapusSatu(satu.uraian),
                    onClick: () =>
                      hapus.mutate(
                        { tabel: "pemusnahanData", id: satu.id, revision: satu.revision },
                        { onSuccess: () => beriTahu(TEKS_PELINDUNGAN.dihapus(L.tabel.pemusnahan, satu.uraian)) },
                      ),
                  }}
                />
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
