import { describe, expect, it } from 'vitest';
import { FINDING_CODES, WORKSHOP_FINDING_CODES } from '../../../shared/coach/findings';
import { SET_FINDING_CODES } from '../../../shared/domain/review/set-findings';
import { RULES } from '../../../shared/coach/rules/rules';
import { LANGUAGES, translator } from '../../../shared/i18n/i18n';
import { en } from '../../../shared/i18n/en/catalogue';
import { id } from '../../../shared/i18n/id/catalogue';
import { aSoundKpi, JULY_TO_DECEMBER } from '../../builders/kpi-facts';

describe.each(LANGUAGES)('the words of the coach in %s', (language) => {
  const { coach } = { en, id }[language];

  it('say why, what to do, and show a weak and a strong example for every finding', () => {
    const bare = FINDING_CODES.filter((code) => {
      const { why, fix, weak, strong } = coach.finding[code];
      return [why, fix, weak, strong].some((text) => text.trim() === '') || weak === strong;
    });
    expect(bare).toEqual([]);
  });

  it('say why and what to do for every finding about the set', () => {
    const texts = [
      ...WORKSHOP_FINDING_CODES.flatMap((code) => Object.values(coach.workshopFinding[code])),
      ...SET_FINDING_CODES.flatMap((code) => Object.values(coach.setFinding[code])),
    ];
    expect(texts.every((text) => text.endsWith('.'))).toBe(true);
  });

  it('quote the words only where the rule found some', () => {
    const quoting = FINDING_CODES.filter((code) => coach.finding[code].why.includes('{{match}}'));
    const finding = RULES.filter((rule) =>
      rule.caught.every((example) => typeof rule.find(aSoundKpi(example), JULY_TO_DECEMBER) === 'string'),
    );
    expect(quoting.sort()).toEqual(finding.map((rule) => rule.code).sort());
  });

  it('put the quoted words into the sentence', () => {
    const translate = translator(language);
    expect(translate('coach.finding.vague-words.why', { match: 'maksimal' })).toContain('“maksimal”');
  });
});
