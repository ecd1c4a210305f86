import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
import { formatAngka } from "../../../core/text/number";
import { useRemembered } from "../../data/remembered";
import { simpulTampak, type SimpulUnit } from "./pohon";
import classes from "./pohon-unit.module.css";

const ROW_HEIGHT = 30;
const INDENT = 16;

/** Units whose own units are folded away. */
interface Lipatan {
  readonly lipatan: readonly string[];
}

const TANPA_LIPATAN: Lipatan = { lipatan: [] };

interface Props {
  readonly simpul: readonly SimpulUnit[];
  readonly jumlahJabatan: number;
  /** Chosen unit; null for all. */
  readonly terpilih: string | null;
  readonly onPilih: (unitId: string | null) => void;
}

/** The tree of units. Up and down choose, right unfolds, left folds or goes to the parent. Only the units in view exist. */
export function PohonUnit(props: Props) {
  const [{ lipatan }, ingat] = useRemembered<Lipatan>("pohon-unit", TANPA_LIPATAN);
  const terlipat = useMemo(() => new Set(lipatan), [lipatan]);
  const scroller = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const tampak = useMemo(() => simpulTampak(props.simpul, terlipat), [props.simpul, terlipat]);
  // Row 0 is "all units".
  const terpilih = props.terpilih === null ? 0 : tampak.findIndex((satu) => satu.unit.id === props.terpilih) + 1;
  const keyOf = useCallback((index: number) => tampak[index - 1]?.unit.id ?? index, [tampak]);
  const virtualizer = useVirtualizer({
    count: tampak.length + 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 10,
  });
  const lipat = (id: string, tutup: boolean) => {
    const baru = new Set(terlipat);
    if (tutup) baru.add(id);
    else baru.delete(id);
    ingat({ lipatan: [...baru] });
  };
  const pilih = (baris: number) => {
    const tujuan = Math.max(0, Math.min(tampak.length, baris));
    props.onPilih(tampak[tujuan - 1]?.unit.id ?? null);
    virtualizer.scrollToIndex(tujuan);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const simpul = tampak[terpilih - 1];
    const terbuka = simpul !== undefined && simpul.bercabang && !terlipat.has(simpul.unit.id);
    const tindakan: Readonly<Record<string, () => void>> = {
      ArrowDown: () => pilih(terpilih + 1),
      ArrowUp: () => pilih(terpilih - 1),
      Home: () => pilih(0),
      End: () => pilih(tampak.length),
      ArrowRight: () => (terbuka ? pilih(terpilih + 1) : simpul && lipat(simpul.unit.id, false)),
      ArrowLeft: () => (terbuka ? lipat(simpul.unit.id, true) : simpul && pilih(barisInduk(tampak, terpilih - 1))),
    };
    const lakukan = tindakan[event.key];
    if (!lakukan) return;
    lakukan();
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      className={classes["tree"]}
      aria-label={TEKS_JABATAN.pohon}
      aria-activedescendant={`${idPrefix}-${terpilih}`}
      onKeyDown={onKeyDown}
    >
      <div role="none" className={classes["body"]} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const simpul = tampak[item.index - 1];
          const nama = simpul?.unit.nama ?? TEKS_JABATAN.semuaUnit;
          const tertutup = simpul !== undefined && terlipat.has(simpul.unit.id);
          return (
            <div
              key={simpul?.unit.id ?? ""}
              ref={virtualizer.measureElement}
              data-index={item.index}
              id={`${idPrefix}-${item.index}`}
              role="treeitem"
              aria-level={(simpul?.tingkat ?? 0) + 1}
              aria-selected={item.index === terpilih}
              aria-expanded={simpul?.bercabang ? !tertutup : undefined}
              className={classes["item"]}
              style={{ minHeight: ROW_HEIGHT, transform: `translateY(${item.start}px)`, paddingLeft: 6 + (simpul?.tingkat ?? 0) * INDENT }}
              title={nama}
              onClick={() => pilih(item.index)}
            >
              {simpul?.bercabang ? (
                <ActionIcon
                  size={20}
                  tabIndex={-1}
                  aria-label={tertutup ? TEKS_JABATAN.bentang(nama) : TEKS_JABATAN.ciut(nama)}
                  onClick={(event) => {
                    event.stopPropagation();
                    lipat(simpul.unit.id, !tertutup);
                  }}
                >
                  {tertutup ? <IconChevronRight size={14} /> : <IconChevronDown size={14} />}
                </ActionIcon>
              ) : (
                <span className={classes["leaf"]} />
              )}
              <span className={classes["name"]}>{nama}</span>
              <span className={classes["count"]}>{formatAngka(simpul?.jumlahJabatan ?? props.jumlahJabatan)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Row of the parent of the unit at `indeks`; its own row when it has none. */
function barisInduk(tampak: readonly SimpulUnit[], indeks: number): number {
  const tingkat = tampak[indeks]?.tingkat ?? 0;
  for (let i = indeks - 1; i >= 0; i--) if ((tampak[i]?.tingkat ?? 0) < tingkat) return i + 1;
  return indeks + 1;
}
