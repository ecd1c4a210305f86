import { Badge, Button, Checkbox, Table, Text, VisuallyHidden } from "@mantine/core";
import { IconArrowsLeftRight, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { RingkasanSkenario } from "../../../core/contract/skenario";
import type { BandingSkenario } from "../../../core/skenario/banding";
import { daftarDari } from "../../../core/naskah/daftar";
import { SKENARIO_DIBANDING_TERBANYAK } from "../../../core/skenario/skenario";
import { formatAngka } from "../../../core/text/number";
import { kalimatPengaruh, TEKS_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { openRow } from "../../ui/open-row";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { WhyNot } from "../../ui/why-not";
import { DialogSkenario, idDrafSkenario } from "./dialog-skenario";
import { MenuSkenario } from "./menu-skenario";
import classes from "./skenario.module.css";

const { kolom } = TEKS_SKENARIO;

/** Every scenario with its effect in one line. */
export function DaftarSkenario() {
  const daftar = useShell("skenario.list", {});
  const [dipilih, setDipilih] = useState<readonly string[]>([]);
  const [menambah, setMenambah] = useState(false);
  const [, navigate] = useLocation();
  const ada = daftar.data?.skenario ?? [];
  const asal = daftar.data?.asal;
  useDaftarHalaman(
    asal
      ? daftarDari<RingkasanSkenario>({
          judul: TEKS_SKENARIO.judul,
          kolom: [
            { kepala: kolom.nama, nilai: ({ nama, catatan }) => [nama, catatan].filter(Boolean).join(": ") },
            { kepala: kolom.ubahan, desimal: 0, nilai: ({ jumlahUbahan }) => jumlahUbahan },
            { kepala: kolom.pengaruh, nilai: (satu) => (satu.pengaruh ? pengaruhDalamKata(asal, satu) : TEKS_SKENARIO.keadaan.dipakai) },
            { kepala: kolom.profil, nilai: sebutanProfil },
            { kepala: kolom.keadaan, nilai: ({ keadaan }) => TEKS_SKENARIO.keadaan[keadaan] },
          ],
          baris: ada,
        })
      : null,
  );
  const dibandingkan = ada.filter(({ id, pengaruh }) => pengaruh !== null && dipilih.includes(id)).map(({ id }) => id);
  const tambah = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMenambah(true)}>
      {TEKS_SKENARIO.tambah}
      <DraftMark id={idDrafSkenario({ nama: "" })} />
    </Button>
  );
  return (
    <>
      <PageHeader
        title={TEKS_SKENARIO.judul}
        description={TEKS_SKENARIO.penjelasan}
        actions={
          ada.length === 0 ? null : (
            <>
              <WhyNot reason={dibandingkan.length === 0 ? TEKS_SKENARIO.bandingkanPetunjuk : null}>
                <Button
                  variant="default"
                  leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
                  onClick={() => navigate(`/skenario/banding/${dibandingkan.join(",")}`)}
                >
                  {TEKS_SKENARIO.bandingkan}
                </Button>
              </WhyNot>
              {tambah}
            </>
          )
        }
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data && ada.length === 0 ? (
        <EmptyState title={TEKS_SKENARIO.kosongJudul} action={tambah}>
          {TEKS_SKENARIO.kosong}
        </EmptyState>
      ) : null}
      {daftar.data && ada.length > 0 ? (
        <>
          <TabelSkenario
            asal={daftar.data.asal}
            skenario={ada}
            dipilih={dibandingkan}
            onPilih={(id, dicentang) => setDipilih(dicentang ? [...dibandingkan, id] : dibandingkan.filter((satu) => satu !== id))}
          />
          <Text size="xs" c="dimmed" mt={8}>
            {TEKS_SKENARIO.bandingkanPetunjuk}
          </Text>
        </>
      ) : null}
      <DialogSkenario
        isi={menambah ? { nama: "", catatan: "", profilId: null } : null}
        onTutup={() => setMenambah(false)}
        onTersimpan={({ id }) => navigate(`/skenario/${id}`)}
      />
    </>
  );
}

interface PropsTabel {
  readonly asal: BandingSkenario["asal"];
  readonly skenario: readonly RingkasanSkenario[];
  readonly dipilih: readonly string[];
  readonly onPilih: (id: string, dicentang: boolean) => void;
}

function TabelSkenario({ asal, skenario, dipilih, onPilih }: PropsTabel) {
  const [, navigate] = useLocation();
  const penuh = dipilih.length >= SKENARIO_DIBANDING_TERBANYAK;
  return (
    <Table className={classes["table"]} aria-label={TEKS_SKENARIO.judul} layout="fixed" verticalSpacing={7}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={44}>
            <VisuallyHidden>{kolom.pilih}</VisuallyHidden>
          </Table.Th>
          <Table.Th w="26%">{kolom.nama}</Table.Th>
          <Table.Th ta="right" w={80}>
            {kolom.ubahan}
          </Table.Th>
          <Table.Th>{kolom.pengaruh}</Table.Th>
          <Table.Th w="20%">{kolom.profil}</Table.Th>
          <Table.Th w={150}>{kolom.keadaan}</Table.Th>
          <Table.Th w={52}>
            <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {skenario.map((satu) => (
          <Table.Tr key={satu.id} {...openRow(() => navigate(`/skenario/${satu.id}`))}>
            <Table.Td>
              {satu.pengaruh ? (
                <Checkbox
                  size="xs"
                  aria-label={TEKS_SKENARIO.pilihUntukBanding(satu.nama)}
                  checked={dipilih.includes(satu.id)}
                  disabled={penuh && !dipilih.includes(satu.id)}
                  onChange={(event) => onPilih(satu.id, event.currentTarget.checked)}
                />
              ) : null}
            </Table.Td>
            <Table.Td>
              <Link href={`/skenario/${satu.id}`} className={classes["tautan"]}>
                {satu.nama}
              </Link>
              {satu.catatan ? (
                <Text size="xs" c="dimmed">
                  {satu.catatan}
                </Text>
              ) : null}
            </Table.Td>
            <Table.Td ta="right">{formatAngka(satu.jumlahUbahan)}</Table.Td>
            <Table.Td>{satu.pengaruh ? pengaruhDalamKata(asal, satu) : TEKS_SKENARIO.keadaan.dipakai}</Table.Td>
            <Table.Td>{sebutanProfil(satu)}</Table.Td>
            <Table.Td>
              <Keadaan skenario={satu} />
            </Table.Td>
            <Table.Td>
              <MenuSkenario skenario={satu} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const sebutanProfil = ({ profilId, pengaruh }: RingkasanSkenario): string =>
  profilId === null ? TEKS_SKENARIO.profilBerlaku : (pengaruh?.profil.nama ?? TEKS_UMUM.kosong);

function pengaruhDalamKata(asal: BandingSkenario["asal"], { pengaruh, profilId, jumlahUbahan }: RingkasanSkenario): string {
  return kalimatPengaruh({
    kebutuhanLama: asal.jumlah.kebutuhan,
    kebutuhanBaru: pengaruh?.jumlah.kebutuhan ?? asal.jumlah.kebutuhan,
    jabatanBerubah: pengaruh?.jabatanBerubah ?? 0,
    jumlahUbahan,
    profilLain: profilId !== null && profilId !== asal.profil.id,
  });
}

function Keadaan({ skenario }: { readonly skenario: RingkasanSkenario }) {
  if (skenario.jumlahBentrok > 0) return <Badge color="orange">{TEKS_SKENARIO.perluDiperiksa(formatAngka(skenario.jumlahBentrok))}</Badge>;
  return <Badge color={skenario.keadaan === "dipakai" ? "teal" : "gray"}>{TEKS_SKENARIO.keadaan[skenario.keadaan]}</Badge>;
}
