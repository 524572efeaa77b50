import sys
import types


def attempt(statement):
    names = {}
    try:
        exec(statement, names)
        print(sorted(name for name in names if name != '__builtins__'))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, 'name', None))


made = sys.modules['made'] = types.ModuleType('made')
made.shown = made._hidden = 1
attempt('from made import *')
for names in [['shown', '_hidden'], ['shown', 'missing'], ['shown', 1], 5, None]:
    made.__all__ = names
    attempt('from made import *')
sys.modules['number'] = 5
attempt('from number import *')
attempt('from number import real')
sys.modules['blocked'] = None
attempt('import blocked')
attempt('from blocked import x')
made.__name__ = 5
attempt('import made; made.nothing')
