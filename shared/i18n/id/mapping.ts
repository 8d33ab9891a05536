export const mapping = {
  title: 'Petakan daftar KPI',
};
