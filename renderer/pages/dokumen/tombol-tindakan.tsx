import { Button, Group } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { TindakanDokumen } from "../../../core/abk/dokumen";
import { TEKS_DOKUMEN, TEKS_TINDAKAN_DOKUMEN } from "../../../core/text/dokumen";
import { useBolehkah } from "../../data/kunci";
import { useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { DialogTindakan, idDrafTindakan, type TindakanBerisian } from "./dialog-tindakan";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";
import { useTindakan } from "./use-tindakan";

const BERISIAN: ReadonlySet<TindakanDokumen> = new Set<TindakanBerisian>(["ajukan", "kembalikan", "tetapkan", "bukaLagi"]);

/** The buttons of what can be done with a document now. `onSelesai` gets the document that the work goes on with, null after a removal. */
export function TombolTindakan(props: {
  readonly jenis: JenisDokumen;
  readonly dokumen: DokumenApapun;
  /** What is still open in it and what will be frozen, told before it is submitted or laid down. */
  readonly kesiapan: ReactNode;
  readonly ringkas?: boolean;
  readonly onSelesai?: (dokumen: DokumenApapun | null) => void;
}) {
  const { jenis, dokumen } = props;
  const [ditanya, tanya] = useState<TindakanBerisian | null>(null);
  const { lakukan, sibuk } = useTindakan(jenis);
  const hariIni = useShell("office.status", {}).data?.hariIni ?? "";
  const { nama: sebutan, perintah } = JENIS_DOKUMEN[jenis];
  const nama = sebutan(dokumen);
  const bolehkah = useBolehkah();
  const boleh = dokumen.tindakan.filter((tindakan) => bolehkah(perintah[tindakan]));
  const selesai = (sesudah: DokumenApapun | null): void => {
    tanya(null);
    props.onSelesai?.(sesudah);
  };
  const mulai = (tindakan: TindakanDokumen): void => {
    if (tindakan === "hapus") lakukan(dokumen, { tindakan }, selesai);
    else tanya(tindakan);
  };
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {boleh.map((tindakan) => (
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
          <DraftMark id={idDrafTindakan(jenis, dokumen, tindakan)} />
        </Button>
      ))}
      <DialogTindakan
        jenis={jenis}
        tindakan={ditanya}
        dokumen={dokumen}
        kesiapan={props.kesiapan}
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
