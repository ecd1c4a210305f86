import { Anchor, Group, Switch, Table } from "@mantine/core";
import { Link } from "wouter";
import type { BandingSkenario } from "../../../core/skenario/banding";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BANDING, TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ProfileLine } from "../../ui/profile-line";
import { Waiting } from "../../ui/waiting";
import { BarisBanding, SelAngka } from "./baris-banding";
import classes from "./skenario.module.css";

/** What changed, and why, is seen at first. */
const TAMPILAN = { hanyaBerubah: true, sebab: true };

/** Up to three scenarios beside the ABK in force. */
export function BandingSkenarioPage(props: { readonly id: readonly string[] }) {
  const banding = useShell("skenario.compare", { id: [...props.id] });
  const naskah = { judul: TEKS_BANDING.judul, naskah: { jenis: "bandingSkenario", skenarioId: props.id }, kertas: "f4" } as const;
  useNaskahHalaman(naskah);
  return (
    <>
      <Anchor component={Link} href="/skenario" size="sm">
        {TEKS_SUNTING_SKENARIO.kembali}
      </Anchor>
      <PageHeader title={TEKS_BANDING.judul} description={banding.data ? <ProfileLine profil={banding.data.asal.profil} /> : null} />
      {banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {banding.isPending ? <Waiting /> : null}
      {banding.data ? <Isi banding={banding.data} /> : null}
    </>
  );
}

function Isi({ banding }: { readonly banding: BandingSkenario }) {
  const [{ hanyaBerubah, sebab }, pilih] = useRemembered("banding-skenario", TAMPILAN);
  const tampil = hanyaBerubah ? banding.jabatan.filter((satu) => satu.berubah) : banding.jabatan;
  return (
    <>
      <Group gap="lg" mb={10}>
        <Switch
          size="sm"
          label={TEKS_BANDING.hanyaBerubah}
          checked={hanyaBerubah}
          onChange={(event) => pilih({ hanyaBerubah: event.currentTarget.checked })}
        />
        <Switch size="sm" label={TEKS_BANDING.sebab} checked={sebab} onChange={(event) => pilih({ sebab: event.currentTarget.checked })} />
      </Group>
      <div className={classes["gulung"]} tabIndex={0} role="region" aria-label={TEKS_BANDING.namaTabel}>
        <Table className={classes["banding"]} aria-label={TEKS_BANDING.namaTabel} layout="fixed" stickyHeader verticalSpacing={6}>
          <KepalaBanding banding={banding} />
          <Table.Tbody>
            {tampil.map((satu) => (
              <BarisBanding key={satu.jabatanId} jabatan={satu} banding={banding} sebab={sebab} />
            ))}
          </Table.Tbody>
          <JumlahBanding banding={banding} />
        </Table>
      </div>
      {tampil.length === 0 ? <EmptyState title={TEKS_BANDING.tanpaPerbedaan}>{TEKS_BANDING.tanpaPerbedaanPenjelasan}</EmptyState> : null}
    </>
  );
}

function KepalaBanding({ banding }: { readonly banding: BandingSkenario }) {
  const versi = [{ id: "asal", nama: TEKS_BANDING.asal, profil: banding.asal.profil }, ...banding.skenario];
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th rowSpan={2} w={230}>
          {TEKS_BANDING.jabatan}
        </Table.Th>
        <Table.Th rowSpan={2} ta="right" w={48} title={TEKS_BANDING.bezettingPenjelasan}>
          {TEKS_BANDING.bezetting}
        </Table.Th>
        {versi.map(({ id, nama, profil }) => (
          <Table.Th key={id} colSpan={3} ta="center" scope="colgroup" className={classes["versi"]}>
            {id === "asal" ? (
              nama
            ) : (
              <Link href={`/skenario/${id}`} className={classes["tautan"]}>
                {nama}
              </Link>
            )}
            {profil.id === banding.asal.profil.id ? null : (
              <div className={classes["keterangan"]}>{TEKS_BANDING.profilLain(profil.nama)}</div>
            )}
          </Table.Th>
        ))}
      </Table.Tr>
      <Table.Tr>
        {versi.flatMap(({ id }) => [
          <Table.Th key={`${id}-m`} ta="right" className={classes["versi"]}>
            {TEKS_BANDING.hitungan}
          </Table.Th>,
          <Table.Th key={`${id}-k`} ta="right" title={TEKS_BANDING.kebutuhanPenjelasan}>
            {TEKS_BANDING.kebutuhan}
          </Table.Th>,
          <Table.Th key={`${id}-s`} ta="right">
            {TEKS_BANDING.selisih}
          </Table.Th>,
        ])}
      </Table.Tr>
    </Table.Thead>
  );
}

function JumlahBanding({ banding }: { readonly banding: BandingSkenario }) {
  const { asal } = banding;
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope="row">{TEKS_BANDING.jumlah}</Table.Th>
        <Table.Td ta="right">{formatAngka(asal.jumlah.bezetting)}</Table.Td>
        {[{ id: "asal", jumlah: asal.jumlah }, ...banding.skenario].map(({ id, jumlah }) => (
          <SelAngka
            key={id}
            mentah={jumlah.kebutuhanMentah}
            kebutuhan={jumlah.kebutuhan}
            berubah={jumlah.kebutuhan !== asal.jumlah.kebutuhan}
            selisih={
              jumlah.kekurangan === 0 && jumlah.kelebihan === 0 ? (
                <Difference value={0} />
              ) : (
                <ShortageAndExcess shortage={jumlah.kekurangan} excess={jumlah.kelebihan} />
              )
            }
          />
        ))}
      </Table.Tr>
    </Table.Tfoot>
  );
}
