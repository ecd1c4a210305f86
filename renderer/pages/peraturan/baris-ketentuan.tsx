import { Button, Collapse, CopyButton, UnstyledButton } from "@mantine/core";
import { IconCheck, IconChevronRight, IconCopy } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import type { BarisDari } from "../../../core/baris/semua";
import { dapatDiubahKantor, ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import type { UbahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { dasarDalamKata, kalimatUbahan, kutipan, nilaiDalamKata, sebutanPasal, TEKS_PERATURAN } from "../../../core/text/peraturan";
import { LencanaKeyakinan, NilaiKetentuan, RincianKetentuan } from "../../ui/isi-ketentuan";
import { NilaiKantorIni } from "./nilai-kantor-ini";
import classes from "./peraturan.module.css";

/** Parts of a value up to which they stand in the row itself. */
const BAGIAN_RINGKAS = 2;

/** One rule: meaning, value, text with article and confidence in a row; everything else below it once opened. */
export function BarisKetentuan(props: {
  readonly id: IdKetentuan;
  readonly ubahan: readonly UbahanKantor[];
  readonly dituju: boolean;
  /** The office's own value of the rule; null for none, undefined while that is not known. */
  readonly kantor: BarisDari<"ketentuanKantor"> | null | undefined;
}) {
  const { id, ubahan, dituju, kantor } = props;
  const [terbuka, setTerbuka] = useState(dituju);
  const baris = useRef<HTMLLIElement>(null);
  const rincianId = useId();
  const { arti } = ketentuan(id);
  const nilai = nilaiDalamKata(id);
  const ringkas = nilai.length <= BAGIAN_RINGKAS;
  useEffect(() => {
    if (dituju) baris.current?.scrollIntoView({ block: "start" });
  }, [dituju]);
  return (
    <li ref={baris} className={classes["baris"]} data-dituju={dituju || undefined}>
      <UnstyledButton
        className={classes["kepala"]}
        aria-expanded={terbuka}
        aria-controls={rincianId}
        onClick={() => setTerbuka((kini) => !kini)}
      >
        <IconChevronRight size={15} stroke={1.6} aria-hidden className={classes["panah"]} data-terbuka={terbuka || undefined} />
        <span className={classes["arti"]}>{arti}</span>
        <span className={classes["nilai"]} data-figures>
          {nilai.slice(0, BAGIAN_RINGKAS).map((bagian) => (
            <span key={bagian} className={classes["bagianNilai"]}>
              {bagian}
            </span>
          ))}
          {ringkas ? null : <span className={classes["halus"]}>{TEKS_PERATURAN.danLagi(nilai.length - BAGIAN_RINGKAS)}</span>}
        </span>
        <span>
          {dasarDalamKata(id)}
          <span className={classes["halus"]}>{sebutanPasal(id)}</span>
        </span>
        <LencanaKeyakinan id={id} />
      </UnstyledButton>
      {ubahan.map((satu) => (
        <p key={kalimatUbahan(satu)} className={classes["ubahan"]}>
          <strong>{TEKS_PERATURAN.kolom.kantor}:</strong> {kalimatUbahan(satu)}
        </p>
      ))}
      <Collapse expanded={terbuka} id={rincianId} transitionDuration={0}>
        <div className={classes["rincian"]}>
          {ringkas ? null : (
            <div className={classes["nilaiPenuh"]}>
              <NilaiKetentuan id={id} />
            </div>
          )}
          <RincianKetentuan id={id} />
          {terbuka && kantor !== undefined && dapatDiubahKantor(id) ? <NilaiKantorIni id={id} kantor={kantor} /> : null}
          <p className={classes["kode"]}>
            <code>{id}</code>
            <CopyButton value={kutipan(id)}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
                >
                  {copied ? TEKS_PERATURAN.disalin : TEKS_PERATURAN.salin}
                </Button>
              )}
            </CopyButton>
          </p>
        </div>
      </Collapse>
    </li>
  );
}
