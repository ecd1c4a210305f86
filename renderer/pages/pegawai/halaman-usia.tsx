import { Alert, Anchor, Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "wouter";
import type { IsiDaftar } from "../../../core/naskah/daftar";
import type { Piramida } from "../../../core/orang/piramida";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { TEKS_BERKAS_ORANG } from "../../../core/text/orang-berkas";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { namaKelompok, TEKS_USIA as T } from "../../../core/text/usia";
import { AgePyramid, RetirementsByYear } from "../../charts/age-pyramid";
import { useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Sumber } from "../../ui/sumber";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import classes from "./usia.module.css";

/** Everybody by age as a pyramid, and who retires in the years ahead, each with the table that says the same. */
export function HalamanUsia() {
  const piramida = useShell("orang.piramida", {});
  const { data } = piramida;
  useDaftarHalaman(data ? { ambil: () => daftarUsia(data), kosong: data.kelompok.every(({ pria, wanita }) => pria + wanita === 0) } : null);
  if (piramida.error) return <LoadError error={piramida.error} onRetry={() => void piramida.refetch()} />;
  if (!data) return <Waiting />;
  const orang = data.kelompok.reduce((jumlah, { pria, wanita }) => jumlah + pria + wanita, 0);
  return (
    <div>
      <PageHeader
        title={T.judul}
        description={
          <>
            <Anchor component={Link} href="/pegawai" inherit underline="always">
              {TEKS_PEGAWAI.judul}
            </Anchor>
            {` · ${TEKS_BERKAS_ORANG.per} ${formatTanggal(data.per)}. ${T.penjelasan} `}
            <Sumber id="bup-jabatan" hal={T.judul} />
            <Sumber id="bup-fungsional" hal={T.judul} />
          </>
        }
      />
      {orang === 0 ? (
        <EmptyState title={T.judul} action={<ToImport />}>
          {T.kosong}
        </EmptyState>
      ) : (
        <Isi piramida={data} />
      )}
    </div>
  );
}

function Isi({ piramida }: { readonly piramida: Piramida }) {
  const { kelompok, pensiun, lewat, tanpaPensiun, tanpaUsia } = piramida;
  return (
    <>
      {lewat.length > 0 ? (
        <Alert color="orange" p="xs" mb="md" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {T.lewat(lewat.length)}{" "}
          {lewat.map(({ id, nama, tanggal }, nomor) => (
            <span key={id}>
              {nomor > 0 ? "; " : ""}
              <Nama id={id} nama={nama} /> ({formatTanggalPendek(tanggal)})
            </span>
          ))}
        </Alert>
      ) : null}
      <div className={classes["dua"]}>
        <section aria-label={T.piramida}>
          <AgePyramid bars={kelompok.map((satu) => ({ name: namaKelompok(satu), men: satu.pria, women: satu.wanita }))} />
          <Table className={classes["tabel"]} verticalSpacing={2} aria-label={T.piramida}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{T.kolom.kelompok}</Table.Th>
                <Table.Th data-align="end">{T.kolom.pria}</Table.Th>
                <Table.Th data-align="end">{T.kolom.wanita}</Table.Th>
                <Table.Th data-align="end">{T.kolom.jumlah}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {kelompok.map((satu) => (
                <Table.Tr key={namaKelompok(satu)}>
                  <Table.Td>{namaKelompok(satu)}</Table.Td>
                  <Table.Td data-align="end">{satu.pria}</Table.Td>
                  <Table.Td data-align="end">{satu.wanita}</Table.Td>
                  <Table.Td data-align="end">{satu.pria + satu.wanita}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {tanpaUsia > 0 ? (
            <Text size="sm" mt={6}>
              {T.tanpaUsia(tanpaUsia)}
            </Text>
          ) : null}
        </section>
        <section aria-label={T.pensiun}>
          <RetirementsByYear years={pensiun.map(({ tahun, orang }) => ({ year: tahun, people: orang.length }))} />
          <Table className={classes["tabel"]} verticalSpacing={2} aria-label={T.pensiun}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={60}>{T.kolomPensiun.tahun}</Table.Th>
                <Table.Th w={110}>{T.kolomPensiun.tanggal}</Table.Th>
                <Table.Th>{T.kolomPensiun.nama}</Table.Th>
                <Table.Th>{T.kolomPensiun.jabatan}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pensiun.flatMap(({ tahun, orang }) =>
                orang.length === 0 ? (
                  <Table.Tr key={tahun}>
                    <Table.Td>{tahun}</Table.Td>
                    <Table.Td colSpan={3} c="dimmed">
                      {T.tanpaOrang}
                    </Table.Td>
                  </Table.Tr>
                ) : (
                  orang.map(({ id, nama, jabatan, tanggal }) => (
                    <Table.Tr key={id}>
                      <Table.Td>{tahun}</Table.Td>
                      <Table.Td data-figures>{formatTanggalPendek(tanggal)}</Table.Td>
                      <Table.Td>
                        <Nama id={id} nama={nama} />
                      </Table.Td>
                      <Table.Td>{jabatan}</Table.Td>
                    </Table.Tr>
                  ))
                ),
              )}
            </Table.Tbody>
          </Table>
          {tanpaPensiun > 0 ? (
            <Text size="sm" mt={6}>
              {T.tanpaPensiun(tanpaPensiun)}
            </Text>
          ) : null}
        </section>
      </div>
    </>
  );
}

function Nama({ id, nama }: { readonly id: string; readonly nama: string }) {
  return (
    <Anchor component={Link} href={`/pegawai/${id}/berkas`} size="sm">
      {nama}
    </Anchor>
  );
}

/** Both tables below one another, for paper and for Excel. */
function daftarUsia({ kelompok, pensiun, lewat, tanpaUsia, tanpaPensiun }: Piramida): IsiDaftar {
  const orang = [
    ...lewat.map((satu) => ({ tahun: satu.tanggal.slice(0, 4), ...satu })),
    ...pensiun.flatMap((satu) => satu.orang.map((milik) => ({ tahun: String(satu.tahun), ...milik }))),
  ];
  return {
    judul: T.judul,
    keterangan: [...(tanpaUsia > 0 ? [T.tanpaUsia(tanpaUsia)] : []), ...(tanpaPensiun > 0 ? [T.tanpaPensiun(tanpaPensiun)] : [])],
    kolom: [
      { kepala: `${T.kolom.kelompok} / ${T.kolomPensiun.tahun}` },
      { kepala: T.kolom.pria, desimal: 0 },
      { kepala: T.kolom.wanita, desimal: 0 },
      { kepala: T.kolom.jumlah, desimal: 0 },
      { kepala: T.kolomPensiun.tanggal },
      { kepala: T.kolomPensiun.nama },
      { kepala: T.kolomPensiun.jabatan },
    ],
    baris: [
      { sel: [T.piramida], kelompok: true },
      ...kelompok.map((satu) => ({ sel: [namaKelompok(satu), satu.pria, satu.wanita, satu.pria + satu.wanita, null, null, null] })),
      { sel: [T.pensiun], kelompok: true },
      ...orang.map((satu) => ({ sel: [satu.tahun, null, null, null, formatTanggalPendek(satu.tanggal), satu.nama, satu.jabatan] })),
    ],
  };
}
