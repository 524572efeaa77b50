import argparse


class Formatter(argparse.HelpFormatter):
    def _format_action_invocation(self, action):
        if not action.option_strings:
            return super()._format_action_invocation(action)
        return '/'.join(action.option_strings) + ' ' + (action.metavar or '')

    def _format_usage(self, usage, actions, groups, prefix):
        return super()._format_usage(usage, actions, groups, 'Usage: ')

    def _split_lines(self, text, width):
        return [f'- {line}' for line in super()._split_lines(text, width)]

    def _format_text(self, text):
        return super()._format_text(text.upper())

    def _metavar_formatter(self, action, default_metavar):
        inner = super()._metavar_formatter(action, f'<{default_metavar}>')
        return lambda size: inner(size)

    def _iter_indented_subactions(self, action):
        return super()._iter_indented_subactions(action)

    def _get_help_string(self, action):
        return f'{action.help}!'


parser = argparse.ArgumentParser('prog', description='about it', formatter_class=lambda prog: Formatter(prog, width=70))
parser.add_argument('-o', '--output', metavar='FILE', help='where it goes, which is told in so many words that they wrap')
parser.add_argument('count', help='how many')
commands = parser.add_subparsers(title='commands')
commands.add_parser('first', help='does it')
parser.print_help()
formatter = argparse.HelpFormatter('x')
formatter._add_item(lambda *parts: '+'.join(parts) + '\n', ['a', 'b'])
formatter.start_section('things')
formatter.add_text('text')
formatter.end_section()
print(formatter.format_help())
