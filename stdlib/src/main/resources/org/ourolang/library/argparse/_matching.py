# SPDX-License-Identifier: Apache-2.0
"""One command line against the actions of a parser."""

from ._actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, _get_action_name)

_UNBOUNDED = 1 << 60


def _bounds(action):
    """The fewest and the most arguments that an action takes."""
    count = action.nargs
    if count is None:
        return 1, 1
    if count == OPTIONAL:
        return 0, 1
    if count in (ZERO_OR_MORE, REMAINDER):
        return 0, _UNBOUNDED
    if count in (ONE_OR_MORE, PARSER):
        return 1, _UNBOUNDED
    if count == SUPPRESS:
        return 0, 0
    return count, count


def _wanted(action):
    """The complaint about a wrong count of arguments."""
    count = action.nargs
    if count is None:
        return 'expected one argument'
    if count == OPTIONAL:
        return 'expected at most one argument'
    if count == ONE_OR_MORE:
        return 'expected at least one argument'
    return f'expected {count} argument{"" if count == 1 else "s"}'


class _Walk:
    """Takes the arguments in order: ``kinds`` has A for an argument, O for an option, - for the first --."""

    def __init__(self, parser, arguments, namespace):
        self.parser = parser
        self.namespace = namespace
        self.arguments = parser._with_files(arguments) if parser.fromfile_prefix_chars else arguments
        self.options = {}
        self.kinds = self._classify()
        self.positionals = parser._positional_actions()
        self.rivals = parser._rivals()
        self.seen = set()
        self.changed = set()
        self.warned = set()
        self.extras = []

    def _classify(self):
        kinds = []
        for position, text in enumerate(self.arguments):
            if text == '--':
                kinds.append('-')
                kinds += 'A' * (len(self.arguments) - position - 1)
                break
            found = self.parser._parse_optional(text)
            if found is None:
                kinds.append('A')
            else:
                self.options[position] = found
                kinds.append('O')
        return ''.join(kinds)

    def run(self):
        position = 0
        last = max(self.options, default=-1)
        while position <= last:
            following = min(place for place in self.options if place >= position)
            if position != following:
                end = self._take_positionals(position)
                if end > position:
                    position = end
                    continue
            if position not in self.options:
                self.extras += self.arguments[position:following]
                position = following
            position = self._take_option(position)
        end = self._take_positionals(position)
        self.extras += self.arguments[end:]
        self._check_absent()
        return self.namespace, self.extras

    # Positionals

    def _take_positionals(self, position):
        counts = _allot(self.positionals, self.kinds[position:])
        for action, count in zip(self.positionals, counts):
            given = self.arguments[position:position + count]
            position += count
            if given and action.deprecated:
                self._warn(action.dest, f"argument '{action.dest}' is deprecated")
            self._perform(action, given)
        self.positionals = self.positionals[len(counts):]
        return position

    # Options

    def _take_option(self, position):
        choices = self.options[position]
        if len(choices) > 1:
            names = ', '.join(name for _, name, _, _ in choices)
            raise ArgumentError(None, f'ambiguous option: {self.arguments[position]} could match {names}')
        action, name, separator, value = choices[0]
        planned = []
        while True:
            if action is None:
                self.extras.append(self.arguments[position])
                return position + 1
            if value is None:
                count = self._count(action, self.kinds[position + 1:])
                planned.append((action, self.arguments[position + 1:position + 1 + count], name))
                end = position + 1 + count
                break
            count = self._count(action, 'A')
            if count == 1:
                planned.append((action, [value], name))
                end = position + 1
                break
            prefixes = self.parser.prefix_chars
            if count or name[1] in prefixes or value == '' or separator or value[0] in prefixes:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            planned.append((action, [], name))
            name = name[0] + value[0]
            if name not in self.parser._option_string_actions:
                self.extras.append(name[0] + value)
                end = position + 1
                break
            action = self.parser._option_string_actions[name]
            value = value[1:]
            if not value:
                separator = value = None
            elif value[0] == '=':
                separator, value = '=', value[1:]
            else:
                separator = ''
        for action, given, name in planned:
            if action.deprecated:
                self._warn(name, f"option '{name}' is deprecated")
            self._perform(action, given, name)
        return end

    def _count(self, action, kinds):
        """How many of the kinds an option takes; a -- ends them, unless the option takes everything."""
        least, most = _bounds(action)
        if action.nargs == PARSER and kinds[:1] == 'A':
            return len(kinds.partition('-')[0])
        if action.nargs == REMAINDER:
            return len(kinds.partition('-')[0])
        there = len(kinds) - len(kinds.lstrip('A'))
        if there < least:
            raise ArgumentError(action, _wanted(action))
        return min(there, most)

    # What is done

    def _warn(self, key, text):
        if key not in self.warned:
            self.warned.add(key)
            self.parser._warning(text)

    def _perform(self, action, given, name=None):
        self.seen.add(action)
        value = self.parser._values_of(action, given)
        if value is not action.default:
            self.changed.add(action)
            for other in self.rivals.get(action, ()):
                if other in self.changed:
                    raise ArgumentError(action, f'not allowed with argument {_get_action_name(other)}')
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, name)

    def _check_absent(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                setattr(self.namespace, action.dest, self.parser._converted(action, action.default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(map(str, missing))}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.changed for action in group._group_actions):
                names = ' '.join(_get_action_name(action) for action in group._group_actions
                                 if action.help is not SUPPRESS)
                raise ArgumentError(None, f'one of the arguments {names} is required')


def _allot(actions, kinds):
    """The counts of arguments for as many of the actions as can be served, each taking as many as it may."""
    for served in range(len(actions), 0, -1):
        counts = _serve(actions[:served], kinds)
        if counts is not None:
            return counts
    return []


def _serve(actions, kinds):
    needs = [_bounds(action)[0] for action in actions]
    place, counts = 0, []
    for number, action in enumerate(actions):
        later = sum(needs[number + 1:])
        if action.nargs in (PARSER, REMAINDER):
            end = len(kinds) - later
            first = kinds[place:].lstrip('-')[:1]
            if end < place or later and kinds[end:].strip('A') or action.nargs == PARSER and first != 'A':
                return None
            if action.nargs == PARSER and end - place < needs[number]:
                return None
        else:
            there = len(kinds[place:].partition('O')[0].replace('-', ''))
            take = min(_bounds(action)[1], there - later)
            if take < needs[number]:
                return None
            end = _after(kinds, place, take)
        counts.append(end - place)
        place = end
    return counts


def _after(kinds, place, take):
    """The place after so many arguments and the -- around them."""
    while place < len(kinds) and (kinds[place] == '-' or take and kinds[place] == 'A'):
        take -= kinds[place] == 'A'
        place += 1
    return place
