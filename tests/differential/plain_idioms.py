# SPDX-License-Identifier: Apache-2.0
"""Small programs as people write them, with random parts: classes that work together, text, numbers, sorting, iterators."""

VALUES = ['0', '1', '-1', '7', '255', '-128', '10**6', '2**31', '-(2**63)', '2**64 - 1', '10**25', '0.1', '-2.5', '1e21', '1e-5', '3.0', '123456.789',
          'float("nan")', 'float("-inf")', '0.5', '2.675', 'True']
FILLS = ['', '', '', '*', '0', ' ', '\u00e9', '<']
PLACES = ['', '<', '>', '^', '=']
SIGNS = ['', '', '+', '-', ' ']
KINDS = ['', 'd', 'b', 'o', 'x', 'X', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', 'c', 's']
PATTERNS = [r'\d+', r'(\w)(\w)', r'[aeiou]', r'\b\w', r'(?P<first>\w)\w*', r'a|b|ab', r'^\s*', r'\s+$', r'(a)?b', r'.', r'x*', r'(?i)HAM', r'[^a-z]+', r'(\w)\1', r'']
EXCEPTIONS = ['ValueError("v")', 'KeyError("k")', 'TypeError("t", 2)', 'ZeroDivisionError()', 'OSError(2, "no such")', 'IndexError(3)']


class Idioms:
    """Whole little programs that the maker of programs mixes in."""

    def idiom(self, level):
        self.pick([self.formats, self.formats, self.data_class, self.diamond, self.enumeration, self.pipeline, self.ordering, self.slice_assignments, self.decorated,
                   self.managers, self.raised_groups, self.texts, self.documents, self.numbers_table, self.state_machine, self.descriptors_chain,
                   self.cleanup, self.iterator_protocol, self.counting, self.comprehension_scopes, self.lookups])(level)

    def lines_in_try(self, level, lines):
        self.emit(level, 'try:')
        for line in lines:
            self.emit(level + 1, line)
        self.caught(level)

    def formats(self, level):
        """Numbers by random format specifications."""
        for _ in range(self.random.randint(2, 5)):
            fill, place = self.pick(FILLS), self.pick(PLACES)
            spec = (fill if place else '') + place + self.pick(SIGNS) + self.pick(['', '', 'z', '#', '#']) + self.pick(['', '', '0'])
            spec += self.pick(['', '3', '12', '20']) + self.pick(['', '', ',', '_']) + self.pick(['', '', '.0', '.2', '.10']) + self.pick(KINDS)
            value = self.pick(VALUES)
            self.emit(level, f'attempt(lambda: format({value}, {spec!r}))')
            self.emit(level, f'attempt(lambda: "%{self.pick(["", "-", "+", "0", "#", " "])}{self.pick(["", "8"])}{self.pick(["", ".3", ".0"])}'
                             f'{self.pick("dixXoeEfFgGrsca")}|" % ({value},))')

    def data_class(self, level):
        name, made = self.fresh('Record'), self.fresh('r')
        options = ', '.join(f'{key}=True' for key in self.random.sample(['order', 'frozen', 'unsafe_hash', 'slots', 'kw_only'], self.random.randint(0, 3)))
        self.emit(level, 'try:')
        self.emit(level + 1, f'@dataclasses.dataclass({options})')
        self.emit(level + 1, f'class {name}:')
        self.emit(level + 2, 'a: int')
        self.emit(level + 2, f'b: str = {self.any(0)}')
        self.emit(level + 2, f'c: list = dataclasses.field(default_factory=list, compare={self.chance(0.5)}, repr={self.chance(0.7)})')
        if self.chance(0.4):
            self.emit(level + 2, 'def __post_init__(self):')
            self.emit(level + 3, 'log("made", self.a)')
        arguments = [f'a={self.integer(0)}', f'b={self.string(0)}']
        self.emit(level + 1, f'{made} = {name}({", ".join(arguments[:self.random.randint(0, 2)])})')
        self.caught(level)
        self.emit(level, 'else:')
        for use in self.random.sample(['{o}', '{o} == {c}(a=1)', '{o} < {c}(a=2)', 'hash({o}) == hash({o})', 'setattr({o}, "a", 5)', 'dataclasses.asdict({o})',
                                       'dataclasses.replace({o}, a=9)', '[f.name for f in dataclasses.fields({o})]', '{c}(1, 2, 3, 4)', '{o}.__dict__', '{c}.__match_args__',
                                       'sorted([{c}(a=3), {c}(a=1)])', 'setattr({o}, "new", 1)', 'dataclasses.astuple({o})'], 5):
            self.emit(level + 1, f'attempt(lambda: {use.replace("{o}", made).replace("{c}", name)})')

    def diamond(self, level):
        """Cooperative calls through several bases."""
        names = [self.fresh('Part') for _ in range(5)]
        for index, name in enumerate(names):
            bases = self.random.sample(names[:index], min(index, self.random.randint(0, 2)))
            self.emit(level, 'try:')
            self.emit(level + 1, f'class {name}({", ".join(bases)}):')
            if index == 0 or self.chance(0.7):
                self.emit(level + 2, 'def walk(self, *path):')
                follow = 'super().walk(*path, ' if bases else '(*path, '
                self.emit(level + 3, f'return {follow}"{name}")')
            else:
                self.emit(level + 2, f'{self.pick(["walk = None", "mark = 1", "__slots__ = ()"])}')
            self.emit(level, 'except Exception as error:')
            self.emit(level + 1, 'failed(error)')
            self.emit(level + 1, f'{name} = {names[0] if index else "object"}')
            self.emit(level, f'attempt(lambda: [c.__name__ for c in {name}.__mro__])')
            self.emit(level, f'attempt(lambda: {name}().walk(0))')

    def enumeration(self, level):
        name = self.fresh('Colour')
        kind = self.pick(['Enum', 'IntEnum', 'Flag', 'IntFlag', 'StrEnum'])
        self.emit(level, 'try:')
        self.emit(level + 1, f'class {name}(enum.{kind}):')
        for word in ('RED', 'GREEN', 'BLUE'):
            value = self.pick(['enum.auto()', 'enum.auto()', '1', '2', '4', '3' if 'Flag' in kind else '"word"', '3'])
            self.emit(level + 2, f'{word} = {value}')
        self.caught(level)
        self.emit(level, 'else:')
        for use in self.random.sample(['list({c})', '{c}.RED', '{c}(1)', '{c}(2)', '{c}["GREEN"]', '{c}["PINK"]', '{c}(99)', '{c}.RED.name', '{c}.BLUE.value', 'str({c}.RED)',
                                       'f"{{c}.RED:>12}"', '{c}.RED | {c}.GREEN', '{c}.RED in {c}', '{c}.RED == 1', 'len({c})', '{c}.RED < {c}.GREEN', '~{c}.RED',
                                       '{c}.__members__', 'hash({c}.RED) == hash({c}.RED)', 'isinstance({c}.RED, int)', '{c}.RED is {c}(1)', 'setattr({c}, "RED", 5)',
                                       '[*map(str, reversed({c}))]', '{c}.RED + 1', 'type({c}.RED)', '{c}.RED.PINK'], 6):
            self.emit(level + 1, f'attempt(lambda: {use.replace("{c}", name)})')

    def pipeline(self, level):
        """Generators that feed each other."""
        first, second, third = self.fresh('source'), self.fresh('keep'), self.fresh('fold')
        self.emit(level, f'def {first}(items):')
        self.emit(level + 1, 'for index, item in enumerate(items):')
        self.emit(level + 2, self.pick(['yield item', 'yield index, item', 'yield from (item, index)', 'yield [item] * index']))
        self.emit(level, f'def {second}(items):')
        self.emit(level + 1, 'previous = None')
        self.emit(level + 1, 'for item in items:')
        self.emit(level + 2, f'if {self.pick(["item != previous", "item", "not previous", "item and previous"])}:')
        self.emit(level + 3, 'yield item')
        self.emit(level + 2, 'previous = item')
        self.emit(level, f'def {third}(items, start={self.any(0)}):')
        self.emit(level + 1, 'total = start')
        self.emit(level + 1, 'for item in items:')
        self.emit(level + 2, f'total = {self.pick(["total + item", "[total, item]", "max(total, item)", "total or item"])}')
        self.emit(level + 2, 'yield total')
        self.emit(level + 1, 'log("ended", total)')
        chain = f'{third}({second}({first}({self.iterable(1)})))'
        self.emit(level, f'attempt(lambda: list({chain}))')
        self.emit(level, f'attempt(lambda: list(zip({chain}, range(3))))')
        self.emit(level, f'attempt(lambda: dict(itertools.zip_longest({chain}, {chain})))')

    def ordering(self, level):
        key = self.pick(['len', 'str', 'lambda p: (p[0] is None, p[0])', 'operator.itemgetter(1)', 'lambda p: -len(p)', 'functools.cmp_to_key(lambda p, q: len(p) - len(q))',
                         'lambda p: p[::-1]', 'repr', 'lambda p: p[5]'])
        rows = '[' + ', '.join(f'({self.any(0)}, {self.string(0)})' for _ in range(self.random.randint(0, 5))) + ']'
        for call in ['sorted({r}, key={k})', 'sorted({r}, key={k}, reverse=True)', 'sorted({r})', 'max({r}, key={k})', 'min({r}, default=0)',
                     '[(k, list(g)) for k, g in itertools.groupby({r}, {k})]', 'bisect.insort([1, 2], {r})']:
            if self.chance(0.5):
                self.emit(level, f'attempt(lambda: {call.replace("{r}", rows).replace("{k}", key)})')

    def slice_assignments(self, level):
        name = self.fresh('row')
        lines = [f'{name} = list(range({self.random.randint(0, 8)}))']
        for _ in range(self.random.randint(2, 6)):
            lines.append(self.pick([f'{name}[{self.slice()}] = {self.iterable(0)}', f'del {name}[{self.slice()}]', f'{name}[{self.small()}] += {self.integer(0)}',
                                    f'{name}[{self.slice()}] = {name}[{self.slice()}]', f'{name} *= {self.small()}', f'{name}[{self.slice()}] *= 2',
                                    f'{name}.insert({self.small()}, {name}.pop())', f'{name}[len({name}):] = [{self.any(0)}]']))
            lines.append(f'{name} = {name}[:20]')
            lines.append(f'log({name})')
        self.lines_in_try(level, lines)

    def decorated(self, level):
        trace, cached = self.fresh('trace'), self.fresh('cached')
        self.emit(level, f'def {trace}(label, *options):')
        self.emit(level + 1, 'def wrap(function):')
        self.emit(level + 2, '@functools.wraps(function)')
        self.emit(level + 2, 'def inner(*args, **kwargs):')
        self.emit(level + 3, 'log(label, function.__name__, args, sorted(kwargs.items()), options)')
        self.emit(level + 3, f'return {self.pick(["function(*args, **kwargs)", "[function(*args, **kwargs)]", "function(*args[::-1], **kwargs)"])}')
        self.emit(level + 2, 'return inner')
        self.emit(level + 1, 'return wrap')
        self.emit(level, f'@{trace}("outer", {self.any(0)})')
        self.emit(level, self.pick([f'@{trace}("inner")', '@functools.cache', '@functools.lru_cache(maxsize=2)', '@staticmethod']))
        self.emit(level, f'def {cached}(n, m={self.integer(0)}):')
        self.emit(level + 1, '"""Adds."""')
        self.emit(level + 1, 'log("computing", n)')
        self.emit(level + 1, 'return n + m')
        for _ in range(3):
            self.emit(level, f'attempt(lambda: {cached}({self.pick(["1", "1", "2", self.any(0), "m=1", "1, m=2", "*[1, 2, 3]"])}))')
        self.emit(level, f'attempt(lambda: ({cached}.__name__, {cached}.__doc__, hasattr({cached}, "__wrapped__")))')

    def managers(self, level):
        """Context managers that swallow, replace or pass on what is raised in them."""
        name = self.fresh('Guard')
        self.emit(level, '@contextlib.contextmanager')
        self.emit(level, f'def {name}(label):')
        self.emit(level + 1, 'log("enter", label)')
        self.emit(level + 1, 'try:')
        self.emit(level + 2, f'yield {self.any(0)}')
        self.emit(level + 1, f'except {self.pick(["ValueError", "Exception", "(KeyError, TypeError)"])} as error:')
        self.emit(level + 2, f'{self.pick(["log(repr(error))", "raise", "raise RuntimeError(label) from error", "raise KeyError(label)", "raise error from None", "pass"])}')
        self.emit(level + 1, 'finally:')
        self.emit(level + 2, 'log("leave", label)')
        self.emit(level, 'try:')
        self.emit(level + 1, f'with {name}(1) as first, {self.pick([f"{name}(2)", "contextlib.suppress(LookupError)", "contextlib.nullcontext(3)"])} as second:')
        self.emit(level + 2, 'log(first, second)')
        if self.chance(0.7):
            self.emit(level + 2, f'raise {self.pick(EXCEPTIONS)}')
        self.emit(level + 1, 'with contextlib.ExitStack() as stack:')
        self.emit(level + 2, f'stack.enter_context({name}(4))')
        self.emit(level + 2, 'stack.callback(log, "callback")')
        self.emit(level + 2, f'attempt(lambda: stack.enter_context({self.any(0)}))')
        if self.chance(0.5):
            self.emit(level + 2, f'raise {self.pick(EXCEPTIONS)}')
        self.caught(level)

    def raised_groups(self, level):
        inner = ', '.join(self.pick(EXCEPTIONS) for _ in range(self.random.randint(1, 3)))
        nested = f'ExceptionGroup("inner", [{self.pick(EXCEPTIONS)}, {self.pick(EXCEPTIONS)}])'
        self.emit(level, 'try:')
        self.emit(level + 1, 'try:')
        self.emit(level + 2, f'raise {self.pick([f"ExceptionGroup({chr(34)}outer{chr(34)}, [{inner}, {nested}])", nested, self.pick(EXCEPTIONS)])}')
        for kind in self.random.sample(['ValueError', 'KeyError', '(TypeError, OSError)', 'LookupError', 'ArithmeticError'], self.random.randint(1, 3)):
            self.emit(level + 1, f'except* {kind} as group:')
            self.emit(level + 2, 'log("caught", group, group.exceptions, [len(e.args) for e in group.exceptions])')
            if self.chance(0.3):
                self.emit(level + 2, self.pick(['raise', 'raise RuntimeError("again")', 'raise group.exceptions[0]']))
        if self.chance(0.4):
            self.emit(level + 1, 'else:')
            self.emit(level + 2, 'log("nothing")')
        self.emit(level + 1, 'finally:')
        self.emit(level + 2, 'log("finally")')
        self.emit(level, 'except BaseException as error:')
        self.emit(level + 1, 'failed(error)')
        self.emit(level + 1, 'attempt(lambda: [repr(e) for e in error.exceptions])')
        self.emit(level + 1, 'attempt(lambda: error.split(ValueError))')
        self.emit(level + 1, 'attempt(lambda: error.subgroup(lambda e: isinstance(e, LookupError)))')

    def texts(self, level):
        """Regular expressions and templates over random words."""
        for _ in range(self.random.randint(1, 4)):
            pattern, word = repr(self.pick(PATTERNS)), self.pick([self.string(1), '"Ham and eggs, ham!"', '"a1b22c333"', '"aabbab"', '"  x  "'])
            call = self.pick([f're.findall({pattern}, {word})', f're.sub({pattern}, {self.pick(["chr(45)", "lambda m: m[0].upper()", chr(34) + "<" + chr(92) * 2 + "g<0>>" + chr(34)])}, {word})',
                              f're.split({pattern}, {word})', f're.search({pattern}, {word})', f're.fullmatch({pattern}, {word})',
                              f'[(m.span(), m.groups()) for m in re.finditer({pattern}, {word})]', f're.match({pattern}, {word}).groupdict()'])
            self.emit(level, f'attempt(lambda: {call})')
        self.emit(level, f'attempt(lambda: textwrap.{self.pick(["wrap", "fill", "shorten"])}({self.string(1)}, {self.pick(["5", "12"])}))')

    def documents(self, level):
        """Values written as JSON and read again."""
        value = self.pick([self.dict(2), self.list(2), self.any(2), self.string(1), self.real(1)])
        options = self.pick(['', ', indent=2', ', sort_keys=True', ', separators=(",", ":")', ', ensure_ascii=False', ', default=repr', ', indent="--", default=str'])
        self.emit(level, f'attempt(lambda: json.dumps({value}{options}))')
        self.emit(level, f'attempt(lambda: json.loads(json.dumps({value})))')
        text = self.pick(['[1, 2.50, -0, 1e3, 1E400]', '{"a": [true, null], "a": 2}', '"\\\\u00e9\\\\ud83d\\\\ude00"', '[1,]', '{"a" 1}', '', 'nul', '[NaN, -Infinity]', '"a\\nb"', '01', '[1] 2'])
        self.emit(level, f"attempt(lambda: json.loads('{text}'))")

    def numbers_table(self, level):
        """Arithmetic at the borders of what fits a machine word."""
        edge = ['2**63', '2**63 - 1', '-2**63', '2**31', '2**32', '2**64', '-2**64 + 1', '10**18', '3', '-7', '1', '0', '2**53 + 1', '1.5', '-0.0', '1e308', '2**1023', 'True', '1j']
        for _ in range(self.random.randint(3, 7)):
            left, right = self.pick(edge), self.pick(edge)
            operator = self.pick(['+', '-', '*', '//', '%', '/', '&', '|', '^', '<', '<=', '==', '!='])
            self.emit(level, f'attempt(lambda: ({left}) {operator} ({right}))')
        self.emit(level, f'attempt(lambda: divmod({self.pick(edge)}, {self.pick(edge)}))')
        self.emit(level, f'attempt(lambda: round({self.pick(edge)}, {self.small()}))')
        self.emit(level, f'attempt(lambda: ({self.pick(edge)}) >> {self.small()} << {self.small()})')
        self.emit(level, f'attempt(lambda: hash({self.pick(edge)}))')
        self.emit(level, f'attempt(lambda: int(({self.pick(edge)}) * 1.0))')
        self.emit(level, f'attempt(lambda: float({self.pick(edge)}).hex())')

    def state_machine(self, level):
        name, run = self.fresh('Machine'), self.fresh('m')
        states = ['idle', 'busy', 'done']
        self.emit(level, f'class {name}:')
        self.emit(level + 1, 'history = []')
        self.emit(level + 1, 'def __init__(self):')
        self.emit(level + 2, f'self.state = "{self.pick(states)}"')
        self.emit(level + 1, 'def on(self, event):')
        self.emit(level + 2, 'match self.state, event:')
        for _ in range(4):
            self.emit(level + 3, f'case {self.pick([repr(self.pick(states)), "str() as old", "_"])}, {self.pick(["int(n)", "[first, *_]", repr("go"), "{" + repr("k") + ": n}", "None | 0", "n"])}:')
            self.emit(level + 4, f'self.state = "{self.pick(states)}"')
            self.emit(level + 4, f'{self.pick(["self.history += [event]", "self.history = [event]", "log(self.state)", "return locals().get(chr(110))"])}')
        self.emit(level + 2, 'return self.state')
        self.emit(level, 'try:')
        self.emit(level + 1, f'compile("", "", "exec"); {run} = {name}()')
        for _ in range(5):
            self.emit(level + 1, f'attempt(lambda: {run}.on({self.pick([self.any(0), "5", "[1, 2]", repr("go"), "{" + repr("k") + ": 1}", "None"])}))')
        self.emit(level + 1, f'log({name}.history, vars({run}))')
        self.caught(level)

    def descriptors_chain(self, level):
        typed, owner, made = self.fresh('Typed'), self.fresh('Owner'), self.fresh('w')
        self.emit(level, f'class {typed}:')
        self.emit(level + 1, f'def __init__(self, kind, default={self.any(0)}):')
        self.emit(level + 2, 'self.kind, self.default = kind, default')
        self.emit(level + 1, 'def __set_name__(self, owner, name):')
        self.emit(level + 2, 'self.name = "_" + name')
        self.emit(level + 1, 'def __get__(self, instance, owner):')
        self.emit(level + 2, f'return {self.pick(["self if instance is None else", ""])} instance.__dict__.get(self.name, self.default)')
        if self.chance(0.8):
            self.emit(level + 1, 'def __set__(self, instance, value):')
            self.emit(level + 2, 'if not isinstance(value, self.kind):')
            self.emit(level + 3, 'raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")')
            self.emit(level + 2, 'instance.__dict__[self.name] = value')
        self.emit(level, f'class {owner}:')
        self.emit(level + 1, f'x = {typed}(int)')
        self.emit(level + 1, f'y = {typed}((str, bytes), "none")')
        self.emit(level + 1, 'total = property(lambda self: (self.x, self.y), doc="both")')
        self.emit(level, f'{made} = {owner}()')
        for use in self.random.sample(['{o}.x', '{o}.y', 'setattr({o}, "x", {a})', 'setattr({o}, "y", {a})', 'setattr({o}, "x", 3)', '{o}.total', 'setattr({o}, "total", 1)', 'vars({o})',
                                       '{c}.x', 'delattr({o}, "x")', '{c}.total.__doc__', '{c}.__dict__["x"].name', '[*map({c}.total.fget, [{o}])]'], 7):
            self.emit(level, f'attempt(lambda: {use.replace("{o}", made).replace("{c}", owner).replace("{a}", self.any(0))})')

    def cleanup(self, level):
        """What runs, and what is returned, when blocks are left in every way."""
        name = self.fresh('leave')
        self.emit(level, f'def {name}(n):')
        self.emit(level + 1, 'for turn in range(3):')
        self.emit(level + 2, 'try:')
        self.emit(level + 3, 'try:')
        self.emit(level + 4, f'if n == turn: {self.pick(["return " + self.any(0), "break", "continue", "raise ValueError(n)", "1 / 0"])}')
        self.emit(level + 4, 'log("body", turn)')
        self.emit(level + 3, f'except {self.pick(["ValueError", "ZeroDivisionError", "Exception"])}:')
        self.emit(level + 4, self.pick(['raise', 'log("handled")', 'raise KeyError(turn)', 'return "handler"', 'continue']))
        self.emit(level + 3, 'else:')
        self.emit(level + 4, self.pick(['log("else")', 'if turn: break', 'n -= 1', 'if n > 1: raise IndexError']))
        self.emit(level + 2, 'finally:')
        self.emit(level + 3, self.pick(['log("finally", turn)', 'n += 1', 'if n == 9: return "finally"', 'log(sys.exception())', 'if turn == 1: break']))
        self.emit(level + 1, 'else:')
        self.emit(level + 2, 'log("no break")')
        self.emit(level + 1, 'return "end", n')
        for n in (0, 1, 2, 9):
            self.emit(level, f'attempt({name}, {n})')

    def iterator_protocol(self, level):
        name, made = self.fresh('Steps'), self.fresh('it')
        self.emit(level, f'class {name}:')
        self.emit(level + 1, f'n = {self.random.randint(0, 4)}')
        self.emit(level + 1, 'def __iter__(self):')
        self.emit(level + 2, self.pick(['return self', 'return self', 'return iter([3, 1])', 'yield from "xy"']))
        self.emit(level + 1, 'def __next__(self):')
        self.emit(level + 2, 'self.n -= 1')
        self.emit(level + 2, f'if self.n < 0: raise {self.pick(["StopIteration", "StopIteration(7)", "StopIteration", "ValueError(0)"])}')
        self.emit(level + 2, 'return self.n')
        if self.chance(0.4):
            self.emit(level + 1, 'def __length_hint__(self):')
            self.emit(level + 2, f'return {self.pick(["1", "-1", "NotImplemented", "5"])}')
        for use in self.random.sample(['list({o})', '[*{o}, 1]', 'dict(zip({o}, "ab"))', 'max({o})', '1 in {o}', 'sum({o})', 'a, *b = {o}', '", ".join(map(str, {o}))', 'tuple({o})',
                                       'next({o}, "none")', 'list(itertools.islice({o}, 2))', 'sorted({o})', 'any({o})', '{o} and 1', 'list(map(lambda p: p, {o}))', 'bytes({o})',
                                       'set({o})', 'list(itertools.tee({o})[1])', '(lambda *p: p)(*{o})'], 6):
            if ' = ' in use:
                self.lines_in_try(level, [use.replace('{o}', f'{name}()'), 'log(a, b)'])
            else:
                self.emit(level, f'attempt(lambda: {use.replace("{o}", name + "()")})')

    def counting(self, level):
        tally = self.fresh('tally')
        lines = [f'{tally} = collections.{self.pick(["Counter", "OrderedDict.fromkeys", "deque"])}({self.iterable(1)})']
        for _ in range(self.random.randint(2, 5)):
            lines.append(self.pick([f'log({tally})', f'log({tally}.most_common(2))', f'{tally}.update({self.iterable(0)})', f'{tally}.rotate({self.small()})', f'{tally}.appendleft({self.any(0)})',
                                    f'log({tally} + {tally})', f'log({tally} == {tally}.copy())', f'{tally}.move_to_end(next(iter({tally})))', f'log(len({tally}), list({tally})[:3])',
                                    f'log({tally}[{self.any(0)}])', f'del {tally}[{self.small()}]', f'log({tally} & {tally}, {tally} - {tally})', f'{tally}.clear()', f'{tally}.extend("ab")']))
        for line in lines:
            self.lines_in_try(level, [line])

    def comprehension_scopes(self, level):
        name = self.fresh('Scope')
        self.emit(level, 'try:')
        self.emit(level + 1, f'class {name}:')
        self.emit(level + 2, f'base = {self.integer(0)}')
        self.emit(level + 2, f'items = [{self.pick(["n", "n + 1", "(n, m)", "lambda: n"])} for n in range(base if 0 <= base < 5 else 3) for m in range({self.random.randint(1, 3)})]')
        self.emit(level + 2, f'late = [{self.pick(["base", "__class__", "n"])} for n in range(2)] if {self.chance(0.2)} else None')
        self.emit(level + 1, f'log({name}.items if not callable({name}.items[:1] and {name}.items[0]) else [f() for f in {name}.items])')
        self.emit(level + 1, f'log([last := k for k in {self.iterable(0)}], [y for x in {self.list(0)} if (y := x)])')
        self.emit(level + 1, 'log(last)')
        self.emit(level + 1, f'log({{k: [j for j in range(k)] for k in range({self.small()})}}, {{*()}}, [[r[c] for r in [(1, 2), (3, 4)]] for c in (0, 1)])')
        self.caught(level)

    def lookups(self, level):
        """Names that are not found, and what is proposed for them."""
        for _ in range(self.random.randint(1, 3)):
            self.emit(level, 'attempt(lambda: ' + self.pick(['unknown_name', '[].appendd', '"".uper()', '{}.itemz', 'math.sqroot(4)', '(1).reel', 'type(None).x', 'int.frombytes', 'print.x',
                                                          '(lambda: 0).__nam__', 'collections.ordereddict', 'None + 1', '[1, 2]["a"]', '{}["k"]', '"abc"[9]', '5()', 'len(5)', 'int("x")',
                                                          'next([])', 'iter(5)', '[1] < ["a"]', '{[]: 1}', '{{}}', '"a" + 1', '1 + "a"', 'b"a" + "a"', 'range(1.5)', 'chr(-1)', 'ord("ab")',
                                                          'abs("a")', 'sum(["a"])', '"%d" % "a"', '"{}".format()', 'int(None)', 'float("1_")', 'round("a")', 'max()', 'max(5)', 'sorted(5)',
                                                          'isinstance(1, 2)', 'issubclass(1, int)', 'getattr(1, 2)', 'super()', 'dict([1])', 'dict([(1, 2, 3)])', 'set([[]])', 'zip(1)',
                                                          'enumerate()', 'map()', 'reversed({})', 'divmod(1, 0)', 'pow(2, -1, 4)', '(-8) ** 0.5', '0 ** -1', '1 << -1', '[] * "a"', 'del_']) + ')')
