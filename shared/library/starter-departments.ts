import { commercialDepartments } from './starter-departments/commercial';
import { internalDepartments } from './starter-departments/internal';
import type { StarterDepartment } from './starter-departments/starter';
import { supplyDepartments } from './starter-departments/supply';

/** Departments with their usual duties, to take or leave. */
export const starterDepartments: readonly StarterDepartment[] = [
  ...commercialDepartments,
  ...supplyDepartments,
  ...internalDepartments,
];
