import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { formatAngka } from "../../../core/text/number";
import { TEKS_SAMBUTAN } from "../../../core/text/sambutan";
import { useShell } from "../../data/query";
import { LaciJejak } from "../../jejak/laci-jejak";

const T = TEKS_SAMBUTAN.angka;

/** The first figure that is computed, with where it comes from; told once that was read. */
export function LangkahAngka(props: { readonly adaJabatan: boolean; readonly onDijelaskan: () => void }) {
  const rekap = useShell("abk.rekap", {}, { enabled: props.adaJabatan });
  const [dibaca, setDibaca] = useState(false);
  const pertama = rekap.data?.jabatan.find(({ jumlahTugas, kebutuhanMentah }) => jumlahTugas > 0 && kebutuhanMentah > 0);
  if (!props.adaJabatan) return null;
  if (pertama === undefined)
    return (
      <Anchor component={Link} href="/abk" size="sm">
        {T.ketik}
      </Anchor>
    );
  return (
    <>
      <Button onClick={() => setDibaca(true)}>{T.ini(pertama.nama, formatAngka(pertama.kebutuhan, 2, 0))}</Button>
      <LaciJejak
        subjek={dibaca ? { jabatanId: pertama.jabatanId } : null}
        onTutup={() => setDibaca(false)}
        onTertutup={props.onDijelaskan}
      />
    </>
  );
}
