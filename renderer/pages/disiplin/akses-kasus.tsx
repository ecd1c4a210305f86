import { Button, Group, Modal, PasswordInput, Stack, Table, Text } from "@mantine/core";
import { IconArrowLeft, IconPlus } from "@tabler/icons-react";
import { useMemo, useState, type FormEvent } from "react";
import { Link } from "wouter";
import type { ColumnDef } from "@tanstack/react-table";
import type { KunciKasus, PetugasKasus } from "../../../core/contract/disiplin";
import type { BarisDari } from "../../../core/baris/semua";
import { formatWaktu } from "../../../core/text/date";
import { LABEL_KASUS, TEKS_PERBUATAN } from "../../../core/text/kasus";
import { TEKS_KASUS } from "../../../core/text/kasus-halaman";
import { TEKS_KUNCI as T } from "../../../core/text/kunci-kasus";
import { TEKS_UMUM } from "../../../core/text/umum";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { Bagian } from "./bagian";
import { FormPetugas, TandaTerbuka } from "./gerbang";

type Akses = BarisDari<"aksesKasus"> & { readonly berkas: string };

/** Who may open cases, and every opening and look. */
export function AksesKasus(props: { readonly kunci: KunciKasus }) {
  const { petugas } = props.kunci;
  const [menambah, setMenambah] = useState(false);
  const [mengganti, setMengganti] = useState<PetugasKasus | null>(null);
  return (
    <>
      <PageHeader
        title={T.akses}
        description={T.aksesPenjelasan}
        actions={
          <Button component={Link} href="/disiplin" variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />}>
            {TEKS_KASUS.kembali}
          </Button>
        }
      />
      <TandaTerbuka kunci={props.kunci} />
      <Bagian title={T.petugasJudul}>
        {petugas.length > 0 ? <TabelPetugas petugas={petugas} onGanti={setMengganti} /> : null}
        <TombolTulis mt="xs" size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMenambah(true)}>
          {T.petugasTambah}
        </TombolTulis>
        <Text size="xs" c="dimmed" mt={6}>
          {T.bukanSandi}
        </Text>
      </Bagian>
      <Bagian title={T.catatan}>
        <Catatan />
      </Bagian>
      <Modal opened={menambah} onClose={() => setMenambah(false)} title={T.petugasTambah}>
        <FormPetugas label={TEKS_UMUM.simpan} onSelesai={() => setMenambah(false)} />
      </Modal>
      <Modal opened={mengganti !== null} onClose={() => setMengganti(null)} title={T.gantiPin}>
        {mengganti ? <GantiPin petugas={mengganti} onSelesai={() => setMengganti(null)} /> : null}
      </Modal>
    </>
  );
}

function TabelPetugas(props: { readonly petugas: readonly PetugasKasus[]; readonly onGanti: (petugas: PetugasKasus) => void }) {
  const hapus = useCommand("kasus.petugasHapus");
  return (
    <Table maw={720} aria-label={T.petugasJudul}>
      <Table.Tbody>
        {props.petugas.map((satu) => (
          <Table.Tr key={satu.id}>
            <Table.Td>{satu.nama}</Table.Td>
            <Table.Td>{satu.peran}</Table.Td>
            <Table.Td>
              <Group gap="xs" justify="flex-end" wrap="nowrap">
                <Button size="compact-sm" variant="default" onClick={() => props.onGanti(satu)} aria-label={`${T.gantiPin}: ${satu.nama}`}>
                  {T.gantiPin}
                </Button>
                {props.petugas.length > 1 ? (
                  <TombolTulis
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    onClick={() => hapus.mutate({ id: satu.id, revision: satu.revision })}
                    aria-label={`${T.petugasHapus}: ${satu.nama}`}
                  >
                    {T.petugasHapus}
                  </TombolTulis>
                ) : null}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function GantiPin(props: { readonly petugas: PetugasKasus; readonly onSelesai: () => void }) {
  const ganti = useCommand("kasus.petugasPin", { toldInPlace: true });
  const [isian, setIsian] = useState({ lama: "", pin: "", lagi: "" });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const ubah = (nama: keyof typeof isian) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setIsian({ ...isian, [nama]: event.currentTarget.value });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const { lama, pin, lagi } = isian;
    if (pin !== lagi) return setDitolak(T.pinBeda);
    const { id, revision } = props.petugas;
    ganti.mutateAsync({ id, revision, lama, pin }).then(props.onSelesai, (sebab: unknown) => setDitolak(sentenceOf(sebab)));
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <PasswordInput label={T.pinLama} autoComplete="off" data-autofocus value={isian.lama} onChange={ubah("lama")} />
        <PasswordInput
          label={T.pinBaru}
          description={T.pinPenjelasan}
          autoComplete="new-password"
          value={isian.pin}
          onChange={ubah("pin")}
        />
        <PasswordInput label={T.pinLagi} autoComplete="new-password" value={isian.lagi} onChange={ubah("lagi")} error={ditolak} />
        <Group justify="flex-end">
          <Button type="submit" loading={ganti.isPending}>
            {TEKS_UMUM.simpan}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The log, latest first, with what each looked-at case is about. */
function Catatan() {
  const akses = useShell("kasus.akses", {});
  const daftar = useShell("kasus.daftar", {});
  const baris = useMemo(() => {
    const nama = new Map((daftar.data ?? []).map((satu) => [satu.id, satu.nama]));
    return (akses.data ?? []).map((satu): Akses => ({
      ...satu,
      berkas: satu.kasusId === null ? "" : (nama.get(satu.kasusId) ?? T.berkasSudahTiada),
    }));
  }, [akses.data, daftar.data]);
  if (akses.error) return <LoadError error={akses.error} onRetry={() => void akses.refetch()} />;
  if (!akses.data) return <Waiting />;
  return (
    <DataTable<Akses>
      label={T.catatan}
      name="akses-kasus"
      rows={baris}
      columns={KOLOM}
      rowId={({ id }) => id}
      onOpen={() => undefined}
      empty={<EmptyState title={T.catatanKosong} />}
      print={{ title: T.catatan, notes: [] }}
    />
  );
}

const KOLOM: readonly ColumnDef<Akses>[] = [
  { id: "waktu", header: LABEL_KASUS.waktu, accessorFn: ({ waktu }) => formatWaktu(waktu), meta: { width: 150, figures: true } },
  { id: "petugas", header: LABEL_KASUS.petugas, accessorFn: ({ petugas }) => petugas, meta: { width: 200 } },
  { id: "perbuatan", header: LABEL_KASUS.perbuatan, accessorFn: ({ perbuatan }) => TEKS_PERBUATAN[perbuatan], meta: { width: 150 } },
  { id: "berkas", header: LABEL_KASUS.berkas, accessorFn: ({ berkas }) => berkas, meta: { width: 220 } },
];
