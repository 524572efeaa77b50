# ends: contained
import sys, inspect
depth = 0
frame = sys._getframe()
while frame is not None:
    depth += 1
    for scope in (frame.f_globals, frame.f_locals, frame.f_builtins):
        for value in list(scope.values()):
            if type(value).__name__ == 'foreign' or 'org.' in type(value).__name__:
                print('ESCAPED', value)
    frame = frame.f_back
assert depth == 1, depth
print('contained' if all('.java' not in each.filename for each in inspect.stack()) else 'ESCAPED')
