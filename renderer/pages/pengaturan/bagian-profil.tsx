import { ActionIcon, Badge, Button, Group, Menu, Modal, Table, Text, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconArrowsDiff, IconCopy, IconDots, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import { kalenderBerubah } from "../../../core/abk/kalender";
import type { PerhitunganWke } from "../../../core/abk/perhitungan-wke";
import type { ProfilTersimpan } from "../../../core/contract/profil";
import { ketentuanWke } from "../../../core/peraturan/ubahan-kantor";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "../../../core/text/abk";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { kalimatPerhitungan } from "../../../core/text/profil";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { Kata } from "../../ui/kata";
import { LoadError } from "../../ui/load-error";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import classes from "./bagian-profil.module.css";
import { FormProfil } from "./form-profil";
import { idDrafProfil, PROFIL_BARU, type ProfilAsal } from "./isian-profil";

const { kolom } = TEKS_PROFIL;
const WARNA_KEYAKINAN = { terverifikasi: "teal", sekunder: "gray", belumTerverifikasi: "orange" } as const;

/** The profiles with everything that decides a figure; the one in force is marked. */
export function BagianProfil() {
  const daftar = useShell("profil.list", {});
  const [diisi, setDiisi] = useState<ProfilAsal | null>(null);
  useDaftarHalaman(daftarDari({ judul: TEKS_PROFIL.cetakan, kolom: KOLOM_CETAK, baris: daftar.data?.profil ?? [] }));
  if (daftar.error) return <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Waiting />;
  const { profil, aktifId } = daftar.data;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          {TEKS_PROFIL.penjelasan}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button component={Link} href="/abk/banding-profil" variant="default" leftSection={<IconArrowsDiff size={16} aria-hidden />}>
            {TEKS_PROFIL.bandingkan}
          </Button>
          <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDiisi(PROFIL_BARU)}>
            {TEKS_PROFIL.tambah}
            <DraftMark id={idDrafProfil(PROFIL_BARU)} />
          </TombolTulis>
        </Group>
      </Group>
      <div className={classes["scroll"]}>
        <Table className={classes["table"]} verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{kolom.nama}</Table.Th>
              <Table.Th>
                <Kata teks={kolom.wke} />
              </Table.Th>
              <Table.Th>{kolom.periode}</Table.Th>
              <Table.Th>
                <Kata teks={kolom.pembulatan} />
              </Table.Th>
              <Table.Th>{kolom.berlakuSejak}</Table.Th>
              <Table.Th>{kolom.keyakinan}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {profil.map((satu) => (
              <BarisProfil key={satu.id} profil={satu} aktif={satu.id === aktifId} onIsi={setDiisi} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Modal
        opened={diisi !== null}
        onClose={() => setDiisi(null)}
        title={diisi?.id ? TEKS_PROFIL.ubah : TEKS_PROFIL.baru}
        size={720}
        closeOnClickOutside={false}
      >
        {diisi ? <FormProfil asal={profil.find(({ id }) => id === diisi.id) ?? diisi} onSelesai={() => setDiisi(null)} /> : null}
      </Modal>
    </>
  );
}

const KOLOM_CETAK: readonly KolomNilai<ProfilTersimpan>[] = [
  { kepala: kolom.nama, nilai: ({ nama }) => nama },
  { kepala: TEKS_PROFIL.kolomDasar, nilai: ({ dasar }) => dasar },
  { kepala: kolom.wke, desimal: "seperlunya", nilai: ({ waktuKerjaEfektifMenit }) => waktuKerjaEfektifMenit },
  { kepala: kolom.periode, nilai: kalimatPeriode },
  {
    kepala: kolom.pembulatan,
    nilai: ({ pembulatan, minimumSatu }) => `${TEKS_PEMBULATAN[pembulatan]}${minimumSatu ? `, ${TEKS_PROFIL.minimumSatu}` : ""}`,
  },
  { kepala: kolom.berlakuSejak, nilai: ({ berlakuSejak }) => formatTanggalPendek(berlakuSejak) },
  { kepala: kolom.keyakinan, nilai: ({ keyakinan }) => TEKS_KEYAKINAN[keyakinan] },
];

/** What a computed effective time was computed from; says so when the calendar changed since. */
function AsalWke(props: { readonly perhitungan: PerhitunganWke }) {
  const { perhitungan } = props;
  const kalender = useShell("libur.list", {});
  const tahun = perhitungan.tahun === null ? "" : String(perhitungan.tahun);
  const berubah = kalender.data !== undefined && kalenderBerubah(perhitungan, kalender.data);
  return (
    <>
      <Text size="xs" c="dimmed" title={kalimatPerhitungan(perhitungan)}>
        {TEKS_PROFIL.dihitung(tahun)}
      </Text>
      {berubah ? (
        <Text size="xs" mt={2}>
          {TEKS_PROFIL.kalenderBerubah(tahun)}
        </Text>
      ) : null}
    </>
  );
}

function kalimatPeriode(profil: ProfilTersimpan): string {
  if (profil.konversi === "setahunkan") return TEKS_PROFIL.hariMinggu(formatAngka(profil.hariPerTahun), formatAngka(profil.mingguPerTahun));
  return TEKS_PROFIL.perPeriode(formatAngka(profil.wkeHariMenit), formatAngka(profil.wkeMingguMenit), formatAngka(profil.wkeBulanMenit));
}

function BarisProfil(props: { readonly profil: ProfilTersimpan; readonly aktif: boolean; readonly onIsi: (asal: ProfilAsal) => void }) {
  const { profil, aktif } = props;
  const pakai = useCommand("profil.activate");
  const hapus = useCommand("profil.remove");
  const beriTahu = useUndoNotice();
  return (
    <Table.Tr data-active={aktif || undefined}>
      <Table.Td className={classes["name"]}>
        <Text size="sm" fw={600}>
          {profil.nama}
          <DraftMark id={idDrafProfil(profil)} />
        </Text>
        <Text size="xs" c="dimmed">
          {profil.dasar}
        </Text>
      </Table.Td>
      <Table.Td>
        {TEKS_PROFIL.menitJam(formatAngka(profil.waktuKerjaEfektifMenit), formatAngka(profil.waktuKerjaEfektifMenit / 60, 2, 0))}{" "}
        <Sumber id={ketentuanWke(profil)} hal={`${kolom.wke}, ${profil.nama}`} />
        {profil.perhitungan ? <AsalWke perhitungan={profil.perhitungan} /> : null}
      </Table.Td>
      <Table.Td>{kalimatPeriode(profil)}</Table.Td>
      <Table.Td>
        {TEKS_PEMBULATAN[profil.pembulatan]}
        {profil.minimumSatu ? `, ${TEKS_PROFIL.minimumSatu}` : ""}
      </Table.Td>
      <Table.Td style={{ whiteSpace: "nowrap" }}>{formatTanggalPendek(profil.berlakuSejak)}</Table.Td>
      <Table.Td>
        <Tooltip label={PENJELASAN_KEYAKINAN[profil.keyakinan]}>
          <Badge color={WARNA_KEYAKINAN[profil.keyakinan]} tabIndex={0} miw="max-content">
            {TEKS_KEYAKINAN[profil.keyakinan]}
          </Badge>
        </Tooltip>
        {profil.keyakinan === "belumTerverifikasi" ? (
          <Text size="xs" mt={2}>
            {TEKS_PROFIL.peringatanBelum}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap" justify="flex-end">
          {aktif ? (
            <Badge>{TEKS_PROFIL.berlaku}</Badge>
          ) : (
            <TombolTulis
              variant="default"
              loading={pakai.isPending}
              onClick={() =>
                pakai.mutate({ id: profil.id }, { onSuccess: () => tell({ tone: "done", sentence: TEKS_PROFIL.dipakai(profil.nama) }) })
              }
            >
              {TEKS_PROFIL.pakai}
            </TombolTulis>
          )}
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon aria-label={TEKS_PROFIL.tindakan(profil.nama)}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => props.onIsi(profil)}>
                {TEKS_UMUM.ubah}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconCopy size={16} />}
                onClick={() => props.onIsi({ ...profil, id: undefined, revision: undefined, nama: TEKS_PROFIL.salinan(profil.nama) })}
              >
                {TEKS_PROFIL.gandakan}
              </Menu.Item>
              <Menu.Item
                c="red"
                leftSection={<IconTrash size={16} />}
                disabled={aktif}
                title={aktif ? TEKS_PROFIL.dipakaiTakDihapus : undefined}
                onClick={() =>
                  hapus.mutate(
                    { id: profil.id, revision: profil.revision },
                    { onSuccess: () => beriTahu(TEKS_PROFIL.dihapus(profil.nama)) },
                  )
                }
              >
                {TEKS_UMUM.hapus}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
