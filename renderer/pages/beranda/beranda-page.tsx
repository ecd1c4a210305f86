import { useShell } from "../../data/query";
import { BarisKeadaanData } from "../../ui/kabar-data";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import { Ikhtisar } from "./ikhtisar";
import { Kelanjutan } from "./kelanjutan";
import { Sambutan } from "./sambutan";

/** Welcome while the data file is empty, afterwards the state of the office at a glance. */
export default function BerandaPage() {
  const status = useShell("office.status", {});
  if (status.error) return <LoadError error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Waiting />;
  const { unit, jabatan, pegawai } = status.data.jumlah;
  if (unit + jabatan + pegawai === 0)
    return (
      <>
        <BarisKeadaanData />
        <Sambutan status={status.data} />
      </>
    );
  return (
    <>
      <BarisKeadaanData />
      <Kelanjutan status={status.data} />
      <Ikhtisar status={status.data} />
    </>
  );
}
