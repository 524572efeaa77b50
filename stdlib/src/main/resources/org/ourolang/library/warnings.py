# SPDX-License-Identifier: Apache-2.0
"""Warnings: issue them, choose by filters what becomes of them, record them, mark things as deprecated."""

import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
           'catch_warnings', 'deprecated']

_ACTIONS = ('default', 'error', 'ignore', 'always', 'all', 'module', 'once')
_FIELDS = 'message', 'category', 'filename', 'lineno', 'file', 'line', 'source'
_LEFT_OUT = {'defaultaction': 'the default action'}

filters = [('default', None, DeprecationWarning, '__main__', 0)]
filters += [('ignore', None, _quiet, None, 0)
            for _quiet in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]
onceregistry = {}
_epoch = [1]


def __getattr__(name):
    refused = f' (Ouro does not support {_LEFT_OUT[name]})' if name in _LEFT_OUT else ''
    raise AttributeError(f"module 'warnings' has no attribute {name!r}{refused}")


def _changed():
    _epoch[0] += 1


class WarningMessage:
    """One warning with the place it was issued at."""

    _WARNING_DETAILS = _FIELDS

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        given = message, category, filename, lineno, file, line, source
        self.__dict__.update(zip(_FIELDS, given))
        self._category_name = getattr(category, '__name__', None) if category else None

    def __str__(self):
        shown = {'message': repr(self.message), 'category': repr(self._category_name),
                 'filename': repr(self.filename), 'lineno': str(self.lineno), 'line': repr(self.line)}
        return '{' + ', '.join(f'{key} : {text}' for key, text in shown.items()) + '}'


def formatwarning(message, category, filename, lineno, line=None):
    """The text shown for a warning."""
    if line is None:
        from linecache import getline
        line = getline(filename, lineno)
    head = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    return f'{head}  {line.strip()}\n' if line else head


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, by default to sys.stderr; programs may replace this."""
    target = file if file is not None else sys.stderr
    if target is not None:
        try:
            target.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass


_own_showwarning = showwarning


def _show(caught, tracked):
    show = showwarning
    if show is _own_showwarning and tracked and sys.stderr is not None:
        kind = caught.category.__name__
        sys.stderr.write(formatwarning(caught.message, caught.category, caught.filename, caught.lineno, caught.line)
                         + f'{kind}: Enable tracemalloc to get the object allocation traceback\n')
        return
    if not callable(show):
        raise TypeError('warnings.showwarning() must be set to a function or method')
    show(caught.message, caught.category, caught.filename, caught.lineno, caught.file, caught.line)


def _matcher(text, flag):
    if not text:
        return None
    try:
        import re
    except ImportError:
        raise NotImplementedError('message and module patterns of warning filters are not supported by Ouro') from None
    return re.compile(text, re.IGNORECASE if flag else 0)


def _check_rule(action, lineno):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def _is_category(value):
    return isinstance(value, type) and issubclass(value, Warning)


def _insert(rule, last):
    if not last:
        while rule in filters:
            filters.remove(rule)
        filters.insert(0, rule)
    elif rule not in filters:
        filters.append(rule)
    _changed()


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Add a filter that looks at message, category, module and line."""
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    for name, given in (('message', message), ('module', module)):
        if name == 'module' and not _is_category(category):
            raise TypeError('category must be a Warning subclass')
        if not isinstance(given, str):
            raise TypeError(f'{name} must be a string')
    _check_rule(action, lineno)
    _insert((action, _matcher(message, True), category, _matcher(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for all modules and messages."""
    _check_rule(action, lineno)
    _insert((action, None, category, None, lineno), append)


def resetwarnings():
    """Forget all filters."""
    filters.clear()
    _changed()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning at the place `stacklevel` calls up."""
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("warn() argument 'skip_file_prefixes' must be tuple, not " + type(skip_file_prefixes).__name__)
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not _is_category(category):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    from _traceback import location
    level = stacklevel if stacklevel > 0 else 1
    if skip_file_prefixes:
        for prefix in skip_file_prefixes:
            if not isinstance(prefix, str):
                raise TypeError(f'Found non-str {type(prefix).__name__!r} in skip_file_prefixes.')
        level, left = 1, max(level, 2) - 1
        while left and location(level)[1]:
            level += 1
            left -= not location(level)[0].startswith(skip_file_prefixes)
    filename, lineno, names, _ = location(level)
    if '__name__' not in names and filename.startswith('/org/ourolang/'):
        filename, names = '<sys>', vars(sys)
    seen = names.setdefault('__warningregistry__', {})
    warn_explicit(message, category, filename, lineno, names.get('__name__', '<string>'), seen, names, source)


def _warn_outside(message, category):
    """Issue a warning at the innermost place that is not in the library."""
    from _traceback import location
    level = 1
    while location(level)[0].startswith('/org/ourolang/library/'):
        level += 1
    warn(message, category, level + 1)


def _fits(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _rule_for(text, category, module, lineno):
    for rule in filters:
        _, wording, kind, place, line = rule
        if issubclass(category, kind) and line in (0, lineno) and _fits(wording, text) and _fits(place, module):
            return rule
    return 'default', None, Warning, None, 0


def _repeated(action, seen, text, category, lineno):
    seen[text, category, lineno] = 1
    if action == 'default':
        return False
    ledger, key = (onceregistry, (text, category)) if action == 'once' else (seen, (text, category, 0))
    known = bool(ledger.get(key))
    ledger[key] = 1
    return known


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a given place; `registry` remembers what was shown there."""
    lineno = int(lineno)
    if module is None:
        module = (filename or '<unknown>')
        module = module[:-3] if module.lower().endswith('.py') else module
    seen = {} if registry is None else registry
    if seen.get('version', 0) != _epoch[0]:
        seen.clear()
        seen['version'] = _epoch[0]
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    if seen.get((text, category, lineno)):
        return
    rule = _rule_for(text, category, module, lineno)
    action = rule[0]
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in _ACTIONS:
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {rule}')
    if action in ('always', 'all') or not _repeated(action, seen, text, category, lineno):
        _show(WarningMessage(message, category, filename, lineno, source=source), source is not None)


def _from_runtime(message, category, filename, lineno, dropped, source):
    """A warning of the interpreter itself, about an object that was dropped."""
    main = sys.modules.get('__main__')
    seen = None if main is None else vars(main).setdefault('__warningregistry__', {})
    try:
        warn_explicit(message, category, filename, lineno, '__main__', seen, source=source)
    except Warning as failure:
        from traceback import format_exception_only
        sys.stderr.write(f'Exception ignored in: {dropped!r}\n')
        sys.stderr.writelines(format_exception_only(failure))


class catch_warnings:
    """Restore filters and showwarning at the end of a with statement; may record the warnings of its body."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._rule = None if action is None else (action, category, lineno, append)
        self._kept = None

    def __repr__(self):
        shown = ['record=True'] if self._record else []
        if self._module is not sys.modules['warnings']:
            shown.append(f'module={self._module!r}')
        return f"{type(self).__name__}({', '.join(shown)})"

    def __enter__(self):
        if self._kept is not None:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        held = self._module
        self._kept = held.filters, held.showwarning
        held.filters = list(held.filters)
        _changed()
        log = None
        if self._record:
            log = []
            held.showwarning = lambda *given: log.append(WarningMessage(*given))
        if self._rule is not None:
            simplefilter(*self._rule)
        return log

    def __exit__(self, *failure):
        if self._kept is None:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        self._module.filters, self._module.showwarning = self._kept
        _changed()


class deprecated:
    """Decorator: calling the function, or making or subclassing the class, warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        if self.category is None:
            made = arg
        elif isinstance(arg, type):
            self._watch_class(arg)
            made = arg
        elif callable(arg):
            made = self._watch_function(arg)
        else:
            raise TypeError('@deprecated decorator with non-None category must be applied to a class or callable, '
                            f'not {arg!r}')
        made.__deprecated__ = arg.__deprecated__ = self.message
        return made

    def _warn(self):
        warn(self.message, category=self.category, stacklevel=self.stacklevel + 2)

    def _watch_function(self, function):
        from functools import wraps
        from inspect import iscoroutinefunction, markcoroutinefunction

        @wraps(function)
        def calling(*args, **kwargs):
            self._warn()
            return function(*args, **kwargs)

        return markcoroutinefunction(calling) if iscoroutinefunction(function) else calling

    def _watch_class(self, owner):
        make, prepare = owner.__new__, owner.__init_subclass__

        def __new__(cls, /, *args, **kwargs):
            if cls is owner:
                self._warn()
            if make is not object.__new__:
                return make(cls, *args, **kwargs)
            if (args or kwargs) and cls.__init__ is object.__init__:
                raise TypeError(f'{cls.__name__}() takes no arguments')
            return make(cls)

        bound = hasattr(prepare, '__func__')

        def __init_subclass__(cls, /, **kwargs):
            self._warn()
            return prepare.__func__(cls, **kwargs) if bound else prepare(**kwargs)

        owner.__new__ = staticmethod(__new__)
        owner.__init_subclass__ = classmethod(__init_subclass__)


def _deprecated(name, message='', *, remove):
    release = '.'.join(map(str, remove))
    text = message.replace('{name}', name).replace('{remove}', release)
    warn(text or f'{name!r} is deprecated and slated for removal in Python {release}', DeprecationWarning,
         stacklevel=3)


class _BadOption(Exception):
    """A command's option about warnings that means nothing."""


def _category_named(name):
    owner, _, last = name.strip().rpartition('.')
    if not name.strip():
        return Warning
    try:
        home = __import__(owner or 'builtins', fromlist=[last])
    except ImportError:
        raise _BadOption(f'invalid module name: {owner!r}') from None
    found = getattr(home, last, None)
    if found is None:
        raise _BadOption(f'unknown warning category: {name.strip()!r}')
    if not issubclass(found, Warning):
        raise _BadOption(f'invalid warning category: {name.strip()!r}')
    return found


def _line_given(text):
    try:
        number = int(text) if text else 0
    except ValueError:
        raise _BadOption(f'invalid lineno {text!r}') from None
    if number < 0:
        raise _BadOption(f'invalid lineno {number!r}')
    return number


def _follow_option(option):
    fields = option.split(':')
    if len(fields) > 5:
        raise _BadOption(f'too many fields (max 5): {option!r}')
    start, wording, kind, place, line = (field.strip() for field in fields + [''] * (5 - len(fields)))
    order = 'default', 'always', 'ignore', 'module', 'once', 'error'
    action = 'always' if start == 'all' else next((whole for whole in order if whole.startswith(start)), None)
    if action is None:
        raise _BadOption(f'invalid action: {start!r}')
    category = _category_named(kind)
    if wording or place:
        from re import escape
        wording, place = escape(wording), place and escape(place) + r'\Z'
    filterwarnings(action, wording, category, place, _line_given(line))


for _option in sys.warnoptions:
    try:
        _follow_option(_option)
    except _BadOption as _wrong:
        print('Invalid -W option ignored:', _wrong, file=sys.stderr)
