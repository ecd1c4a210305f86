import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useElementSize } from "@mantine/hooks";
import type { Linimasa, RuasTergambar } from "../../../../core/orang/linimasa";
import { formatTanggal } from "../../../../core/text/date";
import { TEKS_BERKAS_ORANG as T, TEKS_LAJUR } from "../../../../core/text/orang-berkas";
import classes from "./linimasa.module.css";
import { kalimatRuas } from "./kata-linimasa";

const KIRI = 150;
const TINGGI_BARIS = 24;
const SELA = 8;
const BAWAH = 22;
/** Width of a letter, on the safe side: what does not fit is cut, and its whole text is told below and in the table. */
const LEBAR_HURUF = 6.4;
const LEBAR_TERSEMPIT = 3;

/**
 * The history of a person as a picture: a lane a kind of fact, a bar a stretch. One stop for the Tab key; arrows go from stretch to
 * stretch, whose words stand below.
 */
export function GambarLinimasa(props: { readonly linimasa: Linimasa; readonly per: string; readonly kalimatPer: string }) {
  const { linimasa } = props;
  const { ref, width } = useElementSize();
  const lebar = Math.max(320, width || 900);
  const [terpilih, setTerpilih] = useState<string | null>(null);
  const gambar = useRef<SVGSVGElement>(null);
  const urut = useMemo(() => linimasa.lajur.flatMap(({ ruas }) => ruas), [linimasa]);
  const letak = letakLajur(linimasa);
  const aktif = urut.find(({ id }) => id === terpilih) ?? urut[0];
  const x = (bagian: number): number => KIRI + bagian * (lebar - KIRI - 4);
  const pindah = (event: KeyboardEvent): void => {
    const langkah = LANGKAH[event.key];
    if (langkah === undefined || aktif === undefined) return;
    event.preventDefault();
    const ke = urut[Math.max(0, Math.min(urut.length - 1, urut.indexOf(aktif) + langkah))];
    if (!ke) return;
    setTerpilih(ke.id);
    const sasaran = gambar.current?.querySelector(`[data-ruas="${CSS.escape(ke.id)}"]`);
    if (sasaran instanceof SVGElement) sasaran.focus();
  };
  return (
    <div ref={ref}>
      <svg
        ref={gambar}
        className={classes["svg"]}
        viewBox={`0 0 ${lebar} ${letak.tinggi + BAWAH}`}
        height={letak.tinggi + BAWAH}
        role="group"
        aria-label={T.linimasa}
        onKeyDown={pindah}
      >
        {linimasa.tahun.map(({ tahun, letak: bagian }) => (
          <g key={tahun}>
            <line x1={x(bagian)} x2={x(bagian)} y1={0} y2={letak.tinggi} className={classes["alur"]} />
            <text x={x(bagian) + 3} y={letak.tinggi + 15} className={classes["tahun"]}>
              {tahun}
            </text>
          </g>
        ))}
        {linimasa.lajur.map(({ lajur, ruas }) => {
          const atas = letak.atas.get(lajur) ?? 0;
          return (
            <g key={lajur}>
              <text x={0} y={atas + 16} className={classes["lajur"]}>
                {TEKS_LAJUR[lajur]}
              </text>
              {ruas.map((satu, nomor) => (
                <Ruas
                  key={satu.id}
                  ruas={satu}
                  genap={nomor % 2 === 1}
                  x={x(satu.dari)}
                  lebar={Math.max(LEBAR_TERSEMPIT, x(satu.ke) - x(satu.dari))}
                  y={atas + satu.baris * TINGGI_BARIS}
                  aktif={satu.id === aktif?.id}
                  onPilih={() => setTerpilih(satu.id)}
                />
              ))}
            </g>
          );
        })}
        <line x1={x(linimasa.kini)} x2={x(linimasa.kini)} y1={0} y2={letak.tinggi} className={classes["kini"]} />
      </svg>
      <p className={classes["terpilih"]} aria-live="polite">
        {terpilih !== null && aktif ? kalimatRuas(aktif) : props.kalimatPer}
      </p>
    </div>
  );
}

const LANGKAH: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function Ruas(props: {
  readonly ruas: RuasTergambar;
  readonly genap: boolean;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly aktif: boolean;
  readonly onPilih: () => void;
}) {
  const { ruas, x, y, lebar } = props;
  const kalimat = kalimatRuas(ruas);
  return (
    <g
      role="img"
      aria-label={kalimat}
      tabIndex={props.aktif ? 0 : -1}
      data-ruas={ruas.id}
      className={classes["satu"]}
      onFocus={props.onPilih}
      onClick={props.onPilih}
    >
      <title>{kalimat}</title>
      <rect x={x} y={y} width={lebar} height={TINGGI_BARIS - 4} rx={3} className={classes["ruas"]} data-genap={props.genap || undefined} />
      <text x={x + 5} y={y + 14}>
        {potong(ruas.label, lebar - 10)}
      </text>
    </g>
  );
}

/** As much of a text as stands in a width; nothing where not even a few letters do. */
function potong(teks: string, lebar: number): string {
  const muat = Math.floor(lebar / LEBAR_HURUF);
  if (teks.length <= muat) return teks;
  return muat < 4 ? "" : `${teks.slice(0, muat - 1).trimEnd()}…`;
}

function letakLajur(linimasa: Linimasa): { readonly tinggi: number; readonly atas: ReadonlyMap<string, number> } {
  const atas = new Map<string, number>();
  let tinggi = SELA / 2;
  for (const { lajur, baris } of linimasa.lajur) {
    atas.set(lajur, tinggi);
    tinggi += baris * TINGGI_BARIS + SELA;
  }
  return { tinggi, atas };
}

/** The line of the picture that stands for its day. */
export function kalimatGaris(per: Parameters<typeof formatTanggal>[0]): string {
  return T.linimasaGaris(formatTanggal(per));
}
