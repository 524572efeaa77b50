# SPDX-License-Identifier: Apache-2.0
"""Dates and times."""

from _closing import close as _close

from ._date import IsoCalendarDate, date
from ._moment import datetime
from ._parts import MAXYEAR, MINYEAR
from ._span import timedelta
from ._time import time
from ._zone import UTC, timezone, tzinfo

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

_close(__name__, IsoCalendarDate, date, datetime, time, timedelta, timezone, tzinfo)
del IsoCalendarDate
