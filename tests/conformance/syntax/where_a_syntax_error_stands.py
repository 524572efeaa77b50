"""The place, the text and the warnings that come with the SyntaxErrors of odd programs."""
import warnings

PROGRAMS = [
    '1 {x f}', 'f(a {x=1})', 'x = y {*a b}', 'a{x f', 'f(1){x\nf = 3', '[1 {x, y for z in a}]',
    'x "\\d"', 'None"\\d"', 'f(1"\\d")', "x  b'é'", "x  '\\N'", 'x = f"\\}"',
    '@\\\ndef f(): pass', 'x = 1 \\\ny', 'if x and \\\n        y !=if z:\n    pass\n', 'x = """a\nb""" y',
    'é = "é"; 0_7', "'a' b'b'", "'a' b'b' # é", "x = b'a' 'b'\\  ##", 'import # x', 'from a import  # x', 'type X[] = 1',
    'type __debug__ = 1', 'f"{x!r:3\n\n', 'def f(a, a): pass', 'def f():\n  x = 1\n  global x', 'nonlocal x',
    'def f():\n  from a import *', '[(yield) for x in y]', '[x := 1 for x in y]', 'from __future__ import nothing',
    'def f[T, T](): pass', 'return', '[*a for b in c]', 'f"{1 {x f}}"',
]


def tell(text, mode):
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter('always')
        try:
            compile(text, '<text>', mode)
        except SyntaxError as error:
            place = error.lineno, error.offset, error.end_lineno, error.end_offset
            print(repr(text), mode, error.args, place, repr(error.text), [str(warning.message) for warning in heard])


for text in PROGRAMS:
    tell(text, 'exec')
for text in ['x = 1\n)', 'import a\n1if', "x = 'a' b'b'", 'async def main', 'try:\n  x\nfinally', '1\n2 $', 'x\n#c', '(a {x f']:
    tell(text, 'single')
