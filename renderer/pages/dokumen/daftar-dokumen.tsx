import { Anchor, Button, Group, Select, Table, Text } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { groupBy } from "../../../core/group";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import { kalimatPenetapan, TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen, TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { Kata } from "../../ui/kata";
import { LoadError } from "../../ui/load-error";
import { openRow } from "../../ui/open-row";
import { PageHeader } from "../../ui/page-header";
import { Section } from "../../ui/section";
import { Waiting } from "../../ui/waiting";
import { alamatBanding, alamatDokumen } from "./alamat";
import classes from "./dokumen.module.css";
import { LencanaKeadaan } from "./lencana-keadaan";
import { TombolTindakan } from "./tombol-tindakan";

const { kolom } = TEKS_DOKUMEN;

const KOLOM_CETAK: readonly KolomNilai<DokumenAbk>[] = [
  { kepala: kolom.versi, nilai: namaDokumen },
  { kepala: kolom.keadaan, nilai: ({ keadaan }) => TEKS_KEADAAN_DOKUMEN[keadaan] },
  { kepala: kolom.penetapan, nilai: ({ nomor, tanggal }) => (tanggal === null ? null : kalimatPenetapan(nomor, tanggal)) },
  { kepala: kolom.jabatan, desimal: 0, nilai: ({ jumlah }) => jumlah.jabatan },
  { kepala: kolom.kebutuhan, desimal: "seperlunya", nilai: ({ jumlah }) => jumlah.kebutuhan },
  { kepala: kolom.bezetting, desimal: 0, nilai: ({ jumlah }) => jumlah.bezetting },
  { kepala: kolom.kurang, desimal: "seperlunya", nilai: ({ jumlah }) => jumlah.kekurangan },
  { kepala: kolom.lebih, desimal: "seperlunya", nilai: ({ jumlah }) => jumlah.kelebihan },
];

/** Every version of the ABK, by year. */
export function DaftarDokumen() {
  const daftar = useShell("dokumen.list", {});
  const dokumen = daftar.data ?? [];
  useDaftarHalaman(daftarDari({ judul: TEKS_DOKUMEN.judul, kolom: KOLOM_CETAK, baris: dokumen }));
  return (
    <>
      <PageHeader
        title={TEKS_DOKUMEN.judul}
        description={TEKS_DOKUMEN.penjelasan}
        actions={dokumen.length === 0 ? null : <MulaiTahun dokumen={dokumen} />}
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState
          title={TEKS_DOKUMEN.kosongJudul}
          action={
            <Group gap="xs" mt="xs">
              <MulaiTahun dokumen={dokumen} />
            </Group>
          }
        >
          {TEKS_DOKUMEN.kosong}
        </EmptyState>
      ) : null}
      <div className={classes["tahun"]}>
        {[...groupBy(dokumen, ({ tahun }) => tahun)].map(([tahun, versi]) => (
          <Section key={tahun} title={`ABK ${tahun}`}>
            <TabelVersi tahun={tahun} versi={versi} />
          </Section>
        ))}
      </div>
    </>
  );
}

/** Begins the ABK of a year that has none. Next year is offered first: need is planned ahead. */
function MulaiTahun(props: { readonly dokumen: readonly DokumenAbk[] }) {
  const hariIni = useShell("office.status", {}).data?.hariIni;
  const [pilihan, pilih] = useState<string | null>(null);
  const mulai = useCommand("dokumen.create");
  if (hariIni === undefined) return null;
  const tahunIni = Number(hariIni.slice(0, 4));
  const ada = new Set(props.dokumen.map(({ tahun }) => tahun));
  const calon = [1, 2, 3, 4, 5, 0, -1].map((jarak) => String(tahunIni + jarak)).filter((tahun) => !ada.has(tahun));
  const tahun = pilihan !== null && calon.includes(pilihan) ? pilihan : calon[0];
  if (tahun === undefined) return null;
  return (
    <>
      <Select aria-label={TEKS_DOKUMEN.tahunBaru} data={calon.toSorted()} value={tahun} onChange={pilih} allowDeselect={false} w={92} />
      <Button
        loading={mulai.isPending}
        onClick={() =>
          mulai.mutate({ tahun }, { onSuccess: (baru) => tell({ tone: "done", sentence: TEKS_DOKUMEN.dimulai(namaDokumen(baru)) }) })
        }
      >
        {TEKS_DOKUMEN.mulai(tahun)}
      </Button>
    </>
  );
}

function TabelVersi(props: { readonly tahun: string; readonly versi: readonly DokumenAbk[] }) {
  return (
    <Table className={classes["daftar"]} verticalSpacing={6} aria-label={TEKS_DOKUMEN.namaTabel(props.tahun)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={90}>{kolom.versi}</Table.Th>
          <Table.Th w={120}>{kolom.keadaan}</Table.Th>
          <Table.Th>{kolom.penetapan}</Table.Th>
          {[kolom.jabatan, kolom.kebutuhan, kolom.bezetting, kolom.kurang, kolom.lebih].map((judul) => (
            <Table.Th key={judul} w={86} ta="right">
              <Kata teks={judul} />
            </Table.Th>
          ))}
          <Table.Th w={262} ta="right">
            {kolom.tindakan}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.versi.map((satu) => (
          <BarisVersi key={satu.id} dokumen={satu} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function BarisVersi(props: { readonly dokumen: DokumenAbk }) {
  const { dokumen } = props;
  const { jumlah } = dokumen;
  const [, navigate] = useLocation();
  const angka = [jumlah.jabatan, jumlah.kebutuhan, jumlah.bezetting, jumlah.kekurangan, jumlah.kelebihan];
  return (
    <Table.Tr {...openRow(() => navigate(alamatDokumen(dokumen.id)))}>
      <Table.Th scope="row" fw={500}>
        <Anchor component={Link} href={alamatDokumen(dokumen.id)} size="sm" aria-label={TEKS_DOKUMEN.lihat(namaDokumen(dokumen))}>
          {TEKS_DOKUMEN.versi(dokumen.urutan)}
        </Anchor>
      </Table.Th>
      <Table.Td>
        <LencanaKeadaan keadaan={dokumen.keadaan} />
      </Table.Td>
      <Table.Td>
        <KeteranganVersi dokumen={dokumen} />
      </Table.Td>
      {angka.map((nilai, nomor) => (
        <Table.Td key={KUNCI_ANGKA[nomor]} ta="right" data-figures>
          {formatAngka(nilai, 4, 0)}
        </Table.Td>
      ))}
      <Table.Td>
        <Group gap={6} wrap="nowrap" justify="flex-end">
          {dokumen.keadaan === "diajukan" || dokumen.keadaan === "ditetapkan" ? (
            <Button
              component={Link}
              href={alamatBanding(dokumen.id, null)}
              size="compact-xs"
              variant="default"
              aria-label={TEKS_DOKUMEN.tindakan(TEKS_DOKUMEN.bandingkan, namaDokumen(dokumen))}
            >
              {TEKS_DOKUMEN.bandingkan}
            </Button>
          ) : null}
          <TombolTindakan dokumen={dokumen} ringkas />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

const KUNCI_ANGKA = ["jabatan", "kebutuhan", "bezetting", "kurang", "lebih"] as const;

/** Number and date; below them why the version was opened or came back. */
export function KeteranganVersi(props: { readonly dokumen: DokumenAbk }) {
  const { nomor, tanggal, alasan, catatan, keadaan } = props.dokumen;
  const kecil = [
    ...(alasan === "" ? [] : [TEKS_DOKUMEN.alasanBuka(alasan)]),
    ...(catatan === "" || keadaan !== "dikembalikan" ? [] : [TEKS_DOKUMEN.catatanKembali(catatan)]),
  ];
  return (
    <>
      {tanggal === null ? kecil.length === 0 ? TEKS_UMUM.kosong : null : <Text size="sm">{kalimatPenetapan(nomor, tanggal)}</Text>}
      {kecil.map((kalimat) => (
        <Text key={kalimat} size="xs" c="dimmed">
          {kalimat}
        </Text>
      ))}
    </>
  );
}
