import { Alert, Anchor, Button, Group, List, Text } from "@mantine/core";
import { IconAlertTriangle, IconArrowsLeftRight, IconCheck, IconHierarchy3, IconMultiplier1x } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { IsiSkenario } from "../../../core/contract/skenario";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BENTROK, TEKS_SKENARIO, TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { TEKS_SUSUNAN_SKENARIO } from "../../../core/text/susunan";
import { useNaskahHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { Figures } from "../../ui/figures";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ProfileLine } from "../../ui/profile-line";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { CatatanUbahan } from "./catatan-ubahan";
import { DaftarJabatan } from "./daftar-jabatan";
import { DialogKalikan } from "./dialog-kalikan";
import { DialogPakai } from "./dialog-pakai";
import { MenuSkenario } from "./menu-skenario";
import classes from "./skenario.module.css";
import { TabelTugas } from "./tabel-tugas";

const teks = TEKS_SUNTING_SKENARIO;

/** One scenario: its effect on the office above, a jabatan chosen on the left, the tasks of that jabatan on the right. */
export function SuntingSkenario(props: { readonly id: string }) {
  const isi = useShell("skenario.get", { id: props.id });
  if (isi.error) return <LoadError error={isi.error} onRetry={() => void isi.refetch()} />;
  if (!isi.data) return <Waiting />;
  return <Isi isi={isi.data} />;
}

function Isi({ isi }: { readonly isi: IsiSkenario }) {
  const { skenario, profil, banding, ubahan } = isi;
  const [dipilih, setDipilih] = useState<string | null>(() => ubahan[0]?.asal.jabatanId ?? null);
  const [dialog, setDialog] = useState<"kalikan" | "pakai" | null>(null);
  const [, navigate] = useLocation();
  useNaskahHalaman(
    skenario.keadaan === "terbuka"
      ? { judul: skenario.nama, naskah: { jenis: "bandingSkenario", skenarioId: [skenario.id] }, kertas: "f4" }
      : null,
  );
  const jabatanId = banding.jabatan.some((satu) => satu.jabatanId === dipilih) ? dipilih : (banding.jabatan[0]?.jabatanId ?? null);
  return (
    <>
      <Anchor component={Link} href="/skenario" size="sm">
        {teks.kembali}
      </Anchor>
      <PageHeader
        title={skenario.nama}
        description={<ProfileLine profil={profil} />}
        actions={
          <>
            {skenario.keadaan === "terbuka" ? (
              <>
                <Button variant="default" leftSection={<IconMultiplier1x size={16} aria-hidden />} onClick={() => setDialog("kalikan")}>
                  {teks.kalikan}
                </Button>
                <Button
                  component={Link}
                  href={`/peta/skenario/${skenario.id}`}
                  variant="default"
                  leftSection={<IconHierarchy3 size={16} aria-hidden />}
                >
                  {TEKS_SUSUNAN_SKENARIO.buka(isi.jumlahSusunan)}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
                  onClick={() => navigate(`/skenario/banding/${skenario.id}`)}
                >
                  {TEKS_SKENARIO.bandingkan}
                </Button>
                <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setDialog("pakai")}>
                  {TEKS_SKENARIO.pakai}
                </Button>
              </>
            ) : null}
            <MenuSkenario skenario={skenario} />
          </>
        }
      />
      {skenario.catatan ? (
        <Text size="sm" mb={10}>
          {skenario.catatan}
        </Text>
      ) : null}
      {skenario.keadaan === "dipakai" ? (
        <CatatanUbahan ubahan={ubahan} />
      ) : (
        <>
          <Bentrok isi={isi} />
          <Pengaruh isi={isi} />
          <div className={classes["belah"]}>
            <DaftarJabatan banding={banding} ubahan={ubahan} dipilih={jabatanId} onPilih={setDipilih} />
            {jabatanId === null ? (
              <Text c="dimmed">{teks.pilihJabatan}</Text>
            ) : (
              <TabelTugas key={jabatanId} skenarioId={skenario.id} jabatanId={jabatanId} banding={banding} />
            )}
          </div>
        </>
      )}
      <DialogKalikan
        terbuka={dialog === "kalikan"}
        skenarioId={skenario.id}
        banding={banding}
        jabatanId={jabatanId}
        onTutup={() => setDialog(null)}
      />
      <DialogPakai skenario={dialog === "pakai" ? skenario : null} onTutup={() => setDialog(null)} />
    </>
  );
}

/** What the whole office comes to under the scenario; moves with every change. */
function Pengaruh({ isi }: { readonly isi: IsiSkenario }) {
  const { asal, skenario } = isi.banding;
  const [versi] = skenario;
  if (!versi) return null;
  const geser = (lama: number, baru: number) => teks.dariKe(formatAngka(lama, 4, 0), formatAngka(baru, 4, 0));
  return (
    <Figures
      label={teks.pengaruh}
      figures={[
        { name: teks.angka.kebutuhan, value: geser(asal.jumlah.kebutuhan, versi.jumlah.kebutuhan) },
        { name: teks.angka.kekurangan, value: geser(asal.jumlah.kekurangan, versi.jumlah.kekurangan) },
        { name: teks.angka.kelebihan, value: geser(asal.jumlah.kelebihan, versi.jumlah.kelebihan) },
        { name: teks.angka.jabatan, value: formatAngka(versi.jabatanBerubah) },
        { name: teks.angka.ubahan, value: formatAngka(versi.jumlahUbahan) },
      ]}
    />
  );
}

/** Changes that stand in the way of adopting, and the way out. */
function Bentrok({ isi }: { readonly isi: IsiSkenario }) {
  const { bentrok, skenario } = isi;
  const selaraskan = useCommand("skenario.selaraskan");
  if (bentrok.length === 0) return null;
  return (
    <Alert color="orange" mb={10} icon={<IconAlertTriangle size={18} />} title={teks.bentrokJudul(formatAngka(bentrok.length))}>
      <List size="sm">
        {bentrok.map(({ tugasId, uraian, sebab }) => (
          <List.Item key={tugasId}>{`${uraian}: ${TEKS_BENTROK[sebab]}`}</List.Item>
        ))}
      </List>
      <Group justify="space-between" mt={8}>
        <Text size="sm">{teks.selaraskanJelas}</Text>
        <TombolTulis
          variant="default"
          loading={selaraskan.isPending}
          onClick={() => selaraskan.mutate({ id: skenario.id, revision: skenario.revision })}
        >
          {teks.selaraskan}
        </TombolTulis>
      </Group>
    </Alert>
  );
}
