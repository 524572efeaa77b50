# SPDX-License-Identifier: Apache-2.0
"""Further statements for the random programs: what the typed grammar of plain_programs.py reaches seldom or never."""

TEXTS = ['ǅ', 'ﬁn', 'İi', 'ß', 'ⅷ', '٣٤', 'e\\u0301', 'a\\u200bb', '😀x', 'Σας', 'tab\\there', '\\x1c', "it's", 'q\\"', '\\\\n', 'nul\\0',
         'ÀÉ', 'ŉ', 'mixed Case', '1_000', '+5', '0x1f', '1e400', 'nan', '  7\\u2003', '\\u3000', 'ꙮ', 'a\\rb\\r\\nc', 'ſ', '½']
TEMPLATES = ['{}', '{0}{0}', '{1} {0}', '{a}', '{0[0]}', '{0[k]}', '{0.real}', '{!r:>8}', '{:{}}', '{:>{w}}', '{{}}', '{', '}', '{0', '{:5}',
             '{0!x}', '{a.b}', '{0:.3}', '{:,}', '{:=+9}', '{0:*^12}', '{:\\u00e9>6}', '{[a]}', '{0[-1]}', '{:%}', '{} {1}', '{:z.1f}', '{!s}']
NUMBER_SPECS = ['z.1f', '+.3e', ',.3f', '_.2f', '020,.2f', '=+12', '<+8', '^+9', '#o', '#X', '+x', '_b', '_o', '_x', ',d', 'n', '.0e', '.17g',
                '.5', '10.3', '%', '.0%', 'G', 'F', 'c', 's', '010', '-10', ' .2f', '*>9d', '08.3f', '.400f', '1000000000000000000000', ',x']
KEYS = ['len', 'str', 'repr', 'lambda item: -item', 'lambda item: item % 3', 'type', 'abs', 'str.lower', 'lambda item: str(item)[::-1]',
        'lambda item: (len(str(item)), item)', 'id and (lambda item: 0)']
LIBRARY = [
    'functools.reduce(lambda p, q: {a}, {L})', 'functools.reduce(operator.add, {L})', 'collections.Counter({s}).most_common(2)',
    'collections.deque({L}, {n})', 'collections.OrderedDict({D})', 'collections.defaultdict(list, {D})[{i}]',
    'list(itertools.chain({L}, {s}))', 'list(itertools.islice({L}, {n}))', 'list(itertools.product({L}, repeat=2))[:9]',
    'list(itertools.combinations({L}, 2))[:9]', 'list(itertools.zip_longest({L}, {s}, fillvalue={i}))',
    '[(k, list(g)) for k, g in itertools.groupby({L})]', 'list(itertools.accumulate({L}))', 'functools.partial(max, {i})({i})',
    'collections.namedtuple("Pair", "x y")({i}, {a})', 'list(itertools.takewhile(bool, {L}))', 'math.gcd({i}, {i})', 'math.isqrt({i})',
    'math.floor({f})', 'math.prod({L})', 'math.fsum({L})', 'math.comb({n}, {n})', 'math.copysign({f}, {f})', 'math.fmod({f}, {f})',
    'operator.itemgetter({n})({l})', 'operator.index({a})', 'collections.ChainMap({D}, {D})', 'list(itertools.pairwise({L}))',
    'list(itertools.batched({L}, {n}))', 'list(itertools.starmap(divmod, [({i}, {i})]))', 'math.frexp({f})', 'math.trunc({f})']


class Statements:
    """Statements and expressions that the maker of programs mixes in."""

    def words(self):
        return '"' + self.pick(TEXTS) + '"'

    # ---- expressions that may raise

    def formatted(self):
        roll = self.random.random()
        value = self.pick([self.integer, self.real, self.integer, self.string])(1)
        if roll < 0.4:
            return f'format({value}, {self.pick(NUMBER_SPECS)!r})'
        if roll < 0.7:
            arguments = ', '.join(self.any(0) for _ in range(self.random.randint(0, 2)))
            return f'"{self.pick(TEMPLATES)}".format({arguments}{", " if arguments else ""}a={self.any(0)}, w={self.small()})'
        if roll < 0.85:
            return f'"%{self.pick(["", "-", "0", "+", " ", "#"])}{self.pick(["", "5", "12"])}{self.pick(["", ".0", ".3", ".12"])}' \
                   f'{self.pick("diouxXeEfFgGcrsa")}" % ({value},)'
        return f'"{self.pick(TEMPLATES)}".format_map({self.dict(1)})'

    def textual(self):
        methods = ['upper()', 'lower()', 'title()', 'swapcase()', 'capitalize()', 'casefold()', 'split()', 'strip()', 'isalpha()', 'isdigit()',
                   'isdecimal()', 'isnumeric()', 'isidentifier()', 'isprintable()', 'isspace()', 'istitle()', 'isupper()', 'islower()',
                   'encode()', 'encode("utf-16-le")', 'encode("latin-1", "replace")', 'encode("ascii", "xmlcharrefreplace")', 'splitlines(True)',
                   'center(9, "é")', 'zfill(6)', 'expandtabs(4)', 'partition("a")', 'rsplit(None, 1)', 'isalnum()', 'isascii()', 'join("xyz")',
                   'translate(str.maketrans("abc", "ΑΒΓ"))', 'translate(str.maketrans({"a": None, 98: "bb"}))', 'find("b")', 'replace("", "-")',
                   'count("")', 'rindex("b")', 'startswith("", 9)', 'endswith(("b", "x"))', '__contains__("a")', '__mul__(2)', '__mod__(3)',
                   'encode("utf-8", "surrogateescape").decode("latin-1")', 'encode("cp1252", "ignore")']
        word = self.pick([self.words(), self.words(), f'({self.words()} + {self.words()})', f'{self.words()}[::-1]'])
        return self.pick([f'{word}.{self.pick(methods)}', f'int({word})', f'float({word})', f'repr({word})', f'ascii({word})', f'len({word})',
                          f'[ord(c) for c in {word}]', f'{word} < {self.words()}', f'sorted({word})', f'{word}[{self.slice()}]', f'complex({word})',
                          f'max({word}, default=None)', f'{word} in {word}', f'bytes({word}, "utf-8")', f'hash({word}) == hash({word})'])

    def numeric(self):
        return self.fill(self.pick([
            '{i} // {i}', '{i} % {i}', '-{i} // {i}', 'divmod({f}, {f})', '{f} // {f}', '{f} % {f}', 'pow({i}, -{n}, {i})', 'round({i}, -{n})',
            'round({f}, {n})', '({i}).__truediv__({i})', '{i} / {i}', '{f} ** {f}', '{i} ** {f}', 'complex({f}, {f}) * complex({i}, {f})',
            'complex({f}, {i}) ** 2', 'abs(complex({f}, {f}))', 'complex({f}, {f}) / complex({f}, {i})', 'int.from_bytes({b}, "little")',
            'float.fromhex("0x1.8p3")', '({f}).hex()', 'int({f})', '{i} << {n}', '{i} >> {n}', '{i} & {i} | {i} ^ {i}', '~{i}', '{f} == {i}',
            '{i} < {f}', 'hash({f}) == hash({i})', 'float({i})', '({i}).bit_length()', 'sum([{f}, {f}, {i}])', 'min({f}, {i}, key=abs)',
            'str({f})', '"%.3g" % {f}', '[{f}, {f}] == [{f}]', '({i}).to_bytes(9, "big", signed=True)',
            'int(str({i}), 16)', 'bin({i})', '({i}).denominator', '({f}).as_integer_ratio()', '{f} != {f}', 'float("nan") + {f}', 'max(float("nan"), {f})', 'round(float("nan"), {n})', 'int(float("nan"))']))

    def sorting(self):
        function = self.pick(['sorted({L}, key=KEY)', 'sorted({L}, key=KEY, reverse=True)', 'min({L}, key=KEY)', 'max({L}, key=KEY)',
                              'sorted({D}.items(), key=KEY)', 'list(map(KEY, {L}))', 'list(filter(KEY, {L}))', 'sorted(zip({L}, {L}))'])
        return self.fill(function).replace('KEY', self.pick(KEYS))

    def scoped(self):
        name, other = self.fresh('z'), self.fresh('z')
        iterable = self.iterable(1)
        return self.pick([
            f'[({name} := {other}) for {other} in {iterable}], {name}', f'[lambda: {name} for {name} in {iterable}][-1]()',
            f'[{name} for {name} in {iterable} for {name} in [{name}]]', f'{{{name}: {other} for {name}, {other} in enumerate({iterable})}}',
            f'[[{other} for {other} in range({name})] for {name} in range(3)]', f'list({name} for {name} in {iterable} if {name})',
            f'(lambda {name}, /, *{other}: ({name}, {other}))(*{iterable})', f'(lambda *, {name}={self.any(0)}: {name})({name}={self.any(0)})',
            f'{{**{{{name}: 1 for {name} in {iterable}}}}}', f'[*{iterable}, *{self.iterable(0)}]', f'({name} := {self.any(0)}) and {name}',
            f'{{{name} for {name} in {iterable}}} == set({iterable})',
            f'any({name} == {self.any(0)} for {name} in {iterable})', f'sum(1 for {name} in {iterable} if not {name})'])

    def wider(self):
        """One of all these expressions."""
        roll = self.random.random()
        if roll < 0.18:
            return self.formatted()
        if roll < 0.4:
            return self.textual()
        if roll < 0.6:
            return self.numeric()
        if roll < 0.7:
            return self.sorting()
        if roll < 0.82:
            return self.scoped()
        return self.fill(self.pick(LIBRARY))

    # ---- statements

    def attempt_wider(self, level):
        self.emit(level, f'attempt(lambda: {self.wider()})')

    def slicing(self, level):
        name = self.fresh('part')
        kind = self.pick(['list', 'list', 'bytearray'])
        start = f'list({self.iterable(1)})' if kind == 'list' else f'bytearray({self.bytes(0)} * 3)'
        value = self.iterable(1) if kind == 'list' else self.pick([self.bytes(0), 'range(3)', self.any(0)])
        self.emit(level, 'try:')
        self.emit(level + 1, f'{name} = {start}')
        for _ in range(self.random.randint(1, 3)):
            self.emit(level + 1, self.pick([f'{name}[{self.slice()}] = {value}', f'del {name}[{self.slice()}]', f'{name} *= {self.small()}',
                                            f'{name} += {value}', f'{name}.insert({self.small()}, {self.integer(0)})', f'{name}.reverse()']))
            self.emit(level + 1, f'log({name})')
        self.caught(level)

    def groups(self, level):
        errors = [f'{self.pick(self.plain_errors)}({self.any(0)})' for _ in range(self.random.randint(1, 3))]
        if self.chance(0.4):
            errors.append(f'ExceptionGroup("inner", [{self.pick(self.plain_errors)}({self.integer(0)})])')
        self.emit(level, 'try:')
        self.emit(level + 1, 'try:')
        name = self.fresh('group')
        self.emit(level + 2, f'{name} = ExceptionGroup({self.string(0)}, [{", ".join(errors)}])')
        if self.chance(0.4):
            self.emit(level + 2, f'{name}.add_note({self.string(0)})')
        if self.chance(0.4):
            self.emit(level + 2, f'log({name}.subgroup({self.pick(self.plain_errors)}), {name}.split({self.pick(self.plain_errors)}))')
        self.emit(level + 2, self.pick([f'raise {name}', f'raise {name}', f'raise {errors[0]}', f'raise {name} from {errors[0]}']))
        for error in self.random.sample(self.plain_errors, self.random.randint(1, 3)):
            self.emit(level + 1, f'except* {error} as part:')
            self.emit(level + 2, 'log("part", repr(part), getattr(part, "__notes__", None), repr(part.__cause__))')
            if self.chance(0.3):
                self.emit(level + 2, self.pick(['raise', f'raise {self.pick(self.plain_errors)}("new")', 'raise part', 'part.missing']))
        if self.chance(0.3):
            self.emit(level + 1, 'finally:')
            self.emit(level + 2, 'log("group done")')
        self.emit(level, 'except BaseException as error:')
        self.emit(level + 1, 'failed(error)')
        self.emit(level + 1, 'log(repr(error), getattr(error, "exceptions", ()))')

    def notes(self, level):
        first, second = self.pick(self.plain_errors), self.pick(self.plain_errors)
        self.emit(level, 'try:')
        self.emit(level + 1, 'try:')
        self.emit(level + 2, f'raise {first}({self.any(0)}, {self.any(0)})')
        self.emit(level + 1, f'except {self.pick([first, "Exception", f"({first}, {second})"])} as caught:')
        self.emit(level + 2, f'caught.add_note({self.pick([self.string(0), self.any(0)])})')
        self.emit(level + 2, 'log(caught.args, str(caught), repr(caught), getattr(caught, "__notes__", None))')
        self.emit(level + 2, self.pick(['raise', f'raise {second}({self.any(0)}) from caught', f'raise {second}({self.any(0)})', 'del caught',
                                        f'raise {second}() from {self.pick(["None", first, "5"])}', 'pass']))
        self.emit(level, 'except Exception as error:')
        self.emit(level + 1, 'failed(error)')
        self.emit(level + 1, 'log(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)')

    def leaving(self, level):
        """A function that leaves loops and try statements in every way."""
        name, step = self.fresh('leave'), self.fresh('turn')
        ways = ['return step', 'break', 'continue', 'pass', f'raise {self.pick(self.plain_errors)}(step)', 'step = -1']
        self.emit(level, f'def {name}(kind):')
        self.emit(level + 1, f'for step in range({self.random.randint(1, 4)}):')
        self.emit(level + 2, 'try:')
        self.emit(level + 3, f'log("{step}", step)')
        self.emit(level + 3, f'if step == kind:')
        self.emit(level + 4, self.pick(ways))
        self.emit(level + 3, self.pick(['1 / (step - 2)', 'pass', '[][step]']))
        self.emit(level + 2, f'except {self.pick(["ZeroDivisionError", "LookupError", "Exception"])} as problem:')
        self.emit(level + 3, 'log("problem", problem)')
        self.emit(level + 3, self.pick(ways))
        if self.chance(0.4):
            self.emit(level + 2, 'else:')
            self.emit(level + 3, self.pick(ways))
        self.emit(level + 2, 'finally:')
        self.emit(level + 3, 'log("leaving", step)')
        if self.chance(0.3):
            self.emit(level + 3, self.pick(['if step == 1:', 'if kind == 2:']))
            self.emit(level + 4, self.pick(ways[:4]))
        self.emit(level + 1, 'else:')
        self.emit(level + 2, 'log("ran out")')
        self.emit(level + 1, self.pick(['return "end"', 'return problem', 'log(step)']))
        for kind in range(3):
            self.emit(level, f'attempt({name}, {kind})')

    def names_of(self, level):
        """Unbound names, deletion, global and nonlocal."""
        name, value = self.fresh('scope'), self.fresh('shared')
        self.emit(level, f'def {name}(flag):')
        self.emit(level + 1, self.pick([f'global {value}', f'{value} = 1', 'pass']))
        self.emit(level + 1, 'if flag:')
        self.emit(level + 2, f'{value} = {self.any(0)}')
        self.emit(level + 1, f'def inner():')
        self.emit(level + 2, self.pick([f'return {value}', f'return [{value} for _ in range(2)]', f'return (lambda: {value})()']))
        self.emit(level + 1, self.pick([f'log({value})', f'del {value}', 'pass', f'log(inner())']))
        self.emit(level + 1, self.pick(['return inner()', f'return {value}', f'return sorted(locals())']))
        for flag in ('True', 'False'):
            self.emit(level, f'attempt({name}, {flag})')

    def delegating(self, level):
        """A chain of generators with return values, sends and throws."""
        inner, outer, made = self.fresh('inner'), self.fresh('outer'), self.fresh('chain')
        self.emit(level, f'def {inner}(limit):')
        self.emit(level + 1, 'try:')
        self.emit(level + 2, 'for step in range(limit):')
        self.emit(level + 3, 'got = yield step')
        self.emit(level + 3, 'log("inner got", got)')
        self.emit(level + 2, f'return {self.any(0)}')
        self.emit(level + 1, f'except {self.pick(self.plain_errors)} as problem:')
        self.emit(level + 2, self.pick(['yield "handled"', 'return "instead"', 'raise', f'raise {self.pick(self.plain_errors)}("other") from problem']))
        self.emit(level + 1, 'finally:')
        self.emit(level + 2, 'log("inner ends")')
        self.emit(level, f'def {outer}():')
        self.emit(level + 1, self.pick(['while True:', 'for again in range(2):']))
        self.emit(level + 2, f'result = yield from {self.pick([f"{inner}({self.random.randint(0, 3)})", self.iterable(0)])}')
        self.emit(level + 2, 'log("result", result)')
        self.emit(level + 2, self.pick(['if result is None:', 'if not result:', 'if 1:']))
        self.emit(level + 3, self.pick(['return result', 'break', 'yield "again"']))
        self.emit(level + 2, 'yield "between"')
        self.emit(level, f'{made} = {outer}()')
        for _ in range(self.random.randint(2, 7)):
            action = self.pick([f'next({made})', f'next({made})', f'{made}.send({self.any(0)})', f'{made}.throw({self.pick(self.plain_errors)})',
                                f'{made}.throw({self.pick(self.plain_errors)}("in"))', f'[item for item, _ in zip({made}, range(4))]', f'{made}.close()',
                                f'({made}.gi_running, {made}.gi_frame is None, {made}.gi_yieldfrom is None)'])
            self.emit(level, f'attempt(lambda: {action})')
        self.emit(level, f'attempt({made}.close)')

    def described(self, level):
        """A class with descriptors, slots, or hooks for attributes; with a metaclass now and then."""
        name, hook = self.fresh('Model'), self.fresh('Hook')
        self.emit(level, f'class {hook}:')
        for method in self.random.sample(['__get__(self, instance, owner=None)', '__set__(self, instance, value)', '__delete__(self, instance)',
                                          '__set_name__(self, owner, name)', '__call__(self, *args)'], self.random.randint(1, 4)):
            self.emit(level + 1, f'def {method}:')
            self.emit(level + 2, f'log("{method.split("(")[0]}", {self.pick(["1", "type(self).__name__"])})')
            self.emit(level + 2, f'return {self.any(0)}')
        meta = ''
        if self.chance(0.35):
            meta = self.fresh('Meta')
            self.emit(level, f'class {meta}(type):')
            for method in self.random.sample(['__call__(cls, *args)', '__getattr__(cls, name)', '__contains__(cls, item)', '__iter__(cls)',
                                              '__len__(cls)', '__instancecheck__(cls, item)', '__repr__(cls)', '__getitem__(cls, key)'], 3):
                self.emit(level + 1, f'def {method}:')
                options = {'__call__(cls, *args)': 'super().__call__()', '__getattr__(cls, name)': 'name.upper()', '__iter__(cls)': 'iter("ab")',
                           '__len__(cls)': '4', '__repr__(cls)': '"<meta>"'}
                self.emit(level + 2, f'return {options.get(method, "True")}')
        self.emit(level, f'class {name}{f"(metaclass={meta})" if meta else ""}:')
        body = [f'field = {hook}()', 'plain = 1']
        if self.chance(0.3):
            body.append(f'__slots__ = {self.pick(["()", "(\'a\',)", "(\'a\', \'__dict__\')", "\'ab\'", "[\'field\']"])}')
        for line in body:
            self.emit(level + 1, line)
        hooks = {'__getattribute__(self, name)': 'object.__getattribute__(self, name) if name != "x" else "intercepted"',
                 '__getattr__(self, name)': self.pick(['len(name)', 'self.plain', '[][0]']),
                 '__setattr__(self, name, value)': self.pick(['log("set", name)', 'object.__setattr__(self, name, (value,))']),
                 '__delattr__(self, name)': self.pick(['log("delete", name)', 'super().__delattr__(name)']),
                 '__setitem__(self, key, value)': 'log("item", key, value)', '__delitem__(self, key)': 'log("no item", key)',
                 '__dir__(self)': '["b", "a"]', '__next__(self)': self.pick(['next(iter([]))', '[][0]']), '__iter__(self)': 'self',
                 '__bool__(self)': 'False', '__contains__(self, item)': 'item', '__length_hint__(self)': '3', '__pow__(self, other, mod=None)':
                 '(other, mod)', '__rmod__(self, other)': '("rmod", other)', '__ilshift__(self, other)': '[other]', '__invert__(self)': '"inverted"',
                 '__complex__(self)': '1j', '__trunc__(self)': '3', '__ceil__(self)': '4', '__lshift__(self, other)': 'NotImplemented',
                 '__rlshift__(self, other)': '"rl"', '__gt__(self, other)': '"gt"', '__le__(self, other)': 'other', '__ne__(self, other)': '"ne"'}
        for method in self.random.sample(sorted(hooks), self.random.randint(2, 6)):
            self.emit(level + 1, f'def {method}:')
            self.emit(level + 2, f'return {hooks[method]}')
        made = self.fresh('m')
        self.emit(level, 'try:')
        self.emit(level + 1, f'{made} = {name}()')
        self.caught(level)
        self.emit(level, 'else:')
        uses = ['{o}.field', '{c}.field', '{o}.plain', '{o}.absent', '{o}.x', 'setattr({o}, "field", {a})', 'setattr({o}, "a", {a})', '{o}.a',
                'delattr({o}, "field")', 'delattr({o}, "plain")', 'vars({o})', 'dir({o})[:2]', '{o}.__dict__', '{o}.__setitem__(1, 2)', 'hasattr({o}, "zz")',
                'next({o})', 'list(zip({o}, range(2)))', 'pow({o}, 2, 3)', '"%s" % {o} and 1', '5 % {o}', '{o} << 1', '1 << {o}', '~{o}', 'complex({o})',
                'int({o})', '{o} > 1', '1 < {o}', '{o} <= 2', '{o} != {o}', '{a} in {o}', '3 in {c}', 'list({c})', 'len({c})', 'isinstance(1, {c})', '{c}.low',
                '{c}[1]', 'bool({o})', 'getattr({o}, "plain", 0)', 'type({o}).__name__', '{o}.field({a})', 'round({o})', 'repr({c})', '{c}.__slots__',
                '{c}.__mro__', 'callable({o})', 'sorted({c}.__dict__)[:3]', '{o} == {o}', 'hash({o}) and 1', '{c}()  is {o}', 'list({o})[:2] if 0 else 1']
        for use in self.random.sample(uses, self.random.randint(4, 10)):
            line = use.replace('{o}', made).replace('{c}', name).replace('{a}', self.any(0))
            self.emit(level + 1, f'attempt(lambda: {line})')

    def tables(self, level):
        """Order and contents of a dict under changes, and its views."""
        name = self.fresh('table')
        self.emit(level, 'try:')
        self.emit(level + 1, f'{name} = dict({self.dict(1)})')
        for _ in range(self.random.randint(2, 6)):
            self.emit(level + 1, self.pick([
                f'{name}[{self.any(0)}] = {self.any(0)}', f'{name}.pop({self.integer(0)}, None)', f'{name} |= {self.dict(0)}', f'{name}.popitem()',
                f'{name}.setdefault({self.string(0)}, []).append(1)', f'log(list({name}.items()))', f'log({name}.keys() & {self.list(0)})',
                f'log({name}.keys() | {{1}}, {name}.items() - {{(1, 1)}})', f'del {name}[next(iter({name}))]', f'log(list(reversed({name})))',
                f'for key in {name}: {name}[key] = str(key)', f'for key in {name}: {name}[len({name})] = 1', f'log({name} == dict(reversed({name}.items())))',
                f'{name}.update(zip({self.iterable(0)}, "abc"))',
                f'log({name}.keys() <= {{1, 2}}, {name}.values())', f'log({self.any(0)} in {name}, {self.any(0)} in {name}.values())']))
        self.emit(level + 1, f'log({name})')
        self.caught(level)

    def matching_wider(self, level):
        """Patterns of classes, mappings and alternatives, nested."""
        name = self.fresh('Shape')
        self.emit(level, f'class {name}:')
        self.emit(level + 1, f'__match_args__ = {self.pick(["(\'x\', \'y\')", "(\'x\',)", "()", "(\'x\', \'missing\')", "(\'x\', \'x\')", "[\'x\']"])}')
        self.emit(level + 1, 'def __init__(self, x, y=2):')
        self.emit(level + 2, 'self.x, self.y = x, y')
        subject = self.pick([f'{name}({self.any(0)})', f'{name}({self.any(0)}, {self.any(0)})', f'[{name}(1), {self.any(0)}]', self.dict(1), self.any(1),
                             f'{{"k": {name}({self.any(0)}), 1: [2, 3]}}', f'({self.string(0)}, {self.list(0)})'])
        self.emit(level, 'try:')
        self.emit(level + 1, f'match {subject}:')
        patterns = [f'{name}(1)', f'{name}(x=first)', f'{name}(first, second)', f'{name}(first, y=second)', f'{name}(x=int(first) | str(first))', f'[{name}(), *others]',
                    f'{{"k": {name}(x=first), **others}}', '{1: [first, *others]}', '{}', '(str(first), [*others])', '[[first], *_] | [first, *_]', 'int(first) if first > 2',
                    'str() | bytes() as first', '{"a": 1 | 2 as first}', '[int() | float() as first, *others]', '-1 | 1.5 | 2j', 'None | True | "a"', 'float(first)',
                    f'{name}(y=[*others])', '[]', '[first, second]', 'bool(first)', 'dict(first)', 'list([first, *others])', '(1, 2) | [3, *_]', '"ab" "c"']
        for pattern in self.random.sample(patterns, self.random.randint(2, 6)):
            self.emit(level + 2, f'case {pattern}:')
            captured = [word for word in ('first', 'second', 'others') if word in pattern]
            self.emit(level + 3, f'log({", ".join(["1", *captured])})')
        if self.chance(0.7):
            self.emit(level + 2, 'case _:')
            self.emit(level + 3, 'log("none")')
        self.caught(level)

    def calls(self, level):
        """A function of many kinds of parameters, called in many wrong and right ways."""
        name = self.fresh('taker')
        parameters = self.pick(['p, /, q, *, r', 'p, q=2, /, *rest, r=3', '*, p, q=5', 'p, /', 'p=1, *rest, **more', '**more', 'p, q, r=None', '*rest, r',
                                'p, /, **more', 'p, q=(), /, r=[], *, s={}'])
        shown = [part.strip(' */').split('=')[0] for part in parameters.split(',') if part.strip(' */')]
        self.emit(level, f'def {name}({parameters}):')
        self.emit(level + 1, f'return {", ".join(shown)}{"," if len(shown) == 1 else ""}')
        for _ in range(self.random.randint(2, 5)):
            parts = [self.any(0) for _ in range(self.random.randint(0, 3))]
            parts += [f'*{self.iterable(0)}'] if self.chance(0.25) else []
            parts += [f'{key}={self.any(0)}' for key in self.random.sample(['p', 'q', 'r', 's', 'zz'], self.random.randint(0, 3))]
            parts += [f'**{self.pick([self.dict(0), "dict(p=1)", "{5: 1}", "5"])}'] if self.chance(0.3) else []
            self.emit(level, f'attempt(lambda: {name}({", ".join(parts)}))')
