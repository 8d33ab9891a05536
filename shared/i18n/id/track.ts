export const track = {
  title: 'Pantau',
};
