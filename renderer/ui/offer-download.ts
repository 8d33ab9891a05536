/** Hands bytes to the person as a file of their own. */
export function offerDownload(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the blob after this turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
