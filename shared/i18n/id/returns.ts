export const returns = {
  title: 'Yang kembali',
};
