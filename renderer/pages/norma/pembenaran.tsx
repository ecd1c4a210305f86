import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconCheck, IconPencil, IconRotate, IconX } from "@tabler/icons-react";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { TEKS_DRAF } from "../../../core/text/draf";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import classes from "./norma.module.css";
import type { SuntinganPembenaran } from "./use-pembenaran";

interface PembenaranProps {
  readonly temuan: TemuanDinilai;
  readonly suntingan: SuntinganPembenaran;
}

/** The justification of a finding, written where it stands: Enter saves, Escape takes back. */
export function SelPembenaran(props: PembenaranProps) {
  const { temuan, suntingan } = props;
  const catatan = suntingan.catatan(temuan.kunci);
  if (catatan !== null) return <Isian {...props} catatan={catatan} />;
  if (temuan.pembenaran?.berlaku) return <Catatan {...props} catatan={temuan.pembenaran.catatan} />;
  return (
    <span className={classes["sel"]}>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={TEKS_PERIKSA_NORMA.benarkanTemuan(temuan.kalimat)}
        onClick={() => suntingan.mulai(temuan)}
        style={{ flex: "none" }}
      >
        {TEKS_PERIKSA_NORMA.benarkan}
        {suntingan.adaDraf(temuan.kunci) ? ` (${TEKS_DRAF.tanda})` : ""}
      </Button>
      {temuan.pembenaran ? (
        <span className={classes["duaBaris"]} title={TEKS_PERIKSA_NORMA.tidakBerlaku(temuan.pembenaran.catatan)}>
          {TEKS_PERIKSA_NORMA.tidakBerlaku(temuan.pembenaran.catatan)}
        </span>
      ) : null}
    </span>
  );
}

function Isian(props: PembenaranProps & { readonly catatan: string }) {
  const { temuan, suntingan, catatan } = props;
  return (
    <span className={classes["sel"]}>
      <TextInput
        style={{ flex: 1 }}
        autoFocus
        aria-label={TEKS_PERIKSA_NORMA.catatan}
        placeholder={TEKS_PERIKSA_NORMA.catatanContoh}
        value={catatan}
        maxLength={500}
        onChange={(event) => suntingan.ketik(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") suntingan.simpan(temuan);
          else if (event.key === "Escape") {
            event.stopPropagation();
            suntingan.batal();
          }
        }}
      />
      <Tombol label={TEKS_PERIKSA_NORMA.simpan} Ikon={IconCheck} onClick={() => suntingan.simpan(temuan)} mati={catatan.trim() === ""} />
      <Tombol label={TEKS_PERIKSA_NORMA.batal} Ikon={IconX} onClick={suntingan.batal} />
    </span>
  );
}

function Catatan(props: PembenaranProps & { readonly catatan: string }) {
  const { temuan, suntingan, catatan } = props;
  return (
    <span className={classes["sel"]}>
      <span className={classes["duaBaris"]} style={{ flex: 1 }} title={catatan}>
        {catatan}
      </span>
      <Tombol label={TEKS_PERIKSA_NORMA.ubahCatatan} Ikon={IconPencil} onClick={() => suntingan.mulai(temuan)} />
      <Tombol label={TEKS_PERIKSA_NORMA.bukaLagi} Ikon={IconRotate} onClick={() => suntingan.bukaLagi(temuan)} />
    </span>
  );
}

function Tombol(props: { readonly label: string; readonly Ikon: typeof IconCheck; readonly onClick: () => void; readonly mati?: boolean }) {
  const { Ikon } = props;
  return (
    <Tooltip label={props.label}>
      <ActionIcon size={26} aria-label={props.label} disabled={props.mati ?? false} onClick={props.onClick} style={{ flex: "none" }}>
        <Ikon size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
