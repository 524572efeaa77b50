"""Measures how long small pieces of code take."""

import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_number, default_repeat = 1000000, 5
default_timer = time.perf_counter


def _indented(text, by):
    return text.replace('\n', '\n' + ' ' * by)


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else dict(globals)
        lines = ['def measured(_turns, _timer%s):']
        extra = []
        for name, code, margin in (('setup', setup, 4), ('stmt', stmt, 8)):
            if isinstance(code, str):
                compile(code, '<timeit-src>', 'exec')
                body = ' ' * margin + _indented(code, margin)
            elif callable(code):
                names[f'_{name}'] = code
                extra.append(f'_{name}=_{name}')
                body = ' ' * margin + f'_{name}()'
            else:
                raise ValueError(f'{name} is neither a string nor callable')
            if name == 'setup':
                lines += [body, '    _start = _timer()', '    for _turn in _turns:']
            else:
                lines += [body, '    return _timer() - _start']
        lines[0] %= ''.join(f', {item}' for item in extra)
        self.src = '\n'.join(lines) + '\n'
        exec(compile(self.src, '<timeit-src>', 'exec'), names)
        self.inner = names['measured']

    def print_exc(self, file=None):
        import traceback

        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        for factor in itertools.count():
            for step in (1, 2, 5):
                number = step * 10 ** factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
           globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {'nsec': 1e-9, 'usec': 1e-6, 'msec': 1e-3, 'sec': 1.0}


def _arguments(args):
    """Options by letter and the statements that are left; raises ValueError for a wrong option."""
    long = {'--number': 'n', '--repeat': 'r', '--setup': 's', '--unit': 'u', '--process': 'p', '--verbose': 'v',
            '--help': 'h'}
    options, setups = {}, []
    while args and args[0].startswith('-') and args[0] != '-':
        argument = args.pop(0)
        if argument == '--':
            break
        if argument.startswith('--'):
            name, given, value = argument.partition('=')
            letter = long.get(name)
            if letter is None:
                raise ValueError(f'option {name} not recognized')
            value = value if given else None
        else:
            letter, value = argument[1], argument[2:] or None
            if letter not in 'nrsupvh':
                raise ValueError(f'option -{letter} not recognized')
            if letter in 'pvh' and value:
                args.insert(0, '-' + value)
        if letter in 'nrsu':
            if value is None:
                if not args:
                    raise ValueError(f'option -{letter} requires argument')
                value = args.pop(0)
            if letter == 's':
                setups.append(value)
            options[letter] = value
        else:
            options[letter] = options.get(letter, 0) + 1
    return options, setups, args


def _shown(seconds, unit, precision):
    if unit is None:
        unit = next(name for name, size in sorted(_UNITS.items(), key=lambda item: -item[1])
                    if seconds >= size or name == 'nsec')
    return f'{seconds / _UNITS[unit]:.{precision}g} {unit}'


_HELP = '''Measures how long small pieces of code take.

usage: python -m timeit [-n N] [-r N] [-u UNIT] [-s SETUP] [-p] [-v] [-h] [--] [STATEMENT ...]

  -n, --number N    runs in each turn; without it, as many as take at least 0.2 seconds
  -r, --repeat N    turns, of which the best counts (default 5)
  -s, --setup S     a statement that runs once before each turn; may be given several times
  -p, --process     count the time of the processor, not that of the clock
  -v, --verbose     show each turn, and more digits when given again
  -u, --unit UNIT   nsec, usec, msec or sec
  -h, --help        show this and exit

Several statements are several lines of one piece of code; a line that begins with blanks needs quotes.'''


def main(args=None, *, _wrap_timer=None):
    try:
        options, setups, statements = _arguments(list(sys.argv[1:] if args is None else args))
    except ValueError as error:
        print(error)
        print('use -h/--help for command line help')
        return 2
    if 'h' in options:
        print(_HELP)
        return 0
    unit = options.get('u')
    if unit is not None and unit not in _UNITS:
        print('Unrecognized unit. Please select nsec, usec, msec, or sec.', file=sys.stderr)
        return 2
    verbose = options.get('v', 0)
    precision = 3 + max(verbose - 1, 0)
    timer = time.process_time if 'p' in options else default_timer
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    measured = Timer('\n'.join(statements) or 'pass', '\n'.join(setups) or 'pass', timer)
    number = int(options.get('n', 0))
    turns = max(int(options.get('r', default_repeat)), 1)
    try:
        if number == 0:
            def report(count, taken):
                print(f'{count} loop{"" if count == 1 else "s"} -> {taken:.{precision}g} secs')

            number, _ = measured.autorange(report if verbose else None)
            if verbose:
                print()
        raw = measured.repeat(turns, number)
    except Exception:
        measured.print_exc()
        return 1
    if verbose:
        print('raw times: ' + ', '.join(_shown(taken, unit, precision) for taken in raw))
        print()
    best, worst = min(raw) / number, max(raw) / number
    print(f'{number} loop{"" if number == 1 else "s"}, best of {turns}: {_shown(best, unit, precision)} per loop')
    if worst >= best * 4:
        import warnings

        warnings.warn_explicit(
            f'The test results are likely unreliable. The worst time ({_shown(worst, unit, precision)}) was more than '
            f'four times slower than the best time ({_shown(best, unit, precision)}).', UserWarning, '', 0)
    return None


if __name__ == '__main__':
    sys.exit(main())
