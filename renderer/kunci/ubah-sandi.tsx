import { Modal, Stack } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { TEKS_HALAMAN_KUNCI, TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { TEKS_UMUM } from "../../core/text/umum";
import { useStatusKunci } from "../data/kunci";
import { tell } from "../data/notice";
import { useCommand } from "../data/query";
import { KakiIsian } from "./kaki-isian";
import { galatSandiBaru, IsianOrang, SANDI_KOSONG, type SandiBaru } from "./isian-orang";
import { IsianSandi } from "./isian-sandi";

const T = TEKS_HALAMAN_KUNCI;

/** Sets another password for a slot, by whoever knows the present one; null while the dialog is closed. */
export function UbahSandi(props: { readonly slotId: string | null; readonly onTutup: () => void }) {
  return (
    <Modal opened={props.slotId !== null} onClose={props.onTutup} title={T.ubahSandi} size={440}>
      {props.slotId === null ? null : <Isian slotId={props.slotId} onTutup={props.onTutup} />}
    </Modal>
  );
}

function Isian(props: { readonly slotId: string; readonly onTutup: () => void }) {
  const nama = useStatusKunci()?.slot.find(({ id }) => id === props.slotId)?.nama ?? "";
  const ubah = useCommand("kunci.ubahSandi", { toldInPlace: true });
  const [lama, setLama] = useState("");
  const [isi, setIsi] = useState<SandiBaru>(SANDI_KOSONG);
  const [galat, setGalat] = useState<Partial<SandiBaru>>({});
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    const salah = galatSandiBaru({ ...isi, nama });
    setGalat(salah);
    if (Object.keys(salah).length > 0) return;
    ubah.mutate(
      { slotId: props.slotId, sandiLama: lama, sandi: isi.sandi },
      {
        onSuccess: () => {
          props.onTutup();
          tell({ tone: "done", sentence: T.sandiDiubah });
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <IsianSandi label={TEKS_PERLINDUNGAN.isian.sandiLama} nilai={lama} onUbah={setLama} baru={false} fokus />
        <IsianOrang isi={{ ...isi, nama }} onUbah={setIsi} galat={galat} labelNama={null} />
        <KakiIsian galat={ubah.error} sibuk={ubah.isPending} label={TEKS_UMUM.simpan} onTutup={props.onTutup} />
      </Stack>
    </form>
  );
}
