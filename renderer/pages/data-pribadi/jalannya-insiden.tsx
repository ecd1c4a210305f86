import { Group, Modal, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { BarisDari } from "../../../core/baris/semua";
import type { IkhtisarPelindungan, InsidenTampil } from "../../../core/contract/pelindungan";
import { JENIS_CATATAN_INSIDEN } from "../../../core/pelindungan/jenis";
import { formatAngka } from "../../../core/text/number";
import { formatSaatPendek, kalimatSaat, LABEL_PELINDUNGAN as L, TEKS_CATATAN_INSIDEN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useCommand } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { IconActions } from "../../ui/icon-actions";
import classes from "../../ui/small-table.module.css";
import { useUndoNotice } from "../../ui/undo-notice";
import { TombolTulis } from "../../ui/tombol-tulis";
import { bulatBidang, kodeBidang, pilihanDari, saatBidang, teksSaat, type Bidang, type Isian } from "./bidang";
import { FormIsian } from "./form-isian";

const T = TEKS_PELINDUNGAN.insiden;

type Catatan = BarisDari<"catatanInsiden">;

const BIDANG: readonly Bidang[] = [
  { nama: "jenisCatatan", jenis: "pilihan", wajib: true, pilihan: pilihanDari(JENIS_CATATAN_INSIDEN, TEKS_CATATAN_INSIDEN) },
  { nama: "saat", jenis: "saat", wajib: true },
  { nama: "kepada", jenis: "teks" },
  { nama: "banyak", jenis: "bulat", petunjuk: T.bantuanBanyak },
  { nama: "catatan", jenis: "panjang" },
];

const idDraf = (insidenId: string, id: string | null): string => `catatan-insiden/${insidenId}/${id ?? "baru"}`;

interface Milik {
  readonly insiden: InsidenTampil;
  readonly ikhtisar: IkhtisarPelindungan;
}

/** What was done about an incident and who was told, in the order of the clock. */
export function JalannyaInsiden({ insiden, ikhtisar }: Milik) {
  const [dialog, setDialog] = useState<{ readonly asal: Catatan | null } | null>(null);
  const tutup = (): void => setDialog(null);
  return (
    <>
      <Text size="sm" fw={600}>
        {T.garisWaktu}
      </Text>
      {insiden.catatan.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.tanpaCatatan}
        </Text>
      ) : (
        <TabelCatatan insiden={insiden} onUbah={(asal) => setDialog({ asal })} />
      )}
      <Group>
        <TombolTulis
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setDialog({ asal: null })}
        >
          {T.catat}
          <DraftMark id={idDraf(insiden.id, null)} />
        </TombolTulis>
      </Group>
      <Modal opened={dialog !== null} onClose={tutup} size={560} closeOnClickOutside={false} title={T.catatanBaru}>
        {dialog === null ? null : (
          <FormCatatanInsiden
            insiden={insiden}
            ikhtisar={ikhtisar}
            asal={insiden.catatan.find(({ id }) => id === dialog.asal?.id) ?? null}
            onSelesai={tutup}
          />
        )}
      </Modal>
    </>
  );
}

function TabelCatatan({ insiden, onUbah }: { readonly insiden: InsidenTampil; readonly onUbah: (catatan: Catatan) => void }) {
  const hapus = useCommand("pelindungan.hapus");
  const beriTahu = useUndoNotice();
  return (
    <Table className={classes["table"]} aria-label={`${T.garisWaktu}: ${insiden.judul}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{L.saat}</Table.Th>
          <Table.Th>{L.jenisCatatan}</Table.Th>
          <Table.Th>{L.kepada}</Table.Th>
          <Table.Th data-align="end">{L.banyak}</Table.Th>
          <Table.Th>{L.catatan}</Table.Th>
          <Table.Th w={76}>{TEKS_PELINDUNGAN.tindakan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {insiden.catatan.map((satu) => {
          const sebutan = `${TEKS_CATATAN_INSIDEN[satu.jenis]}, ${kalimatSaat(satu.saat)}`;
          return (
            <Table.Tr key={satu.id}>
              <Table.Td>
                {kalimatSaat(satu.saat)}
                <DraftMark id={idDraf(insiden.id, satu.id)} />
              </Table.Td>
              <Table.Td>{TEKS_CATATAN_INSIDEN[satu.jenis]}</Table.Td>
              <Table.Td>{satu.kepada}</Table.Td>
              <Table.Td data-align="end">{satu.banyak === null ? "" : formatAngka(satu.banyak)}</Table.Td>
              <Table.Td>{satu.isi}</Table.Td>
              <Table.Td>
                <IconActions
                  align="end"
                  edit={{ label: TEKS_PELINDUNGAN.ubahSatu(sebutan), onClick: () => onUbah(satu) }}
                  remove={{
                    label: TEKS_PELINDUNGAN.hapusSatu(sebutan),
                    onClick: () =>
                      hapus.mutate(
                        { tabel: "catatanInsiden", id: satu.id, revision: satu.revision },
                        { onSuccess: () => beriTahu(TEKS_PELINDUNGAN.dihapus(L.tabel.catatan, sebutan)) },
                      ),
                  }}
                />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function FormCatatanInsiden({
  insiden,
  ikhtisar,
  asal,
  onSelesai,
}: Milik & { readonly asal: Catatan | null; readonly onSelesai: () => void }) {
  const simpan = useCommand("catatanInsiden.simpan", { toldInPlace: true });
  const kirim = (isian: Isian): Promise<unknown> => {
    const ambil = (nama: string): string => isian[nama] ?? "";
    return simpan.mutateAsync({
      ...(asal === null ? {} : { id: asal.id, revision: asal.revision }),
      insidenId: insiden.id,
      jenis: kodeBidang(ambil("jenisCatatan"), JENIS_CATATAN_INSIDEN) ?? "tindakan",
      saat: saatBidang(ambil("saat"), asal?.saat, ikhtisar.zona) ?? "",
      kepada: ambil("kepada"),
      banyak: bulatBidang(ambil("banyak")),
      isi: ambil("catatan"),
    });
  };
  return (
    <FormIsian
      draf={idDraf(insiden.id, asal?.id ?? null)}
      hal={L.tabel.catatan}
      baru={asal === null}
      bidang={BIDANG}
      awal={{
        jenisCatatan: asal?.jenis ?? "tindakan",
        saat: asal === null ? formatSaatPendek(ikhtisar.kini) : teksSaat(asal.saat),
        kepada: asal?.kepada ?? "",
        banyak: asal?.banyak?.toString() ?? "",
        catatan: asal?.isi ?? "",
      }}
      sibuk={simpan.isPending}
      simpan={kirim}
      onSelesai={onSelesai}
    />
  );
}
