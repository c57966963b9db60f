/**
 * Colours of diagrams: what Mermaid is told (those of the light theme, so that what it derives from them fits), and
 * the variables of the style sheet that take their place in the drawing.
 */
const paper = '#fdfcf8';
const sheet = '#f8f5ec';
const edge = '#e2dccc';
const ink = '#23272f';
const soft = '#5a606b';
const pen = '#1d4f9f';
const grounds = ['#e6eefa', '#e3f1e4', '#f8edd0', '#fbe9e5', '#ecebe6'];
const strong = [pen, '#1c6238', '#6f4e00', '#9b2226', '#535965'];

/** Colour -> the variable that has it by day, and another by night. */
export const variables: ReadonlyMap<string, string> = new Map([
  [paper, '--paper'],
  [sheet, '--sheet'],
  [edge, '--sheet-edge'],
  [ink, '--ink'],
  [soft, '--ink-soft'],
  [pen, '--pen'],
  ['#e6eefa', '--unrecorded-ground'],
  ['#e3f1e4', '--verified-ground'],
  ['#f8edd0', '--untranslated-ground'],
  ['#fbe9e5', '--drifted-ground'],
  ['#ecebe6', '--skipped-ground'],
  ['#1c6238', '--verified'],
  ['#6f4e00', '--untranslated'],
  ['#9b2226', '--drifted'],
  ['#535965', '--skipped'],
]);

const named: Readonly<Record<string, string>> = {
  [paper]:
    'background edgeLabelBackground labelBackgroundColor relationLabelBackground commitLabelBackground ' +
    'taskTextLightColor sequenceNumberColor stateBkg2 rowOdd rectBkgColor',
  [sheet]:
    'primaryColor mainBkg nodeBkg actorBkg labelBoxBkgColor activationBkgColor personBkg classBkg stateBkg taskBkgColor ' +
    'compositeTitleBackground requirementBackground attributeBackgroundColorOdd altBackground rowEven tertiaryColor ' +
    'compositeBackground clusterBkg tagLabelBackground sectionBkgColor excludeBkgColor archGroupBkg',
  [edge]: 'gridColor clusterBorder border2 quadrantInternalBorderStrokeFill requirementBorderColor',
  [ink]:
    'primaryTextColor secondaryTextColor tertiaryTextColor textColor nodeTextColor titleColor actorTextColor ' +
    'labelTextColor loopTextColor signalTextColor noteTextColor taskTextColor taskTextDarkColor taskTextOutsideColor ' +
    'classText stateLabelColor transitionLabelColor relationLabelColor requirementTextColor pieTitleTextColor ' +
    'pieSectionTextColor pieLegendTextColor commitLabelColor tagLabelColor scaleLabelColor errorTextColor ' +
    'quadrant1TextFill quadrant2TextFill quadrant3TextFill quadrant4TextFill quadrantPointTextFill ' +
    'quadrantTitleFill quadrantXAxisTextFill quadrantYAxisTextFill',
  [soft]:
    'primaryBorderColor secondaryBorderColor tertiaryBorderColor nodeBorder lineColor defaultLinkColor actorBorder ' +
    'actorLineColor signalColor labelBoxBorderColor activationBorderColor noteBorderColor personBorder arrowheadColor ' +
    'relationColor transitionColor stateBorder compositeBorder taskBorderColor activeTaskBorderColor ' +
    'doneTaskBorderColor critBorderColor pieStrokeColor pieOuterStrokeColor tagLabelBorder ' +
    'quadrantExternalBorderStrokeFill specialStateColor archEdgeColor archEdgeArrowColor archGroupBorderColor',
  [pen]: 'taskTextClickableColor todayLineColor vertLineColor quadrantPointFill',
  '#e6eefa': 'secondaryColor activeTaskBkgColor quadrant1Fill',
  '#e3f1e4': 'quadrant2Fill sectionBkgColor2',
  '#f8edd0': 'noteBkgColor quadrant3Fill',
  '#fbe9e5': 'critBkgColor errorBkgColor quadrant4Fill',
  '#ecebe6': 'doneTaskBkgColor altSectionBkgColor attributeBackgroundColorEven',
};

/** What Mermaid's theme `base` is made of. */
export const themeVariables: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(named).flatMap(([colour, names]) =>
      names.split(' ').map((name) => [name, colour]),
    ),
  ),
  ...numbered('pie', 1, 12, grounds),
  ...numbered('cScale', 0, 11, grounds),
  ...numbered('cScalePeer', 0, 11, [soft]),
  ...numbered('cScaleInv', 0, 11, [soft]),
  ...numbered('cScaleLabel', 0, 11, [ink]),
  ...numbered('fillType', 0, 7, grounds),
  ...numbered('git', 0, 7, strong),
  ...numbered('gitInv', 0, 7, [paper]),
  ...numbered('gitBranchLabel', 0, 7, [paper]),
  pieOpacity: '1',
  xyChart: {
    backgroundColor: paper,
    titleColor: ink,
    xAxisTitleColor: ink,
    xAxisLabelColor: ink,
    xAxisTickColor: soft,
    xAxisLineColor: soft,
    yAxisTitleColor: ink,
    yAxisLabelColor: ink,
    yAxisTickColor: soft,
    yAxisLineColor: soft,
    plotColorPalette: strong.join(','),
  },
};

function numbered(
  name: string,
  first: number,
  last: number,
  colours: readonly string[],
): Record<string, string> {
  const indexes = Array.from({ length: last - first + 1 }, (_, index) => index);
  return Object.fromEntries(
    indexes.map((index) => [`${name}${first + index}`, colours[index % colours.length] ?? ink]),
  );
}
