# ends: contained
import io
for opener in (getattr(io, 'open', None), getattr(io, 'open_code', None), getattr(io, 'FileIO', None)):
    try:
        opener('/etc/passwd').read()
        print('ESCAPED')
    except Exception:
        pass
print('contained')
