import { contextBridge, ipcRenderer } from "electron";

/** The only things that the page can reach: one call, answered by dispatch in the main process, and its files. */
contextBridge.exposeInMainWorld("tepat", {
  call: (name: string, input: unknown, tempat: string): Promise<unknown> => ipcRenderer.invoke("tepat:call", name, input, tempat),
  save: (nama: string, isi: Uint8Array): Promise<unknown> => ipcRenderer.invoke("tepat:save", nama, isi),
  chooseFolder: (): Promise<unknown> => ipcRenderer.invoke("tepat:folder"),
  open: (pegangan: string): Promise<unknown> => ipcRenderer.invoke("tepat:open", pegangan),
  reveal: (pegangan: string): Promise<unknown> => ipcRenderer.invoke("tepat:reveal", pegangan),
});
