import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { TindakanDokumen } from "../../../core/abk/dokumen";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { TEKS_DOKUMEN, TEKS_TINDAKAN_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { DialogTindakan, idDrafTindakan, type TindakanBerisian } from "./dialog-tindakan";
import { useTindakan } from "./use-tindakan";

const BERISIAN: ReadonlySet<TindakanDokumen> = new Set<TindakanBerisian>(["ajukan", "kembalikan", "tetapkan", "bukaLagi"]);

/** The buttons of what can be done with a document now. `onSelesai` gets the document that the work goes on with, null after a removal. */
export function TombolTindakan(props: {
  readonly dokumen: DokumenAbk;
  readonly ringkas?: boolean;
  readonly onSelesai?: (dokumen: DokumenAbk | null) => void;
}) {
  const { dokumen } = props;
  const [ditanya, tanya] = useState<TindakanBerisian | null>(null);
  const { lakukan, sibuk } = useTindakan();
  const hariIni = useShell("office.status", {}).data?.hariIni ?? "";
  const nama = namaDokumen(dokumen);
  const selesai = (sesudah: DokumenAbk | null): void => {
    tanya(null);
    props.onSelesai?.(sesudah);
  };
  const mulai = (tindakan: TindakanDokumen): void => {
    if (tindakan === "hapus") lakukan(dokumen, { tindakan }, selesai);
    else tanya(tindakan);
  };
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {dokumen.tindakan.map((tindakan) => (
        <Button
          key={tindakan}
          size={props.ringkas ? "compact-xs" : "xs"}
          variant={tindakan === "hapus" ? "subtle" : tindakan === "ajukan" || tindakan === "tetapkan" ? "light" : "default"}
          {...(tindakan === "hapus" && { color: "red" })}
          aria-label={TEKS_DOKUMEN.tindakan(TEKS_TINDAKAN_DOKUMEN[tindakan], nama)}
          aria-haspopup={BERISIAN.has(tindakan) ? "dialog" : undefined}
          disabled={sibuk}
          onClick={() => mulai(tindakan)}
        >
          {TEKS_TINDAKAN_DOKUMEN[tindakan]}
          <DraftMark id={idDrafTindakan(dokumen, tindakan)} />
        </Button>
      ))}
      <DialogTindakan
        tindakan={ditanya}
        dokumen={dokumen}
        hariIni={hariIni}
        sibuk={sibuk}
        onTutup={() => tanya(null)}
        onLakukan={(isian, sesudah) =>
          lakukan(dokumen, isian, (hasil) => {
            sesudah();
            selesai(hasil);
          })
        }
      />
    </Group>
  );
}
