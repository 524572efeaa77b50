# SPDX-License-Identifier: Apache-2.0
"""Command lines taken apart as C programs do it."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Options with their values, and the arguments from the first that is no option."""
    return _parted(list(args), shortopts, _names(longopts), False)


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options between the arguments; a + in front of the letters ends them at the first argument."""
    import os

    strict = shortopts.startswith('+')
    return _parted(list(args), shortopts.removeprefix('+'), _names(longopts),
                   not strict and not os.environ.get('POSIXLY_CORRECT'))


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _parted(waiting, letters, names, mixed):
    options, arguments = [], []
    while waiting:
        word = waiting.pop(0)
        if word == '--':
            arguments += waiting
            break
        if word.startswith('--'):
            options.append(_long(word[2:], names, waiting))
        elif word.startswith('-') and word != '-':
            options += _short(word[1:], letters, waiting)
        elif mixed:
            arguments.append(word)
        else:
            arguments += [word, *waiting]
            break
    return options, arguments


def _long(text, names, waiting):
    given, sign, value = text.partition('=')
    name, wants = _named(given, names)
    if wants and not sign:
        if not waiting:
            raise GetoptError(f'option --{name} requires argument', name)
        value = waiting.pop(0)
    elif sign and not wants:
        raise GetoptError(f'option --{name} must not have an argument', name)
    return f'--{name}', value


def _named(given, names):
    """The whole name of an abbreviated one, and whether it takes a value."""
    possible = [name for name in names if name.startswith(given)]
    if not possible:
        raise GetoptError(f'option --{given} not recognized', given)
    for exact, wants in ((given, False), (given + '=', True)):
        if exact in possible:
            return given, wants
    if len(possible) > 1:
        raise GetoptError(f'option --{given} not a unique prefix', given)
    return possible[0].removesuffix('='), possible[0].endswith('=')


def _short(word, letters, waiting):
    found = []
    while word:
        letter, word = word[0], word[1:]
        place = -1 if letter == ':' else letters.find(letter)
        if place < 0:
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if letters[place + 1:place + 2] == ':':
            if not word and not waiting:
                raise GetoptError(f'option -{letter} requires argument', letter)
            value, word = word or waiting.pop(0), ''
        found.append((f'-{letter}', value))
    return found
