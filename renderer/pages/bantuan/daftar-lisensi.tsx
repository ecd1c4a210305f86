import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { TEKS_BANTUAN } from "../../../core/text/bantuan";
import { formatAngka } from "../../../core/text/number";
import { bacaLisensi } from "../../data/licenses";
import classes from "./bantuan.module.css";

const { lisensi } = TEKS_BANTUAN;

/** Every package that the program was built from, with the text of its license. */
export function DaftarLisensi() {
  const { data, error } = useQuery({ queryKey: ["lisensi"], queryFn: bacaLisensi, staleTime: Infinity, retry: false });
  if (error) return <Text size="sm">{lisensi.gagal}</Text>;
  if (!data) return <Text size="sm">{lisensi.memuat}</Text>;
  return (
    <>
      <Text size="sm" mt={6}>
        {lisensi.penjelasan(formatAngka(data.length))}
      </Text>
      <div className={classes["lisensi"]}>
        {data.map(({ nama, versi, lisensi: sebutan, teks }) => (
          <details key={`${nama}@${versi}`}>
            <summary>{[`${nama} ${versi}`, sebutan].filter(Boolean).join(" · ")}</summary>
            <pre className={classes["teks"]}>{teks === "" ? lisensi.tanpaTeks : teks}</pre>
          </details>
        ))}
      </div>
    </>
  );
}
