import { Button, Drawer, Group } from "@mantine/core";
import { IconDownload, IconFileText, IconPlus } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useState } from "react";
import type { KompetensiKantor } from "../../../core/contract/kompetensi";
import { isKodeKompetensi, LEVEL, type Kompetensi, type KompetensiTeknis } from "../../../core/kompetensi/kamus";
import { TEKS_BARIS_KOMPETENSI as B, TEKS_JENIS_KOMPETENSI } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_KAMUS as K } from "../../../core/text/kompetensi-halaman";
import { useUnduhNaskah } from "../../data/naskah";
import { useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { FormTeknis } from "./form-teknis";
import { ImporKompetensi } from "./impor-kompetensi";
import { RincianKompetensi } from "./rincian-kompetensi";

const KOLOM: ColumnDef<Kompetensi>[] = [
  { id: "nama", header: T.kompetensi, accessorFn: ({ nama }) => nama, meta: { width: 230 } },
  { id: "jenis", header: B.jenis, accessorFn: ({ jenis }) => TEKS_JENIS_KOMPETENSI[jenis], meta: { width: 130 } },
  ...LEVEL.map((level): ColumnDef<Kompetensi> => ({
    id: `level${level}`,
    header: B.level(level),
    accessorFn: ({ arti }) => arti[level - 1] || K.belumAdaArti,
    meta: { width: 200, importance: 6 - level },
  })),
];

/** The dictionary with the words of each level; what the office adds to it; import and export of all of competency. */
export function HalamanKamus({ kantor }: { readonly kantor: KompetensiKantor }) {
  const [buka, setBuka] = useState<{ readonly kompetensi: Kompetensi | null } | null>(null);
  const [mengimpor, setMengimpor] = useState(false);
  const { running, unduh } = useUnduhNaskah();
  const { data: teknis = [] } = useShell("kompetensi.teknis", {});
  const { kompetensi = null } = buka ?? {};
  return (
    <>
      <Group gap="xs" mb={8}>
        <TombolTulis size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setBuka({ kompetensi: null })}>
          {K.teknis}
        </TombolTulis>
        <Button size="xs" variant="default" leftSection={<IconFileText size={16} aria-hidden />} onClick={() => setMengimpor(true)}>
          {K.impor}
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={running !== null}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void unduh({ naskah: { jenis: "bukuKompetensi" }, bentuk: "xlsx" })}
        >
          {K.ekspor}
        </Button>
        <Sumber id="kompetensi-manajerial" hal={T.kompetensi} />
      </Group>
      <DataTable
        label={T.kompetensi}
        name="kamus-kompetensi"
        rows={kantor.kamus}
        columns={KOLOM}
        rowId={({ kunci }) => kunci}
        onOpen={(satu) => setBuka({ kompetensi: satu })}
        empty={<NoMatch title={T.tidakCocok} onClear={() => undefined} />}
        print={{ title: T.kompetensi, notes: [] }}
      />
      <Drawer
        opened={buka !== null}
        onClose={() => setBuka(null)}
        position="right"
        size={560}
        title={kompetensi?.nama ?? K.teknis}
        closeOnClickOutside={false}
      >
        {buka === null ? null : kompetensi !== null && isKodeKompetensi(kompetensi.kunci) ? (
          <RincianKompetensi kompetensi={kompetensi} />
        ) : (
          <FormTeknis key={kompetensi?.kunci ?? ""} teknis={cariTeknis(teknis, kompetensi)} onSelesai={() => setBuka(null)} />
        )}
      </Drawer>
      <ImporKompetensi buka={mengimpor} kantor={kantor} onTutup={() => setMengimpor(false)} />
    </>
  );
}

function cariTeknis(teknis: readonly KompetensiTeknis[], kompetensi: Kompetensi | null): KompetensiTeknis | null {
  return teknis.find(({ id }) => id === kompetensi?.kunci) ?? null;
}
