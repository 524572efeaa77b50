# ends: contained
space = {'__builtins__': {}}
for text in ('open("/etc/passwd")', '__import__("os").listdir("/")', 'eval("open(0).read(1)[0]")', '__import__("subprocess").run("true")'):
    try:
        eval(text, space)
        print('ESCAPED', text)
    except Exception:
        pass
functions = [each for each in ().__class__.__base__.__subclasses__() if hasattr(each, '__init__')]
for each in functions:
    scope = getattr(each.__init__, '__globals__', None)
    if scope and 'open' in str(scope.get('__builtins__', '')):
        try:
            scope['__builtins__']['open']('/etc/passwd')
            print('ESCAPED', each)
        except Exception:
            pass
print('contained')
