"""Regular expressions, on TRegex."""

try:
    from _re import Match, Pattern, compile, escape, findall, finditer, fullmatch, match, purge, search
except ImportError:
    raise ImportError('re is not supported without the artifact ouro-regex on the class path', name='re') from None

__all__ = [
    'match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
    'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
    'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError',
]

_FLAGS = frozenset({
    'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE',
    'NOFLAG', 'DEBUG'})


class PatternError(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        text = msg
        if pattern is not None and pos is not None:
            text = f'{msg} at position {pos}'
            line_feed = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(line_feed, 0, pos) + 1
            self.colno = pos - pattern.rfind(line_feed, 0, pos)
            if line_feed in pattern:
                text += f' (line {self.lineno}, column {self.colno})'
        super().__init__(text)


error = PatternError


def __getattr__(name):
    """The flags: an enumeration, made when a script names one."""
    if name == 'RegexFlag' or name in _FLAGS:
        from _re_flags import RegexFlag

        globals()['RegexFlag'] = RegexFlag
        for flag in _FLAGS:
            globals()[flag] = RegexFlag[flag]
        return globals()[name]
    if name == 'Scanner':
        from _re_scanner import Scanner

        globals()[name] = Scanner
        return Scanner
    raise AttributeError(f"module 're' has no attribute {name!r}")


def _options(function, positional, names, given):
    """The values of options that used to be positional."""
    if not positional:
        return [given.get(name, 0) for name in names]
    if len(positional) > len(names):
        count = 3 if function != 'split' else 2
        raise TypeError(
            f'{function}() takes from {count} to {count + 2} positional arguments but '
            f'{count + len(positional)} were given')
    for name, value in zip(names, positional):
        if name in given:
            raise TypeError(f'{function}() got multiple values for argument {name!r}')
        given[name] = value
    import warnings

    warnings.warn(f'{names[0]!r} is passed as positional argument', DeprecationWarning, stacklevel=3)
    return [given.get(name, 0) for name in names]


def _unknown(function, given, names):
    for name in given:
        if name not in names:
            raise TypeError(f'{function}() got an unexpected keyword argument {name!r}')


def sub(pattern, repl, string, *args, **options):
    _unknown('sub', options, ('count', 'flags'))
    count, flags = _options('sub', args, ('count', 'flags'), options)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, **options):
    _unknown('subn', options, ('count', 'flags'))
    count, flags = _options('subn', args, ('count', 'flags'), options)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, **options):
    _unknown('split', options, ('maxsplit', 'flags'))
    maxsplit, flags = _options('split', args, ('maxsplit', 'flags'), options)
    return compile(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'
