/** Shown when the backend cannot be reached at all, before any language is known. */
export function StartFailure() {
  return (
    <main style={{ maxWidth: 560, margin: '15vh auto', padding: 24 }}>
      <h1>KPI Workshop</h1>
      <p lang="en">
        The program behind this page does not answer. Nothing was changed; your workshops are safe in their
        folder. Start KPI Workshop again and use the link it prints.
      </p>
      <p lang="id">
        Program di balik halaman ini tidak menjawab. Tidak ada yang berubah; lokakarya Anda aman di foldernya.
        Jalankan lagi KPI Workshop, lalu buka tautan yang ditampilkannya.
      </p>
    </main>
  );
}
