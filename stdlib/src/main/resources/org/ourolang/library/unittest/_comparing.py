"""The statements about values and their failure messages."""

from .util import safe_repr, shorten_together, unequal_counts

__unittest = True

_TOO_LONG = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class Comparing:
    """What a test may say about values."""

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f'{standardMsg} : {msg}'
        except UnicodeDecodeError:
            return f'{safe_repr(standardMsg)} : {safe_repr(msg)}'

    def _disagree(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + _TOO_LONG % len(diff)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._disagree(msg, f'{safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        if expr:
            self._disagree(msg, f'{safe_repr(expr)} is not false')

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            special = self._type_equality_funcs.get(type(first))
            if special is not None:
                return getattr(self, special) if isinstance(special, str) else special
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._disagree(msg, '%s != %s' % shorten_together(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._disagree(msg, f'{safe_repr(first)} == {safe_repr(second)}')

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._disagree(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._disagree(msg, f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._disagree(msg, f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._disagree(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._disagree(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._disagree(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._disagree(msg, f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._disagree(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._disagree(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._disagree(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._disagree(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._disagree(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    @staticmethod
    def _distance(first, second, places, delta):
        """The difference, whether it is small enough, and the words for the limit."""
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            return difference, difference <= delta, f'within {safe_repr(delta)} delta'
        places = 7 if places is None else places
        return difference, round(difference, places) == 0, f'within {places} places'

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, near, limit = self._distance(first, second, places, delta)
        if not near:
            standard = f'{safe_repr(first)} != {safe_repr(second)} {limit} ({safe_repr(difference)} difference)'
            self._disagree(msg, standard)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference, near, limit = self._distance(first, second, places, delta)
        if delta is not None:
            limit += f' ({safe_repr(difference)} difference)'
            if not first == second and not near:
                return
        elif not first == second and not near:
            return
        self._disagree(msg, f'{safe_repr(first)} == {safe_repr(second)} {limit}')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for place, sequence in (('First', seq1), ('Second', seq2)):
                if not isinstance(sequence, seq_type):
                    raise self.failureException(f'{place} sequence is not a {kind}: {safe_repr(sequence)}')
        text = _sequence_difference(kind, seq1, seq2)
        if text is not None:
            diff = '\n' + '\n'.join(_pretty_diff(seq1, seq2))
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def _without(self, left, right, other):
        try:
            return left.difference(right)
        except TypeError as error:
            self.fail(f'invalid type when attempting set difference: {error}')
        except AttributeError as error:
            self.fail(f'{other} argument does not support set difference: {error}')

    def assertSetEqual(self, set1, set2, msg=None):
        ours = self._without(set1, set2, 'first')
        theirs = self._without(set2, set1, 'second')
        lines = []
        for name, other, items in (('first', 'second', ours), ('second', 'first', theirs)):
            if items:
                lines.append(f'Items in the {name} set but not the {other}:')
                lines += map(repr, items)
        if lines:
            self._disagree(msg, '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = '%s != %s' % shorten_together(d1, d2)
            self._disagree(msg, self._truncateMessage(text, '\n' + '\n'.join(_pretty_diff(d1, d2))))

    def assertCountEqual(self, first, second, msg=None):
        differences = unequal_counts(list(first), list(second))
        if differences:
            lines = [f'First has {ours}, Second has {theirs}:  {element!r}' for ours, theirs, element in differences]
            text = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        text = '%s != %s' % shorten_together(first, second)
        self.fail(self._formatMessage(msg, self._truncateMessage(text, '\n' + _line_diff(first, second))))

    def assertRegex(self, text, expected_regex, msg=None):
        assert expected_regex, 'expected_regex must not be empty.'
        pattern = _pattern(expected_regex)
        if not pattern.search(text):
            self._disagree(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _pattern(unexpected_regex)
        match = pattern.search(text)
        if match:
            found = text[match.start():match.end()]
            self._disagree(msg, f'Regex matched: {found!r} matches {pattern.pattern!r} in {text!r}')


def _pattern(regex):
    if isinstance(regex, (str, bytes)):
        import re

        return re.compile(regex)
    return regex


def _length_or_complaint(place, sequence):
    try:
        return len(sequence), None
    except (TypeError, NotImplementedError):
        return None, f'{place} sequence has no length.    Non-sequence?'


def _item_or_complaint(place, sequence, index):
    try:
        return sequence[index], None
    except (TypeError, IndexError, NotImplementedError):
        return None, f'\nUnable to index element {index} of {place} {{kind}}\n'


def _sequence_difference(kind, first, second):
    """The words that say how two sequences differ; None when they do not."""
    length1, complaint = _length_or_complaint('First', first)
    length2 = None
    if complaint is None:
        length2, complaint = _length_or_complaint('Second', second)
    if complaint is not None:
        return complaint
    if first == second:
        return None
    text = '{}s differ: {} != {}\n'.format(kind.capitalize(), *shorten_together(first, second))
    for index in range(min(length1, length2)):
        one, complaint = _item_or_complaint('first', first, index)
        if complaint is None:
            other, complaint = _item_or_complaint('second', second, index)
        if complaint is not None:
            text += f'\nUnable to index element {index} of {"first" if "first" in complaint else "second"} {kind}\n'
            break
        if one != other:
            text += '\nFirst differing element {}:\n{}\n{}\n'.format(index, *shorten_together(one, other))
            break
    else:
        if length1 == length2 and type(first) is not type(second):
            return None
    if length1 != length2:
        text += _surplus(kind, first, second, length1, length2)
    return text


def _surplus(kind, first, second, length1, length2):
    name, longer = ('First', first) if length1 > length2 else ('Second', second)
    start = min(length1, length2)
    text = f'\n{name} {kind} contains {abs(length1 - length2)} additional elements.\n'
    try:
        return text + f'First extra element {start}:\n{safe_repr(longer[start])}\n'
    except (TypeError, IndexError, NotImplementedError):
        return text + f'Unable to index element {start} of {name.lower()} {kind}\n'


def _pretty_diff(first, second):
    import difflib
    import pprint

    return difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines())


def _line_diff(first, second):
    import difflib

    if any(text and not text.endswith('\n') for text in (first, second)):
        first, second = (text and text + '\n' for text in (first, second))
    lines = difflib.ndiff(first.splitlines(keepends=True), second.splitlines(keepends=True))
    return ''.join(lines)
