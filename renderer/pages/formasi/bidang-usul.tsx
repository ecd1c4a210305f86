import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import type { FocusEvent, KeyboardEvent } from "react";
import type { IsianUsul } from "../../../core/formasi/isian-usul";
import { usulDihitung, type RekapJabatan } from "../../../core/formasi/rekap";
import { kalimatGalatUsul, TEKS_FORMASI } from "../../../core/text/formasi";
import { TEKS_DASAR_USUL } from "../../../core/text/formasi-berkas";
import { dasarUsul } from "../../../core/formasi/usul";
import { formatAngka } from "../../../core/text/number";
import classes from "./formasi.module.css";
import { useIsianUsul, type SuntinganUsul } from "./use-usul";
import { LembarIsian } from "../../ui/lembar-isian";

interface BidangProps {
  readonly baris: RekapJabatan;
  readonly suntingan: SuntinganUsul;
}

/** The proposed number of one jabatan, typed in place, with the way back to the computed one. */
export function BidangJumlah(props: BidangProps) {
  const { baris, suntingan } = props;
  const disunting = useIsianUsul(baris).putusan !== null;
  const dihitung = formatAngka(usulDihitung(baris.kebutuhan, baris.bezetting));
  const label = TEKS_FORMASI.kembali(dihitung, baris.nama);
  const buang = TEKS_FORMASI.buangIsian(baris.nama);
  return (
    <span className={classes["usul"]}>
      {disunting ? (
        <Tooltip label={buang}>
          <ActionIcon
            size={24}
            aria-label={buang}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => suntingan.batal(baris.jabatanId)}
          >
            <IconX size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ) : baris.usulRevision === null ? null : (
        <Tooltip label={label}>
          <ActionIcon size={24} aria-label={label} onClick={() => suntingan.kembali(baris)}>
            <IconArrowBackUp size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
      <Bidang {...props} kolom="jumlah" label={TEKS_FORMASI.isianUsul(baris.nama)} petunjuk={dihitung} />
    </span>
  );
}

/** The reason of the proposal; shows the computed ground as long as the analyst has given none. */
export function BidangAlasan(props: BidangProps) {
  const { baris } = props;
  return <Bidang {...props} kolom="alasan" label={TEKS_FORMASI.isianAlasan(baris.nama)} petunjuk={TEKS_DASAR_USUL[dasarUsul(baris)]} />;
}

function Bidang(props: BidangProps & { readonly kolom: keyof IsianUsul; readonly label: string; readonly petunjuk: string }) {
  const { baris, suntingan, kolom } = props;
  const { isian, putusan } = useIsianUsul(baris);
  const galat = putusan?.langkah === "galat" ? putusan.galat : null;
  const salah = galat !== null && (galat === "alasanWajib" || galat === "alasanTerlaluPanjang" ? kolom === "alasan" : kolom === "jumlah");
  const kalimat = salah ? kalimatGalatUsul(galat) : undefined;
  return (
    <LembarIsian>
      <input
        className={classes["bidang"]}
        data-kolom={kolom}
        data-stored={putusan === null ? true : undefined}
        aria-label={props.label}
        aria-invalid={salah || undefined}
        title={kalimat}
        placeholder={salah ? kalimat : props.petunjuk}
        inputMode={kolom === "jumlah" ? "numeric" : undefined}
        value={isian[kolom]}
        onChange={(event) => suntingan.ketik(baris, { [kolom]: event.currentTarget.value })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => (tetapDiBaris(event) ? undefined : suntingan.selesai(baris))}
        onKeyDown={(event) => padaKunci(event, props)}
      />
    </LembarIsian>
  );
}

function tetapDiBaris(event: FocusEvent<HTMLElement>): boolean {
  const baris = event.currentTarget.closest("tr");
  return event.relatedTarget instanceof Node && baris?.contains(event.relatedTarget) === true;
}

/** Enter saves, and asks for the reason when one is missing; Escape leaves the field and keeps what was typed; arrows go to the same field of the next row. */
function padaKunci(event: KeyboardEvent<HTMLInputElement>, props: BidangProps & { readonly kolom: keyof IsianUsul }): void {
  const { baris, suntingan, kolom } = props;
  const bidang = event.currentTarget;
  if (event.key === "Escape") {
    // What was typed stays until it is saved or thrown away.
    bidang.blur();
  } else if (event.key === "Enter") {
    event.preventDefault();
    const putusan = suntingan.selesai(baris);
    if (putusan.langkah === "galat" && putusan.galat === "alasanWajib") keBidang(bidang.closest("tr"), "alasan");
    else if (putusan.langkah !== "galat") keBarisLain(bidang, kolom, "nextElementSibling");
  } else if (event.key === "ArrowDown") {
    event.preventDefault();
    keBarisLain(bidang, kolom, "nextElementSibling");
  } else if (event.key === "ArrowUp") {
    event.preventDefault();
    keBarisLain(bidang, kolom, "previousElementSibling");
  }
}

function keBidang(baris: Element | null | undefined, kolom: keyof IsianUsul): boolean {
  const bidang = baris?.querySelector(`[data-kolom="${kolom}"]`);
  if (!(bidang instanceof HTMLElement)) return false;
  bidang.focus();
  return true;
}

function keBarisLain(dari: HTMLElement, kolom: keyof IsianUsul, arah: "nextElementSibling" | "previousElementSibling"): void {
  let baris = dari.closest("tr")?.[arah];
  while (baris && !keBidang(baris, kolom)) baris = baris[arah];
}
