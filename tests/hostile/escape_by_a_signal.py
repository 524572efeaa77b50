# ends: contained
try:
    import os, signal
    os.kill(os.getpid(), signal.SIGTERM)
    print('ESCAPED')
except Exception:
    pass
print('contained')
