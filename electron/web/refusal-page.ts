import { LANGUAGES, translator } from '../../shared/i18n/i18n';
import type { Language } from '../../shared/domain/schema/primitives';

/** For a person who comes without a valid link. The host knows no one's language here, so it says it in both. */
export function refusalPage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KPI Workshop</title>
<style nonce="${nonce}">
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 4rem auto; padding: 0 1.5rem; color: #1f2933; }
h1 { font-size: 1.5rem; }
section + section { margin-top: 3rem; }
</style>
</head>
<body>
<main>
${LANGUAGES.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section(language: Language): string {
  const t = translator(language);
  return `<section lang="${language}">
<h1>${t('launch.refused.title')}</h1>
<p>${t('launch.refused.why')}</p>
<p>${t('launch.refused.how')}</p>
<p><a href="/">${t('launch.refused.retry')}</a></p>
</section>`;
}
