import traceback
import warnings

TEXTS = [
    'x = 1 + # comment\n', 'for x in y # comment\n    pass\n', 'def f(x)  # comment\n  pass\n', 'import # comment\n',
    'if x # comment', 'if x   ', 'while 1 # é comment\n', 'try # x\n pass\n', 'from x import # x\n', 'def #():\n    x\n',
    'x.# y\n', 'def f', 'class C', 'try', 'def f():\n    x = # comment\n    y\n',
    'if 1:\n    try:\n        x\ny\n', 'if 1:\n    try:\n        x\n\n\n# comment\n  \ny\n',
    'if 1:\n if 2:\n  try:\n   x\n y\n', 'def f():\n try:\n  pass\nclass A: pass\n',
    'class A:\n    def f(self):\nif x: pass\n', 'def f():\n    @g\ndef h(): pass\n',
    "f(\n'a'b'b'\nx", '1if 2 else', "'\\d' 3", "'\\d'\nx = \n", "'\\d'; return\n", '  x\n1or 2\n', 'f(1 2\n3or 4)\n',
]

for text in TEXTS:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(text, '<text>', 'exec')
        except SyntaxError as error:
            print(*traceback.format_exception_only(error), sep='', end='')
            print(error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    for warning in caught:
        print(warning.lineno, warning.message)
