// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyTable } from '../../../../renderer/features/departments/copy/copy-table';
import { tableAsHtml } from '../../../../renderer/features/departments/copy/table-as-html';
import { readHtmlTable } from '../../../../renderer/features/departments/paste/read-html-table';

const TEXT = 'Department\tMain duty\r\nHRD\tAttendance\r\n';

class FakeItem {
  constructor(readonly blobs: Readonly<Record<string, Blob>>) {}
}

/** A system whose clipboard answers as told; answers what was written to it. */
function aClipboard({ write, copy }: { write: 'allowed' | 'refused'; copy: 'allowed' | 'refused' }) {
  const written: Record<string, string | Blob> = {};
  vi.stubGlobal('ClipboardItem', FakeItem);
  vi.stubGlobal('navigator', {
    clipboard: {
      write: async ([item]: FakeItem[]) => {
        if (write === 'refused') throw new DOMException('Write permission denied.', 'NotAllowedError');
        Object.assign(written, item?.blobs);
      },
    },
  });
  document.execCommand = () => {
    if (copy === 'refused') return false;
    const setData = (type: string, text: string) => (written[type] = text);
    return document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
  };
  return written;
}

afterEach(() => vi.unstubAllGlobals());

describe('copying a table', () => {
  it('puts it on the clipboard as text and as HTML', async () => {
    const written = aClipboard({ write: 'allowed', copy: 'refused' });
    expect(await copyTable(TEXT)).toBe(true);
    expect(Object.keys(written).sort()).toEqual(['text/html', 'text/plain']);
    expect((written['text/plain'] as Blob).size).toBe(TEXT.length);
  });

  it('goes the old way where the system refuses the new one', async () => {
    const written = aClipboard({ write: 'refused', copy: 'allowed' });
    expect(await copyTable(TEXT)).toBe(true);
    expect(written).toEqual({ 'text/plain': TEXT, 'text/html': tableAsHtml(TEXT) });
  });

  it('says so where both are refused', async () => {
    const written = aClipboard({ write: 'refused', copy: 'refused' });
    expect(await copyTable(TEXT)).toBe(false);
    expect(written).toEqual({});
  });
});

describe('a table as HTML', () => {
  it('reads back as it was, markup and line breaks included', () => {
    const text = 'A\tB\r\n<b>&amp;\t"one\ntwo"\r\n\'=1+1\tx\r\n';
    const html = tableAsHtml(text);
    expect(html).not.toContain('<b>');
    expect(readHtmlTable(html)).toEqual([
      ['A', 'B'],
      ['<b>&amp;', 'one\ntwo'],
      ["'=1+1", 'x'],
    ]);
  });
});
