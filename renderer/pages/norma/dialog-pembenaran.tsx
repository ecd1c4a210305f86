import { Checkbox, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { HURUF_PEMBENARAN, type TemuanDinilai } from "../../../core/contract/norma";
import { TEKS_DRAF } from "../../../core/text/draf";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA as T } from "../../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../../core/text/umum";
import { FormActions } from "../../ui/form-actions";
import classes from "./norma.module.css";
import { jabatanTemuan, temuanSerupa, type Acuan } from "./saringan-norma";
import { ringkasJabatan } from "./sebutan";
import type { SuntinganPembenaran } from "./use-pembenaran";

interface Props {
  readonly semua: readonly TemuanDinilai[];
  readonly acuan: Acuan;
  readonly suntingan: SuntinganPembenaran;
}

/** The note by which a finding, and findings like it, are no fault: Ctrl+Enter saves. */
export function DialogPembenaran(props: Props) {
  const { ditulis, tutup } = props.suntingan;
  return (
    <Modal opened={ditulis !== null} onClose={tutup} size={640} title={ditulis ? T.judulPembenaran(TEKS_JENIS_TEMUAN[ditulis.jenis]) : ""}>
      {ditulis ? <Isian key={ditulis.kunci} {...props} temuan={ditulis} /> : null}
    </Modal>
  );
}

function Isian(props: Props & { readonly temuan: TemuanDinilai }) {
  const { temuan, acuan, suntingan } = props;
  const serupa = temuanSerupa(temuan, props.semua);
  const [dipilih, pilih] = useState<readonly string[]>([]);
  const [diminta, setDiminta] = useState(false);
  const { catatan } = suntingan;
  const kosong = catatan.trim() === "";
  const simpan = (event?: FormEvent): void => {
    event?.preventDefault();
    setDiminta(true);
    if (!suntingan.menyimpan) suntingan.simpan(serupa.filter(({ kunci }) => dipilih.includes(kunci)));
  };
  return (
    <form noValidate onSubmit={simpan}>
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={600}>
            {ringkasJabatan(jabatanTemuan(temuan, acuan))}
          </Text>
          <Text size="sm">{temuan.kalimat}</Text>
        </div>
        {suntingan.berubah === null ? null : (
          <Text size="sm" c="red" role="alert">
            {TEKS_DRAF.berubah} {TEKS_DRAF.bandingan(T.catatan, suntingan.berubah || TEKS_DRAF.kosong, catatan)}
          </Text>
        )}
        <Textarea
          label={T.catatan}
          description={T.sisaHuruf(formatAngka(catatan.length), formatAngka(HURUF_PEMBENARAN))}
          inputWrapperOrder={["label", "input", "error", "description"]}
          placeholder={T.catatanContoh}
          required
          autosize
          minRows={3}
          maxRows={8}
          maxLength={HURUF_PEMBENARAN}
          data-autofocus
          value={catatan}
          error={diminta && kosong ? TEKS_UMUM.wajibDiisi : null}
          onChange={(event) => suntingan.ketik(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) simpan();
          }}
        />
        {serupa.length > 0 ? <PilihSerupa serupa={serupa} acuan={acuan} dipilih={dipilih} onPilih={pilih} /> : null}
        <FormActions
          busy={suntingan.menyimpan}
          draft={{ berubah: suntingan.adaDraf(temuan.kunci), buang: suntingan.buang }}
          onCancel={suntingan.tutup}
          label={T.simpanPembenaran(formatAngka(dipilih.length + 1))}
        />
      </Stack>
    </form>
  );
}

/** Findings like the one at hand, each chosen for itself or all at once. */
function PilihSerupa(props: {
  readonly serupa: readonly TemuanDinilai[];
  readonly acuan: Acuan;
  readonly dipilih: readonly string[];
  readonly onPilih: (kunci: readonly string[]) => void;
}) {
  const { serupa, acuan, dipilih, onPilih } = props;
  const semua = dipilih.length === serupa.length;
  return (
    <div>
      <Checkbox
        label={T.danSerupa(formatAngka(serupa.length))}
        checked={semua}
        indeterminate={!semua && dipilih.length > 0}
        onChange={() => onPilih(semua ? [] : serupa.map(({ kunci }) => kunci))}
      />
      <Checkbox.Group
        value={[...dipilih]}
        onChange={onPilih}
        className={classes["serupa"]}
        aria-label={T.danSerupa(formatAngka(serupa.length))}
      >
        {serupa.map((satu) => (
          <Checkbox
            key={satu.kunci}
            size="sm"
            value={satu.kunci}
            label={ringkasJabatan(jabatanTemuan(satu, acuan))}
            description={satu.kalimat}
          />
        ))}
      </Checkbox.Group>
    </div>
  );
}
