# SPDX-License-Identifier: Apache-2.0
"""What holds the descriptions of arguments: a parser, or a group of its arguments."""

from . import _actions
from ._actions import OPTIONAL, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, FileType

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
        known = self._registries[registry_name]
        return known.get(value, default)

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
            if 'dest' in kwargs and args:
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
        self._add_action(action)
        return action

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
        settings = {**kwargs, 'dest': dest, 'option_strings': []}
        return settings | {'required': True} if needed else settings

    def _as_option(self, *args, **kwargs):
        long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(
                    f'invalid option string {option!r}: must start with a character {self.prefix_chars!r}')
        if kwargs.get('dest') is None:
            told = (long or args)[0]
            name = told.lstrip(self.prefix_chars)
            if not name:
                raise ValueError(f'dest= is required for options like {told!r}')
            kwargs['dest'] = name.replace('-', '_')
        return {**kwargs, 'option_strings': list(args)}

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
        for group in tuple(self._action_groups):
            if group.title in titles:
                raise ValueError(f'cannot merge actions - two groups are named {group.title!r}')
            titles[group.title] = group
        homes = {}
        for old in container._action_groups:
            if old.title not in titles:
                titles[old.title] = self.add_argument_group(
                    title=old.title, description=old.description, conflict_handler=old.conflict_handler)
            homes |= dict.fromkeys(old._group_actions, titles[old.title])
        for old in container._mutually_exclusive_groups:
            holder = self if old._container is container else titles[old._container.title]
            copied = holder.add_mutually_exclusive_group(required=old.required)
            homes |= dict.fromkeys(old._group_actions, copied)
        for argument in container._actions:
            homes.get(argument, self)._add_action(argument)


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
        self.title, self._container, self._group_actions = title, container, []
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
