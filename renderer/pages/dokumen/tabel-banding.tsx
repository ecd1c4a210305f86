import { Badge, Table, Text } from "@mantine/core";
import { countBanding, type BandingAbk, type BandingJabatan, type Beda, type KeadaanBanding } from "../../../core/abk/banding-abk";
import { kalimatBeda, kalimatPerubahan, TEKS_BANDING as TEKS, TEKS_KEADAAN_BANDING } from "../../../core/text/dokumen";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import classes from "./banding.module.css";

const WARNA: Readonly<Record<KeadaanBanding, string>> = { baru: "green", hilang: "red", berubah: "samudra", tetap: "gray" };

/** How many jabatan differ, and the need in all, old -> new. */
export function RingkasanBanding(props: { readonly banding: BandingAbk }) {
  const { jabatan, jumlah } = props.banding;
  return (
    <Text size="sm" mb={8}>
      {TEKS.jabatan}: {TEKS.ringkas(countBanding(jabatan))} · {TEKS.jumlah}:{" "}
      <b data-figures>
        {formatAngka(jumlah.lama.kebutuhan, 4, 0)} → {formatAngka(jumlah.baru.kebutuhan, 4, 0)}
      </b>
    </Text>
  );
}

/** What of the regulation profile differs. */
export function BedaProfil(props: { readonly beda: readonly Beda[] }) {
  return (
    <div className={classes["profil"]}>
      <Text size="sm" fw={600} component="h2">
        {TEKS.profil}
      </Text>
      {props.beda.length === 0 ? (
        <Text size="sm">{TEKS.profilSama}</Text>
      ) : (
        <ul>
          {props.beda.map(({ isian, lama, baru }) => (
            <li key={isian}>{kalimatBeda(isian, lama, baru)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Every jabatan of the comparison with its figures old -> new and what changed in it. */
export function TabelBanding(props: { readonly jabatan: readonly BandingJabatan[] }) {
  const { kolom } = TEKS;
  return (
    <Table className={classes["tabel"]} verticalSpacing={5} aria-label={TEKS.namaTabel}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes["nama"]}>{kolom.nama}</Table.Th>
          <Table.Th className={classes["tanda"]}>{kolom.keadaan}</Table.Th>
          <Table.Th className={classes["kecil"]}>{kolom.kelas}</Table.Th>
          <Table.Th className={classes["lebar"]}>{kolom.mentah}</Table.Th>
          <Table.Th className={classes["angka"]}>{kolom.kebutuhan}</Table.Th>
          <Table.Th className={classes["angka"]}>{kolom.bezetting}</Table.Th>
          <Table.Th>{kolom.perubahan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.jabatan.map((satu) => (
          <BarisBanding key={satu.jabatanId} banding={satu} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function BarisBanding(props: { readonly banding: BandingJabatan }) {
  const { lama, baru, keadaan } = props.banding;
  const kini = baru ?? lama;
  return (
    <Table.Tr data-keadaan={keadaan}>
      <Table.Th scope="row" fw={500}>
        {kini?.nama}
        <Text size="xs" c="dimmed" fw={400}>
          {kini?.unit}
        </Text>
      </Table.Th>
      <Table.Td>
        <Badge size="sm" color={WARNA[keadaan]}>
          {TEKS_KEADAAN_BANDING[keadaan]}
        </Badge>
      </Table.Td>
      <Pasangan lama={lama} baru={baru} nilai={({ kelas }) => (kelas === null ? TEKS_UMUM.kosong : String(kelas))} />
      <Pasangan lama={lama} baru={baru} nilai={({ kebutuhanMentah }) => formatAngka(kebutuhanMentah, 4)} />
      <Pasangan lama={lama} baru={baru} nilai={({ kebutuhan }) => formatAngka(kebutuhan, 4, 0)} tebal />
      <Pasangan lama={lama} baru={baru} nilai={({ bezetting }) => formatAngka(bezetting)} />
      <Table.Td>
        <Perubahan banding={props.banding} />
      </Table.Td>
    </Table.Tr>
  );
}

/** One figure where both sides agree, else old -> new. */
function Pasangan(props: {
  readonly lama: RekapJabatan | null;
  readonly baru: RekapJabatan | null;
  readonly nilai: (rekap: RekapJabatan) => string;
  readonly tebal?: boolean;
}) {
  const lama = props.lama ? props.nilai(props.lama) : TEKS_UMUM.kosong;
  const baru = props.baru ? props.nilai(props.baru) : TEKS_UMUM.kosong;
  const berbeda = lama !== baru;
  return (
    <Table.Td ta="right" data-figures data-berbeda={berbeda || undefined} fw={props.tebal && berbeda ? 600 : undefined}>
      {berbeda ? `${lama} → ${baru}` : baru}
    </Table.Td>
  );
}

function Perubahan(props: { readonly banding: BandingJabatan }) {
  const kalimat = kalimatPerubahan(props.banding);
  if (kalimat.length === 0) return TEKS_UMUM.kosong;
  return (
    <ul className={classes["perubahan"]}>
      {kalimat.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ul>
  );
}
