export const print = {
  title: 'Cetak',
};
