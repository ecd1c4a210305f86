import { Anchor, Group, Modal, Table, Text, VisuallyHidden } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { DraftMark } from "../../../ui/draft-mark";
import { IkonTulis, TombolTulis } from "../../../ui/tombol-tulis";
import { useUndoNotice } from "../../../ui/undo-notice";
import { BagianBerkas } from "./bagian-berkas";
import type { BarisCatatan, IsianCatatan, JenisCatatan } from "./catatan";
import classes from "./berkas.module.css";
import { FormCatatan, idDrafCatatan } from "./form-catatan";

interface Props<R extends BarisCatatan> {
  readonly jenis: JenisCatatan<R>;
  readonly pegawaiId: string;
  readonly baris: readonly R[];
  readonly sibuk: boolean;
  readonly simpan: (isian: IsianCatatan, asal: R | null) => Promise<unknown>;
  readonly hapus: (baris: R) => Promise<unknown>;
}

/** A section of records: every one in a row, to be changed or removed, and one to be added. Removing asks nothing: it can be undone. */
export function BagianTabelCatatan<R extends BarisCatatan>(props: Props<R>) {
  return (
    <BagianBerkas kunci={props.jenis.kunci} judul={props.jenis.hal}>
      <TabelCatatan {...props} />
    </BagianBerkas>
  );
}

/** The same without the frame of a section, for a section that holds several kinds. */
export function TabelCatatan<R extends BarisCatatan>(props: Props<R>) {
  const { jenis, baris, pegawaiId } = props;
  const [dialog, setDialog] = useState<{ readonly asal: R | null } | null>(null);
  const beriTahu = useUndoNotice();
  const buang = (satu: R): void => {
    props.hapus(satu).then(
      () => beriTahu(T.dihapus(jenis.hal, jenis.sebutan(satu))),
      // Commands tell their own refusals.
      () => null,
    );
  };
  return (
    <>
      {baris.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.kosong(jenis.hal)}
        </Text>
      ) : (
        <Table className={classes["tabel"]} verticalSpacing={3} aria-label={jenis.hal}>
          <Table.Thead>
            <Table.Tr>
              {jenis.kolom.map(({ kepala }) => (
                <Table.Th key={kepala}>{kepala}</Table.Th>
              ))}
              <Table.Th w={76}>
                <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {baris.map((satu) => {
              const lain = jenis.ditempatLain?.(satu) ?? null;
              return (
                <Table.Tr key={satu.id}>
                  {jenis.kolom.map(({ kepala, nilai, desimal }, nomor) => (
                    <Table.Td key={kepala} {...(desimal === undefined ? {} : { "data-align": "end" })}>
                      {selTabel(nilai(satu))}
                      {nomor === 0 && lain === null ? <DraftMark id={idDrafCatatan(pegawaiId, jenis.kunci, satu.id)} /> : null}
                    </Table.Td>
                  ))}
                  <Table.Td>
                    {lain === null ? (
                      <Group gap={2} wrap="nowrap" justify="flex-end">
                        <IkonTulis aria-label={T.ubah(jenis.hal, jenis.sebutan(satu))} onClick={() => setDialog({ asal: satu })}>
                          <IconPencil size={16} />
                        </IkonTulis>
                        <IkonTulis aria-label={T.hapus(jenis.hal, jenis.sebutan(satu))} disabled={props.sibuk} onClick={() => buang(satu)}>
                          <IconTrash size={16} />
                        </IkonTulis>
                      </Group>
                    ) : (
                      <Anchor component={Link} href={lain.href} size="xs">
                        {lain.label}
                      </Anchor>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      <TombolTulis
        mt={6}
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setDialog({ asal: null })}
      >
        {T.tambah(jenis.hal)}
        <DraftMark id={idDrafCatatan(pegawaiId, jenis.kunci, null)} />
      </TombolTulis>
      <Modal
        opened={dialog !== null}
        onClose={() => setDialog(null)}
        size={560}
        closeOnClickOutside={false}
        title={dialog?.asal ? T.judulUbah(jenis.hal) : T.judulTambah(jenis.hal)}
      >
        {dialog === null ? null : (
          <FormCatatan
            jenis={jenis}
            pegawaiId={pegawaiId}
            asal={baris.find(({ id }) => id === dialog.asal?.id) ?? dialog.asal}
            sibuk={props.sibuk}
            simpan={props.simpan}
            onSelesai={() => setDialog(null)}
          />
        )}
      </Modal>
    </>
  );
}

function selTabel(nilai: string | number | null): string {
  if (nilai === null || nilai === "") return TEKS_UMUM.kosong;
  return typeof nilai === "number" ? formatAngka(nilai, 2, 0) : nilai;
}
