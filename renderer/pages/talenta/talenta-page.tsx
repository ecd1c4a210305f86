import { Button, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { formatTanggal } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { GambarKotak } from "./gambar-kotak";
import { IsianUnsur } from "./isian-unsur";
import { LaciTalenta } from "./laci-talenta";
import { TabelGerak } from "./tabel-gerak";
import { TabelIp } from "./tabel-ip";
import { UnitIp } from "./unit-ip";

const TAMPILAN = ["orang", "unit", "kotak", "gerak", "isian"] as const;
type Tampilan = (typeof TAMPILAN)[number];
const ALAMAT: Readonly<Record<Tampilan, string>> = {
  orang: "/talenta",
  unit: "/talenta/unit",
  kotak: "/talenta/kotak",
  gerak: "/talenta/gerak",
  isian: "/talenta/isian",
};

/** IP ASN of everybody and of the office, and the nine boxes, as at a day. */
export default function TalentaPage() {
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const [alamat, navigate] = useLocation();
  const tampilan = TAMPILAN.find((satu) => satu !== "orang" && alamat.startsWith(ALAMAT[satu])) ?? "orang";
  const ip = useShell("talenta.ipAsn", {});
  const kotak = useShell("talenta.kotak", {});
  const galat = ip.error ?? kotak.error;
  const siap = ip.data && kotak.data ? { ip: ip.data, kotak: kotak.data } : null;
  return (
    <>
      <PageHeader
        title={T.judul}
        description={siap ? T.penjelasan(formatTanggal(siap.ip.per), siap.ip.tahun) : undefined}
        actions={
          <SegmentedControl<Tampilan>
            size="xs"
            aria-label={T.tampilan}
            data={TAMPILAN.map((value) => ({ value, label: T.pilihanTampilan[value] }))}
            value={tampilan}
            onChange={(pilihan) => navigate(ALAMAT[pilihan])}
          />
        }
      />
      {galat ? <LoadError error={galat} onRetry={() => void Promise.all([ip.refetch(), kotak.refetch()])} /> : null}
      {siap && siap.ip.orang.length === 0 ? (
        <EmptyState
          title={T.kosongJudul}
          action={
            <Button component={Link} href="/impor" variant="default" mt="xs">
              {T.keImpor}
            </Button>
          }
        >
          {T.kosong}
        </EmptyState>
      ) : null}
      {siap && siap.ip.orang.length > 0 ? (
        <>
          <Text size="xs" c="dimmed" mb={8}>
            {T.bahanTelaah} {siap.ip.disiplinTertutup && (tampilan === "orang" || tampilan === "unit") ? T.tertutup : null}{" "}
            {siap.ip.tidakDihitung.length > 0 ? T.banyakTidakDihitung(formatAngka(siap.ip.tidakDihitung.length)) : null}
          </Text>
          {tampilan === "orang" ? <TabelIp hasil={siap.ip} terbuka={terbuka} onBuka={setTerbuka} /> : null}
          {tampilan === "unit" ? <UnitIp hasil={siap.ip} /> : null}
          {tampilan === "kotak" ? <GambarKotak hasil={siap.kotak} terbuka={terbuka} onBuka={setTerbuka} /> : null}
          {tampilan === "gerak" ? <TabelGerak hasil={siap.kotak} terbuka={terbuka} onBuka={setTerbuka} /> : null}
          {tampilan === "isian" ? <IsianUnsur hasil={siap.kotak} onBuka={setTerbuka} /> : null}
          <LaciTalenta id={terbuka} ip={siap.ip} kotak={siap.kotak} onTutup={() => setTerbuka(null)} />
        </>
      ) : null}
    </>
  );
}
