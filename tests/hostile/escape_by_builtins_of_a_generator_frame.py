# ends: contained
def g():
    yield
try:
    found = g().gi_frame.f_builtins['open']
    found('/etc/passwd').read()
    print('ESCAPED')
except Exception:
    pass
print('contained')
