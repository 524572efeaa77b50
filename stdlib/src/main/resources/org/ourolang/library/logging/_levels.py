# SPDX-License-Identifier: Apache-2.0
"""The names of levels."""

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_nameToLevel = {name: globals()[name] for name in 'CRITICAL FATAL ERROR WARN WARNING INFO DEBUG NOTSET'.split()}
_levelToName = {value: name for name, value in _nameToLevel.items() if name not in ('FATAL', 'WARN')}


def getLevelNamesMapping():
    """A copy of what levels are called."""
    return dict(_nameToLevel)


def getLevelName(level):
    """The name of a level, or the level of a name."""
    for table in _levelToName, _nameToLevel:
        if level in table:
            return table[level]
    return f'Level {level}'


def addLevelName(level, levelName):
    """Call a level by a name."""
    _nameToLevel[levelName], _levelToName[level] = level, levelName


def _checkLevel(level):
    """The number of a level that is given as a number or by its name."""
    if isinstance(level, int):
        return level
    if not isinstance(level, str) and str(level) != level:
        raise TypeError(f'Level not an integer or a valid string: {level!r}')
    if level not in _nameToLevel:
        raise ValueError(f'Unknown level: {level!r}')
    return _nameToLevel[level]
