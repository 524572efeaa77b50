# ends: contained
import sys
for name in list(sys.modules):
    module = sys.modules[name]
    for dangerous in ('system', 'popen', 'fork', 'execv', 'kill', '_exit', 'getClass'):
        found = getattr(module, dangerous, None)
        if callable(found) and dangerous != 'kill':
            try:
                found('id')
                print('ESCAPED')
            except Exception:
                pass
print('contained')
