# SPDX-License-Identifier: Apache-2.0
"""What is done with an argument once it is found."""

import sys

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'
_REST = '_unrecognized_args'


def _get_action_name(action):
    """What an error message calls an action."""
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    for name in (action.metavar, action.dest):
        if name not in (None, SUPPRESS):
            return name
    return '{' + ','.join(action.choices) + '}' if action.choices else None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.message, self.argument_name = message, _get_action_name(argument)

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    """Raised by a function that converts an argument; its text is shown."""


class _Shown:
    """An object shown as the call that would make it."""

    def _get_args(self):
        return []

    def _get_kwargs(self):
        return [*vars(self).items()]

    def __repr__(self):
        shown = [repr(value) for value in self._get_args()]
        named = self._get_kwargs()
        shown += [f'{name}={value!r}' for name, value in named if name.isidentifier()]
        odd = {name: value for name, value in named if not name.isidentifier()}
        if odd:
            shown.append(f'**{odd!r}')
        return f'{type(self).__name__}({", ".join(shown)})'


class Namespace(_Shown):
    __hash__ = None

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in vars(self)


_SHOWN_OF_ACTION = (
    'option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar',
    'deprecated')


class Action(_Shown):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        given = locals()
        for name in _SHOWN_OF_ACTION:
            setattr(self, name, given[name])

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in _SHOWN_OF_ACTION]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=sys, choices=sys, required=False, help=None,
                 metavar=sys, deprecated=False):
        for name, value in (('type', type), ('choices', choices), ('metavar', metavar)):
            if value is not sys:
                _warn_about_switch(name)
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith('--'):
                if option.startswith('--no-'):
                    raise ValueError(
                        f"invalid option name {option!r} for BooleanOptionalAction")
                both.append('--no-' + option[2:])
        super().__init__(
            both, dest, nargs=0, default=default, required=required, help=help, deprecated=deprecated,
            **{name: value for name, value in (('type', type), ('choices', choices), ('metavar', metavar))
               if value is not sys})

    def __call__(self, parser, namespace, values, option_string=None):
        known = self.option_strings
        if option_string in known:
            setattr(namespace, self.dest, option_string[:5] != '--no-')

    def format_usage(self):
        switches = self.option_strings
        return ' | '.join(switches)


def _warn_about_switch(name):
    import warnings

    warnings._deprecated(
        name, f'{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.', remove=(3, 14))


class _Stored(Action):
    """The shape of storing and of appending: at least one argument, and a constant only if it may be absent."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError(self._empty)
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar,
                         deprecated)


class _StoreAction(_Stored):
    _empty = ('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or '
              'store const may be more appropriate')

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


def _copied(items):
    """A list to add to, so that a default is not changed."""
    if items is None or type(items) is list:
        return list(items or ())
    from copy import copy

    return copy(items)


def _grow(namespace, dest, method, value):
    items = _copied(getattr(namespace, dest, None))
    getattr(items, method)(value)
    setattr(namespace, dest, items)


class _AppendAction(_Stored):
    _empty = ('nargs for append actions must be != 0; if arg strings are not supplying the value to append, the '
              'append const action may be more appropriate')

    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, 'append', values)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, 'append', self.const)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, 'extend', values)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, required=required, help=help,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        for done in parser.print_help, parser.exit:
            done()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(option_strings, dest, 0, default=default, help=help, deprecated=deprecated)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        shown = parser._get_formatter()
        shown.add_text(parser.version if self.version is None else self.version)
        parser._print_message(shown.format_help(), sys.stdout)
        parser.exit()


class _ChoicesPseudoAction(Action):
    """One command, as help lists it."""

    def __init__(self, name, aliases, help):
        shown = name + (f' ({", ".join(aliases)})' if aliases else '')
        super().__init__([], name, help=help, metavar=shown)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        by_name = {}
        super().__init__(option_strings, dest, PARSER, choices=by_name, required=required, help=help, metavar=metavar)
        self._prog_prefix, self._parser_class, self._name_parser_map = prog, parser_class, by_name
        self._choices_actions, self._deprecated = [], set()

    def add_parser(self, name, *, deprecated=False, **kwargs):
        known = self._name_parser_map
        prog, aliases = kwargs.get('prog'), kwargs.pop('aliases', ())
        kwargs['prog'] = f'{self._prog_prefix} {name}' if prog is None else prog
        for kind, each in (('', name), *((' alias', alias) for alias in aliases)):
            if each in known:
                raise ArgumentError(self, f'conflicting subparser{kind}: {each}')
        if 'help' in kwargs:
            self._choices_actions.append(_ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
        made = self._parser_class(**kwargs)
        names = [name, *aliases]
        known.update(dict.fromkeys(names, made))
        self._deprecated.update(names if deprecated else ())
        return made

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest != SUPPRESS:
            setattr(namespace, self.dest, name)
        chosen = self._name_parser_map.get(name)
        if chosen is None:
            known = ', '.join(self._name_parser_map)
            raise ArgumentError(self, f'unknown parser {name!r} (choices: {known})')
        if name in self._deprecated:
            parser._warning(f"command '{name}' is deprecated")
        inner, unknown = chosen.parse_known_args(rest, None)
        for attribute, value in vars(inner).items():
            setattr(namespace, attribute, value)
        if unknown:
            vars(namespace).setdefault(_REST, []).extend(unknown)


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, string):
        if string != '-':
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}") from error
        if 'r' in self._mode:
            stream = sys.stdin
        elif any(letter in self._mode for letter in 'wax'):
            stream = sys.stdout
        else:
            raise ValueError(f'argument "-" with mode {self._mode}')
        return stream.buffer if 'b' in self._mode else stream

    def __repr__(self):
        shown = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
        for name in ('encoding', 'errors'):
            value = getattr(self, '_' + name)
            if value is not None:
                shown.append(f'{name}={value!r}')
        return f'{type(self).__name__}({", ".join(shown)})'
