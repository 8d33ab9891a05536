import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { blankHead, digestOf, digestOffset, MAX_FILE_BYTES } from '../../../shared/file-format/envelope';
import { readFileHeader, readWorkshopFile } from '../../../shared/file-format/read';
import { writeWorkshopFile } from '../../../shared/file-format/write';
import { aDepartment, aKpi, aWorkshop } from '../../builders/a-workshop';
import { codec } from '../../builders/codec';

const write = (workshop: Workshop, revision = 7, formatVersion?: number) =>
  writeWorkshopFile(workshop, revision, codec, formatVersion);
const read = (bytes: Uint8Array) => readWorkshopFile(bytes, codec);
const textOf = (bytes: Uint8Array) => codec.decode(bytes);

/** A file as some program might write it on purpose: any head and payload, with a digest that fits. */
function sealed(head: string, payload: string): Uint8Array {
  const bytes = codec.encode(`${head},"payload":${payload}}\n`);
  const offset = digestOffset(head);
  bytes.set(codec.encode(digestOf(bytes, offset, codec)), offset);
  return bytes;
}

const header = { formatVersion: 1, minReaderVersion: 1, id: 'workshop-1', revision: 7 };

describe('a workshop file', () => {
  it('gives back the workshop and the header it was written from', () => {
    const workshop = aWorkshop({
      company: 'PT Contoh 🎉 مرحبا \ud800 "quoted" \\ \u0000',
      design: {
        departments: [aDepartment('Marketing', [['Promotion', 'Known']])],
        kpis: [aKpi({ id: 'k1', departmentId: 'Marketing', name: '=1+1' })],
      },
    });
    const { bytes, sha256 } = write(workshop);
    expect(read(bytes)).toEqual({
      kind: 'ok',
      workshop,
      header: { magic: 'kpi-workshop', ...header, sha256 },
    });
  });

  it('is one line of text that ends, so that any editor shows it', () => {
    const text = textOf(write(aWorkshop()).bytes);
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(JSON.parse(text)).toMatchObject({ magic: 'kpi-workshop', revision: 7 });
  });

  it('is never marked older than what wrote it', () => {
    expect(read(write(aWorkshop(), 7, 0).bytes)).toMatchObject({ kind: 'ok', header: { formatVersion: 1 } });
  });

  it('holds its digest and its header even when the id is not plain', () => {
    const workshop = aWorkshop({ id: 'é🎉"sha256":"' });
    const { bytes, sha256 } = write(workshop);
    expect(read(bytes)).toMatchObject({ kind: 'ok', header: { id: workshop.id, sha256 } });
  });

  it('has the same bytes whatever order the keys came in', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    const workshop = aWorkshop({ design: { kpis: [aKpi({ id: 'k1', departmentId: 'd' })] } });
    expect(textOf(write(reversed(workshop) as Workshop).bytes)).toBe(textOf(write(workshop).bytes));
  });

  it('is not written at all when it could not be read back', () => {
    const broken = aWorkshop({ design: { lessons: Number.NaN } });
    expect(() => write(broken)).toThrow();
  });
});

describe('unknown keys of a newer program', () => {
  const newer = {
    ...aWorkshop(),
    future: { deep: [1, 'two', null] },
    design: { ...aWorkshop().design, period: { ...aWorkshop().design.period, color: 'red' } },
  };
  const reread = (workshop: Workshop) => {
    const result = read(write(workshop).bytes);
    return result.kind === 'ok' ? result.workshop : undefined;
  };

  it('come through a round trip at any depth', () => {
    expect(reread(newer)).toEqual(newer);
  });

  it('do not move from save to save', () => {
    const once = reread(newer);
    expect(once && textOf(write(once).bytes)).toBe(textOf(write(newer).bytes));
  });

  it('cannot reach the prototype of anything', () => {
    const payload = JSON.stringify(aWorkshop()).replace('{', '{"__proto__":{"polluted":true},');
    const result = read(sealed(blankHead(header), payload));
    expect(result.kind === 'ok' && 'polluted' in result.workshop).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('the format version', () => {
  it('of a newer file that this program may read is kept', () => {
    const bytes = sealed(blankHead({ ...header, formatVersion: 2 }), JSON.stringify(aWorkshop()));
    const result = read(bytes);
    expect(result).toMatchObject({ kind: 'ok', header: { formatVersion: 2 } });
    expect(read(write(aWorkshop(), 8, 2).bytes)).toMatchObject({
      kind: 'ok',
      header: { formatVersion: 2, minReaderVersion: 1 },
    });
  });

  it('that asks for a newer reader is refused by name, whatever its payload', () => {
    const bytes = sealed(blankHead({ ...header, formatVersion: 3, minReaderVersion: 2 }), '{"other":1}');
    expect(read(bytes)).toEqual({ kind: 'too-new', minReaderVersion: 2 });
  });
});

describe('a damaged file', () => {
  const { bytes } = write(aWorkshop());

  it('is noticed after a change of any single bit', () => {
    const unnoticed = Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter((bit) => {
      const copy = bytes.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return read(copy).kind !== 'damaged';
    });
    expect(unnoticed).toEqual([]);
  });

  it('is noticed after any truncation, the empty file included', () => {
    const unnoticed = [...bytes.keys()].filter(
      (length) => read(bytes.subarray(0, length)).kind !== 'damaged',
    );
    expect(unnoticed).toEqual([]);
  });

  it('is noticed when something was added to it', () => {
    expect(read(new Uint8Array([...bytes, 0x0a]))).toMatchObject({ kind: 'damaged' });
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toMatchObject({ kind: 'damaged' });
  });

  it('is noticed when a power cut left only zeros', () => {
    expect(read(new Uint8Array(bytes.length))).toMatchObject({ kind: 'damaged' });
  });

  it('is noticed by its header alone', () => {
    const copy = bytes.slice();
    copy[copy.length - 10] = 0x20;
    expect(readFileHeader(copy, codec)).toEqual({ kind: 'damaged', reason: 'digest' });
  });

  it.each([
    ['a payload of another shape', '{"design":{}}'],
    ['no payload object', 'null'],
    ['a payload that is not JSON', '{"design":'],
  ])('is named for %s, even with a digest that fits', (_, payload) => {
    expect(read(sealed(blankHead(header), payload))).toMatchObject({ kind: 'damaged' });
  });

  it.each([
    ['a negative revision', { ...header, revision: -1 }],
    ['version zero', { ...header, formatVersion: 0 }],
    ['no id', { ...header, id: '' }],
  ])('is named for a header with %s', (_, bad) => {
    expect(read(sealed(blankHead(bad), JSON.stringify(aWorkshop())))).toEqual({
      kind: 'damaged',
      reason: 'header',
    });
  });

  it('is named for text that is not UTF-8, even with a digest that fits', () => {
    const good = sealed(blankHead(header), JSON.stringify(aWorkshop({ company: 'XYZ' })));
    const bad = good.slice();
    bad[textOf(good).indexOf('XYZ')] = 0xff;
    const offset = digestOffset(blankHead(header));
    bad.set(codec.encode(digestOf(bad, offset, codec)), offset);
    expect(read(bad)).toEqual({ kind: 'damaged', reason: 'json' });
  });
});

describe('a foreign file', () => {
  it.each([
    ['text', 'Dear all,'],
    ['other JSON', '{"magic":"something-else","version":1}'],
    ['a zip', 'PK\u0003\u0004 a spreadsheet'],
  ])('is told apart from a damaged one: %s', (_, text) => {
    expect(read(codec.encode(text))).toEqual({ kind: 'foreign' });
  });
});

it('refuses a file over the cap without reading it', () => {
  expect(read(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({ kind: 'too-large' });
});
