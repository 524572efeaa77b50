import code, sys
lines = iter('''x = 41
x + 1
def f(a):
    return a / 0

f(1)
for i in range(2):
    print(i)

if x
'abc
return 5
def g():
   nonlocal y

  z
(1,
2)
import warnings
raise KeyboardInterrupt
"\\d"
1 is 1
raise ValueError('a\\nb')
try:
    1/0
except Exception as e:
    raise KeyError('k') from e

raise ExceptionGroup('g', [ValueError(1)])
__name__
exec('1/0')
async def m():
    pass

from __future__ import annotations
def h(q: undefined): pass

h.__annotations__
_
x = [
'''.splitlines())
def read(prompt=''):
    print(prompt, end='')
    try:
        line = next(lines)
    except StopIteration:
        raise EOFError
    print(line)
    return line
sys.stderr = sys.stdout
code.interact('hello', read, {'a': 1})
code.interact('', read, exitmsg='')
print(hasattr(sys, 'ps1'))
c = code.InteractiveConsole({'x': 1})
print(c.push('if x:'), c.push('   print("x is", x)'), c.push(''), c.buffer)
print(c.push('exit'))
try:
    c.push('exit(3)')
except SystemExit as e:
    print('left', e.code)
lines = iter(['exit', 'quit', 'exit(5)', 'more'])
c = code.InteractiveConsole(local_exit=True)
c.raw_input = read
c.interact(banner='local')
print(sys.last_type, sys.last_value)
i = code.InteractiveInterpreter()
print(i.runsource('1/0'), i.runsource('x = '), i.runsource('if 1:'), i.runsource('a b', 'file.py'))
def hook(t, v, tb):
    print('hook', t, v)
sys.excepthook = hook
i.runsource('1/0'); i.runsource('a b')
exec(compile("def bad(t, v, tb):\n    raise OSError('bad hook')\n", '<hook>', 'exec'))
sys.excepthook = bad
i.runsource('1/0')
print(sorted(i.locals))
print(code.__all__)
lines = iter(['1 +', KeyboardInterrupt])
def read2(prompt=''):
    x = next(lines, None)
    if x is None: raise EOFError
    if x is KeyboardInterrupt: raise KeyboardInterrupt
    return x
sys.excepthook = sys.__excepthook__
code.InteractiveConsole.raw_input = lambda self, prompt='': read2()
code.InteractiveConsole().interact('b')
