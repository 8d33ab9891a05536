import { zipSync } from 'fflate';
import { readOds as readWithLibrary } from 'hucre/ods';
import { AppError } from '../../../../shared/errors';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { createCellCounter, sheetCells } from './sheet-cells';
import { trimOdsContent } from './trim-ods-content';
import type { Parts } from './unpack';
import { xmlText } from './xml-text';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a package says of itself that it is an OpenDocument file, be it of another kind. */
export function isOpenDocument(parts: Parts): boolean {
  return parts.has('mimetype');
}

/** The cells of an .ods workbook. */
export async function readOds(parts: Parts): Promise<WorkbookCells> {
  const [mimeType, content, manifest, styles] = [
    'mimetype',
    'content.xml',
    'META-INF/manifest.xml',
    'styles.xml',
  ].map((name) => parts.get(name));
  if (!mimeType || Buffer.from(mimeType).toString('latin1').trim() !== MIME_TYPE) {
    throw new AppError('workbook-foreign');
  }
  if (manifest && xmlText(manifest).includes('encryption-data')) throw new AppError('workbook-encrypted');
  if (!content) throw new AppError('workbook-damaged');
  const trimmed = Buffer.from(trimOdsContent(xmlText(content), styles && xmlText(styles)));
  const bytes = zipSync({ mimetype: mimeType, 'content.xml': trimmed }, { level: 0 });
  const { sheets } = await readWithLibrary(bytes, { readStyles: true });
  const counter = createCellCounter();
  return { format: 'ods', sheets: sheets.map((sheet) => sheetCells(sheet, 'named', counter)) };
}
