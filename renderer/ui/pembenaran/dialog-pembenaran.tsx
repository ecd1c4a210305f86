import { Checkbox, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { HURUF_PEMBENARAN } from "../../../core/contract/norma";
import { isianTeks } from "../../../core/draf";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA as T } from "../../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../draft-notice";
import { FormActions } from "../form-actions";
import classes from "./pembenaran.module.css";
import { temuanSerupa, type SuntinganPembenaran, type TemuanDibenarkan } from "./suntingan";

const BENTUK = { catatan: isianTeks };

interface Props<T extends TemuanDibenarkan> {
  readonly semua: readonly T[];
  readonly suntingan: SuntinganPembenaran<T>;
  /** The kind of a finding in words, and what it is about. */
  readonly sebutan: { readonly jenis: (temuan: T) => string; readonly tempat: (temuan: T) => string };
  /** What such a note may say, for who writes the first one. */
  readonly contoh: string;
}

/** The note by which a finding, and findings like it, are no fault: Ctrl+Enter saves. */
export function DialogPembenaran<T extends TemuanDibenarkan>(props: Props<T>) {
  const { ditulis, tutup } = props.suntingan;
  const kini = props.semua.find(({ kunci }) => kunci === ditulis?.kunci) ?? ditulis;
  return (
    <Modal opened={ditulis !== null} onClose={tutup} size={640} title={kini ? T.judulPembenaran(props.sebutan.jenis(kini)) : ""}>
      {kini ? <Isian key={kini.kunci} {...props} temuan={kini} /> : null}
    </Modal>
  );
}

function Isian<S extends TemuanDibenarkan>(props: Props<S> & { readonly temuan: S }) {
  const { temuan, suntingan, sebutan } = props;
  const serupa = temuanSerupa(temuan, props.semua);
  const [dipilih, pilih] = useState<readonly string[]>([]);
  const [diminta, setDiminta] = useState(false);
  const { nilai, ubah, draf } = useDraftState({
    id: suntingan.idDraf(temuan.kunci),
    bentuk: BENTUK,
    tersimpan: { catatan: temuan.pembenaran?.catatan ?? "" },
  });
  const { catatan } = nilai;
  const kosong = catatan.trim() === "";
  const simpan = (event?: FormEvent): void => {
    event?.preventDefault();
    setDiminta(true);
    if (kosong || suntingan.menyimpan) return;
    suntingan.benarkan([temuan, ...serupa.filter(({ kunci }) => dipilih.includes(kunci))], catatan.trim()).then(
      () => {
        draf.tersimpan(nilai);
        suntingan.tutup();
      },
      () => null,
    );
  };
  return (
    <form noValidate onSubmit={simpan}>
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={600}>
            {sebutan.tempat(temuan)}
          </Text>
          <Text size="sm">{temuan.kalimat}</Text>
        </div>
        <DraftNotice draf={draf} nama={() => T.catatan} />
        <Textarea
          label={T.catatan}
          description={T.sisaHuruf(formatAngka(catatan.length), formatAngka(HURUF_PEMBENARAN))}
          inputWrapperOrder={["label", "input", "error", "description"]}
          placeholder={props.contoh}
          required
          autosize
          minRows={3}
          maxRows={8}
          maxLength={HURUF_PEMBENARAN}
          data-autofocus
          value={catatan}
          error={diminta && kosong ? TEKS_UMUM.wajibDiisi : null}
          onChange={(event) => ubah({ catatan: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) simpan();
          }}
        />
        {serupa.length > 0 ? <PilihSerupa serupa={serupa} tempat={sebutan.tempat} dipilih={dipilih} onPilih={pilih} /> : null}
        <FormActions
          oleh="pemeriksa"
          busy={suntingan.menyimpan}
          draft={draf}
          onCancel={suntingan.tutup}
          label={T.simpanPembenaran(formatAngka(dipilih.length + 1))}
        />
      </Stack>
    </form>
  );
}

/** Findings like the one at hand, each chosen for itself or all at once. */
function PilihSerupa<S extends TemuanDibenarkan>(props: {
  readonly serupa: readonly S[];
  readonly tempat: (temuan: S) => string;
  readonly dipilih: readonly string[];
  readonly onPilih: (kunci: readonly string[]) => void;
}) {
  const { serupa, tempat, dipilih, onPilih } = props;
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
          <Checkbox key={satu.kunci} size="sm" value={satu.kunci} label={tempat(satu)} description={satu.kalimat} />
        ))}
      </Checkbox.Group>
    </div>
  );
}
