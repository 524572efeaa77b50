import traceback

for text in ['if x:\n', 'def f():', 'try:\n    pass\n', 'while x:\n\n\n', 'class A:\n    def f(self):\n']:
    try:
        exec(text)
    except SyntaxError as error:
        print(''.join(traceback.format_exception_only(error)))
