import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { suratLangkah } from "../../../core/disiplin/surat-perkara";
import type { LangkahKasus } from "../../../core/disiplin/kasus";
import { TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { NAMA_SURAT_PERKARA } from "../../../core/text/surat-perkara";
import { useCommand } from "../../data/query";
import { PratinjauNaskah } from "../../surat/pratinjau-naskah";

/** Shows the letter of a step, to be printed or downloaded; that it is, is logged. */
export function TombolSurat(props: { readonly kasusId: string; readonly langkah: LangkahKasus; readonly nama: string }) {
  const { kasusId, langkah } = props;
  const [terbuka, setTerbuka] = useState(false);
  const catat = useCommand("kasus.lihat");
  const surat = suratLangkah(langkah);
  if (surat === null) return null;
  const judul = NAMA_SURAT_PERKARA[surat];
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={14} aria-hidden />}
        aria-label={T.cetak(judul)}
        loading={catat.isPending}
        onClick={() => catat.mutate({ id: kasusId, cetak: true }, { onSuccess: () => setTerbuka(true) })}
      >
        {T.surat}
      </Button>
      {terbuka ? (
        <PratinjauNaskah
          pilihan={{ judul, naskah: { jenis: "suratPerkara", kasusId, langkahId: langkah.id }, kertas: "f4" }}
          onTutup={() => setTerbuka(false)}
        />
      ) : null}
    </>
  );
}
