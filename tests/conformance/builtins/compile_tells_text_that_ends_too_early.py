"""A statement or an expression whose text ends too early fails as CPython says, and differently when more may come."""
MAY_GO_ON = 0x4200


def outcome(text, mode, flags=0):
    try:
        compile(text, '<input>', mode, flags)
    except SyntaxError as error:
        return type(error).__name__, error.args if not flags else ''
    return 'fine'


for text in ['', '\n', '#c', 'pass', 'if 1:', 'if 1:\n', 'if 1:\n  pass', 'if 1:\n  pass\n', 'if 1: pass', 'while 1: pass\n',
             '1\n2', '1;2', 'x=(', 'x=(\n', '"""a', "'a", "'a\\\n", 'a\\', 'a\\\n', 'try:\n pass\n', '@d', '{1:', 'lambda x=',
             '  ', 'x\n  ', 'def f():\n  return 1\n  ', 'def f():\n  return 1\n  # c', "f'{x:", "f'a{", '1 # c\n # d', 'x\n#c']:
    for mode in 'single', 'eval', 'exec':
        print(repr(text), mode, outcome(text, mode), outcome(text, mode, MAY_GO_ON))
