TEXTS = ['if x:\n', 'if x:', 'try:\n  pass\n\n', 'x = (1,\n\n', 'x = (1', 'f(a\n  b\n c)', 'x = {1: 2, 3}\n', 'x = \\\n', 'x = 1 \\ \n', ' x\n',
         'if 1:\n   x\n  y\n', 'if 1:\n\tx\n        y\n', 'x = 1\ny = 0x', 'x = 1\ny = $', 'x = 1\n)\n', 'x = 1\ns = "abc\n', 'f"{a"\n', 'x = 1 +',
         'from __future__ import nope', 'x = [1,\n 2 3\n]', 'class A:\n  def f(self):\n  # nothing\n', 'match 1:\n  case f"": pass\n']

for text in TEXTS:
    try:
        compile(text, 'text.py', 'exec')
    except SyntaxError as error:
        print(repr(text))
        print('   ', type(error).__name__, error.lineno, error.offset, error.end_lineno, error.end_offset, ascii(error.text))
