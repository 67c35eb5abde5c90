"""The best tree over arc scores: Chu, Liu and Edmonds, with one root."""
import numpy as np

FORBIDDEN = -1e9


def decode(scores):
    """Heads of the words 1…n; scores[dependent, head], both with the root as 0. Exactly one word hangs from the root."""
    scores = np.array(scores, dtype=np.float64)
    np.fill_diagonal(scores, FORBIDDEN)
    heads = _arborescence(scores)
    roots = [i for i in range(1, len(heads)) if heads[i] == 0]
    if len(roots) == 1:
        return heads
    return max((_with_root(scores, r) for r in range(1, len(scores))), key=lambda found: found[0])[1]


def _with_root(scores, root):
    only = scores.copy()
    only[1:, 0] = FORBIDDEN
    only[root, 0] = scores[root, 0]
    heads = _arborescence(only)
    return sum(only[i, heads[i]] for i in range(1, len(heads))), heads


def _arborescence(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    rest = np.array([i for i in range(len(heads)) if i not in set(cycle)])
    best = scores[inside, heads[inside]]
    n = len(rest)
    small = np.full((n + 1, n + 1), FORBIDDEN)
    small[:n, :n] = scores[np.ix_(rest, rest)]
    into = scores[np.ix_(inside, rest)] - best[:, None]
    out = scores[np.ix_(rest, inside)]
    small[n, :n], small[:n, n] = into.max(0), out.max(1)
    solved = _arborescence(small)
    for k in range(1, n):
        heads[rest[k]] = inside[out[k].argmax()] if solved[k] == n else rest[solved[k]]
    entry = solved[n]
    heads[inside[into[:, entry].argmax()]] = rest[entry]
    return heads


def _cycle(heads):
    colour = [0] * len(heads)
    for start in range(1, len(heads)):
        path, i = [], start
        while i and not colour[i]:
            colour[i] = start
            path.append(i)
            i = heads[i]
        if i and colour[i] == start and i in path:
            return path[path.index(i):]
    return []
