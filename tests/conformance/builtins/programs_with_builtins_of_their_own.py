# eval() and exec() look names up in what the globals have for __builtins__.
cases = ['len([1])', 'open', '[x for x in (1, 2)]', '__import__("sys").argv', '(lambda: len)()']
for builtins in ({}, {'len': lambda value: 42}, __builtins__, vars(__builtins__)):
    for case in cases[:3] + cases[4:]:
        try:
            answer = eval(case, {'__builtins__': builtins})
            print(case, answer if isinstance(answer, (int, list)) else 'found')
        except Exception as error:
            print(case, type(error).__name__, error)

scope = {'__builtins__': {'print': print}}
for program in ('print("hi")', 'def f(): return sorted\nprint(f())', 'class A: pass', 'import math', 'x = 1\nprint(x)'):
    try:
        exec(program, scope)
    except BaseException as error:
        print(type(error).__name__, error)
scope['__builtins__']['sorted'] = 'known now'
exec('print(f())', scope)
empty = {}
exec('1', empty)
print(sorted(empty), type(empty['__builtins__']), len('still here'))
