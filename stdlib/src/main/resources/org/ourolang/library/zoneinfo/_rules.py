# SPDX-License-Identifier: Apache-2.0
"""The rule by which a zone goes on for ever, as POSIX writes it: ``EST5EDT,M3.2.0,M11.1.0/2``."""

import re
from datetime import date

_EPOCH = date(1970, 1, 1).toordinal()
_DAY = 86400
_CLOCK = r'(?P<{0}_sign>[+-]?)(?P<{0}_h>\d{{1,3}})(?::(?P<{0}_m>\d\d)(?::(?P<{0}_s>\d\d))?)?'
_NAME = r'<(?P<{0}_quoted>[a-zA-Z0-9+-]+)>|(?P<{0}_plain>[a-zA-Z]+)'
_HEAD = re.compile(f'(?:{_NAME.format("std")})(?:{_CLOCK.format("std")})?(?:(?:{_NAME.format("dst")})(?:{_CLOCK.format("dst")})?)?',
                   re.ASCII)
_BREAK = re.compile(r'(?:M(?P<month>\d{1,2})\.(?P<week>\d)\.(?P<weekday>\d)|(?P<julian>J?)(?P<day>\d{1,3}))'
                    f'(?:/{_CLOCK.format("at")})?', re.ASCII)


def _clock(found, name, least=0, most=24):
    """The seconds of a time in a match; None where there is none."""
    if found[name + '_h'] is None:
        return None
    hours, minutes, seconds = (int(found[f'{name}_{part}'] or 0) for part in 'hms')
    if not least <= hours <= most or minutes > 59 or seconds > 59:
        raise ValueError('a time that is out of range')
    total = hours * 3600 + minutes * 60 + seconds
    return -total if found[name + '_sign'] == '-' else total


def _read_break(text):
    """A function from years to the second of local time, counted from 1970, at which the clock changes."""
    found = _BREAK.fullmatch(text)
    if found is None:
        raise ValueError('a day that means nothing')
    at = _clock(found, 'at', most=167)
    at = 7200 if at is None else at
    if found['day'] is not None:
        day, counts_from_one = int(found['day']), bool(found['julian'])
        if not counts_from_one <= day <= 365:
            raise ValueError('a day that is not in a year')

        def of_day(year):
            start = date(year, 1, 1).toordinal() - _EPOCH
            leap = counts_from_one and day > 59 and date(year, 3, 1).toordinal() - date(year, 2, 1).toordinal() == 29
            # The reference counts from one in both forms.
            return (start + day - 1 + leap) * _DAY + at

        return of_day
    month, week, weekday = int(found['month']), int(found['week']), int(found['weekday'])
    if not (1 <= month <= 12 and 1 <= week <= 5 and weekday <= 6):
        raise ValueError('a weekday that is in no month')

    def of_week(year):
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1).toordinal() if year < 9999 or month < 12 else 3652060
        found = first.toordinal() + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
        while found >= after:
            found -= 7
        return (found - _EPOCH) * _DAY + at

    return of_week


class Rule:
    """Offset, summer time and name for any time after the last that a file lists."""

    def __init__(self, text):
        head, *breaks = text.split(',')
        whole = text.encode()
        found = _HEAD.fullmatch(head)
        name = found and (found['std_quoted'] or found['std_plain'])
        if not name:
            raise ValueError(f'Invalid STD format in {whole}')
        offset = self._offset(found, 'std', whole)
        self.standard, self.summer = (offset, 0, name), None
        name = found['dst_quoted'] or found['dst_plain']
        if not name:
            return
        if not breaks:
            raise ValueError(f'Invalid DST offset in {whole}')
        later = self._offset(found, 'dst', whole) if found['dst_h'] else offset + 3600
        self.summer = later, later - offset, name
        if len(breaks) != 2:
            raise ValueError(f'Missing transition rules in TZ string: {whole}')
        try:
            self._breaks = [_read_break(each) for each in breaks]
        except ValueError:
            if '/' in text and max(each.count('/') for each in breaks) > 1:
                raise ValueError(f'Missing transition rules in TZ string: {whole}') from None
            raise ValueError(f'Malformed transition rule in TZ string: {whole}') from None

    @staticmethod
    def _offset(found, name, whole):
        try:
            return -_clock(found, name)
        except (TypeError, ValueError):
            raise ValueError(f'Invalid {name.upper()} offset in {whole}') from None

    def _of_year(self, seconds):
        """When summer time starts and ends in the year of a time, by the clocks that are changed then."""
        year = date.fromordinal(max(1, min(seconds // _DAY + _EPOCH, 3652059))).year
        return [turn(year) for turn in self._breaks]

    def of_local(self, seconds, fold):
        if self.summer is None:
            return self.standard
        start, end = self._of_year(seconds)
        gain = self.summer[0] - self.standard[0]
        if bool(fold) == (gain >= 0):
            end -= gain
        else:
            start += gain
        return self.summer if _between(start, seconds, end) else self.standard

    def of_instant(self, seconds):
        """The offset at a second of UTC, and whether its local time is the second of two such."""
        if self.summer is None:
            return self.standard[0], 0
        start, end = self._of_year(seconds)
        start, end = start - self.standard[0], end - self.summer[0]
        gain = self.summer[0] - self.standard[0]
        back = end if gain > 0 else start
        offset = (self.summer if _between(start, seconds, end) else self.standard)[0]
        return offset, int(back <= seconds < back + abs(gain))


def _between(start, seconds, end):
    """Whether a time lies in a summer, which may go on over the end of a year."""
    return start <= seconds < end if start < end else not end <= seconds < start
