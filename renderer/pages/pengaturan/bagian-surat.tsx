import { SimpleGrid, Stack } from "@mantine/core";
import { useState } from "react";
import type { Kantor } from "../../../core/kantor";
import { suratDitetapkan, type KopTambahan } from "../../../core/surat/templat";
import { TEKS_TEMPLAT } from "../../../core/text/surat";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Section } from "../../ui/section";
import { Waiting } from "../../ui/waiting";
import { DaftarPejabat } from "./daftar-pejabat";
import { FormKop } from "./form-kop";
import { FormNomor } from "./form-nomor";
import { PratinjauKop } from "./pratinjau-kop";
import { TabelPilihan } from "./tabel-pilihan";

/** How the office's letters look, are numbered and are signed; each part is saved by itself. */
export function BagianSurat(props: { readonly kantor: Kantor; readonly hariIni: string }) {
  const templat = useShell("surat.templat", {});
  const [kop, setKop] = useState<KopTambahan | null>(null);
  if (templat.error) return <LoadError error={templat.error} onRetry={() => void templat.refetch()} />;
  if (!templat.data) return <Waiting />;
  const { logo, penomoran, pejabat, pilihan } = templat.data;
  const surat = { logo, ...suratDitetapkan(templat.data, "formasi"), ...(kop === null ? {} : { kop }) };
  return (
    <Stack gap="lg">
      <SimpleGrid cols={2} spacing="xl">
        <Stack gap="lg">
          <Section title={TEKS_TEMPLAT.kop}>
            <FormKop kop={templat.data.kop} logo={logo} onKetik={setKop} />
          </Section>
          <Section title={TEKS_TEMPLAT.nomor}>
            <FormNomor penomoran={penomoran} klasifikasi={pilihan.formasi.klasifikasi} hariIni={props.hariIni} />
          </Section>
        </Stack>
        <PratinjauKop kantor={props.kantor} surat={surat} />
      </SimpleGrid>
      <Section title={TEKS_TEMPLAT.pejabat}>
        <DaftarPejabat pejabat={pejabat} pilihan={pilihan} />
      </Section>
      <Section title={TEKS_TEMPLAT.pilihan}>
        <TabelPilihan templat={templat.data} kantor={props.kantor} />
      </Section>
    </Stack>
  );
}
