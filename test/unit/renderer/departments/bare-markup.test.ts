import { describe, expect, it } from 'vitest';
import { bareMarkup } from '../../../../renderer/features/departments/paste/bare-markup';

describe('bare markup', () => {
  it('keeps text, tags and the spans of merged cells', () => {
    const html = `<table border=0 style='width:"9pt"'><tr><td rowspan=2 colspan = "3" class=x>A</td><TD RowSpan='4'>B<br/></TD></tr></table>`;
    expect(bareMarkup(html)).toBe(
      '<table><tr><td rowspan=2 colspan=3>A</td><TD RowSpan=4>B<br></TD></tr></table>',
    );
  });

  it('has no styles, scripts and handlers left', () => {
    const html =
      '<style type="text/css">td > b {}</style><SCRIPT src=x>run()</SCRIPT ><td title="a > b" onclick="run()">1 &lt; 2<svg onload=run()></td>';
    expect(bareMarkup(html)).toBe('<td>1 &lt; 2<svg></td>');
  });

  it('leaves a text that is no markup as it is', () => {
    for (const text of ['', '1 < 2 > 0', 'if a<b']) expect(bareMarkup(text)).toBe(text);
  });

  it('ends a tag where browsers do, whatever apostrophes stand in it', () => {
    expect(bareMarkup(`<td title=it's>A</td><td title="b">it's</td>`)).toBe("<td>A</td><td>it's</td>");
  });

  it('leaves a script that is never closed out to the end', () => {
    expect(bareMarkup('<b>1</b><script>run()<b>2</b>')).toBe('<b>1</b>');
  });

  // Each of them took minutes when every torn tag was looked through to the end.
  it.each(['<a ', '<a "', '<a ="', `<a ='"`, '<td rowspan=', '<style>', '<style', '<b x=">'])(
    'is told at once of torn markup: %s',
    (torn) => {
      const bare = bareMarkup(torn.repeat(300_000));
      expect(bare.length).toBeLessThanOrEqual(torn.length * 300_000);
    },
    5_000,
  );
});
