import { Anchor, Group, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import { JENIS_TAHUN, type TahunDihitung } from "../../../core/abk/tahun";
import { VOLUME_TERBESAR } from "../../../core/abk/tugas";
import type { TugasBertahun } from "../../../core/contract/tahun";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { TEKS_METODE } from "../../../core/text/metode";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../../../core/text/tahun";
import { NeedByYear } from "../../charts/need-by-year";
import { useVolumeTahun } from "../../data/tahun";
import { useNaskahHalaman } from "../../data/naskah";
import { LoadError } from "../../ui/load-error";
import { NumberCell } from "../../ui/number-cell";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import classes from "./lima-tahun.module.css";
import { useLimaTahun } from "./use-lima-tahun";

const { kolomVolume } = TEKS_TAHUN;

/** The volumes of one jabatan's tasks side by side: as in the ABK, by kind of year, by single year; and what they come to. */
export function VolumeJabatan({ jabatanId }: { readonly jabatanId: string }) {
  const { kurva } = useLimaTahun();
  const { daftar, ubah } = useVolumeTahun(jabatanId);
  useNaskahHalaman({ judul: TEKS_TAHUN.judul, naskah: { jenis: "limaTahun" }, kertas: "f4" });
  const gagal = kurva.error ?? daftar.error;
  if (gagal) return <LoadError error={gagal} onRetry={() => void Promise.all([kurva.refetch(), daftar.refetch()])} />;
  const jabatan = kurva.data?.jabatan.find((satu) => satu.jabatanId === jabatanId);
  if (!kurva.data || !daftar.data || !jabatan) return <Waiting />;
  return (
    <>
      <Anchor component={Link} href="/lima-tahun" size="sm">
        {TEKS_TAHUN.kembali}
      </Anchor>
      <PageHeader
        title={TEKS_TAHUN.volumeJudul(jabatan.nama)}
        description={`${jabatan.unit}. ${TEKS_TAHUN.volumePenjelasan}`}
        actions={
          <Anchor component={Link} href={`/abk/${jabatanId}`} size="sm">
            {TEKS_TAHUN.keAbk}
          </Anchor>
        }
      />
      <Group align="flex-start" mb="md">
        <div className={classes["kurva"]}>
          <NeedByYear
            title={TEKS_TAHUN.kurvaJabatan}
            years={kurva.data.tahun}
            needs={jabatan.tahun.map(({ kebutuhan }) => kebutuhan)}
            holders={jabatan.bezetting}
          />
        </div>
      </Group>
      {jabatan.metode === "tugasPerTugas" ? null : (
        <Text size="sm" mb={8}>
          {TEKS_TAHUN.metodeLain(TEKS_METODE[jabatan.metode])}
        </Text>
      )}
      {daftar.data.length === 0 ? (
        <Text c="dimmed">{TEKS_TAHUN.tanpaTugas}</Text>
      ) : (
        <TabelVolume nama={jabatan.nama} tahun={kurva.data.tahun} tugas={daftar.data} onUbah={ubah} />
      )}
    </>
  );
}

interface PropsTabel {
  readonly nama: string;
  readonly tahun: readonly TahunDihitung[];
  readonly tugas: readonly TugasBertahun[];
  readonly onUbah: (tugasId: string, berlakuUntuk: string, volume: number | null) => Promise<boolean>;
}

function TabelVolume({ nama, tahun, tugas, onUbah }: PropsTabel) {
  const untuk = [
    ...JENIS_TAHUN.map((jenis) => ({ kunci: jenis as string, sebutan: TEKS_JENIS_TAHUN[jenis], jenis: null })),
    ...tahun.map((satu) => ({ kunci: String(satu.tahun), sebutan: String(satu.tahun), jenis: satu.jenis })),
  ];
  return (
    <div className={classes["gulung"]}>
      <Table
        className={classes["volume"]}
        aria-label={TEKS_TAHUN.namaTabelVolume(nama)}
        stickyHeader
        verticalSpacing={3}
        horizontalSpacing={6}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{kolomVolume.uraian}</Table.Th>
            <Table.Th w={94}>{kolomVolume.periode}</Table.Th>
            <Table.Th w={70} ta="right">
              {kolomVolume.abk}
            </Table.Th>
            {untuk.map(({ kunci, sebutan, jenis }) => (
              <Table.Th key={kunci} w={94} ta="right">
                {sebutan}
                {jenis ? <div className={classes["jenis"]}>{TEKS_JENIS_TAHUN[jenis]}</div> : null}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tugas.map(({ tugas: satu, volume }) => {
            const khusus = new Map(volume.map(({ berlakuUntuk, volume: nilai }) => [berlakuUntuk, nilai]));
            return (
              <Table.Tr key={satu.id}>
                <Table.Td>{satu.uraian}</Table.Td>
                <Table.Td>{TEKS_PERIODE[satu.periode]}</Table.Td>
                <Table.Td ta="right">{formatAngka(satu.volume, 3, 0)}</Table.Td>
                {untuk.map(({ kunci, sebutan, jenis }) => (
                  <Table.Td key={kunci}>
                    <NumberCell
                      label={TEKS_TAHUN.isianVolume(sebutan, satu.uraian)}
                      value={khusus.get(kunci) ?? null}
                      placeholder={formatAngka((jenis === null ? undefined : khusus.get(jenis)) ?? satu.volume, 3, 0)}
                      maximum={VOLUME_TERBESAR}
                      wrong={TEKS_TAHUN.bukanAngka}
                      onCommit={(nilai) => onUbah(satu.id, kunci, nilai)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
