import { Button, Modal, Text } from "@mantine/core";
import { rumpunTabel } from "../../core/baris/riwayat-pegawai";
import { tabelDari } from "../../core/baris/semua";
import type { PratinjauUrung } from "../../core/contract/history";
import { kalimatTetap, TEKS_TANYA_URUNG } from "../../core/text/riwayat";
import { TEKS_UMUM } from "../../core/text/umum";
import { sentenceOf } from "../data/query";
import { useAsked, useUndo, useUndoPreview, type Asked } from "../data/undo";
import { Waiting } from "../ui/waiting";
import { ActionsFoot } from "../ui/actions-foot";

/** Says what undoing a step, or doing it again, would take away and bring, and asks. */
export function AskUndo() {
  const { asked, close } = useAsked();
  return asked ? <Question key={asked.id} {...asked} onClose={close} /> : null;
}

function Question(props: Asked & { readonly onClose: () => void }) {
  const { id, onDone, onClose } = props;
  const { data, error } = useUndoPreview(id);
  const { revert, repeat } = useUndo();
  const act = (arah: PratinjauUrung["arah"]): void => {
    onClose();
    void (arah === "batal" ? revert(id) : repeat(id)).then((hasil) => (hasil && onDone ? onDone(hasil) : null));
  };
  return (
    <Modal opened onClose={onClose} title={TEKS_TANYA_URUNG.judul[data?.arah ?? "batal"]} size={520}>
      {error ? <Text size="sm">{sentenceOf(error)}</Text> : data ? <Outcome preview={data} /> : <Waiting />}
      <ActionsFoot>
        <Button variant="default" onClick={onClose} data-autofocus>
          {data && data.hitungan.length > 0 ? TEKS_UMUM.batal : TEKS_UMUM.tutup}
        </Button>
        {data && data.hitungan.length > 0 ? (
          <Button color={data.arah === "batal" ? "red" : "samudra"} onClick={() => act(data.arah)}>
            {TEKS_TANYA_URUNG.jawab[data.arah]}
          </Button>
        ) : null}
      </ActionsFoot>
    </Modal>
  );
}

function Outcome(props: { readonly preview: PratinjauUrung }) {
  const { langkah, arah, hitungan, dipertahankan } = props.preview;
  const banyak = hitungan.map(({ tabel, aksi, jumlah }) => ({ nama: tabelDari(tabel).nama, rumpun: rumpunTabel(tabel), aksi, jumlah }));
  return (
    <>
      <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
        {langkah.kalimat}
      </Text>
      <Text size="sm" mt={6}>
        {TEKS_TANYA_URUNG.akibat(arah, banyak)}
      </Text>
      {dipertahankan.length > 0 ? (
        <Text size="sm" mt={6} style={{ overflowWrap: "anywhere" }}>
          {kalimatTetap(dipertahankan)}
        </Text>
      ) : null}
    </>
  );
}
