import { Alert, Button, Group, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { KOLOM_ISIAN } from "../../../core/abk/isian-tugas";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { TEKS_DRAF } from "../../../core/text/draf";
import type { TugasEditor } from "../../data/tugas-editor";
import { tersimpanDi, type Tergeser } from "../../data/tergeser";

/** What was typed and gave way to what was stored meanwhile, each to be used after all or left. Nothing while there is none. */
export function YangTergeser(props: { readonly editor: TugasEditor; readonly tugas: readonly TugasBaris[] }) {
  const { tergeser } = props.editor;
  const daftar = useSyncExternalStore(tergeser.subscribe, tergeser.get);
  if (daftar.length === 0) return null;
  return (
    <Alert
      mt={8}
      p={8}
      role="alert"
      style={{ flex: "none" }}
      color="orange"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={TEKS_DRAF.tergeser}
    >
      <List size="sm" listStyleType="none">
        {daftar.map((satu) => (
          <List.Item key={`${satu.id} ${satu.kolom ?? ""}`}>
            <Group gap={6}>
              <span>{kalimat(props.tugas, satu)}</span>
              <Button size="compact-xs" variant="default" onClick={() => tergeser.pakai(satu)}>
                {TEKS_DRAF.pakaiKetikan}
              </Button>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => tergeser.lupakan(satu)}>
                {TEKS_DRAF.biarkanTersimpan}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function kalimat(tugas: readonly TugasBaris[], satu: Tergeser): string {
  const { id, kolom, nilai } = satu;
  const tersimpan = tersimpanDi(tugas, satu);
  const isi = (teks: string): string => (teks === "" ? TEKS_DRAF.kosong : teks);
  if (kolom === null || tersimpan === null)
    return TEKS_DRAF.barisHilang(
      KOLOM_ISIAN.map((nama) => nilai[nama])
        .filter((teks) => teks !== "")
        .join(" · "),
    );
  const nomor = tugas.findIndex((lain) => lain.id === id) + 1;
  return TEKS_DRAF.bandingan(TEKS_KISI.sel(TEKS_KISI.kolom[kolom], nomor), isi(tersimpan), isi(nilai[kolom]));
}
