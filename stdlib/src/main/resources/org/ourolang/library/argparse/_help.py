# SPDX-License-Identifier: Apache-2.0
"""Usage lines and help texts."""

from ._actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_BLANKS = str.maketrans(dict.fromkeys('\t\n\r\x0b\x0c', ' '))
_NARROWEST = 11


def _one_line(text):
    """The text with each run of blanks as one space."""
    return ' '.join(part for part in text.translate(_BLANKS).split(' ') if part)


class _Section:
    """A heading and the pieces under it, each a function that makes its text."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter, self.parent, self.heading = formatter, parent, heading
        self.pieces = []

    def format_help(self):
        if self.parent is None:
            return ''.join(piece() for piece in self.pieces)
        self.formatter._indent()
        body = ''.join(piece() for piece in self.pieces)
        self.formatter._dedent()
        if not body:
            return ''
        if self.heading is SUPPRESS or self.heading is None:
            return f'\n{body}\n'
        margin = ' ' * self.formatter._current_indent
        return f'\n{margin}{self.heading}:\n{body}\n'


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil

            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width, self._indent_increment = prog, width, indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._action_max_length = 0
        self._root_section = self._current_section = _Section(self, None)

    def _indent(self, steps=1):
        self._current_indent += steps * self._indent_increment

    def _dedent(self):
        self._indent(-1)

    def _add_item(self, func, args):
        self._current_section.pieces.append(lambda: func(*args))

    def start_section(self, heading):
        self._indent()
        outer = self._current_section
        self._current_section = _Section(self, outer, heading)
        outer.pieces.append(self._current_section.format_help)

    def end_section(self):
        self._dedent()
        self._current_section = self._current_section.parent

    def add_usage(self, usage, actions, groups, prefix=None):
        given = usage, actions, groups, prefix
        if given[0] != SUPPRESS:
            self._add_item(self._format_usage, given)

    def add_text(self, text):
        if text not in (None, SUPPRESS):
            self._add_item(self._format_text, (text,))

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    def add_argument(self, action):
        if action.help is not SUPPRESS:
            self._make_room(action)
            for inner in self._iter_indented_subactions(action):
                self._make_room(inner)
            self._add_item(self._format_action, (action,))

    def _make_room(self, action):
        """Remembers the longest of what stands to the left of the help texts."""
        end = self._current_indent + len(self._format_action_invocation(action))
        self._action_max_length = max(self._action_max_length, end)

    def format_help(self):
        text = self._root_section.format_help()
        while '\n\n\n' in text:
            text = text.replace('\n\n\n', '\n\n')
        text = text.strip('\n')
        return text + '\n' if text else ''

    # Usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            usage = usage % {'prog': self._prog}
        elif not actions:
            usage = str(self._prog)
        else:
            usage = self._made_usage(str(self._prog), actions, groups, len(prefix))
        return f'{prefix}{usage}\n\n'

    def _made_usage(self, prog, actions, groups, taken):
        options = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        words = self._usage_words(options + positionals, groups)
        option_words = [word for word in words[:len(options)] if word is not None]
        positional_words = [word for word in words[len(options):] if word is not None]
        usage = ' '.join([prog, *option_words, *positional_words])
        width = self._width - self._current_indent
        if taken + len(usage) <= width:
            return usage
        if taken + len(prog) <= 0.75 * width:
            margin = ' ' * (taken + len(prog) + 1)
            if option_words:
                lines = _filled([prog, *option_words], margin, width, taken - 1)
                lines += _filled(positional_words, margin, width)
            elif positional_words:
                lines = _filled([prog, *positional_words], margin, width, taken - 1)
            else:
                lines = [prog]
        else:
            margin = ' ' * taken
            lines = _filled(option_words + positional_words, margin, width)
            if len(lines) > 1:
                lines = _filled(option_words, margin, width) + _filled(positional_words, margin, width)
            lines.insert(0, prog)
        return '\n'.join(lines)

    def _usage_words(self, actions, groups):
        """A word of the usage line for each action, None for one not shown, with the brackets of the groups."""
        grouped = {}
        for group in groups:
            members = group._group_actions
            if len(members) == 0:
                raise ValueError(f'empty group {group}')
            if all(action.help is SUPPRESS for action in members):
                continue
            if members[0] in actions:
                start = actions.index(members[0])
                if actions[start:start + len(members)] == members:
                    grouped[start] = group
        inside = {id(action) for group in grouped.values() for action in group._group_actions}
        words = [self._usage_word(action, id(action) in inside) for action in actions]
        for start, group in grouped.items():
            _bracket(words, start, group)
        return words

    def _usage_word(self, action, grouped):
        names = action.option_strings
        if action.help is SUPPRESS:
            return None
        if not names:
            word = self._format_args(action, self._get_default_metavar_for_positional(action))
            if grouped and word[:1] == '[' and word[-1:] == ']':
                return word[1:-1]
            return word
        if action.nargs == 0:
            word = action.format_usage()
        else:
            arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
            word = f'{names[0]} {arguments}'
        return word if action.required or grouped else f'[{word}]'

    # Texts and actions

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        width = max(self._width - self._current_indent, _NARROWEST)
        return self._fill_text(text, width, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, _NARROWEST)
        room = position - self._current_indent - 2
        margin = ' ' * self._current_indent
        header = self._format_action_invocation(action)
        beside = bool(action.help) and len(header) <= room
        out = [f'{margin}{header:<{room}}  ' if beside else f'{margin}{header}\n']
        text = self._expand_help(action) if (action.help or '').strip() else ''
        for number, line in enumerate(self._split_lines(text, width) if text else ()):
            out.append(f'{line}\n' if beside and number == 0 else f'{"":{position}}{line}\n')
        if not out[-1].endswith('\n'):
            out.append('\n')
        for inner in self._iter_indented_subactions(action):
            out.append(self._format_action(inner))
        return ''.join(out)

    def _format_action_invocation(self, action):
        options = ', '.join(action.option_strings)
        if not options:
            return ' '.join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        return options if action.nargs == 0 else f'{options} {self._format_args(action, self._get_default_metavar_for_optional(action))}'

    def _metavar_formatter(self, action, default_metavar):
        name = action.metavar
        if name is None:
            name = default_metavar
            if action.choices is not None:
                name = '{' + ','.join(map(str, action.choices)) + '}'
        return lambda size: name if isinstance(name, tuple) else (name,) * size

    def _format_args(self, action, default_metavar):
        names = self._metavar_formatter(action, default_metavar)
        count = action.nargs
        if count is None:
            return '%s' % names(1)
        if count == OPTIONAL:
            return '[%s]' % names(1)
        if count == ZERO_OR_MORE:
            name = names(1)
            return '[%s [%s ...]]' % name if len(name) == 2 else '[%s ...]' % name
        if count == ONE_OR_MORE:
            return '%s [%s ...]' % names(2)
        if count == REMAINDER:
            return '...'
        if count == PARSER:
            return '%s ...' % names(1)
        if count == SUPPRESS:
            return ''
        try:
            form = ' '.join(['%s'] * int(count))
        except (TypeError, ValueError):
            raise ValueError('invalid nargs value') from None
        return form % names(count)

    def _expand_help(self, action):
        facts = {'prog': self._prog}
        for name, value in vars(action).items():
            if value is not SUPPRESS:
                facts[name] = getattr(value, '__name__', value)
        if facts.get('choices') is not None:
            facts['choices'] = ', '.join(map(str, facts['choices']))
        return self._get_help_string(action) % facts

    def _iter_indented_subactions(self, action):
        inner = getattr(action, '_get_subactions', None)
        if inner is not None:
            self._indent()
            yield from inner()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(_one_line(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _get_default_metavar_for_optional(self, action):
        return self._get_default_metavar_for_positional(action).upper()

    def _get_help_string(self, action):
        return action.help


def _bracket(words, start, group):
    """Puts bars between the words of a group that excludes one another, and brackets around them."""
    shown = [place for place in range(start, start + len(group._group_actions)) if words[place] is not None]
    opening, closing = '', ''
    if not group.required:
        opening, closing = '[', ']'
    elif len(shown) > 1:
        opening, closing = '(', ')'
    for place in shown[:-1]:
        if not words[place].endswith(' |'):
            words[place] += ' |'
    words[shown[0]] = opening + words[shown[0]]
    words[shown[-1]] += closing


def _filled(words, margin, width, taken=None):
    """Lines of words; the first line loses its margin if something is already on it."""
    lines, line = [], []
    used = len(margin) - 1 if taken is None else taken
    for word in words:
        if line and used + 1 + len(word) > width:
            lines.append(margin + ' '.join(line))
            line, used = [], len(margin) - 1
        line.append(word)
        used += len(word) + 1
    if line:
        lines.append(margin + ' '.join(line))
    if taken is not None:
        lines[0] = lines[0][len(margin):]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([f'{indent}{line}' for line in text.splitlines(True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        told = '%(default)' in text or action.default is SUPPRESS
        if told or not action.option_strings and action.nargs not in (OPTIONAL, ZERO_OR_MORE):
            return text
        return text + ' (default: %(default)s)'


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional
