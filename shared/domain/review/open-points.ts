import type { Finding, FindingCode, Severity } from '../../coach/findings';
import type { KpiCheck } from '../../coach/check-kpi';
import { checkWorkshop } from '../../coach/check-workshop';
import { kpiVerdict } from '../../coach/kpi-verdict';
import { missingProof, type ProofPart } from '../proof';
import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import type { Workshop } from '../schema/workshop';
import { strayKpis } from '../stray-kpis';
import { ATTESTED_QUESTIONS, type AttestedQuestion, lacksReason } from './attest';
import { chosenKpis } from './chosen-kpis';
import { aboutKpi, type OpenPoint, point } from './open-point';
import { setFindings } from './set-findings';
import { stepPoints } from './step-points';

const SEVERITIES = ['problem', 'warning', 'hint'] as const satisfies readonly Severity[];

/**
 * What is left, the gravest first, then in the order of the steps and the departments. None of it
 * stops anyone from signing. `checkOf` may bring the coach's verdicts where somebody has them.
 */
export function openPoints(
  { design }: Pick<Workshop, 'design'>,
  checkOf: (kpi: Kpi) => KpiCheck = (kpi) => kpiVerdict(kpi, design),
): OpenPoint[] {
  const kpis = inDepartmentOrder(design);
  const points = [
    ...stepPoints(design),
    ...checkWorkshop(design).map((finding) => point({ ...finding, origin: 'workshop', step: 'kpis' })),
    ...strayKpis(design.departments, kpis).map(strayPoint),
    ...kpis.flatMap((kpi) => kpiPoints(kpi, checkOf(kpi))),
    ...setFindings(design).map((finding) => point({ ...finding, origin: 'set', step: 'kpis' })),
    ...kpis.flatMap((kpi) => attestationPoints(kpi, checkOf(kpi))),
  ];
  return SEVERITIES.flatMap((severity) => points.filter((one) => one.severity === severity));
}

function inDepartmentOrder(design: Design): Kpi[] {
  const places = new Map(design.departments.map(({ id }, place) => [id, place]));
  const placeOf = (kpi: Kpi) => places.get(kpi.departmentId) ?? places.size;
  return [...chosenKpis(design)].sort((one, other) => placeOf(one) - placeOf(other));
}

function strayPoint(kpi: Kpi): OpenPoint {
  return aboutKpi(kpi, { code: 'department-gone', severity: 'problem', origin: 'review', step: 'kpis' });
}

const PROOF_CODES: readonly FindingCode[] = ['never-measured', 'measurement-planned'];
const PROOF_FIELDS: Readonly<Record<ProofPart, string>> = {
  value: 'lastValue',
  period: 'lastValuePeriod',
  source: 'lastValueSource',
};

/** What the coach minds and nobody overruled, and the proof. Hints are no open points. */
function kpiPoints(kpi: Kpi, { findings }: KpiCheck): OpenPoint[] {
  const isLeft = ({ code, severity }: Finding) =>
    severity !== 'hint' && !PROOF_CODES.includes(code) && !kpi.overrules.some((one) => one.code === code);
  return [
    ...findings
      .filter(isLeft)
      .map(({ code, severity, field, match }) =>
        aboutKpi(kpi, { code, severity, field, text: match, origin: 'coach', step: 'kpis' }),
      ),
    ...proofPoints(kpi),
  ];
}

function proofPoints(kpi: Kpi): OpenPoint[] {
  const [missing] = missingProof(kpi);
  if (!missing) return [];
  const severity = kpi.plannedMeasurement?.date ? 'hint' : 'warning';
  const field = PROOF_FIELDS[missing];
  return [aboutKpi(kpi, { code: 'kpi-unproven', severity, field, origin: 'review', step: 'kpis' })];
}

function attestationPoints(kpi: Kpi, { letters }: KpiCheck): OpenPoint[] {
  const place = { origin: 'review', step: 'review' } as const;
  const unanswered = ATTESTED_QUESTIONS.filter((question) => kpi.attestations[question] === null);
  const [field = null] = unanswered;
  const count = unanswered.length;
  const missing = { code: 'attestation-missing', severity: 'warning', field, count, ...place } as const;
  return [...(count > 0 ? [aboutKpi(kpi, missing)] : []), ...ATTESTED_QUESTIONS.flatMap(answerPoints)];

  function answerPoints(question: AttestedQuestion): OpenPoint[] {
    const answer = { field: question, ...place };
    const refused = kpi.attestations[question]?.answer === 'no';
    const bare = lacksReason(kpi, question, letters);
    return [
      ...(refused ? [aboutKpi(kpi, { code: 'attested-no', severity: 'problem', ...answer })] : []),
      ...(bare
        ? [aboutKpi(kpi, { code: 'attestation-reason-missing', severity: 'warning', ...answer })]
        : []),
    ];
  }
}
