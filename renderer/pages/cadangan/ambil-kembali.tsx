import { Button, List, Modal, Table, Text } from "@mantine/core";
import { tabelDari } from "../../../core/baris/semua";
import type { BarisBedaTampak, CadanganTampak, PratinjauAmbil } from "../../../core/contract/cadangan";
import { TEKS_CADANGAN } from "../../../core/text/cadangan";
import { TEKS_AKSI } from "../../../core/text/riwayat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { ActionsFoot } from "../../ui/actions-foot";
import { LoadError } from "../../ui/load-error";
import { TabelPerubahan } from "../../ui/tabel-perubahan";
import { Waiting } from "../../ui/waiting";
import classes from "./cadangan.module.css";

const T = TEKS_CADANGAN.ambil;

/** What fetching one row back writes, field by field, and the button that does it. */
export function AmbilKembali(props: {
  readonly cadangan: CadanganTampak;
  readonly baris: BarisBedaTampak;
  readonly onKembali: () => void;
  readonly onSelesai: () => void;
}) {
  const { cadangan, baris, onKembali, onSelesai } = props;
  const permintaan = { tempat: cadangan.tempat, nama: cadangan.nama, tabel: baris.tabel, id: baris.id };
  const pratinjau = useShell("cadangan.pratinjauAmbil", permintaan);
  const ambil = useCommand("cadangan.ambilKembali");
  const sebutan = `${tabelDari(baris.tabel).nama} ${baris.sebutan}`.trim();
  const kerjakan = (): void =>
    ambil.mutate(permintaan, {
      onSuccess: () => {
        tell({ tone: "done", sentence: T.selesai(sebutan) });
        onSelesai();
      },
    });
  return (
    <Modal opened onClose={onKembali} title={T.judul(sebutan)} size={720}>
      {pratinjau.error ? <LoadError error={pratinjau.error} onRetry={() => void pratinjau.refetch()} /> : null}
      {pratinjau.isPending ? <Waiting /> : null}
      {pratinjau.data ? <Isi pratinjau={pratinjau.data} /> : null}
      <ActionsFoot>
        <Button variant="default" onClick={onKembali} data-autofocus>
          {TEKS_UMUM.batal}
        </Button>
        {pratinjau.data && pratinjau.data.perubahan.length > 0 ? (
          <Button loading={ambil.isPending} onClick={kerjakan}>
            {T.ya}
          </Button>
        ) : null}
      </ActionsFoot>
    </Modal>
  );
}

function Isi(props: { readonly pratinjau: PratinjauAmbil }) {
  const { perubahan, hilang } = props.pratinjau;
  if (perubahan.length === 0) return <Text size="sm">{T.sama}</Text>;
  return (
    <>
      <Text size="sm">{T.penjelasan}</Text>
      <TabelPerubahan kelas={classes["barisDaftar"]}>
        {perubahan.flatMap(({ tabel, barisId, sebutan, aksi, isian }) =>
          isian.map(({ nama, label, lama, baru }, urutan) => (
            <Table.Tr key={`${tabel} ${barisId} ${nama}`}>
              <Table.Td>
                {urutan === 0 ? `${tabelDari(tabel).nama} ${sebutan} ${aksi === "tambah" ? TEKS_AKSI.tambah : TEKS_AKSI.ubah}` : ""}
              </Table.Td>
              <Table.Td>{label}</Table.Td>
              <Table.Td>{lama ?? TEKS_UMUM.kosong}</Table.Td>
              <Table.Td>{baru ?? TEKS_UMUM.kosong}</Table.Td>
            </Table.Tr>
          )),
        )}
      </TabelPerubahan>
      {hilang.length > 0 ? (
        <>
          <Text size="sm" mt="sm">
            {T.hilang}
          </Text>
          <List size="sm">
            {hilang.map(({ sebutan, rujukan, ditinggal }) => (
              <List.Item key={`${sebutan} ${rujukan}`}>{(ditinggal ? T.ditinggal : T.dikosongkan)(sebutan, rujukan)}</List.Item>
            ))}
          </List>
        </>
      ) : null}
    </>
  );
}
