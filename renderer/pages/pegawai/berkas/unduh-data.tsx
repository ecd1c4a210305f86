import { Menu } from "@mantine/core";
import { useState } from "react";
import type { PlainDate } from "../../../../core/date";
import { TEKS_PENJELASAN_PENEMPATAN } from "../../../../core/text/penjelasan-penempatan";
import { PratinjauNaskah } from "../../../surat/pratinjau-naskah";
import { UnduhOrang } from "../../../surat/unduh-orang";

interface Props {
  readonly id: string;
  /** Day of the file that is shown. */
  readonly per: PlainDate;
}

/** Hands over what the office keeps of a person, for herself, and the page on which she reads what a placement did with her. */
export function UnduhData({ id, per }: Props) {
  const [penjelasan, setPenjelasan] = useState(false);
  return (
    <>
      <UnduhOrang id={id}>
        <Menu.Item onClick={() => setPenjelasan(true)}>{TEKS_PENJELASAN_PENEMPATAN.judul}</Menu.Item>
      </UnduhOrang>
      {penjelasan ? (
        <PratinjauNaskah
          pilihan={{ judul: TEKS_PENJELASAN_PENEMPATAN.judul, naskah: { jenis: "penjelasanPenempatan", pegawaiId: id, per }, kertas: "a4" }}
          onTutup={() => setPenjelasan(false)}
        />
      ) : null}
    </>
  );
}
