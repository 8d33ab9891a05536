import { describe, expect, it } from 'vitest';
import { wordStem } from '../../../shared/library/search/word-stem';

describe('the stem of a word', () => {
  it.each([
    ['mengirim', 'pengiriman', 'dikirim', 'kirim', 'kiriman'],
    ['menagih', 'tagihan', 'penagihan'],
    ['hadir', 'kehadiran', 'kehadirannya'],
    ['menjual', 'penjualan', 'terjual', 'jualan'],
    ['melayani', 'pelayanan', 'layanan'],
    ['memasarkan', 'pemasaran', 'pasar'],
    ['terlambat', 'keterlambatan'],
    ['membeli', 'pembelian', 'beli'],
    ['customer', 'customers'],
    ['train', 'training', 'trained'],
  ])('is the same for %s and its relatives', (...relatives) => {
    expect(new Set(relatives.map(wordStem)).size).toBe(1);
  });

  it.each([
    ['kas', 'kasir'],
    ['pelanggan', 'pelatihan'],
    ['stok', 'struk'],
    ['sales', 'salary'],
  ])('tells %s from %s', (one, other) => {
    expect(wordStem(one)).not.toBe(wordStem(other));
  });
});
