import { anyWord, listed } from './match-words';

const GROUPS = anyWord(
  listed(`
  teams?, departments?, divisions?, staff, all, everyone, everybody, committee, board, members,
  employees, management, tim, departemen, divisi, bagian, semua(?:nya)?, seluruh, staf, karyawan,
  panitia, anggota, pengurus, bersama, manajemen`),
);
const ONE_PERSON = anyWord(
  listed(`
  head, manager, leader, lead, coordinator, supervisor, director, secretary, treasurer, vp, ceo, coo,
  kepala, ketua, manajer, koordinator, direktur, sekretaris, bendahara`),
);
const SEVERAL_PEOPLE = /\s(?:and|dan)\s|[&/+;]/iu;

/** The words by which an owner is no single person, or false. */
export function groupInOwner(owner: string): string | false {
  const several = SEVERAL_PEOPLE.exec(owner);
  if (several) return owner.trim();
  const group = GROUPS.exec(owner);
  return group && !ONE_PERSON.test(owner) ? group[0] : false;
}
