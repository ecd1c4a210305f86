import { Drawer, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { KETENTUAN_TEMUAN } from "../../../core/norma/batas";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { formatAngka } from "../../../core/text/number";
import { PENJELASAN_TEMUAN, TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { SelPembenaran } from "../../ui/pembenaran/sel-pembenaran";
import type { SuntinganPembenaran } from "../../ui/pembenaran/suntingan";
import { Section } from "../../ui/section";
import { Sumber } from "../../ui/sumber";
import classes from "./norma.module.css";
import { jabatanTemuan, tugasTemuan, type Acuan } from "./saringan-norma";
import { alamatTugas, sebutanJabatan } from "./sebutan";

/** One finding with all its tasks side by side. */
export function RincianTemuan(props: {
  readonly temuan: TemuanDinilai | null;
  readonly acuan: Acuan;
  readonly suntingan: SuntinganPembenaran<TemuanDinilai>;
  readonly onTutup: () => void;
}) {
  const { temuan, acuan, suntingan } = props;
  return (
    <Drawer
      opened={temuan !== null}
      onClose={props.onTutup}
      position="right"
      size={720}
      title={temuan ? TEKS_JENIS_TEMUAN[temuan.jenis] : TEKS_PERIKSA_NORMA.rincian}
    >
      {temuan ? (
        <>
          <Text size="sm" fw={600}>
            {temuan.kalimat}
          </Text>
          <Text size="sm" c="dimmed" mb="sm" component="div">
            {PENJELASAN_TEMUAN[temuan.jenis]}{" "}
            {KETENTUAN_TEMUAN[temuan.jenis].map((id) => (
              <Sumber key={id} id={id} hal={`${TEKS_JENIS_TEMUAN[temuan.jenis]}, ${id}`} />
            ))}
          </Text>
          <TabelTugas temuan={temuan} acuan={acuan} />
          <Section title={TEKS_PERIKSA_NORMA.kolom.tindakan}>
            <div className={classes["isianRincian"]}>
              <SelPembenaran temuan={temuan} suntingan={suntingan} />
            </div>
          </Section>
        </>
      ) : null}
    </Drawer>
  );
}

/** The tasks of a finding, or its jabatan when it is about no single task. */
export function TabelTugas(props: { readonly temuan: Pick<TemuanDinilai, "tugasId" | "jabatanId">; readonly acuan: Acuan }) {
  const { temuan, acuan } = props;
  const { kolom } = TEKS_PERIKSA_NORMA.kelompok;
  const tugas = tugasTemuan(temuan, acuan);
  if (tugas.length === 0) {
    return (
      <Text size="sm" mb="md">
        {jabatanTemuan(temuan, acuan).map(({ jabatanId, nama, unit }) => (
          <Link key={jabatanId} href={`/abk/${jabatanId}`} className={classes["tautanJelas"]}>
            {`${nama} · ${unit}`}
          </Link>
        ))}
      </Text>
    );
  }
  return (
    <Table mb="md" verticalSpacing={5} horizontalSpacing={8} fz={13}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{kolom.uraian}</Table.Th>
          <Table.Th>{kolom.jabatan}</Table.Th>
          <Table.Th ta="right">{kolom.volume}</Table.Th>
          <Table.Th ta="right">{kolom.norma}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tugas.map((satu) => (
          <Table.Tr key={satu.id}>
            <Table.Td>
              <Link href={alamatTugas(satu)} className={classes["tautanJelas"]}>
                {satu.uraian}
              </Link>
            </Table.Td>
            <Table.Td>{sebutanJabatan(satu.jabatanId, acuan)}</Table.Td>
            <Table.Td
              ta="right"
              data-figures
            >{`${formatAngka(satu.volume, 3, 0)} ${satu.satuanHasil}, ${TEKS_PERIODE[satu.periode].toLowerCase()}`}</Table.Td>
            <Table.Td ta="right" data-figures>
              {formatAngka(satu.normaWaktuMenit, 3, 0)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
