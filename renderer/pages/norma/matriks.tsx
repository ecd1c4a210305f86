import { Text, Title } from "@mantine/core";
import { useMemo, useState, type KeyboardEvent } from "react";
import type { HasilNorma } from "../../../core/contract/norma";
import { pasanganTumpangTindih } from "../../../core/norma/matriks";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../../core/text/umum";
import { EmptyState } from "../../ui/empty-state";
import { keadaanTemuan } from "../../ui/pembenaran/suntingan";
import classes from "./norma.module.css";
import { TabelTugas } from "./bukti-temuan";
import type { Acuan } from "./acuan";
import { sebutanJabatan } from "./sebutan";
import { susunMatriks, type IsiMatriks, type SelMatriks } from "./susun-matriks";

const TERANG_TERDALAM = 4;
const LANGKAH: Readonly<Record<string, readonly [baris: number, kolom: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Which jabatan share tasks, and how many; open findings only. */
export function MatriksTumpangTindih(props: { readonly hasil: HasilNorma; readonly acuan: Acuan }) {
  const { hasil, acuan } = props;
  const terbuka = useMemo(() => hasil.temuan.filter((satu) => keadaanTemuan(satu) === "terbuka"), [hasil]);
  const matriks = useMemo(() => susunMatriks(pasanganTumpangTindih(terbuka), hasil.jabatan), [terbuka, hasil]);
  const [dipilih, pilih] = useState<string | null>(null);
  const teks = TEKS_PERIKSA_NORMA.matriks;
  if (matriks.jabatan.length === 0) return <EmptyState title={teks.kosongJudul}>{teks.kosong}</EmptyState>;
  const semuaSel = matriks.baris.flat().filter((satu) => satu !== null);
  const sel = semuaSel.find((satu) => satu.kunci === dipilih) ?? semuaSel[0];
  return (
    <div className={classes["matriks"]}>
      <Text size="sm" c="dimmed" mb={6}>
        {teks.penjelasan}
        {matriks.semua > matriks.jabatan.length
          ? ` ${teks.sebagian(formatAngka(matriks.jabatan.length), formatAngka(matriks.semua))}`
          : null}
      </Text>
      <Tabel matriks={matriks} acuan={acuan} dipilih={sel?.kunci ?? null} onPilih={pilih} />
      {sel ? (
        <section
          aria-label={teks.pilihan(sebutanJabatan(sel.a.jabatanId, acuan), sebutanJabatan(sel.b.jabatanId, acuan))}
          aria-live="polite"
          className={classes["pasangan"]}
        >
          <Title order={2} size="h5" mb={6}>
            {teks.pilihan(sebutanJabatan(sel.a.jabatanId, acuan), sebutanJabatan(sel.b.jabatanId, acuan))}
          </Title>
          {terbuka
            .filter((satu) => sel.temuan.includes(satu.kunci))
            .map((satu) => {
              const keduanya = new Set([sel.a.jabatanId, sel.b.jabatanId]);
              const tugasId = satu.tugasId.filter((id) => keduanya.has(acuan.tugas.get(id)?.jabatanId ?? ""));
              return <TabelTugas key={satu.kunci} temuan={{ jabatanId: satu.jabatanId, tugasId }} acuan={acuan} />;
            })}
        </section>
      ) : null}
    </div>
  );
}

function Tabel(props: {
  readonly matriks: IsiMatriks;
  readonly acuan: Acuan;
  readonly dipilih: string | null;
  readonly onPilih: (kunci: string) => void;
}) {
  const { acuan } = props;
  const { jabatan, baris } = props.matriks;
  const terbanyak = Math.max(...baris.flat().map((sel) => sel?.temuan.length ?? 0));
  return (
    <div className={classes["gulung"]}>
      <table className={classes["tabelMatriks"]} aria-label={TEKS_PERIKSA_NORMA.matriks.nama} onKeyDown={pindahSel}>
        <thead>
          <tr>
            <th scope="col">{TEKS_PERIKSA_NORMA.matriks.jabatan}</th>
            {jabatan.map(({ jabatanId }, nomor) => (
              <th key={jabatanId} scope="col" title={sebutanJabatan(jabatanId, acuan)}>
                {nomor + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((isi, nomorBaris) => (
            <tr key={jabatan[nomorBaris]?.jabatanId}>
              <th scope="row">
                <span className={classes["nomor"]}>{nomorBaris + 1}</span> {sebutanJabatan(jabatan[nomorBaris]?.jabatanId ?? "", acuan)}
              </th>
              {isi.map((sel, nomorKolom) => (
                <td key={jabatan[nomorKolom]?.jabatanId}>
                  {sel ? (
                    <Sel sel={sel} tempat={`${nomorBaris}-${nomorKolom}`} terbanyak={terbanyak} {...props} />
                  ) : nomorBaris === nomorKolom ? (
                    <span className={classes["sendiri"]}>{TEKS_UMUM.kosong}</span>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sel(props: {
  readonly sel: SelMatriks;
  readonly acuan: Acuan;
  readonly tempat: string;
  readonly terbanyak: number;
  readonly dipilih: string | null;
  readonly onPilih: (kunci: string) => void;
}) {
  const { sel, acuan } = props;
  const banyak = sel.temuan.length;
  return (
    <button
      type="button"
      className={classes["selMatriks"]}
      data-tempat={props.tempat}
      data-pekat={Math.ceil((banyak / props.terbanyak) * TERANG_TERDALAM)}
      aria-pressed={sel.kunci === props.dipilih}
      aria-label={TEKS_PERIKSA_NORMA.matriks.sel(
        formatAngka(banyak),
        sebutanJabatan(sel.a.jabatanId, acuan),
        sebutanJabatan(sel.b.jabatanId, acuan),
      )}
      onClick={() => props.onPilih(sel.kunci)}
    >
      {formatAngka(banyak)}
    </button>
  );
}

/** Arrows go to the next filled cell in their direction. */
function pindahSel(event: KeyboardEvent<HTMLTableElement>): void {
  const langkah = LANGKAH[event.key];
  const asal = event.target instanceof HTMLElement ? event.target.dataset["tempat"] : undefined;
  if (!langkah || asal === undefined) return;
  event.preventDefault();
  const [baris = 0, kolom = 0] = asal.split("-").map(Number);
  const sisi = event.currentTarget.rows.length;
  for (let jarak = 1; jarak < sisi; jarak += 1) {
    const tempat = `${baris + jarak * langkah[0]}-${kolom + jarak * langkah[1]}`;
    const sel = event.currentTarget.querySelector(`[data-tempat="${tempat}"]`);
    if (sel instanceof HTMLElement) {
      sel.focus();
      return;
    }
  }
}
