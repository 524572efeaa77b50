import warnings
warnings.simplefilter('error')
try: compile('1 is 1','f','exec')
except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.filename)
warnings.simplefilter('ignore')
compile('1 is 1','f','exec')
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as l:
    eval("'\\d'")
    print(l[0].message, l[0].lineno, l[0].filename, l[0].category)
