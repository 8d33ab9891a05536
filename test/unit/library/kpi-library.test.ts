import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import type { EntryTexts } from '../../../shared/library/kpis/entry';
import { ENTRY_GROUPS, groupNames, LIBRARY_GROUPS } from '../../../shared/library/kpis/groups';
import { kpiLibrary } from '../../../shared/library/kpis/library';

/** What the product promises, shelf by shelf, and the entry that keeps the promise. */
const PROMISED = {
  finance: {
    ARR: 'annual-recurring-revenue',
    NRR: 'net-revenue-retention',
    'net margin': 'net-margin',
    'gross margin': 'gross-margin',
    EBITDA: 'ebitda',
    'operating capital': 'operating-capital',
    'cash flow': 'operating-cash-flow',
    'budget variance': 'budget-variance',
    'report accuracy': 'report-accuracy',
    'on-time reporting': 'on-time-reporting',
    'return on assets': 'return-on-assets',
  },
  service: {
    NPS: 'net-promoter-score',
    CAC: 'customer-acquisition-cost',
    CSAT: 'customer-satisfaction',
    retention: 'customer-retention',
    churn: 'customer-churn',
    'paying customers': 'paying-customers',
    'new customers': 'new-customers',
    'tickets resolved': 'tickets-resolved',
    'first response time': 'first-response-time',
    'first-contact resolution': 'first-contact-resolution',
  },
  operations: {
    'throughput time': 'throughput-time',
    'complaint tickets': 'complaint-tickets',
    DSO: 'days-sales-outstanding',
    'transport cost': 'transport-cost',
  },
  people: {
    retention: 'employee-retention',
    satisfaction: 'employee-satisfaction',
    'salary competitiveness': 'salary-competitiveness',
    'attendance rate': 'attendance-rate',
    'training sessions': 'training-sessions',
    'training effectiveness': 'training-effectiveness',
  },
  sales: {
    'revenue growth': 'revenue-growth',
    penetration: 'market-penetration',
    CLV: 'customer-lifetime-value',
    'gross margin': 'sales-gross-margin',
    'monthly growth': 'monthly-sales-growth',
    'calls and e-mails': 'sales-calls-and-emails',
    'opportunity-to-deal ratio': 'opportunity-to-deal-ratio',
    'average purchase': 'average-purchase',
  },
  marketing: {
    'qualified leads': 'qualified-leads',
    conversion: 'lead-conversion',
    followers: 'social-media-followers',
    downloads: 'downloads',
    CTR: 'click-through-rate',
    ROI: 'marketing-roi',
    LTV: 'lifetime-value-by-channel',
    CAC: 'marketing-acquisition-cost',
    ROAS: 'roas',
    'posts per month': 'posts-per-month',
    'CTA conversion': 'cta-conversion',
    'products sold': 'products-sold',
  },
  website: {
    traffic: 'website-traffic',
    sources: 'traffic-sources',
    sessions: 'website-sessions',
    transactions: 'website-transactions',
  },
  development: {
    'features per sprint': 'features-per-sprint',
    'time to resolve': 'time-to-resolve',
  },
} as const satisfies Record<(typeof LIBRARY_GROUPS)[number], Record<string, string>>;

const promises = LIBRARY_GROUPS.flatMap((group) =>
  Object.entries(PROMISED[group]).map(([name, id]) => ({ group, name, id })),
);

/** Targets that the product gives as a pattern. */
const PATTERNS: Readonly<Record<string, string>> = {
  'monthly-sales-growth': '+{n}% a month',
  roas: '{n}%',
  'training-effectiveness': '{n}%',
  'features-per-sprint': '{n} per sprint',
  'budget-variance': 'below {n}%',
  'first-contact-resolution': '{n}%',
  'net-promoter-score': '+{n} points this year',
  'attendance-rate': '{n}% every week',
};

describe('the KPI library', () => {
  it.each(promises)('holds “$name” on the shelf $group', ({ group, id }) => {
    expect(kpiLibrary.find((entry) => entry.id === id)?.group).toBe(group);
  });

  it('gives every entry an id of its own', () => {
    expect(new Set(kpiLibrary.map((entry) => entry.id)).size).toBe(kpiLibrary.length);
  });

  it('names every shelf in both languages', () => {
    for (const group of ENTRY_GROUPS) {
      expect(groupNames[group].en).toMatch(/\S/);
      expect(groupNames[group].id).toMatch(/\S/);
    }
  });

  it('gives the target patterns that the product names, and invents no numbers', () => {
    const patterns = kpiLibrary.flatMap(({ id, texts }) => (texts.en.target ? [[id, texts.en.target]] : []));
    expect(Object.fromEntries(patterns)).toEqual(PATTERNS);
  });
});

describe('every entry', () => {
  it.each(LANGUAGES)('says everything in %s', (language) => {
    for (const entry of kpiLibrary) {
      const { name, formula, blanks, source, ownerRole } = entry.texts[language];
      for (const text of [name, formula, source, ownerRole, ...blanks]) {
        expect(text, entry.id).toMatch(/^\S(.*\S)?$/);
      }
      expect(name.length, entry.id).toBeLessThanOrEqual(80);
      expect(blanks.length, entry.id).toBeGreaterThan(0);
    }
  });

  it.each(LANGUAGES)('has three to eight keywords in %s, in lower case, none twice', (language) => {
    for (const { id, keywords } of kpiLibrary) {
      const words = keywords[language];
      expect(words.length, id).toBeGreaterThanOrEqual(3);
      expect(words.length, id).toBeLessThanOrEqual(8);
      expect(words).toEqual([...new Set(words)].map((word) => word.toLowerCase()));
    }
  });

  it('asks and offers the same in both languages, in words of its own', () => {
    for (const entry of kpiLibrary) {
      const { en, id } = entry.texts;
      expect(id.blanks, entry.id).toHaveLength(en.blanks.length);
      expect(Object.keys(id).sort(), entry.id).toEqual(Object.keys(en).sort());
      expect(placeholdersOf(id), entry.id).toEqual(placeholdersOf(en));
      expect(id.name).not.toBe(en.name);
      expect(id.formula).not.toBe(en.formula);
    }
  });

  it.each(LANGUAGES)('names a unit exactly where it is a custom one, in %s', (language) => {
    for (const { id, unitKind, texts } of kpiLibrary) {
      expect(texts[language].unit !== undefined, id).toBe(unitKind === 'custom');
    }
  });

  it.each(LANGUAGES)('multiplies by a hundred exactly where it is a share, in %s', (language) => {
    for (const { id, unitKind, texts } of kpiLibrary) {
      expect(texts[language].formula.includes('× 100'), id).toBe(unitKind === 'percent');
    }
  });
});

function placeholdersOf({ name, formula, blanks, target = '' }: EntryTexts): string[] {
  return [name, formula, ...blanks, target].flatMap((text) => text.match(/\{\w+\}/g) ?? []);
}
