import { Anchor, Button, Text } from "@mantine/core";
import { IconArrowsLeftRight } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { RENCANA_DIBANDING_TERBANYAK } from "../../../../core/penempatan/banding-rencana";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../../data/naskah";
import { useShell } from "../../../data/query";
import { EmptyState } from "../../../ui/empty-state";
import { GroupedTable } from "../../../ui/grouped-table";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { WhyNot } from "../../../ui/why-not";
import { kolomRencana } from "./kolom-rencana";
import { StatistikKeputusanUsul } from "./statistik-keputusan";

/** Every kept plan with its limits and what was decided, and below how often proposals were turned down. */
export function DaftarRencana() {
  const daftar = useShell("rencanaPenempatan.list", {});
  const [dipilih, setDipilih] = useState<readonly string[]>([]);
  const [, navigate] = useLocation();
  const ada = daftar.data ?? [];
  useDaftarHalaman(daftar.data && ada.length === 0 ? DAFTAR_KOSONG : null);
  const dibandingkan = ada.filter(({ id }) => dipilih.includes(id)).map(({ id }) => id);
  const keUsul = (
    <Button component={Link} href="/penempatan" variant={ada.length === 0 ? "filled" : "default"} size="xs">
      {T.keUsul}
    </Button>
  );
  return (
    <>
      <Anchor component={Link} href="/penempatan" size="sm">
        {T.keUsul}
      </Anchor>
      <PageHeader
        title={T.judul}
        description={T.penjelasan}
        actions={
          ada.length === 0 ? null : (
            <WhyNot reason={dibandingkan.length < 2 ? T.bandingkanPetunjuk : null}>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
                onClick={() => navigate(`/penempatan/rencana/banding/${dibandingkan.join(",")}`)}
              >
                {T.bandingkan}
              </Button>
            </WhyNot>
          )
        }
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data && ada.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={keUsul}>
          {T.kosong}
        </EmptyState>
      ) : null}
      {ada.length > 0 ? (
        <>
          <GroupedTable
            label={T.judul}
            name="rencana-penempatan"
            columns={kolomRencana({
              dipilih: dibandingkan,
              penuh: dibandingkan.length >= RENCANA_DIBANDING_TERBANYAK,
              onPilih: (id, dicentang) => setDipilih(dicentang ? [...dibandingkan, id] : dibandingkan.filter((satu) => satu !== id)),
            })}
            items={ada.map((satu) => ({ kind: "row", id: satu.id, row: satu }))}
            onRowClick={({ id }) => navigate(`/penempatan/rencana/${id}`)}
            print={{ title: T.judul, notes: [] }}
          />
          <Text size="xs" c="dimmed" my={8}>
            {T.bandingkanPetunjuk}
          </Text>
          <StatistikKeputusanUsul />
        </>
      ) : null}
    </>
  );
}
