"""Texts for failure messages."""

__unittest = True

_WIDTH = 80
_EDGE = 5
_GAP = len('[ chars]') + 4
_DIFFERENT = _WIDTH - 3 * _EDGE - 2 * _GAP


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:_WIDTH] + ' [truncated]...' if short and len(text) >= _WIDTH else text


def _middle_cut(text, head, tail):
    """Replaces the middle of a text by its length, if that makes the text shorter."""
    hidden = len(text) - head - tail
    if hidden <= _GAP:
        return text
    return f'{text[:head]}[{hidden} chars]{text[len(text) - tail:]}'


def _same_start(texts):
    low, high = min(texts), max(texts)
    same = 0
    for one, other in zip(low, high):
        if one != other:
            break
        same += 1
    return same


def shorten_together(*objects):
    """Representations of objects, cut so that the place where they differ stays in sight."""
    texts = [safe_repr(obj) for obj in objects]
    longest = max(map(len, texts))
    if longest <= _WIDTH:
        return tuple(texts)
    same = _same_start(texts)
    start, rests = texts[0][:same], [text[same:] for text in texts]
    room = _WIDTH - (longest - same) - _EDGE - _GAP
    if room > _EDGE:
        start = _middle_cut(start, _EDGE, room)
        return tuple(start + rest for rest in rests)
    start = _middle_cut(start, _EDGE, _EDGE)
    return tuple(start + _middle_cut(rest, _DIFFERENT, _EDGE) for rest in rests)


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def unequal_counts(first, second):
    """What occurs a different number of times: (count in first, count in second, element), in order of appearance."""
    try:
        from collections import Counter

        ours, theirs = Counter(first), Counter(second)
    except TypeError:
        return _unequal_unhashable(first, second)
    found = [(n, theirs[element], element) for element, n in ours.items() if n != theirs[element]]
    found += [(0, n, element) for element, n in theirs.items() if element not in ours]
    return found


def _unequal_unhashable(first, second):
    kinds = []
    for side, elements in enumerate((first, second)):
        for element in elements:
            for kind in kinds:
                if kind[2] == element:
                    kind[side] += 1
                    break
            else:
                kinds.append([1 - side, side, element])
    return [tuple(kind) for kind in kinds if kind[0] != kind[1]]
