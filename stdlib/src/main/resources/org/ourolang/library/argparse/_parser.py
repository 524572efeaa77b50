# SPDX-License-Identifier: Apache-2.0
"""Parsers: what they are told, and what they make of a command line."""

import operator
import sys

from ._actions import (
    _REST, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError, Namespace, _Shown)
from ._container import _ActionsContainer, _is_negative_number
from ._help import HelpFormatter
from ._matching import _Walk


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
        shown = 'prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help'
        return list(zip(shown, operator.attrgetter(*shown)(self)))

    # Building

    def add_subparsers(self, **kwargs):
        if self._subparsers:
            raise ArgumentError(None, 'cannot have multiple subparser arguments')
        kwargs = {'parser_class': type(self), 'prog': None} | kwargs
        if kwargs.keys() & {'title', 'description'}:
            self._subparsers = self.add_argument_group(
                kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs['prog'] is None:
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
        for members in (group._group_actions for group in self._mutually_exclusive_groups):
            for one in members:
                rivals.setdefault(one, []).extend(other for other in members if other is not one)
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
        usual = [(action.dest, action.default) for action in self._actions
                 if SUPPRESS is not action.dest and SUPPRESS is not action.default]
        for name, value in usual + list(self._defaults.items()):
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
            wanted = action.type
            name = getattr(wanted, '__name__', repr(wanted))
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
        for part in self._action_groups:
            shown.start_section(part.title)
            shown.add_text(part.description)
            shown.add_arguments(part._group_actions)
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
            except (OSError, AttributeError):
                return

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\n', sys.stderr)
