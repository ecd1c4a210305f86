import { Alert, Button, Group } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { TEKS_DRAF } from "../../../../core/text/draf";
import type { MetodeEditor } from "../../../data/metode-editor";

/** Says that the form as typed gave way to what was stored meanwhile, and lets it be used after all. Nothing while it did not. */
export function MetodeTergeser({ editor }: { readonly editor: MetodeEditor }) {
  const { tergeser } = editor;
  const isi = useSyncExternalStore(tergeser.subscribe, tergeser.get);
  if (isi === null) return null;
  const pakai = (): void => {
    tergeser.set(null);
    editor.edit(isi);
    editor.commit();
  };
  return (
    <Alert my={8} p={8} role="alert" style={{ flex: "none" }} color="orange" icon={<IconAlertTriangle size={16} aria-hidden />}>
      <Group gap={6}>
        {TEKS_DRAF.metodeTergeser}
        <Button size="compact-xs" variant="default" onClick={pakai}>
          {TEKS_DRAF.pakaiKetikan}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => tergeser.set(null)}>
          {TEKS_DRAF.biarkanTersimpan}
        </Button>
      </Group>
    </Alert>
  );
}
