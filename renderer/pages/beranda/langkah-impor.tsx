import { Anchor, Button, FileButton, Group } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { TEKS_SAMBUTAN } from "../../../core/text/sambutan";
import { setPendingFiles, WORKBOOK_ENDINGS } from "../../data/pending-files";
import { useShell } from "../../data/query";

const T = TEKS_SAMBUTAN.impor;

/** Files of the office; a preview that is open is gone on with. */
export function LangkahImpor() {
  const [, navigate] = useLocation();
  const terbuka = useShell("intake.current", {}).data?.draf ?? null;
  return (
    <Group gap="md">
      {terbuka === null ? (
        <FileButton
          multiple
          accept={WORKBOOK_ENDINGS}
          onChange={(files) => {
            if (files.length === 0) return;
            setPendingFiles(files);
            navigate("/impor");
          }}
        >
          {(button) => <Button {...button}>{T.pilih}</Button>}
        </FileButton>
      ) : (
        <Button component={Link} href="/impor">
          {T.lanjutkan}
        </Button>
      )}
      <Anchor component={Link} href="/jabatan/unit-baru" size="sm">
        {T.kosong}
      </Anchor>
    </Group>
  );
}
