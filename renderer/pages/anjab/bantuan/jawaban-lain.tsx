import { Select, Text } from "@mantine/core";
import type { Responden } from "../../../../core/anjab/responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { TEKS_RESPONDEN as T } from "../../../../core/text/responden";
import { useCommand } from "../../../data/query";
import classes from "./responden.module.css";

/** Answers that belong to no task of the list yet, each to be matched. Nothing while there is none. */
export function JawabanLain(props: {
  readonly jabatanId: string;
  readonly responden: readonly Responden[];
  readonly tugas: readonly TugasBaris[];
}) {
  const { jabatanId, tugas } = props;
  const simpan = useCommand("responden.save");
  const lain = props.responden.flatMap((satu) =>
    satu.jawaban.flatMap(({ uraian, tugasId }, nomor) => (tugasId === null ? [{ satu, uraian, nomor }] : [])),
  );
  if (lain.length === 0) return null;
  const pasangkan = ({ id, revision, nama, tanggal, sumber, jawaban }: Responden, nomor: number, tugasId: string | null): void => {
    const isi = jawaban.map((jawab, ke) => (ke === nomor ? { ...jawab, tugasId } : jawab));
    simpan.mutate({ id, revision, jabatanId, nama, tanggal, sumber, jawaban: isi });
  };
  return (
    <section aria-label={T.lain}>
      <Text size="sm" fw={600} mt={10}>
        {T.lain}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {T.lainPenjelasan}
      </Text>
      <ul className={classes["daftar"]}>
        {lain.map(({ satu, uraian, nomor }) => (
          <li key={`${satu.id} ${nomor}`}>
            <Text size="sm" flex={1}>
              {uraian}{" "}
              <Text span size="xs" c="dimmed">
                {satu.nama}
              </Text>
            </Text>
            <Select
              size="xs"
              w={340}
              searchable
              aria-label={T.pasangkan(uraian)}
              placeholder={T.pilihTugas}
              data={tugas.map(({ id, uraian: milik }) => ({ value: id, label: milik }))}
              value={null}
              onChange={(tugasId) => pasangkan(satu, nomor, tugasId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
