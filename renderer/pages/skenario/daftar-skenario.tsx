import { Button, Text } from "@mantine/core";
import { IconArrowsLeftRight, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { SKENARIO_DIBANDING_TERBANYAK } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { WhyNot } from "../../ui/why-not";
import { DialogSkenario, idDrafSkenario } from "./dialog-skenario";
import { kolomSkenario } from "./kolom-skenario";

/** Every scenario with its effect in one line. */
export function DaftarSkenario() {
  const daftar = useShell("skenario.list", {});
  const [dipilih, setDipilih] = useState<readonly string[]>([]);
  const [menambah, setMenambah] = useState(false);
  const [, navigate] = useLocation();
  const ada = daftar.data?.skenario ?? [];
  useDaftarHalaman(daftar.data && ada.length === 0 ? DAFTAR_KOSONG : null);
  const dibandingkan = ada.filter(({ id, pengaruh }) => pengaruh !== null && dipilih.includes(id)).map(({ id }) => id);
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMenambah(true)}>
      {TEKS_SKENARIO.tambah}
      <DraftMark id={idDrafSkenario({ nama: "" })} />
    </TombolTulis>
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
          <GroupedTable
            label={TEKS_SKENARIO.judul}
            name="skenario"
            columns={kolomSkenario(daftar.data.asal, {
              dipilih: dibandingkan,
              penuh: dibandingkan.length >= SKENARIO_DIBANDING_TERBANYAK,
              onPilih: (id, dicentang) => setDipilih(dicentang ? [...dibandingkan, id] : dibandingkan.filter((satu) => satu !== id)),
            })}
            items={ada.map((satu) => ({ kind: "row", id: satu.id, row: satu }))}
            onRowClick={({ id }) => navigate(`/skenario/${id}`)}
            print={{ title: TEKS_SKENARIO.judul, notes: [] }}
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
