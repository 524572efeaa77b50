import sys


def caller():
    return sys._getframe(1).f_locals


def function(a, b=2, *rest):
    x = 5
    seen = sys._getframe().f_locals
    print(seen['x'], len(seen), list(seen), 'x' in seen, seen.get('missing'))
    seen['x'] = 7
    print(x)
    x = 'text'
    print(seen['x'], type(seen).__name__, caller()['a'])

    def inner():
        return a, sys._getframe().f_locals

    seen['a'] = 'changed'
    print(inner())
    seen.update({'b': 3})
    print(b, seen | {'more': 1} == {**seen, 'more': 1})
    try:
        del seen['x']
    except TypeError as error:
        print(error)


function(1)
function(1, 2, 3)


def counter():
    for number in range(3):
        sys._getframe().f_locals['number'] = number * 10
        print(number)


counter()
