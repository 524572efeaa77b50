import inspect
import sys


def line_of_caller():
    return sys._getframe(1).f_lineno


def name_of_caller():
    return sys._getframe(1).f_code.co_name


def function(a, b=2):
    frame = sys._getframe()
    print(frame.f_lineno, frame.f_code.co_name, frame.f_globals['__name__'])
    print(frame.f_back.f_lineno, frame.f_back.f_code.co_name, frame.f_back.f_back)
    print(frame.f_lineno, frame is sys._getframe(), frame.f_back is sys._getframe(1))
    print(line_of_caller(),
          name_of_caller())
    return inspect.currentframe().f_back.f_lineno


print(function(
    1))
for value in sorted([3, 1], key=lambda number: (print(sys._getframe(1).f_lineno, line_of_caller()), number)[1]):
    pass


class Body:
    print(sys._getframe().f_code.co_name, sys._getframe().f_back.f_code.co_name)
    print(sorted(sys._getframe().f_locals))


try:
    sys._getframe(100)
except ValueError as error:
    print(error)
print(eval('sys._getframe().f_code.co_name'), eval('sys._getframe(1).f_lineno'))
exec("""
def inner():
    print(sys._getframe().f_lineno, sys._getframe(1).f_lineno, sys._getframe(1).f_code.co_filename)
inner()
""")
print(repr(sys._getframe()).split(',')[-2:])
