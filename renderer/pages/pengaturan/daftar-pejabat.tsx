import { Group, Modal, Stack, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { barisJabatan } from "../../../core/surat/pejabat";
import { JENIS_SURAT, type PejabatTersimpan, type TemplatSurat } from "../../../core/surat/templat";
import { daftarDari } from "../../../core/naskah/daftar";
import { LABEL_SURAT, TEKS_CARA, TEKS_JENIS_SURAT, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { IconActions } from "../../ui/icon-actions";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import classes from "./bagian-profil.module.css";
import { FormPejabat, idDrafPejabat } from "./form-pejabat";

type Dialog = { readonly asal: PejabatTersimpan | null } | null;

/** Those who sign besides the signer of the office. */
export function DaftarPejabat({ pejabat, pilihan }: Pick<TemplatSurat, "pejabat" | "pilihan">) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const hapus = useCommand("surat.hapusPejabat");
  const beriTahu = useUndoNotice();
  const tutup = (): void => setDialog(null);
  const dipakai = (id: string): string =>
    JENIS_SURAT.filter((jenis) => pilihan[jenis].pejabatId === id)
      .map((jenis) => TEKS_JENIS_SURAT[jenis])
      .join(", ");
  useDaftarHalaman(
    daftarDari<PejabatTersimpan>({
      judul: T.pejabat,
      kolom: [
        { kepala: LABEL_SURAT.nama, nilai: ({ nama }) => nama },
        { kepala: LABEL_SURAT.cara, nilai: ({ cara }) => TEKS_CARA[cara] },
        { kepala: T.barisTercetak, nilai: (satu) => barisJabatan(satu).join(" / ") },
        { kepala: T.dipakaiUntuk, nilai: ({ id }) => dipakai(id) },
      ],
      baris: pejabat,
    }),
  );
  const buang = (terlihat: PejabatTersimpan): void => {
    const { id, nama } = terlihat;
    const untuk = dipakai(id);
    hapus.mutate(
      { id, dilihat: terlihat },
      { onSuccess: () => beriTahu([T.pejabatDihapus(nama), ...(untuk === "" ? [] : [T.pejabatDipakai(untuk)])].join(" ")) },
    );
  };
  return (
    <Stack gap="xs" p="md">
      <Group gap={6}>
        <Text size="sm" c="dimmed">
          {T.pejabatPenjelasan}
        </Text>
        <Sumber id="penandatanganan" hal={LABEL_SURAT.cara} />
      </Group>
      {pejabat.length === 0 ? (
        <Text size="sm">{T.pejabatKosong}</Text>
      ) : (
        <Table className={classes["table"]} verticalSpacing={4} aria-label={T.pejabat}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{LABEL_SURAT.nama}</Table.Th>
              <Table.Th>{LABEL_SURAT.cara}</Table.Th>
              <Table.Th>{T.barisTercetak}</Table.Th>
              <Table.Th>{T.dipakaiUntuk}</Table.Th>
              <Table.Th w={90}>{TEKS_UMUM.tindakan}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pejabat.map((satu) => (
              <Table.Tr key={satu.id}>
                <Table.Td>
                  {satu.nama}
                  <DraftMark id={idDrafPejabat(satu.id)} />
                </Table.Td>
                <Table.Td>{TEKS_CARA[satu.cara]}</Table.Td>
                <Table.Td>{barisJabatan(satu).join(" / ")}</Table.Td>
                <Table.Td>{dipakai(satu.id)}</Table.Td>
                <Table.Td>
                  <IconActions
                    edit={{ label: T.pejabatUbah(satu.nama), onClick: () => setDialog({ asal: satu }) }}
                    remove={{ label: T.pejabatHapus(satu.nama), onClick: () => buang(satu) }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group>
        <TombolTulis variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog({ asal: null })}>
          {T.pejabatTambah}
          <DraftMark id={idDrafPejabat(null)} />
        </TombolTulis>
      </Group>
      <Modal
        opened={dialog !== null}
        onClose={tutup}
        size={620}
        title={dialog?.asal ? T.pejabatUbah(dialog.asal.nama) : T.pejabatTambah}
        closeOnClickOutside={false}
      >
        {dialog === null ? null : <FormPejabat asal={pejabat.find(({ id }) => id === dialog.asal?.id) ?? dialog.asal} onSelesai={tutup} />}
      </Modal>
    </Stack>
  );
}
