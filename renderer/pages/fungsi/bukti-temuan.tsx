import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import type { TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import type { JenisTemuanOrganisasi } from "../../../core/fungsi/temuan";
import type { IdKetentuan } from "../../../core/peraturan/register";
import { TEKS_JENIS_ORGANISASI, TEKS_ORGANISASI as T } from "../../../core/text/organisasi";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Sumber } from "../../ui/sumber";
import type { AcuanOrganisasi } from "./acuan";

/** The bounds behind each kind of finding. */
const KETENTUAN: Readonly<Partial<Record<JenisTemuanOrganisasi, IdKetentuan>>> = {
  fungsiTanpaTugas: "fungsi-cocok",
  tugasTanpaFungsi: "fungsi-cocok",
  wewenangGanda: "norma-mirip",
  kelasDiLuar: "kelas-evaluasi",
};

/** The bound behind a kind of finding, where there is one. */
export function SumberTemuan({ jenis }: { readonly jenis: JenisTemuanOrganisasi }) {
  const ketentuan = KETENTUAN[jenis];
  return ketentuan === undefined ? null : <Sumber id={ketentuan} hal={TEKS_JENIS_ORGANISASI[jenis]} />;
}

/** What a finding was found by. */
export function BuktiTemuan(props: { readonly temuan: TemuanOrganisasiDinilai; readonly acuan: AcuanOrganisasi }) {
  const { temuan, acuan } = props;
  if (temuan.jenis === "wewenangGanda") return <BuktiWewenang wewenang={temuan.bukti.wewenang} acuan={acuan} />;
  if (temuan.jenis === "fungsiTanpaTugas" || temuan.jenis === "tugasTanpaFungsi") return <BuktiFungsi temuan={temuan} acuan={acuan} />;
  return (
    <TabelBukti kepala={[T.bukti.jabatan, T.bukti.unit, T.bukti.kelas, T.bukti.sumber]}>
      {temuan.jabatanId.map((id) => {
        const jabatan = acuan.jabatan.get(id);
        return (
          <Table.Tr key={id}>
            <Table.Td>
              <Tautan href={`/anjab/${id}`}>{jabatan?.nama ?? ""}</Tautan>
            </Table.Td>
            <Table.Td>{acuan.unit.get(jabatan?.unitId ?? "")}</Table.Td>
            <Table.Td data-figures>{jabatan?.kelas ?? TEKS_UMUM.kosong}</Table.Td>
            <Table.Td>{jabatan?.sumberKelas || TEKS_UMUM.kosong}</Table.Td>
          </Table.Tr>
        );
      })}
    </TabelBukti>
  );
}

function BuktiFungsi(props: { readonly temuan: TemuanOrganisasiDinilai; readonly acuan: AcuanOrganisasi }) {
  const { temuan, acuan } = props;
  const unitId = temuan.unitId ?? "";
  return (
    <>
      <Text size="sm" mb="sm">
        <Tautan href={`/fungsi/${unitId}`}>{T.bukaUnit(acuan.unit.get(unitId) ?? "")}</Tautan>
      </Text>
      {temuan.tugasId.length === 0 ? null : (
        <TabelBukti kepala={[T.bukti.tugas, T.bukti.jabatan]}>
          {temuan.tugasId
            .flatMap((id) => acuan.tugas.get(id) ?? [])
            .map(({ id, jabatanId, uraian }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Tautan href={`/abk/${jabatanId}/${id}`}>{uraian}</Tautan>
                </Table.Td>
                <Table.Td>{acuan.jabatan.get(jabatanId)?.nama}</Table.Td>
              </Table.Tr>
            ))}
        </TabelBukti>
      )}
    </>
  );
}

function BuktiWewenang(props: {
  readonly wewenang: readonly { readonly jabatanId: string; readonly uraian: string }[];
  readonly acuan: AcuanOrganisasi;
}) {
  const { acuan } = props;
  return (
    <TabelBukti kepala={[T.bukti.wewenang, T.bukti.jabatan, T.bukti.unit]}>
      {props.wewenang.map(({ jabatanId, uraian }) => {
        const jabatan = acuan.jabatan.get(jabatanId);
        return (
          <Table.Tr key={`${jabatanId} ${uraian}`}>
            <Table.Td>{uraian}</Table.Td>
            <Table.Td>
              <Tautan href={`/anjab/${jabatanId}`}>{jabatan?.nama ?? ""}</Tautan>
            </Table.Td>
            <Table.Td>{acuan.unit.get(jabatan?.unitId ?? "")}</Table.Td>
          </Table.Tr>
        );
      })}
    </TabelBukti>
  );
}

function TabelBukti(props: { readonly kepala: readonly string[]; readonly children: React.ReactNode }) {
  return (
    <Table mb="md" verticalSpacing={5} horizontalSpacing={8} fz={13}>
      <Table.Thead>
        <Table.Tr>
          {props.kepala.map((satu) => (
            <Table.Th key={satu}>{satu}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{props.children}</Table.Tbody>
    </Table>
  );
}

function Tautan(props: { readonly href: string; readonly children: string }) {
  return (
    <Anchor component={Link} href={props.href} inherit>
      {props.children}
    </Anchor>
  );
}
