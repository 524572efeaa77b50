import os
import sys


def hook(*args, **kwargs):
    print('hook', args, kwargs)
    return 'answer'


original = sys.breakpointhook
print(original is sys.__breakpointhook__)
sys.breakpointhook = hook
print(breakpoint(1, key=2))
sys.breakpointhook = original
for name in ('0', 'print', 'builtins.print', 'os.path.join'):
    os.environ['PYTHONBREAKPOINT'] = name
    print(name, breakpoint('a', 'b') if name != '0' else breakpoint())
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
