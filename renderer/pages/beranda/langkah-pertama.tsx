import { Button, Group, Text, Title } from "@mantine/core";
import { IconCircleCheckFilled, IconCircleDashed } from "@tabler/icons-react";
import { useEffect, type ReactNode } from "react";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_SAMBUTAN as T } from "../../../core/text/sambutan";
import { keadaanLangkah, LANGKAH, type KeadaanLangkah, type NamaLangkah } from "./langkah";
import { LangkahAngka } from "./langkah-angka";
import { LangkahImpor } from "./langkah-impor";
import { LangkahKantor } from "./langkah-kantor";
import { useCatatanMulai } from "./use-langkah";
import classes from "./sambutan.module.css";

/** The first steps, each where it was left: done, passed over, or with what it asks for. */
export function LangkahPertama(props: { readonly status: OfficeStatus }) {
  const { status } = props;
  const [catatan, catat] = useCatatanMulai();
  const keadaan = keadaanLangkah(status, catatan);
  const { berjalan } = catatan;
  useEffect(() => {
    if (!berjalan) catat({ berjalan: true });
  }, [berjalan, catat]);
  const isi: Readonly<Record<NamaLangkah, ReactNode>> = {
    kantor: <LangkahKantor kantor={status.kantor} />,
    impor: <LangkahImpor />,
    angka: <LangkahAngka adaJabatan={status.jumlah.jabatan > 0} onDijelaskan={() => catat({ dijelaskan: true })} />,
  };
  return (
    <ol className={classes["steps"]} aria-label={T.langkah}>
      {LANGKAH.map((langkah, nomor) => (
        <Langkah
          key={langkah}
          nomor={nomor + 1}
          langkah={langkah}
          keadaan={keadaan[langkah]}
          onLewati={() => catat({ dilewati: [...catatan.dilewati, langkah] })}
          onKerjakan={() => catat({ dilewati: catatan.dilewati.filter((satu) => satu !== langkah) })}
        >
          {isi[langkah]}
        </Langkah>
      ))}
    </ol>
  );
}

interface SatuLangkah {
  readonly nomor: number;
  readonly langkah: NamaLangkah;
  readonly keadaan: KeadaanLangkah;
  readonly onLewati: () => void;
  readonly onKerjakan: () => void;
  readonly children: ReactNode;
}

function Langkah({ nomor, langkah, keadaan, onLewati, onKerjakan, children }: SatuLangkah) {
  const { judul, penjelasan } = T[langkah];
  const terbuka = keadaan === "kini" || keadaan === "nanti";
  return (
    <li className={classes["step"]} data-state={keadaan}>
      <Group justify="space-between" wrap="nowrap" mih={30}>
        <Group gap={10} wrap="nowrap">
          {keadaan === "selesai" ? (
            <IconCircleCheckFilled size={24} className={classes["done"]} aria-hidden />
          ) : keadaan === "dilewati" ? (
            <IconCircleDashed size={24} className={classes["passed"]} aria-hidden />
          ) : (
            <span className={classes["number"]} aria-hidden>
              {nomor}
            </span>
          )}
          <Title order={2} size="h5" aria-label={T.nomor(nomor, judul, T.keadaan[keadaan])}>
            {judul}
          </Title>
          {terbuka ? null : (
            <Text size="sm" c="dimmed" aria-hidden>
              {T.keadaan[keadaan]}
            </Text>
          )}
        </Group>
        {terbuka ? (
          <Button variant="subtle" color="gray" size="compact-sm" aria-label={T.lewatiLangkah(judul)} onClick={onLewati}>
            {T.lewati}
          </Button>
        ) : null}
        {keadaan === "dilewati" ? (
          <Button variant="subtle" color="gray" size="compact-sm" aria-label={T.kerjakanLangkah(judul)} onClick={onKerjakan}>
            {T.kerjakan}
          </Button>
        ) : null}
      </Group>
      {terbuka ? (
        <div className={classes["body"]}>
          <Text size="sm" c="dimmed" mb="sm">
            {penjelasan}
          </Text>
          {children}
        </div>
      ) : null}
    </li>
  );
}
