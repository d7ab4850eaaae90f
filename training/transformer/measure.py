"""How well scores tell verdicts and topics on the rows kept back; bars are the best for them, so the figures flatter."""

import numpy as np

from shape import OUTPUTS, TOPICS

STEPS = np.arange(0.2, 0.8, 0.025)


def f1(said, is_so):
    right = np.sum(said & is_so)
    return 2 * right / max(1, said.sum() + is_so.sum())


def figures(table, points):
    chances = 1 / (1 + np.exp(-points))
    drafts = np.array(table.where(["draft"], "measure"))
    ordinary = np.array(table.where(["ordinary"], "measure"))
    flagged, stop = chances[:, OUTPUTS.index("flagged")], chances[:, OUTPUTS.index("stop")]
    verdicts = np.array([["clear", "pause", "stop"].index(table.rows[at]["verdict"]) for at in drafts])
    exact = max(
        (float(np.mean(np.where(flagged[drafts] <= low, 0, np.where(stop[drafts] > high, 2, 1)) == verdicts)), low, high)
        for low in STEPS for high in STEPS)
    told = max((float(np.mean((flagged[drafts] > bar) == (verdicts > 0))), bar) for bar in STEPS)
    alarms = float(np.mean(flagged[drafts][verdicts == 0] > told[1]))
    topics = []
    for at in range(len(TOPICS)):
        known = drafts[table.weight[drafts, at] > 0]
        topics.append(max(f1(chances[known, at] > bar, table.y[known, at] == 1) for bar in STEPS))
    return {
        "exact": round(exact[0], 4),
        "clear or not": round(told[0], 4),
        "false alarms": round(alarms, 4),
        "ordinary": round(float(np.mean(flagged[ordinary] > told[1])), 4) if len(ordinary) else None,
        "macro-F1": round(float(np.mean(topics)), 4),
        "topics": [round(float(each), 2) for each in topics],
    }
