// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtmlTable } from '../../../../renderer/features/departments/paste/read-html-table';

describe('a table in HTML', () => {
  it('is read as Excel copies it, with merged cells empty below the first', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-x:1}</style></head>
      <body><!--StartFragment-->
      <table border=0><col width=64><tr height=20>
        <td rowspan=2 class=xl63>Marketing</td><td>Promosi
          produk</td><td>Dikenal 3 kelas</td></tr>
      <tr><td>Media&nbsp;sosial</td><td>100 pengikut</td></tr>
      <tr><td>HRD</td><td colspan=2>Kehadiran</td></tr></table>
      <!--EndFragment--></body></html>`;
    expect(readHtmlTable(html)).toEqual([
      ['Marketing', 'Promosi produk', 'Dikenal 3 kelas'],
      ['', 'Media sosial', '100 pengikut'],
      ['HRD', 'Kehadiran', ''],
    ]);
  });

  it('keeps its columns where cells in the middle and at the end are merged', () => {
    const html =
      '<table><tr><td>A</td><td rowspan="2">B</td><td rowspan=3>C</td></tr><tr><td>D</td></tr><tr><td>E</td><td>F</td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['A', 'B', 'C'], ['D'], ['E', 'F']]);
    const wide = '<table><tr><td rowspan=2 colspan=2>A</td><td>B</td></tr><tr><td>C</td></tr></table>';
    expect(readHtmlTable(wide)).toEqual([
      ['A', '', 'B'],
      ['', '', 'C'],
    ]);
  });

  it('is read as Google Sheets copies it, with line breaks in its cells', () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css">td {border: 1px}</style>
      <table data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
      <tr style="height:21px;"><td data-sheets-value="x">HRD</td><td>Kehadiran<br>dan cuti</td></tr>
      </tbody></table>`;
    expect(readHtmlTable(html)).toEqual([['HRD', 'Kehadiran\ndan cuti']]);
  });

  it('never runs: scripts, handlers and styles are no text, and nothing reaches the page', () => {
    const html = `<table><tr><td>HRD<script>document.title = 'taken'</script><style>*{}</style></td>
      <td><img src=x onerror="document.title='taken'">&lt;b&gt;Cuti&lt;/b&gt;</td></tr></table>`;
    const before = document.documentElement.outerHTML;
    expect(readHtmlTable(html)).toEqual([['HRD', '<b>Cuti</b>']]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not taken where words stand around it that would be lost', () => {
    expect(readHtmlTable('<p>Dear all,</p><table><tr><td>A</td><td>B</td></tr></table>')).toBeNull();
    expect(readHtmlTable('<p>No table</p>')).toBeNull();
    expect(readHtmlTable('')).toBeNull();
  });

  it('holds what a table inside a cell says, as words of that cell', () => {
    const html =
      '<table><tr><td>A</td><td><table><tr><td>B</td></tr><tr><td>C</td></tr></table></td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['A', 'B\n\nC']]);
  });

  it('may claim to be as wide as it likes', () => {
    const [row] = readHtmlTable('<table><tr><td colspan=1000 rowspan=60000>A</td></tr></table>') ?? [];
    expect(row?.[0]).toBe('A');
    expect(row?.length).toBeLessThan(100);
  });
});
