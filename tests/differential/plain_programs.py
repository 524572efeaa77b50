# SPDX-License-Identifier: Apache-2.0
"""Makes random programs without asyncio: the same seed always makes the same program.

    python plain_programs.py SEED [COUNT]     prints the programs of COUNT seeds as one script

A program is built from a small typed grammar. Most of its expressions make sense, some do not: what raises is caught and
its type and text are printed. Loops and recursion are bounded, so every program ends.
"""

import random
import sys

from plain_idioms import Idioms
from plain_statements import Statements

HEADER = '''\
import bisect
import collections
import contextlib
import dataclasses
import enum
import functools
import itertools
import json
import math
import operator
import re
import sys
import textwrap
_lines = 0


def log(*values):
    global _lines
    _lines += 1
    if _lines <= 300:
        print(*[text(value) for value in values])


def text(value):
    if isinstance(value, (set, frozenset)) and not all(isinstance(item, (int, float, str, bytes)) for item in value):
        value = sorted(map(ascii, value))
    shown = ascii(value)
    return shown[:400] if ' at 0x' not in shown else shown.split(' at 0x')[0]


def attempt(function, *arguments):
    try:
        log(function(*arguments))
    except Exception as error:
        failed(error)


def numbers(limit):
    for number in range(min(limit, 5)):
        yield number, limit


def failed(error):
    words = []
    while error is not None and len(words) < 4:
        words.append(f'{type(error).__name__}: {error}')
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    log('failed', ' <- '.join(words))


'''

WORDS = ['', 'a', 'spam', 'Ham and Eggs', 'straße', 'ΑΣ', 'x\\ty\\n', '12', ' -7 ', '1.5e3', 'éà', '\\U0001d11e!', 'aXbXc', '{}', '%s']
SPECS = ['', '>8', '<6', '^9', '*^10', '08', '+', ',', '_', '.3', '.2f', '10.3e', 'g', '#x', '#b', 'o', 'x', 'X', 'c', 'd',
         's', '.1%', 'n', '=+8', '#.4g', ' d', '>{w}', '.{p}f', '010.2f', '-^7', '!r', ',.2f', '_x', '08b', '.0f', 'e', 'E']
PERCENTS = ['%d', '%5d', '%-6d|', '%05d', '%+d', '%x', '%#o', '%s', '%10s', '%-10s|', '%.2s', '%r', '%a', '%c', '%e', '%.3f',
            '%g', '%5.1f%%', '%i', '%u', '%X', '%(k)s', '%*d']
OPERATORS = ['+', '-', '*', '//', '%', '/', '**', '&', '|', '^', '<<', '>>', '@']
COMPARISONS = ['<', '<=', '==', '!=', '>', '>=', 'in', 'not in', 'is', 'is not']
ERRORS = ['ValueError', 'KeyError', 'TypeError', 'IndexError', 'LookupError', 'ArithmeticError', 'ZeroDivisionError',
          'RuntimeError', 'AttributeError', 'StopIteration', 'OSError', 'Exception', 'AssertionError']
METHODS = {
    'str': ['upper()', 'lower()', 'title()', 'swapcase()', 'capitalize()', 'casefold()', 'strip()', 'split()', 'split({s})',
            'rsplit({s}, 1)', 'partition({s})', 'rpartition({s})', 'find({s})', 'rfind({s})', 'index({s})', 'count({s})',
            'replace({s}, {s})', 'replace({s}, {s}, 1)', 'startswith({s})', 'endswith(({s}, {s}))', 'isalpha()', 'isdigit()',
            'isidentifier()', 'istitle()', 'isspace()', 'isupper()', 'center({n}, "*")', 'ljust({n})', 'rjust({n}, {s})',
            'zfill({n})', 'join({L})', 'encode()', 'encode("ascii", "backslashreplace")', 'expandtabs({n})', 'splitlines()',
            'removeprefix({s})', 'removesuffix({s})', 'lstrip({s})', 'rstrip({s})', 'isnumeric()', 'isprintable()',
            'translate({{97: "b", 98: None}})', 'format({i}, {s})', '__len__()', 'isalnum()', 'isascii()'],
    'list': ['copy()', 'index({i})', 'count({i})', 'pop()', 'pop({n})', 'append({a})', 'extend({L})', 'insert({n}, {a})',
             'remove({a})', 'reverse()', 'sort()', 'sort(key=str)', 'sort(reverse=True)', 'clear()', 'sort(key=len)'],
    'dict': ['get({a})', 'get({a}, {i})', 'keys()', 'values()', 'items()', 'pop({a})', 'pop({a}, None)', 'setdefault({a}, {i})',
             'update({D})', 'copy()', 'popitem()', 'clear()', '__contains__({a})', 'update(z={i})', 'fromkeys({L})'],
    'set': ['add({a})', 'discard({a})', 'remove({a})', 'union({L})', 'intersection({L})', 'difference({L})', 'copy()',
            'symmetric_difference({L})', 'issubset({S})', 'issuperset({L})', 'isdisjoint({L})', 'update({L})'],
    'int': ['bit_length()', 'bit_count()', 'to_bytes({n}, "big")', 'to_bytes({n}, "little", signed=True)', '__add__({a})',
            'conjugate()', 'as_integer_ratio()', '__pow__({i}, {i})', 'is_integer()', '__rsub__({a})', '__format__({s})'],
    'float': ['is_integer()', 'hex()', 'as_integer_ratio()', '__round__()', '__round__({n})', '__floor__()', '__trunc__()'],
    'tuple': ['index({a})', 'count({a})', '__add__({T})', '__mul__({n})', '__getitem__({n})'],
    'bytes': ['hex()', 'decode()', 'decode("latin-1")', 'upper()', 'split()', 'find({b})', 'replace({b}, {b})', 'startswith({b})',
              'strip()', 'join([{b}, {b}])', 'count({b})', 'center({n}, b"-")', 'isalpha()', 'title()', 'partition({b})',
              'translate(None, {b})', 'hex("-", 2)', 'splitlines()', 'zfill({n})', 'index({b})', 'rsplit({b})'],
}
FUNCTIONS = ['len({a})', 'abs({i})', 'sum({L})', 'min({L})', 'max({L}, default={i})', 'sorted({L})', 'sorted({L}, key=repr)',
             'reversed({l})', 'list(reversed({l}))', 'tuple({L})', 'set({L})', 'sorted(set({L}), key=repr)', 'dict(zip({L}, {L}))',
             'list(enumerate({L}, {i}))', 'list(map(str, {L}))', 'list(filter(None, {L}))', 'any({L})', 'all({L})', 'round({f}, {n})',
             'round({f})', 'divmod({i}, {i})', 'divmod({f}, {i})', 'pow({i}, {n}, {i})', 'int({s})', 'int({s}, {n})', 'float({s})',
             'str({a})', 'repr({a})', 'ascii({s})', 'bool({a})', 'chr({i})', 'ord({s})', 'hex({i})', 'oct({i})', 'bin({i})',
             'hash({i}) == hash(float({i}))', 'hash({T}) == hash({T})', 'isinstance({a}, (int, str))', 'type({a}).__name__', 'callable({a})', 'complex({f}, {i})',
             'bytes({L})', 'bytes({s}, "utf-8")', 'bytearray({b})', 'list(range({n}, {n}, {n}))', 'range({n}, {i})[{n}:{n}]',
             'slice({n}, {n}).indices({n})', 'frozenset({L})', 'list({s})', 'dict({D})', 'format({a}, {spec})', 'int({f})',
             'float({i})', 'complex({s})', 'list(zip({L}, {s}))', 'list(zip({L}, {L}, strict=True))', 'next(iter({L}))',
             'next(iter({L}), None)', 'getattr({a}, "real")', 'getattr({a}, {s}, None)', 'sum({L}, {a})', 'list(iter({L}))', 'vars({a})',
             'list(map(lambda p, q: (p, q), {L}, {s}))', 'memoryview({b}).tolist()', 'print(end="")', 'isinstance({a}, {s})']


class Maker(Statements, Idioms):
    plain_errors = ERRORS[:8] + ERRORS[10:]

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.names = {kind: [] for kind in ('int', 'float', 'str', 'list', 'dict', 'set', 'tuple', 'bytes')}
        self.counter = 0
        self.functions = []
        self.classes = []
        self.generators = ['numbers']
        self.in_loop = 0
        self.depth = 0

    # ---- small helpers

    def pick(self, options):
        return options[self.random.randrange(len(options))]

    def chance(self, probability):
        return self.random.random() < probability

    def fresh(self, prefix):
        self.counter += 1
        return f'{prefix}{self.counter}'

    def emit(self, level, line):
        self.lines.append('    ' * level + line)

    # ---- expressions

    def integer(self, depth=2):
        roll = self.random.random()
        if depth and roll < 0.3:
            return f'({self.integer(depth - 1)} {self.pick(OPERATORS[:5])} {self.integer(depth - 1)})'
        if roll < 0.55 and self.names['int']:
            return self.pick(self.names['int'])
        if roll < 0.62:
            return self.pick(['True', '2**70', '-2**63', '10**18', '0x7fffffffffffffff', '1_000', '-(3**50)'])
        return str(self.random.randint(-9, 20))

    def small(self):
        return str(self.random.randint(-2, 9))

    def real(self, depth=2):
        roll = self.random.random()
        if depth and roll < 0.3:
            return f'({self.real(depth - 1)} {self.pick(OPERATORS[:6])} {self.real(depth - 1)})'
        if roll < 0.5 and self.names['float']:
            return self.pick(self.names['float'])
        if roll < 0.6:
            return self.pick(['1e16', '-0.0', '1e-7', '0.1', 'float("inf")', '-1e308', '1e308', '123456789.125', '5e-324'])
        return repr(round(self.random.uniform(-50, 50), self.random.randint(0, 4)))

    def string(self, depth=2):
        roll = self.random.random()
        if depth and roll < 0.15:
            return f'({self.string(depth - 1)} + {self.string(depth - 1)})'
        if depth and roll < 0.25:
            return f'({self.string(depth - 1)} * {self.small()})'
        if depth and roll < 0.4:
            return self.fstring(depth - 1)
        if depth and roll < 0.5:
            return f'{self.string(depth - 1)}[{self.slice()}]'
        if roll < 0.65 and self.names['str']:
            return self.pick(self.names['str'])
        return '"' + self.pick(WORDS) + '"'

    def fstring(self, depth):
        parts = []
        for _ in range(self.random.randint(1, 3)):
            parts.append(self.pick(['', 'a ', '{{', ' = ', '\\n']))
            spec = self.pick(SPECS).replace('{w}', '{' + self.small() + '}').replace('{p}', '{' + self.small() + '}')
            conversion = self.pick(['', '', '', '!r', '!s', '!a'])
            if spec == '!r':
                conversion, spec = '!r', ''
            value = self.any(depth).replace('"', "'")
            if '\\' in value or '{' in value or "'" in value or 'lambda' in value:
                value = self.integer(0).replace('"', "'")
            parts.append('{' + value + self.pick(['', '', '=']) + conversion + (':' + spec if spec else '') + '}')
        return 'f"' + ''.join(parts) + '"'

    def slice(self):
        def part():
            return self.pick(['', '', self.small()])

        return self.pick([f'{part()}:{part()}', f'{part()}:{part()}:{self.pick(["", "2", "-1", "-2", "0"])}', self.small()])

    def elements(self, depth, hashable=False):
        makers = [self.integer, self.integer, self.string] + ([] if self.chance(0.6) else [self.real, self.any])
        if hashable or self.chance(0.5):
            makers = [self.pick(makers[:3])]
        count = self.random.randint(0, 4)
        return [self.pick(makers)(max(depth - 1, 0)) for _ in range(count)]

    def list(self, depth=2):
        roll = self.random.random()
        if roll < 0.3 and self.names['list']:
            return self.pick(self.names['list'])
        if depth and roll < 0.5:
            return self.comprehension(depth - 1)
        if depth and roll < 0.6:
            return f'({self.list(depth - 1)} {self.pick(["+", "+"])} {self.list(depth - 1)})'
        if depth and roll < 0.68:
            return f'{self.list(depth - 1)}[{self.pick(["", "1"])}:{self.pick(["", "-1", "3"])}]'
        if depth and roll < 0.75:
            return f'[*{self.iterable(depth - 1)}, {self.any(depth - 1)}]'
        return '[' + ', '.join(self.elements(depth)) + ']'

    def comprehension(self, depth):
        name = self.fresh('e')
        element = self.pick([name, f'{name} * 2', f'({name}, {self.integer(0)})', f'str({name})', f'{name} == {self.any(0)}'])
        condition = self.pick(['', '', f' if {name}', f' if {name} != {self.any(0)}'])
        more = ''
        if self.chance(0.2):
            other = self.fresh('e')
            more = f' for {other} in range({self.random.randint(0, 3)})'
            element = f'({element}, {other})'
        return f'[{element} for {name} in {self.iterable(depth)}{condition}{more}]'

    def dict(self, depth=2):
        roll = self.random.random()
        if roll < 0.3 and self.names['dict']:
            return self.pick(self.names['dict'])
        if depth and roll < 0.4:
            name = self.fresh('k')
            return f'{{{name}: {self.pick([name, "len(str(" + name + "))"])} for {name} in {self.iterable(depth - 1)}}}'
        if depth and roll < 0.5:
            return f'({self.dict(depth - 1)} | {self.dict(depth - 1)})'
        if depth and roll < 0.6:
            return f'{{**{self.dict(depth - 1)}, {self.string(0)}: {self.any(depth - 1)}}}'
        items = [f'{self.pick([self.integer, self.string])(0)}: {self.any(max(depth - 1, 0))}' for _ in range(self.random.randint(0, 3))]
        return '{' + ', '.join(items) + '}'

    def set(self, depth=2):
        roll = self.random.random()
        if roll < 0.3 and self.names['set']:
            return self.pick(self.names['set'])
        if depth and roll < 0.5:
            return f'({self.set(depth - 1)} {self.pick(["|", "&", "-", "^"])} {self.set(depth - 1)})'
        items = [self.integer(0) for _ in range(self.random.randint(1, 4))]
        return '{' + ', '.join(items) + '}'

    def tuple(self, depth=2):
        if self.names['tuple'] and self.chance(0.3):
            return self.pick(self.names['tuple'])
        items = self.elements(depth)
        return '(' + ', '.join(items) + (',' if len(items) == 1 else '') + ')'

    def bytes(self, depth=2):
        if self.names['bytes'] and self.chance(0.3):
            return self.pick(self.names['bytes'])
        if depth and self.chance(0.2):
            return f'({self.bytes(depth - 1)} + {self.bytes(depth - 1)})'
        return self.pick(["b''", "b'abc'", "b'a b c'", "b'\\xff\\x00'", "b'Hello'", "b'-'"])

    def iterable(self, depth=1):
        options = [self.list, self.tuple, self.string, self.list]
        if self.chance(0.3):
            return f'range({self.random.randint(0, 6)})'
        if self.chance(0.15):
            return f'sorted({self.dict(0)}, key=str)'
        if self.generators and self.chance(0.2):
            return f'{self.pick(self.generators)}({self.small()})'
        return self.pick(options)(depth)

    def truth(self, depth=1):
        roll = self.random.random()
        if roll < 0.5:
            return f'{self.any(depth)} {self.pick(COMPARISONS[:6])} {self.any(depth)}'
        if roll < 0.65:
            return f'{self.integer(0)} {self.pick(COMPARISONS[:6])} {self.integer(0)} {self.pick(COMPARISONS[:6])} {self.integer(0)}'
        if roll < 0.8:
            return f'{self.any(0)} {self.pick(["in", "not in"])} {self.iterable(0)}'
        return f'{self.pick(["not ", ""])}{self.any(depth)}'

    def any(self, depth=2):
        roll = self.random.random()
        if depth and roll < 0.08:
            return f'({self.any(depth - 1)} if {self.truth(depth - 1)} else {self.any(depth - 1)})'
        if depth and roll < 0.14:
            return f'({self.any(depth - 1)} {self.pick(["and", "or"])} {self.any(depth - 1)})'
        if roll < 0.17:
            return 'None'
        if roll < 0.2 and self.classes:
            return f'{self.pick(self.classes)}({self.integer(0)})'
        if depth and roll < 0.24:
            return f'({self.truth(depth - 1)})'
        kind = self.pick(['integer', 'integer', 'string', 'real', 'list', 'tuple', 'dict', 'set', 'bytes'])
        return getattr(self, kind)(depth)

    def fill(self, template, depth=1):
        values = {'s': self.string, 'i': self.integer, 'f': self.real, 'L': self.iterable, 'l': self.list, 'D': self.dict, 'S': self.set,
                  'T': self.tuple, 'b': self.bytes, 'a': self.any}
        result, rest = '', template
        while '{' in rest:
            before, _, rest = rest.partition('{')
            if rest.startswith('{'):
                inner, _, rest = rest[1:].partition('}}')
                result += before + '{' + inner + '}'
                continue
            key, _, rest = rest.partition('}')
            if key == 'n':
                value = self.small()
            elif key == 'spec':
                value = repr(self.pick(SPECS).replace('{w}', '9').replace('{p}', '2'))
            else:
                value = values[key](depth)
            result += before + value
        return result + rest

    def risky(self):
        """An expression that may raise."""
        roll = self.random.random()
        if roll < 0.35:
            kind = self.pick(sorted(METHODS))
            maker = {'str': self.string, 'int': self.integer, 'float': self.real}.get(kind) or getattr(self, kind)
            return f'({maker(1)}).{self.fill(self.pick(METHODS[kind]))}'
        if roll < 0.6:
            return self.fill(self.pick(FUNCTIONS))
        if roll < 0.75:
            operator = self.pick(OPERATORS)
            right = self.small() if operator in ('**', '<<') else self.any(1)
            left = self.integer(0) if operator in ('**', '<<') and self.chance(0.8) else self.any(1)
            if operator == '*' and self.chance(0.9):
                right = self.small()
            return f'{left} {operator} {right}'
        if roll < 0.82:
            return f'{self.any(1)} {self.pick(COMPARISONS[:8])} {self.any(1)}'
        if roll < 0.88:
            return f'({self.pick([self.list, self.string, self.dict, self.tuple, self.bytes])(1)})[{self.pick([self.slice(), self.any(0)])}]'
        if roll < 0.94:
            template = self.pick(PERCENTS)
            value = self.pick([self.any(0), f'({self.any(0)},)', "{'k': 1}", f'({self.small()}, {self.integer(0)})'])
            return f'"{template}" % {value}'
        if self.functions:
            return self.call(self.pick(self.functions))
        return self.any()

    def call(self, function):
        name, names = function
        arguments = [self.any(0) for _ in range(self.random.randint(0, 3))]
        arguments += [f'{key}={self.any(0)}' for key in names if self.chance(0.3)]
        if self.chance(0.1):
            arguments.append(f'**{{"extra": {self.integer(0)}}}')
        elif self.chance(0.1) and not any('=' in a and not a.startswith(('(', '[', '{', 'f"')) for a in arguments):
            arguments.append(f'*{self.list(0)}')
        return f'{name}({", ".join(arguments)})'

    # ---- statements

    def block(self, level, size):
        saved = {kind: list(names) for kind, names in self.names.items()}
        start = len(self.lines)
        self.depth += 1
        for _ in range(self.random.randint(1, size)):
            self.statement(level)
        self.depth -= 1
        if len(self.lines) == start:
            self.emit(level, 'pass')
        self.names = saved

    def statement(self, level):
        simple = [self.attempt_wider, self.attempt_wider, self.attempt_wider, self.assign, self.assign, self.attempt, self.attempt, self.attempt, self.show, self.augment, self.unpack, self.item]
        compound = [self.slicing, self.groups, self.notes, self.tables, self.matching_wider, self.branch, self.loop, self.loop, self.trying, self.trying, self.matching, self.with_block, self.while_loop]
        if self.depth < 2 and self.chance(0.15):
            self.idiom(level)
        elif self.in_loop and self.chance(0.12):
            self.emit(level, f'if {self.truth(0)}:')
            self.emit(level + 1, self.pick(['break', 'continue']))
        elif self.depth < 3 and self.chance(0.35):
            self.pick(compound)(level)
        elif self.depth < 2 and self.chance(0.25):
            self.pick([self.function, self.klass, self.generator, self.closure, self.leaving, self.names_of, self.delegating,
                       self.described, self.calls])(level)
        else:
            self.pick(simple)(level)

    def assign(self, level):
        kind = self.pick(sorted(self.names))
        maker = {'str': self.string, 'int': self.integer, 'float': self.real}.get(kind) or getattr(self, kind)
        name = self.pick(self.names[kind]) if self.names[kind] and self.chance(0.4) else self.fresh(kind[0])
        value = maker(2)
        self.emit(level, 'try:')
        self.emit(level + 1, f'{name} = {value}')
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')
        self.emit(level + 1, f'{name} = {maker(0)}')
        if name not in self.names[kind]:
            self.names[kind].append(name)

    def attempt(self, level):
        self.emit(level, f'attempt(lambda: {self.risky()})')

    def show(self, level):
        self.emit(level, 'try:')
        self.emit(level + 1, f'log({self.any(1)}, {self.any(1)})')
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')

    def augment(self, level):
        kind = self.pick(['int', 'list', 'str', 'set', 'float', 'dict'])
        if not self.names[kind]:
            return
        operators = {'int': ['+=', '-=', '*=', '//=', '%=', '|=', '^='], 'list': ['+=', '*='], 'str': ['+=', '*='],
                     'set': ['|=', '&=', '-=', '^='], 'float': ['+=', '-=', '*=', '/='], 'dict': ['|=']}[kind]
        name, operator = self.pick(self.names[kind]), self.pick(operators)
        maker = {'str': self.string, 'int': self.integer, 'float': self.real}.get(kind) or getattr(self, kind)
        value = self.pick(['0', '1', '2']) if operator == '*=' else maker(1)
        self.emit(level, 'try:')
        self.emit(level + 1, f'{name} {operator} {value}')
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')
        self.emit(level, f'{name} = {name}[:40]' if kind in ('list', 'str') else 'pass')

    def unpack(self, level):
        a, b, c = self.fresh('u'), self.fresh('u'), self.fresh('u')
        target = self.pick([f'{a}, {b}', f'{a}, *{b}', f'*{a}, {b}', f'{a}, ({b}, *{c})', f'[{a}, {b}]', f'{a}, *{b}, {c}'])
        used = [name for name in (a, b, c) if name in target]
        self.emit(level, 'try:')
        self.emit(level + 1, f'{target} = {self.iterable(1)}')
        self.emit(level + 1, f'log({", ".join(used)})')
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')

    def item(self, level):
        kind = self.pick(['list', 'dict'])
        if not self.names[kind]:
            return
        name = self.pick(self.names[kind])
        target = f'{name}[{self.slice() if kind == "list" else self.any(0)}]'
        self.emit(level, 'try:')
        self.emit(level + 1, self.pick([f'{target} = {self.any(1)}', f'del {target}', f'{target} += {self.integer(0)}']))
        self.emit(level + 1, f'log({name})')
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')

    def branch(self, level):
        condition = self.truth()
        if self.chance(0.2):
            name = self.fresh('w')
            condition = f'({name} := {self.any(1)}) {self.pick(["==", "!="])} {self.any(0)}'
        self.guard(level, condition)
        self.block(level + 2, 3)
        if self.chance(0.4):
            self.emit(level + 1, f'elif {self.integer(0)} > {self.integer(0)}:')
            self.block(level + 2, 2)
        if self.chance(0.6):
            self.emit(level + 1, 'else:')
            self.block(level + 2, 2)
        self.caught(level)

    def guard(self, level, condition):
        self.emit(level, 'try:')
        self.emit(level + 1, f'if {condition}:')

    def caught(self, level):
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')

    def loop(self, level):
        name = self.fresh('x')
        self.emit(level, 'try:')
        iterable = self.iterable(1)
        if self.chance(0.2):
            other = self.fresh('x')
            self.emit(level + 1, f'for {name}, {other} in enumerate({iterable}):')
            self.emit(level + 2, f'log({name}, {other})')
        else:
            self.emit(level + 1, f'for {name} in {iterable}:')
            self.emit(level + 2, f'log({name})')
        self.in_loop += 1
        self.block(level + 2, 2)
        self.in_loop -= 1
        if self.chance(0.4):
            self.emit(level + 1, 'else:')
            self.emit(level + 2, 'log("exhausted")')
        self.caught(level)

    def while_loop(self, level):
        name = self.fresh('n')
        self.emit(level, f'{name} = 0')
        self.emit(level, f'while {name} < {self.random.randint(0, 5)}:')
        self.emit(level + 1, f'{name} += 1')
        self.in_loop += 1
        self.block(level + 1, 2)
        self.in_loop -= 1
        if self.chance(0.4):
            self.emit(level, 'else:')
            self.emit(level + 1, f'log("done", {name})')

    def trying(self, level):
        self.emit(level, 'try:')
        self.emit(level + 1, 'try:')
        loops, self.in_loop = self.in_loop, self.in_loop
        self.block(level + 2, 2)
        if self.chance(0.6):
            self.emit(level + 2, f'raise {self.pick(ERRORS)}({self.string(0)})')
        for error in self.random.sample(ERRORS, self.random.randint(0, 2)):
            self.emit(level + 1, f'except {error} as caught:')
            self.emit(level + 2, 'log("caught", caught)')
            if self.chance(0.4):
                self.emit(level + 2, self.pick(['raise', f'raise {self.pick(ERRORS)}("again") from caught',
                                                f'raise {self.pick(ERRORS)}("other")', '{}[1]', 'caught.missing',
                                                f'raise {self.pick(ERRORS)}("bare") from None']))
        if self.lines[-1].strip().startswith(('raise', 'log', '{}', 'caught')) and any('except' in line for line in self.lines[-6:]):
            if self.chance(0.3) and self.has_clause(level + 1):
                self.emit(level + 1, 'else:')
                self.emit(level + 2, 'log("no error")')
        self.in_loop = 0
        self.emit(level + 1, 'finally:')
        self.emit(level + 2, 'log("finally")')
        if self.chance(0.3):
            self.block(level + 2, 1)
        self.in_loop = loops
        self.caught(level)

    def has_clause(self, level):
        prefix = '    ' * level
        for line in reversed(self.lines):
            if line.startswith(prefix + 'except'):
                return True
            if line.startswith(prefix) and not line.startswith(prefix + ' '):
                return False
        return False

    def matching(self, level):
        self.emit(level, 'try:')
        self.emit(level + 1, f'match {self.any(1)}:')
        patterns = ['0', '1 | 2', '"a" | "spam"', 'None', 'True', '[]', '[first]', '[first, *others]', '(first, second)', '[_, _, _]',
                    '{"k": first}', '{"a": first, **others}', 'int(first)', 'str() as first', 'float()', 'int() | float()', '[int(), *others]',
                    'list([first, [second]])', '-1', '[*_, first]', 'dict()', 'set()', 'bytes()', 'tuple((first, second))', '1.5']
        for pattern in self.random.sample(patterns, self.random.randint(1, 5)):
            guard = f' if {self.truth(0)}' if self.chance(0.2) else ''
            self.emit(level + 2, f'case {pattern}{guard}:')
            captured = [name for name in ('first', 'second', 'others') if name in pattern]
            self.emit(level + 3, f'log({", ".join([repr(pattern), *captured])})')
        if self.chance(0.6):
            self.emit(level + 2, 'case other:')
            self.emit(level + 3, 'log("other", other)')
        self.caught(level)

    def with_block(self, level):
        name = self.fresh('Manager')
        self.emit(level, f'class {name}:')
        self.emit(level + 1, 'def __enter__(self):')
        self.emit(level + 2, f'log("enter {name}")')
        if self.chance(0.15):
            self.emit(level + 2, f'raise {self.pick(ERRORS)}("entering")')
        self.emit(level + 2, f'return {self.any(1)}')
        self.emit(level + 1, 'def __exit__(self, kind, value, traceback):')
        self.emit(level + 2, 'log("exit", kind, value)')
        if self.chance(0.15):
            self.emit(level + 2, f'raise {self.pick(ERRORS)}("leaving")')
        self.emit(level + 2, f'return {self.pick(["None", "False", "True", "value", "0", "[1]"])}')
        self.emit(level, 'try:')
        target = self.fresh('m')
        self.emit(level + 1, f'with {name}() as {target}{self.pick(["", f", {name}()"])}:')
        self.emit(level + 2, f'log({target})')
        self.block(level + 2, 2)
        if self.chance(0.4):
            self.emit(level + 2, f'raise {self.pick(ERRORS)}({self.any(0)})')
        self.caught(level)

    def parameters(self):
        names = [self.fresh('p') for _ in range(self.random.randint(0, 3))]
        parts, seen_default = [], False
        for index, name in enumerate(names):
            seen_default = seen_default or self.chance(0.3)
            parts.append(f'{name}={self.any(0)}' if seen_default else name)
        if parts and self.chance(0.15):
            parts.append('/')
        keywords = []
        if self.chance(0.3):
            parts.append('*rest')
        elif self.chance(0.2):
            parts.append('*')
            keywords.append(self.fresh('q'))
            parts.append(f'{keywords[0]}={self.integer(0)}')
        if self.chance(0.2):
            parts.append('**extra')
        shown = names + keywords + [n for n in ('rest', 'extra') if any(p.strip('*') == n for p in parts)]
        return ', '.join(parts), names + keywords, shown

    def function(self, level):
        name = self.fresh('function')
        parameters, names, shown = self.parameters()
        saved = self.in_loop
        self.in_loop = 0
        decorator = self.chance(0.15)
        if decorator:
            self.emit(level, 'def deco(function):')
            self.emit(level + 1, 'def inner(*args, **kwargs):')
            self.emit(level + 2, 'log("calling", function.__name__, args, kwargs)')
            self.emit(level + 2, 'return function(*args, **kwargs)')
            self.emit(level + 1, 'return inner')
            self.emit(level, '@deco')
        self.emit(level, f'def {name}({parameters}):')
        names_before, self.names = self.names, {kind: [] for kind in self.names}
        if shown:
            self.emit(level + 1, f'log({", ".join(shown)})')
        self.block(level + 1, 3)
        self.emit(level + 1, f'return {self.pick(shown) if shown and self.chance(0.6) else self.any(1)}')
        self.names = names_before
        self.in_loop = saved
        self.functions.append((name, names))
        for _ in range(self.random.randint(1, 3)):
            self.emit(level, f'attempt(lambda: {self.call(self.functions[-1])})')
        self.functions = self.functions if level == 1 else self.functions[:-1]

    def closure(self, level):
        name, value = self.fresh('counter'), self.fresh('value')
        self.emit(level, f'def {name}({value}):')
        self.emit(level + 1, f'def change(by={self.integer(0)}):')
        self.emit(level + 2, f'nonlocal {value}')
        self.emit(level + 2, f'{value} {self.pick(["+=", "-=", "*="])} by')
        self.emit(level + 2, f'return {value}')
        self.emit(level + 1, f'return change, lambda: {value}, [lambda: {value} for _ in range(2)]')
        argument = self.any(0)
        variable = self.fresh('v')
        self.emit(level, f'{variable} = {name}({argument})')
        for _ in range(2):
            self.emit(level, f'attempt({variable}[0]{self.pick(["", ", " + self.integer(0)])})')
        self.emit(level, f'attempt({variable}[1])')
        self.emit(level, f'attempt({variable}[2][-1])')

    def generator(self, level):
        name = self.fresh('generator')
        saved, self.in_loop = self.in_loop, 0
        names_before, self.names = self.names, {kind: [] for kind in self.names}
        self.emit(level, f'def {name}(limit):')
        self.emit(level + 1, 'try:')
        self.emit(level + 2, 'for step in range(4):')
        self.emit(level + 3, f'received = yield {self.pick(["step", self.any(1), "(step, limit)"])}')
        self.emit(level + 3, 'if received is not None:')
        self.emit(level + 4, 'log("received", received)')
        if self.chance(0.3):
            self.emit(level + 3, f'if step == {self.random.randint(0, 3)}:')
            self.emit(level + 4, self.pick(['return limit', f'raise {self.pick(ERRORS)}("inside")', 'break', 'yield from [7, 8]',
                                            'received = yield from "ab"']))
        if self.chance(0.4):
            self.emit(level + 1, f'except {self.pick(ERRORS)} as error:')
            self.emit(level + 2, 'log("in generator", error)')
            self.emit(level + 2, self.pick(['yield "caught"', 'raise', 'return 5', 'pass']))
        self.emit(level + 1, 'finally:')
        self.emit(level + 2, f'log("closing {name}")')
        self.names, self.in_loop = names_before, saved
        variable = self.fresh('g')
        self.emit(level, f'{variable} = {name}({self.integer(0)})')
        for _ in range(self.random.randint(2, 6)):
            action = self.pick([f'next({variable})', f'next({variable}, "default")', f'{variable}.send({self.any(0)})', f'next({variable})',
                                f'{variable}.throw({self.pick(ERRORS)}("thrown"))', f'list({variable})', f'{variable}.close()'])
            self.emit(level, f'attempt(lambda: {action})')
        self.emit(level, f'attempt({variable}.close)')

    def klass(self, level):
        name = self.fresh('Class')
        base = self.pick(self.classes) if self.classes and self.chance(0.5) else self.pick(['', '', 'list', 'dict', 'int', 'str', 'Exception'])
        saved, self.in_loop = self.in_loop, 0
        names_before, self.names = self.names, {kind: [] for kind in self.names}
        own = base in ('', *self.classes)
        self.emit(level, f'class {name}{f"({base})" if base else ""}:')
        self.emit(level + 1, f'shared = {self.any(1)}')
        if own:
            self.emit(level + 1, 'def __init__(self, value=0):')
            if base:
                self.emit(level + 2, 'super().__init__(value)')
            self.emit(level + 2, self.pick(['self.value = value', 'self.value = (value, 1)', 'self.value = [value]', 'self.value = value']))
            self.emit(level + 1, 'def __repr__(self):')
            self.emit(level + 2, f'return f"{name}({{self.value!r}})"')
        specials = {
            '__add__(self, other)': ['self.value + other', 'NotImplemented', '(self, other)', '"sum"'],
            '__radd__(self, other)': ['other', 'NotImplemented', '"reflected"'],
            '__eq__(self, other)': ['True', 'NotImplemented', 'other == 1', 'self is other'],
            '__lt__(self, other)': ['True', 'NotImplemented', '0', '[]'],
            '__len__(self)': ['3', '0', '-1', '"x"'],
            '__bool__(self)': ['False', 'True', '1'],
            '__getitem__(self, index)': ['index', '[1, 2, 3][index]', 'str(index)'],
            '__contains__(self, item)': ['True', 'None', '"yes"'],
            '__iter__(self)': ['iter([1, 2])', 'iter("ab")', '5'],
            '__call__(self, *args, **kwargs)': ['(args, kwargs)', 'args[0]'],
            '__getattr__(self, name)': ['name + "!"', 'object.__getattribute__(self, name)'],
            '__hash__(self)': ['1', '2**70', '-1'],
            '__str__(self)': ['"text"', '5', 'super().__repr__()'],
            '__format__(self, spec)': ['"<" + spec + ">"', 'None'],
            '__index__(self)': ['2', '-1', '1.5'],
            '__int__(self)': ['7', '"7"'],
            '__float__(self)': ['1.5', '1'],
            '__neg__(self)': ['"negative"', 'self'],
            '__iadd__(self, other)': ['self', '"in place"', 'NotImplemented'],
            '__mul__(self, other)': ['"product"', 'NotImplemented'],
            '__or__(self, other)': ['"union"', 'NotImplemented'],
            '__reversed__(self)': ['iter([9])', '[8]'],
            '__missing__(self, key)': ['"missing"'],
            '__set_name__(self, owner, name)': ['log(name)'],
            '__init_subclass__(cls, **kwargs)': ['log("subclass", cls.__name__, kwargs)'],
            '__class_getitem__(cls, item)': ['("item", item)'],
            '__enter__(self)': ['self'],
            '__divmod__(self, other)': ['(1, 2)'],
            '__round__(self, digits=None)': ['digits', '"rounded"'],
            '__matmul__(self, other)': ['("at", other)'],
            '__rsub__(self, other)': ['("rsub", other)'],
            '__ge__(self, other)': ['NotImplemented', '"ge"'],
        }
        for signature in self.random.sample(sorted(specials), self.random.randint(1, 5)):
            self.emit(level + 1, f'def {signature}:')
            self.emit(level + 2, f'return {self.pick(specials[signature])}')
        if self.chance(0.3):
            self.emit(level + 1, '@property')
            self.emit(level + 1, 'def area(self):')
            self.emit(level + 2, f'return {self.any(1)}')
            if self.chance(0.5):
                self.emit(level + 1, '@area.setter')
                self.emit(level + 1, 'def area(self, new):')
                self.emit(level + 2, 'log("setting", new)')
        if self.chance(0.25):
            self.emit(level + 1, f'@{self.pick(["classmethod", "staticmethod"])}')
            self.emit(level + 1, 'def make(*args):')
            self.emit(level + 2, 'return len(args)')
        if self.chance(0.25):
            self.emit(level + 1, 'def method(self, x=1):')
            self.emit(level + 2, f'return {self.pick(["super().method(x)", "(self.shared, x)", "self.area", "x"])}')
        self.names, self.in_loop = names_before, saved
        variable, made = self.fresh('o'), self.pick(['', '', '1', '"12"', '[1, 2]'])
        self.emit(level, 'try:')
        self.emit(level + 1, f'{variable} = {name}({made})')
        self.caught(level)
        self.emit(level, 'else:')
        uses = ['{o} + {a}', '{a} + {o}', '{o} == {a}', '{o} < {a}', 'len({o})', 'bool({o})', '{o}[{n}]', '{a} in {o}', 'list({o})', '{o}({a})',
                '{o}.missing', 'hash({o}) == hash({o})', 'str({o})', 'f"{{{o}:>5}}"', '[1, 2, 3][{o}]', 'int({o})', 'float({o})', '-{o}', '{o} * {a}', '{o} | {a}',
                'list(reversed({o}))', '{o}["k"]', '{o}.area', '{o}.make({a})', '{o}.method()', '{o}.shared', '{c}[int]', 'divmod({o}, 2)', 'round({o})',
                '{o} @ {a}', '{a} - {o}', '{o} >= {a}', 'sorted([{o}, {o}])', '{{{o}: 1}}', 'repr({o})', 'type({o}).__mro__', 'vars({o})', '{o} is {o}',
                'setattr({o}, "area", {a})', 'delattr({o}, "area")', 'isinstance({o}, {c})', '{c}.__name__', 'sum([{o}, {o}])', 'max({o}, {a})',
                'abs({o})', '~{o}', 'dir({o})[-1]', '{o} != {a}', 'bytes({o})', 'complex({o})', '"%d" % {o}', '"%s" % {o}', '{o} ** 2', 'next(iter({o}))']
        for use in self.random.sample(uses, self.random.randint(3, 8)):
            line = use.replace('{{', '\0').replace('}}', '\1').replace('{o}', variable).replace('{c}', name)
            line = line.replace('{n}', self.small()).replace('{a}', self.any(0)).replace('\0', '{').replace('\1', '}')
            self.emit(level + 1, f'attempt(lambda: {line})')
        if self.chance(0.3):
            self.emit(level + 1, 'try:')
            self.emit(level + 2, f'{variable} += {self.any(0)}')
            self.emit(level + 2, f'log({variable})')
            self.caught(level + 1)
        if level == 1 and own:
            self.classes.append(name)

    def program(self, name):
        self.lines = [f'def {name}():']
        for _ in range(self.random.randint(6, 14)):
            self.statement(1)
        return '\n'.join(self.lines) + '\n'


def program(seed):
    name = f'program{seed}'
    while True:
        text = Maker(seed).program(name)
        try:
            compile(text, name, 'exec')
            return text
        except SyntaxError:
            seed += 10_000_019


def script(seeds):
    parts = [HEADER]
    for seed in seeds:
        parts.append(program(seed))
        parts.append(f'''
print('===== program{seed}')
_lines = 0
try:
    program{seed}()
except BaseException as error:
    print('ended by', type(error).__name__, error)

''')
    return '\n'.join(parts) + "\nprint('===== ended')\n"


def main():
    first = int(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    step = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    sys.stdout.write(script(range(first, first + count * step, step)))


if __name__ == '__main__':
    main()
