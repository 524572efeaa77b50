# SPDX-License-Identifier: Apache-2.0
"""Parsers, and the groups of their arguments."""

import sys

from . import _actions
from ._actions import (
    _REST, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError,
    FileType, Namespace, _get_action_name, _Shown)
from ._help import HelpFormatter
from ._matching import _Walk

_KINDS = {
    None: '_StoreAction', 'store': '_StoreAction', 'store_const': '_StoreConstAction',
    'store_true': '_StoreTrueAction', 'store_false': '_StoreFalseAction', 'append': '_AppendAction',
    'append_const': '_AppendConstAction', 'count': '_CountAction', 'help': '_HelpAction',
    'version': '_VersionAction', 'parsers': '_SubParsersAction', 'extend': '_ExtendAction',
}


def _is_negative_number(text):
    """Whether it is a minus sign, digits, and perhaps a point and digits."""
    whole, point, rest = text[1:].partition('.')
    if not point:
        return text[:1] == '-' and whole.isdecimal()
    return text[:1] == '-' and rest.isdecimal() and (not whole or whole.isdecimal())


class _ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.prefix_chars = description, prefix_chars
        self.argument_default, self.conflict_handler = argument_default, conflict_handler
        self._resolver()
        self._registries = {
            'action': {name: getattr(_actions, kind) for name, kind in _KINDS.items()}, 'type': {None: _same}}
        self._actions, self._option_string_actions, self._defaults = [], {}, {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._numeric_options = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registered(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        self._defaults |= kwargs
        for known in self._actions:
            known.default = kwargs.get(known.dest, known.default)

    def get_default(self, dest):
        of_actions = (known.default for known in self._actions if known.dest == dest and known.default is not None)
        return next(of_actions, self._defaults.get(dest))

    def add_argument(self, *args, **kwargs):
        prefixes = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in prefixes:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            settings = self._get_positional_kwargs(*args, **kwargs)
        else:
            settings = self._as_option(*args, **kwargs)
        usual = self._defaults.get(settings['dest'], self.argument_default)
        if 'default' not in settings and (usual is not None or settings['dest'] in self._defaults):
            settings['default'] = usual
        kind = self._action_class(settings)
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**settings)
        convert = self._registered('type', action.type, action.type)
        if not callable(convert):
            raise ValueError(f'{convert!r} is not callable')
        if convert is FileType:
            raise ValueError(f'{convert!r} is a FileType class object, instance of it must be passed')
        self._check_metavar(action)
        return self._add_action(action)

    def _check_metavar(self, action):
        shown = getattr(self, '_get_formatter', None)
        if shown is not None:
            try:
                shown()._format_args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs') from None

    def _action_class(self, kwargs, default=None):
        name = kwargs.pop('action', default)
        return self._registered('action', name, name)

    def _get_positional_kwargs(self, dest, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        count = kwargs.get('nargs')
        if count == ZERO_OR_MORE:
            needed = 'default' not in kwargs
        else:
            needed = count not in (OPTIONAL, REMAINDER, SUPPRESS, 0)
        if needed:
            kwargs['required'] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _as_option(self, *args, **kwargs):
        long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(
                    f'invalid option string {option!r}: must start with a character {self.prefix_chars!r}')
        dest = kwargs.pop('dest', None)
        if dest is None:
            dest = (long or args)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f'dest= is required for options like {(long or args)[0]!r}')
            dest = dest.replace('-', '_')
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _add_action(self, action):
        self._resolve_conflicts(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _is_negative_number(option) and not self._numeric_options:
                self._numeric_options.append(True)
        return action

    def _drop(self, action):
        self._actions.remove(action)

    def _resolver(self):
        resolve = getattr(self, f'_handle_conflict_{self.conflict_handler}', None)
        if resolve is None:
            raise ValueError(f'invalid conflict_resolution value: {self.conflict_handler!r}')
        return resolve

    def _resolve_conflicts(self, action):
        conflicts = [(option, self._option_string_actions[option]) for option in action.option_strings
                     if option in self._option_string_actions]
        if conflicts:
            self._resolver()(action, conflicts)

    def _handle_conflict_error(self, action, conflicts):
        names = ', '.join(option for option, _ in conflicts)
        raise ArgumentError(action, f'conflicting option string{"" if len(conflicts) == 1 else "s"}: {names}')

    def _handle_conflict_resolve(self, action, conflicts):
        for option, older in conflicts:
            older.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not older.option_strings:
                older.container._drop(older)

    def add_argument_group(self, *args, **kwargs):
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

    def _adopt(self, container):
        """Takes over the arguments of a parent, each in a group of the title that it had there."""
        titles = {}
        for group in self._action_groups:
            if group.title in titles:
                raise ValueError(f'cannot merge actions - two groups are named {group.title!r}')
            titles[group.title] = group
        homes = {}
        for group in container._action_groups:
            if group.title not in titles:
                titles[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                homes[action] = titles[group.title]
        for group in container._mutually_exclusive_groups:
            holder = self if group._container is container else titles[group._container.title]
            copied = holder.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                homes[action] = copied
        for action in container._actions:
            homes.get(action, self)._add_action(action)


def _same(value):
    return value


def _warn_nested(kind):
    import warnings

    warnings.warn(f'Nesting {kind} groups is deprecated.', category=DeprecationWarning, stacklevel=3)


class _ArgumentGroup(_ActionsContainer):
    _SHARED = ('_registries', '_actions', '_option_string_actions', '_defaults', '_numeric_options',
               '_mutually_exclusive_groups')

    def __init__(self, container, title=None, description=None, **kwargs):
        if 'prefix_chars' in kwargs:
            import warnings

            warnings.warn(
                'The use of the undocumented \'prefix_chars\' parameter in ArgumentParser.add_argument_group() is '
                'deprecated.', category=DeprecationWarning, stacklevel=3)
        for name in ('conflict_handler', 'prefix_chars', 'argument_default'):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        self._container = container
        for name in self._SHARED:
            setattr(self, name, getattr(container, name))

    def _get_formatter(self):
        return self._container._get_formatter()

    def _add_action(self, action):
        self._group_actions.append(super()._add_action(action))
        return action

    def _drop(self, action):
        super()._drop(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        _warn_nested('argument')
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        self._group_actions.append(self._container._add_action(action))
        return action

    def _drop(self, action):
        for holder in self._container._drop, self._group_actions.remove:
            holder(action)

    def add_mutually_exclusive_group(self, *args, **kwargs):
        _warn_nested('mutually exclusive')
        return super().add_mutually_exclusive_group(*args, **kwargs)


class ArgumentParser(_Shown, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                 formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None,
                 conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = sys.argv[0].rpartition('/')[2]
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class, self.fromfile_prefix_chars = formatter_class, fromfile_prefix_chars
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        if add_help:
            dash = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(f'{dash}h', f'{dash * 2}help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._adopt(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
        return [(name, getattr(self, name)) for name in names]

    # Building

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ArgumentError(None, 'cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        self._subparsers = self._positionals
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(
                kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        if kwargs.get('prog') is None:
            shown = self._get_formatter()
            shown.add_usage(self.usage, self._positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = shown.format_help().strip()
        action = self._action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
        self._check_metavar(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _options(self):
        return [action for action in self._actions if action.option_strings]

    def _positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def _rivals(self):
        """For each action those that may not stand beside it."""
        rivals = {}
        for group in self._mutually_exclusive_groups:
            for action in group._group_actions:
                rivals.setdefault(action, []).extend(other for other in group._group_actions if other is not action)
        return rivals

    # Parsing

    def parse_args(self, args=None, namespace=None):
        return self._nothing_left(*self.parse_known_args(args, namespace))

    def _nothing_left(self, namespace, rest):
        if rest:
            self._complain(f'unrecognized arguments: {" ".join(rest)}')
        return namespace

    def _complain(self, message):
        if not self.exit_on_error:
            raise ArgumentError(None, message)
        self.error(message)

    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)
        try:
            namespace, rest = _Walk(self, args, namespace).run()
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
        if hasattr(namespace, _REST):
            rest = [*rest, *getattr(namespace, _REST)]
            delattr(namespace, _REST)
        return namespace, rest

    def parse_intermixed_args(self, args=None, namespace=None):
        return self._nothing_left(*self.parse_known_intermixed_args(args, namespace))

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = self._positional_actions()
        refused = [action for action in positionals if action.nargs in (PARSER, REMAINDER)]
        if refused:
            raise TypeError(f'parse_intermixed_args: positional arg with nargs={refused[0].nargs}')
        if any(action in group._group_actions for group in self._mutually_exclusive_groups for action in positionals):
            raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
        kept = [(action, action.nargs, action.default) for action in positionals]
        usage, needed = self.usage, [(action, action.required) for action in self._actions if action.option_strings]
        groups = [(group, group.required) for group in self._mutually_exclusive_groups]
        self.usage = usage if usage is not None else self.format_usage().removeprefix('usage: ')
        try:
            for action in positionals:
                action.nargs = action.default = SUPPRESS
            namespace, rest = self.parse_known_args(args, namespace)
            for action, count, default in kept:
                if getattr(namespace, action.dest, None) == []:
                    import warnings

                    warnings.warn(f'Do not expect {action.dest} in {namespace}', stacklevel=2)
                    delattr(namespace, action.dest)
                action.nargs, action.default = count, default
            for action, _ in needed:
                action.required = False
            for group, _ in groups:
                group.required = False
            return self.parse_known_args(rest, namespace)
        finally:
            self.usage = usage
            for action, count, default in kept:
                action.nargs, action.default = count, default
            for item, required in needed + groups:
                item.required = required

    def _with_files(self, arg_strings):
        found = []
        for text in arg_strings:
            if not text or text[0] not in self.fromfile_prefix_chars:
                found.append(text)
                continue
            try:
                with open(text[1:], encoding='utf-8', errors='surrogateescape') as file:
                    inner = [word for line in file.read().splitlines() for word in self.convert_arg_line_to_args(line)]
            except OSError as error:
                raise ArgumentError(None, str(error)) from error
            found += self._with_files(inner)
        return found

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _parse_optional(self, text):
        """What option a text may be, as (action, name, separator, value) each; None for an argument."""
        known = self._option_string_actions
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in known:
            return [(known[text], text, None, None)]
        if len(text) == 1:
            return None
        name, separator, value = text.partition('=')
        if separator and name in known:
            return [(known[name], name, separator, value)]
        found = self._get_option_tuples(text)
        if found:
            return found
        if _is_negative_number(text) and not self._numeric_options or ' ' in text:
            return None
        return [(None, text, None, None)]

    def _get_option_tuples(self, text):
        """The options that a text abbreviates, or that it holds with a value behind."""
        known = self._option_string_actions.items()
        name, separator, value = text.partition('=')
        if not separator:
            separator = value = None
        if text[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            return [(action, option, separator, value) for option, action in known if option.startswith(name)]
        found = []
        for option, action in known:
            if option == text[:2]:
                found.append((action, option, '', text[2:]))
            elif self.allow_abbrev and option.startswith(text):
                found.append((action, option, None, None))
        return found

    # Values

    def _values_of(self, action, arg_strings):
        if not action.option_strings and action.nargs not in (PARSER, REMAINDER) and '--' in arg_strings:
            place = arg_strings.index('--')
            arg_strings = arg_strings[:place] + arg_strings[place + 1:]
        count = action.nargs
        if not arg_strings and count == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return self._converted(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if not arg_strings and count == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if count == SUPPRESS:
            return SUPPRESS
        values = [self._converted(action, text) for text in arg_strings]
        if len(values) == 1 and count in (None, OPTIONAL):
            values = values[0]
            self._check_value(action, values)
        elif count == PARSER:
            self._check_value(action, values[0])
        elif count != REMAINDER:
            for value in values:
                self._check_value(action, value)
        return values

    def _converted(self, action, arg_string):
        convert = self._registered('type', action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, f'{convert!r} is not callable')
        try:
            return convert(arg_string)
        except ArgumentTypeError as error:
            message = str(error)
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            message = f'invalid {name} value: {arg_string!r}'
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        choices = action.choices
        if choices is not None and value not in (iter(choices) if isinstance(choices, str) else choices):
            known = ', '.join(map(repr, choices))
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {known})')

    # Texts

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        shown = self._get_formatter()
        shown.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return shown.format_help()

    def format_help(self):
        shown = self._get_formatter()
        shown.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        shown.add_text(self.description)
        for group in self._action_groups:
            shown.start_section(group.title)
            shown.add_text(group.description)
            shown.add_arguments(group._group_actions)
            shown.end_section()
        shown.add_text(self.epilog)
        return shown.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        file = sys.stderr if file is None else file
        if message:
            try:
                file.write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\n', sys.stderr)
