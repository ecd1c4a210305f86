import { Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { PERAN, type Peran, type SlotTampak } from "../../../../core/kunci/slot";
import { TEKS_PERAN } from "../../../../core/text/kunci";
import { TEKS_HALAMAN_KUNCI as T, TEKS_PERLINDUNGAN } from "../../../../core/text/perlindungan";
import { tell } from "../../../data/notice";
import { useCommand } from "../../../data/query";
import { galatSandiBaru, IsianOrang, SANDI_KOSONG, type SandiBaru } from "../../../kunci/isian-orang";
import { KakiIsian } from "../../../kunci/kaki-isian";

/** Gives somebody a password of her own and a role. */
export function TambahOrang(props: { readonly terbuka: boolean; readonly onTutup: () => void }) {
  return (
    <Modal opened={props.terbuka} onClose={props.onTutup} title={T.tambah} size={460} closeOnClickOutside={false}>
      <Isian onTutup={props.onTutup} />
    </Modal>
  );
}

function Isian(props: { readonly onTutup: () => void }) {
  const tambah = useCommand("kunci.tambahOrang", { toldInPlace: true });
  const [isi, setIsi] = useState<SandiBaru>(SANDI_KOSONG);
  const [peran, setPeran] = useState<Peran>("pemeriksa");
  const [galat, setGalat] = useState<Partial<SandiBaru>>({});
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    const salah = galatSandiBaru(isi);
    setGalat(salah);
    if (Object.keys(salah).length > 0) return;
    const nama = isi.nama.trim();
    tambah.mutate(
      { nama, peran, sandi: isi.sandi },
      {
        onSuccess: () => {
          props.onTutup();
          tell({ tone: "done", sentence: T.ditambah(nama) });
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <IsianOrang isi={isi} onUbah={setIsi} galat={galat} labelNama={TEKS_PERLINDUNGAN.isian.namaOrang} />
        <NativeSelect
          label={TEKS_PERLINDUNGAN.isian.peran}
          description={`${TEKS_PERAN[peran].nama}: ${TEKS_PERAN[peran].boleh}.`}
          value={peran}
          onChange={(event) => setPeran(event.currentTarget.value as Peran)}
          data={PERAN.map((satu) => ({ value: satu, label: TEKS_PERAN[satu].nama }))}
        />
        <KakiIsian galat={tambah.error} sibuk={tambah.isPending} label={T.tambah} onTutup={props.onTutup} />
      </Stack>
    </form>
  );
}

/** Takes a key away, after it was said what it does not take away; null while nobody's is. */
export function CabutOrang(props: { readonly slot: SlotTampak | null; readonly onTutup: () => void }) {
  const { slot, onTutup } = props;
  const cabut = useCommand("kunci.cabut", { toldInPlace: true });
  const tutup = (): void => {
    cabut.reset();
    onTutup();
  };
  return (
    <Modal opened={slot !== null} onClose={tutup} title={slot ? T.cabutOrang(slot.nama) : ""} size={480}>
      {slot ? (
        <Stack gap="sm">
          <Text size="sm">{T.cabutTanya(slot.nama)}</Text>
          <KakiIsian
            bahaya
            galat={cabut.error}
            sibuk={cabut.isPending}
            label={T.cabutYa}
            onTutup={tutup}
            onYa={() =>
              cabut.mutate(
                { slotId: slot.id },
                {
                  onSuccess: () => {
                    tutup();
                    tell({ tone: "kept", sentence: T.dicabut(slot.nama) });
                  },
                },
              )
            }
          />
        </Stack>
      ) : null}
    </Modal>
  );
}
