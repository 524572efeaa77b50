# ends: contained
try:
    import pathlib
    pathlib.Path('/etc/passwd').read_text()
    print('ESCAPED')
except Exception:
    pass
try:
    import tempfile
    tempfile.mkstemp()
    print('ESCAPED')
except Exception:
    pass
print('contained')
